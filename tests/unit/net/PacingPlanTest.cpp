#include "net/PacingPlan.h"

#include <gtest/gtest.h>

#include <vector>

using namespace seatkeeper;
using namespace std::chrono_literals;
using Time = PacingPlan::Time;

namespace {

HttpHeaders headers(std::initializer_list<std::pair<const char *, const char *>> fields) {
    HttpHeaders result;
    for (const auto &[name, value] : fields)
        result.set(name, value);
    return result;
}

PacingSettings settings(double share) {
    PacingSettings result;
    result.share = share;
    return result;
}

//! Sends as early as allowed, each request answered at once; gives the moments.
std::vector<Time> sendGreedily(PacingPlan &plan, const PacingClass &kind, const QString &key, int count, Time start) {
    std::vector<Time> moments;
    Time now = start;
    for (int i = 0; i < count; ++i) {
        now += plan.wait(kind, key, now).value_or(Time::max() / 4);
        plan.sent(kind, key, now);
        plan.returned();
        moments.push_back(now);
    }
    return moments;
}

std::size_t mostInAMinute(const std::vector<Time> &moments) {
    std::size_t most = 0;
    for (std::size_t first = 0, last = 0; last < moments.size(); ++last) {
        while (moments[last] - moments[first] >= 60s)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

} // namespace

TEST(PacingPlan, SendsOneUntilTheFirstAnswerThenSix) {
    PacingPlan plan(settings(0.5));
    const PacingClass general;
    EXPECT_EQ(plan.wait(general, {}, 0ms), 0ms);
    plan.sent(general, {}, 0ms);
    EXPECT_EQ(plan.wait(general, {}, 0ms), std::nullopt);
    plan.learn(general, headers({}), 100ms);
    plan.returned();
    for (int i = 0; i < 6; ++i) {
        ASSERT_EQ(plan.wait(general, {}, 100ms), 0ms);
        plan.sent(general, {}, 100ms);
    }
    EXPECT_EQ(plan.wait(general, {}, 200ms), std::nullopt);
    plan.returned();
    EXPECT_EQ(plan.wait(general, {}, 200ms), 0ms);
    EXPECT_EQ(plan.allowedPerMinute(), std::nullopt);
}

TEST(PacingPlan, FlowsEvenlyAtTheShareOfTheLimit) {
    PacingPlan plan(settings(0.5));
    const PacingClass general;
    plan.learn(general, headers({{"X-Rate-Limit", "700"}, {"X-Rate-Limit-Remaining", "699"}}), 0ms);
    EXPECT_EQ(plan.allowedPerMinute(), 350.0);
    const auto moments = sendGreedily(plan, general, {}, 1000, 0ms);
    // 60.5 s / 350 = 172.857 ms, after five that may go at once.
    EXPECT_EQ(moments[4], 0ms);
    EXPECT_EQ(moments[5], 173ms);
    EXPECT_EQ(moments[6], 346ms);
    EXPECT_EQ(moments[104], 17'286ms);
    EXPECT_LE(mostInAMinute(moments), 350U);
    EXPECT_LE(moments.back(), Time(1000 * 60'500 / 350));
}

TEST(PacingPlan, NeverExceedsTheShareWithLateTimers) {
    for (const double share : {0.5, 1.0}) {
        PacingPlan plan(settings(share));
        const PacingClass general;
        plan.learn(general, headers({{"ratelimit-limit", "2500"}}), 0ms);
        std::vector<Time> moments;
        Time now = 0ms;
        for (int i = 0; i < 8000; ++i) {
            const auto wait = *plan.wait(general, {}, now);
            now += wait + (wait > 0ms ? Time(i % 17) : 0ms);
            plan.sent(general, {}, now);
            plan.returned();
            moments.push_back(now);
        }
        const auto most = static_cast<std::size_t>(2500 * share);
        EXPECT_LE(mostInAMinute(moments), most);
        // Lateness is caught up with: not more than 2 % below the limit.
        const double minutes = static_cast<double>(now.count()) / 60'000.0;
        EXPECT_GE(8000.0 / minutes, static_cast<double>(most) * 0.98);
    }
}

TEST(PacingPlan, DoesNotSaveUpWhileIdle) {
    PacingPlan plan(settings(0.5));
    const PacingClass general;
    plan.learn(general, headers({{"ratelimit-limit", "120"}}), 0ms);
    sendGreedily(plan, general, {}, 10, 0ms);
    const auto moments = sendGreedily(plan, general, {}, 7, 600s);
    EXPECT_EQ(moments[4], 600s);
    EXPECT_GT(moments[5], 600s);
}

TEST(PacingPlan, SpacesUpdatesByTheSecondAndFivePerPersonAndMinute) {
    PacingPlan plan(settings(1.0));
    PacingClass update;
    update.name = QStringLiteral("updateUser");
    update.spacing = 1'000ms;
    update.perKey = 5;
    plan.learn(PacingClass(), headers({{"ratelimit-limit", "700"}}), 0ms);
    const auto moments = sendGreedily(plan, update, QStringLiteral("7"), 7, 0ms);
    EXPECT_EQ(moments, (std::vector<Time>{0s, 1s, 2s, 3s, 4s, 60'500ms, 61'500ms}));
    // Another person is held up by the spacing only, a read by neither.
    EXPECT_EQ(plan.wait(update, QStringLiteral("8"), 61'600ms), 900ms);
    EXPECT_EQ(plan.wait(PacingClass(), {}, 61'600ms), 0ms);
}

TEST(PacingPlan, HoldsAnEndpointWhoseOwnLimitIsUsedUp) {
    PacingPlan plan(settings(0.5));
    PacingClass update;
    update.name = QStringLiteral("updateUser");
    update.limitHeader = "Zendesk-RateLimit-create-update-user";
    plan.learn(update, headers({{"zendesk-ratelimit-create-update-user", "total=5; remaining=0; resets=42"}}), 10s);
    EXPECT_EQ(plan.wait(update, {}, 10s), 42s);
    EXPECT_EQ(plan.wait(PacingClass(), {}, 10s), 0s);
}

TEST(PacingPlan, StretchesWhatOthersHaveLeft) {
    PacingPlan plan(settings(0.5));
    const PacingClass general;
    const auto scarce = headers({{"ratelimit-limit", "700"}, {"ratelimit-remaining", "10"}, {"ratelimit-reset", "30"}});
    plan.learn(general, scarce, 0ms);
    const auto moments = sendGreedily(plan, general, {}, 8, 0ms);
    EXPECT_EQ(moments[5], 3s);
    EXPECT_EQ(moments[6], 6s);
    const auto gone = headers({{"ratelimit-limit", "700"}, {"ratelimit-remaining", "0"}, {"ratelimit-reset", "20"}});
    plan.learn(general, gone, 7s);
    EXPECT_EQ(plan.wait(general, {}, 7s), 20s);
}

TEST(PacingPlan, IsNotSlowedByASteadyBucketThatIsAlwaysEmpty) {
    PacingPlan plan(settings(1.0));
    const PacingClass general;
    plan.learn(general, headers({{"ratelimit-limit", "2500"}, {"ratelimit-remaining", "0"}, {"ratelimit-reset", "1"}}),
               0ms);
    EXPECT_EQ(plan.wait(general, {}, 0ms), 0ms);
}

TEST(PacingPlan, FollowsAChangedLimit) {
    PacingPlan plan(settings(0.5));
    const PacingClass general;
    plan.learn(general, headers({{"ratelimit-limit", "700"}}), 0ms);
    plan.learn(general, headers({{"ratelimit-limit", "200"}}), 1ms);
    EXPECT_EQ(plan.allowedPerMinute(), 100.0);
    plan.learn(general, headers({{"ratelimit-limit", "nonsense"}}), 2ms);
    EXPECT_EQ(plan.allowedPerMinute(), 100.0);
}

TEST(PacingPlan, HoldsEverybody) {
    PacingPlan plan(settings(0.5));
    plan.holdAll(30s);
    plan.holdAll(10s);
    EXPECT_EQ(plan.wait(PacingClass(), {}, 5s), 25s);
}
