#pragma once

#include "net/HttpHeaders.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace seatkeeper {

//! What a server said about one of its limits; every part may be missing.
struct RateLimitState {
    std::optional<int> limit;                  //!< requests per minute
    std::optional<int> remaining;              //!< of them still free
    std::optional<std::chrono::seconds> reset; //!< until they are free again
    bool operator==(const RateLimitState &) const = default;
};

//! Reads the limit of the whole account (ratelimit-* and x-rate-limit*).
RateLimitState accountLimit(const HttpHeaders &headers);
//! Reads the limit of one endpoint from a field of the form "total=100; remaining=97; resets=42".
RateLimitState endpointLimit(const QByteArray &value);
//! Reads Retry-After, in seconds or as a date seen from @p now. Never negative.
std::optional<std::chrono::milliseconds> retryAfter(const HttpHeaders &headers, const QDateTime &now);

} // namespace seatkeeper
