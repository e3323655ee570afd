#include "net/RateHeaders.h"

#include <QLocale>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace seatkeeper {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::optional<int> bounded(std::optional<qint64> number) {
    if (!number || *number < 0)
        return std::nullopt;
    return static_cast<int>(std::min<qint64>(*number, std::numeric_limits<int>::max()));
}

std::optional<int> firstNumber(const HttpHeaders &headers, std::initializer_list<const char *> names) {
    for (const char *name : names) {
        if (const auto number = bounded(headers.number(name)))
            return number;
    }
    return std::nullopt;
}

std::optional<seconds> asSeconds(std::optional<int> number) {
    return number ? std::optional(seconds(*number)) : std::nullopt;
}

} // namespace

RateLimitState accountLimit(const HttpHeaders &headers) {
    RateLimitState state;
    state.limit = firstNumber(headers, {"ratelimit-limit", "x-rate-limit", "rate-limit"});
    state.remaining = firstNumber(headers, {"ratelimit-remaining", "x-rate-limit-remaining", "rate-limit-remaining"});
    state.reset = asSeconds(firstNumber(headers, {"ratelimit-reset", "x-rate-limit-reset", "rate-limit-reset"}));
    return state;
}

RateLimitState endpointLimit(const QByteArray &value) {
    RateLimitState state;
    const auto parts = value.split(';');
    for (const auto &part : parts) {
        const auto equals = part.indexOf('=');
        bool isNumber = false;
        const auto number = bounded(part.mid(equals + 1).trimmed().toLongLong(&isNumber));
        if (equals < 0 || !isNumber || !number)
            continue;
        const auto name = part.left(equals).trimmed().toLower();
        if (name == "total")
            state.limit = number;
        else if (name == "remaining")
            state.remaining = number;
        else if (name == "resets")
            state.reset = asSeconds(number);
    }
    return state;
}

std::optional<milliseconds> retryAfter(const HttpHeaders &headers, const QDateTime &now) {
    const auto text = headers.value("retry-after").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double inSeconds = text.toDouble(&isNumber);
    if (isNumber && inSeconds >= 0 && inSeconds < 1e9)
        return milliseconds(static_cast<qint64>(inSeconds * 1000.0));
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace seatkeeper
