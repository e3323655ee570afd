#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seatkeeper::simulator {

//! A request as the server read it: path and query are percent-decoded, header names lower-case.
struct HttpRequest {
    std::string method;
    std::string path;
    std::string rawQuery;
    std::vector<std::pair<std::string, std::string>> query;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    std::string_view header(std::string_view name) const {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    //! The last value of @p name, as Rails reads it; null when there is none.
    const std::string *param(std::string_view name) const {
        const std::string *found = nullptr;
        for (const auto &[key, value] : query) {
            if (key == name)
                found = &value;
        }
        return found;
    }
    std::vector<std::string> params(std::string_view name) const {
        std::vector<std::string> values;
        for (const auto &[key, value] : query) {
            if (key == name)
                values.push_back(value);
        }
        return values;
    }
};

//! Splits `a=1&b=2`, percent-decoded, plus signs as blanks.
std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text);
//! Percent-encodes everything but letters, digits and `-._~`.
std::string percentEncoded(std::string_view text);

//! How an answer leaves the machine.
enum class Wire {
    Whole,
    CloseBefore, //!< the connection is cut before the status line
    CloseInside, //!< status line, headers with the full length, half of the body, then cut
    Hang         //!< nothing until the peer leaves or the server stops
};

struct HttpResponse {
    int status = 200;
    std::string contentType = "application/json; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    Wire wire = Wire::Whole;

    void setHeader(std::string name, std::string value) { headers.emplace_back(std::move(name), std::move(value)); }
};

} // namespace seatkeeper::simulator
