#include "simulator/HttpMessage.h"

#include <QByteArray>

namespace seatkeeper::simulator {
namespace {
std::string decoded(std::string_view text) {
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes).toStdString();
}
} // namespace

std::vector<std::pair<std::string, std::string>> parseQuery(std::string_view text) {
    std::vector<std::pair<std::string, std::string>> result;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto pair = text.substr(0, end);
        const auto equals = std::min(pair.find('='), pair.size());
        if (!pair.empty())
            result.emplace_back(decoded(pair.substr(0, equals)),
                                decoded(pair.substr(std::min(equals + 1, pair.size()))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string percentEncoded(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toPercentEncoding().toStdString();
}

} // namespace seatkeeper::simulator
