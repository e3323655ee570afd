#include "simulator/JsonWriter.h"

#include <array>
#include <charconv>

namespace seatkeeper::simulator {
namespace {

void appendTwoDigits(std::string &to, unsigned number) {
    to += static_cast<char>('0' + number / 10 % 10);
    to += static_cast<char>('0' + number % 10);
}

void appendEscaped(std::string &to, unsigned char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"': to += "\\\""; break;
    case '\\': to += "\\\\"; break;
    case '\n': to += "\\n"; break;
    case '\r': to += "\\r"; break;
    case '\t': to += "\\t"; break;
    default:
        to += "\\u00";
        to += digits[c >> 4];
        to += digits[c & 15];
    }
}

} // namespace

void JsonWriter::separate() {
    if (m_comma)
        m_text += ',';
    m_comma = true;
}

JsonWriter &JsonWriter::beginObject() {
    separate();
    m_text += '{';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject() {
    m_text += '}';
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray() {
    separate();
    m_text += '[';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray() {
    m_text += ']';
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name) {
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text) {
    separate();
    m_text += '"';
    std::size_t clean = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_text += text.substr(clean, i - clean);
        appendEscaped(m_text, c);
        clean = i + 1;
    }
    m_text += text.substr(clean);
    m_text += '"';
    return *this;
}

JsonWriter &JsonWriter::value(std::int64_t number) {
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end);
    return *this;
}

JsonWriter &JsonWriter::value(bool truth) { return raw(truth ? "true" : "false"); }

JsonWriter &JsonWriter::null() { return raw("null"); }

JsonWriter &JsonWriter::raw(std::string_view json) {
    separate();
    m_text += json;
    return *this;
}

JsonWriter &JsonWriter::time(std::int64_t seconds) {
    separate();
    const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const auto inDay = static_cast<unsigned>(seconds - days * 86400);
    // Days to civil date, after Howard Hinnant's chrono-compatible algorithms.
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = shifted / 146097;
    const auto dayOfEra = static_cast<unsigned>(shifted - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shiftedMonth = (5 * dayOfYear + 2) / 153;
    const unsigned month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const auto year = static_cast<unsigned>(era) * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    m_text += '"';
    appendTwoDigits(m_text, year / 100);
    appendTwoDigits(m_text, year % 100);
    m_text += '-';
    appendTwoDigits(m_text, month);
    m_text += '-';
    appendTwoDigits(m_text, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    m_text += 'T';
    appendTwoDigits(m_text, inDay / 3600);
    m_text += ':';
    appendTwoDigits(m_text, inDay / 60 % 60);
    m_text += ':';
    appendTwoDigits(m_text, inDay % 60);
    m_text += "Z\"";
    return *this;
}

} // namespace seatkeeper::simulator
