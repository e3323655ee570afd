#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace seatkeeper::simulator {

//! Appends JSON to a string, commas included. Pages of a hundred people are written this way because a document tree
//! would take most of the time. Text must be UTF-8.
class JsonWriter {
public:
    explicit JsonWriter(std::size_t reserve = 512) { m_text.reserve(reserve); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    //! @p name must need no escaping.
    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(bool truth);
    JsonWriter &null();
    //! Text that is JSON already.
    JsonWriter &raw(std::string_view json);
    //! Seconds since 1970 as `2026-11-23T08:00:00Z`.
    JsonWriter &time(std::int64_t seconds);

    template <typename T>
    JsonWriter &member(std::string_view name, const T &content) {
        return key(name).value(content);
    }
    template <typename T>
    JsonWriter &member(std::string_view name, const std::optional<T> &content) {
        key(name);
        return content ? value(*content) : null();
    }
    JsonWriter &nullMember(std::string_view name) { return key(name).null(); }
    JsonWriter &timeMember(std::string_view name, std::int64_t seconds) { return key(name).time(seconds); }
    JsonWriter &timeMember(std::string_view name, const std::optional<std::int64_t> &seconds) {
        key(name);
        return seconds ? time(*seconds) : null();
    }

    const std::string &text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    void separate();

    std::string m_text;
    bool m_comma = false;
};

} // namespace seatkeeper::simulator
