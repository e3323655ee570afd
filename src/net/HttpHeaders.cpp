#include "net/HttpHeaders.h"

#include <algorithm>

namespace seatkeeper {

namespace {
auto named(QByteArrayView name) {
    return [name](const HttpHeaders::Field &field) {
        return QByteArrayView(field.first).compare(name, Qt::CaseInsensitive) == 0;
    };
}
} // namespace

void HttpHeaders::set(const QByteArray &name, const QByteArray &value) {
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    if (found != m_fields.end())
        found->second = value;
    else
        m_fields.emplace_back(name, value);
}

QByteArray HttpHeaders::value(QByteArrayView name) const {
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), named(name));
    return found == m_fields.cend() ? QByteArray() : found->second;
}

bool HttpHeaders::contains(QByteArrayView name) const {
    return std::any_of(m_fields.cbegin(), m_fields.cend(), named(name));
}

std::optional<qint64> HttpHeaders::number(QByteArrayView name) const {
    bool isNumber = false;
    const qint64 number = value(name).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace seatkeeper
