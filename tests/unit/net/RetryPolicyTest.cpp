#include "net/RetryPolicy.h"
#include "net/RateHeaders.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace std::chrono_literals;

namespace {

RetryPolicy policy(double random) {
    return RetryPolicy(RetrySettings(), [random] { return random; });
}

AttemptOutcome status(int code, int attempt = 1) {
    AttemptOutcome outcome;
    outcome.status = code;
    outcome.attempt = attempt;
    return outcome;
}

AttemptOutcome error(ErrorCode code) {
    AttemptOutcome outcome;
    outcome.error = code;
    return outcome;
}

} // namespace

TEST(RetryPolicy, DoublesTheWaitUpToTheCap) {
    const auto most = policy(1.0);
    const auto least = policy(0.0);
    EXPECT_EQ(most.nextWait(status(500, 1)), 1s);
    EXPECT_EQ(most.nextWait(status(500, 2)), 2s);
    EXPECT_EQ(most.nextWait(status(500, 5)), 16s);
    EXPECT_EQ(most.nextWait(status(500, 6)), std::nullopt);
    EXPECT_EQ(least.nextWait(status(500, 3)), 2s);
    EXPECT_EQ(most.nextWait(status(429, 11)), 60s);
    EXPECT_EQ(most.nextWait(status(429, 12)), std::nullopt);
}

TEST(RetryPolicy, RepeatsReadsOnly) {
    const auto steady = policy(0.0);
    for (const int code : {408, 500, 502, 503, 504}) {
        auto outcome = status(code);
        EXPECT_TRUE(steady.nextWait(outcome)) << code;
        outcome.write = true;
        EXPECT_FALSE(steady.nextWait(outcome)) << code;
        outcome.retryAfter = 1s;
        EXPECT_FALSE(steady.nextWait(outcome)) << code;
    }
    for (const int code : {200, 400, 401, 403, 404, 409, 422})
        EXPECT_FALSE(steady.nextWait(status(code))) << code;
    auto throttledWrite = status(429);
    throttledWrite.write = true;
    EXPECT_TRUE(steady.nextWait(throttledWrite));
}

TEST(RetryPolicy, RepeatsPassingErrorsOnly) {
    const auto steady = policy(0.0);
    EXPECT_TRUE(steady.nextWait(error(ErrorCode::Unreachable)));
    EXPECT_TRUE(steady.nextWait(error(ErrorCode::Timeout)));
    for (const auto code : {ErrorCode::Tls, ErrorCode::Cancelled, ErrorCode::TooLarge, ErrorCode::ForeignHost,
                            ErrorCode::Protocol, ErrorCode::OutcomeUnknown, ErrorCode::InsecureAddress})
        EXPECT_FALSE(steady.nextWait(error(code))) << errorName(code).toStdString();
    auto write = error(ErrorCode::Unreachable);
    write.write = true;
    EXPECT_FALSE(steady.nextWait(write));
}

TEST(RetryPolicy, WaitsAsLongAsTheServerAsks) {
    auto outcome = status(429);
    outcome.retryAfter = 42s;
    EXPECT_EQ(policy(0.0).nextWait(outcome), 42s);
    EXPECT_EQ(policy(1.0).nextWait(outcome), 42'250ms);
    outcome.retryAfter = 700s;
    EXPECT_EQ(policy(0.0).nextWait(outcome), std::nullopt);
}

TEST(RetryPolicy, ObeysTheRequestsOwnNumberOfTries) {
    EXPECT_FALSE(policy(0.0).nextWait(status(500, 1), 1));
    EXPECT_FALSE(policy(0.0).nextWait(status(429, 1), 1));
    EXPECT_TRUE(policy(0.0).nextWait(status(500, 1), 2));
    EXPECT_FALSE(policy(0.0).nextWait(status(500, 2), 2));
}

TEST(RateHeaders, ReadsEverySpelling) {
    HttpHeaders fields;
    fields.set("X-Rate-Limit", "700");
    fields.set("ratelimit-remaining", "12");
    fields.set("RateLimit-Reset", "33");
    EXPECT_EQ(accountLimit(fields), (RateLimitState{700, 12, 33s}));
    HttpHeaders odd;
    odd.set("rate-limit", "200");
    odd.set("ratelimit-remaining", "-4");
    odd.set("ratelimit-reset", "soon");
    EXPECT_EQ(accountLimit(odd), (RateLimitState{200, std::nullopt, std::nullopt}));
    EXPECT_EQ(accountLimit(HttpHeaders()), RateLimitState());
}

TEST(RateHeaders, ReadsEndpointLimits) {
    EXPECT_EQ(endpointLimit("total=100; remaining=97; resets=42"), (RateLimitState{100, 97, 42s}));
    EXPECT_EQ(endpointLimit("remaining=0;resets=1"), (RateLimitState{std::nullopt, 0, 1s}));
    EXPECT_EQ(endpointLimit("garbage; =; total"), RateLimitState());
}

TEST(RateHeaders, ReadsRetryAfterAsSecondsOrDate) {
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    const auto read = [&now](const char *value) {
        HttpHeaders fields;
        fields.set("Retry-After", value);
        return retryAfter(fields, now);
    };
    EXPECT_EQ(read("93"), 93s);
    EXPECT_EQ(read("0.5"), 500ms);
    EXPECT_EQ(read("Mon, 23 Nov 2026 10:01:30 GMT"), 90s);
    EXPECT_EQ(read("Mon, 23 Nov 2026 09:00:00 GMT"), 0s);
    EXPECT_EQ(read("later"), std::nullopt);
    EXPECT_EQ(read("-5"), std::nullopt);
    EXPECT_EQ(read(""), std::nullopt);
}
