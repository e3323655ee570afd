#include "integration/simulator/TestClient.h"

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

using Limits = test::SimulatorTest;

TEST_F(Limits, EveryAnswerCarriesTheAccountsLimit) {
    startWith({});
    const auto answer = client->get(u"/api/v2/users/me.json"_s);
    EXPECT_EQ(answer.header("x-rate-limit"), u"2500"_s);
    EXPECT_EQ(answer.header("ratelimit-limit"), u"2500"_s);
    EXPECT_EQ(answer.header("x-rate-limit-remaining"), u"2499"_s);
    EXPECT_EQ(answer.header("ratelimit-reset"), u"60"_s);
}

TEST_F(Limits, TheLimitFollowsThePlanWhenNoneIsGiven) {
    SimulatorOptions options;
    options.ratePerMinute = 0;
    options.plan = Plan::Professional;
    startWith(options);
    EXPECT_EQ(client->get(u"/api/v2/users/me.json"_s).header("x-rate-limit"), u"400"_s);
}

TEST_F(Limits, TheAccountLimitRefusesAndOpensWithTheNextMinute) {
    SimulatorOptions options;
    options.ratePerMinute = 3;
    startWith(options);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(client->get(u"/api/v2/groups.json"_s).status, 200);
    clock->advance(std::chrono::seconds(20));
    const auto refused = client->get(u"/api/v2/groups.json"_s);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.header("retry-after"), u"40"_s);
    EXPECT_EQ(refused.json.value(u"error"_s).toString(), u"APIRateLimitExceeded"_s);
    clock->advance(std::chrono::seconds(40));
    EXPECT_EQ(client->get(u"/api/v2/groups.json"_s).status, 200);
}

TEST_F(Limits, TheGeneralRefusalCanBeBareText) {
    SimulatorOptions options;
    options.ratePerMinute = 1;
    options.unknowns.generalLimitHasRetryAfter = false;
    options.unknowns.generalLimitBodyIsText = true;
    startWith(options);
    client->get(u"/api/v2/groups.json"_s);
    const auto refused = client->get(u"/api/v2/groups.json"_s);
    EXPECT_EQ(refused.status, 429);
    EXPECT_TRUE(refused.header("retry-after").isEmpty());
    EXPECT_TRUE(refused.header("content-type").startsWith(u"text/plain"_s));
}

TEST_F(Limits, UpdatesAreOnePerSecondAndFivePerPersonAndMinute) {
    startWith({});
    const auto one = account->peopleOfKind(PersonKind::Active, 2);
    const auto put = [&](qint64 id) {
        return client->put(u"/api/v2/users/%1"_s.arg(id), {{u"user"_s, QJsonObject{{u"alias"_s, u"x"_s}}}});
    };
    const auto ok = put(one[0].id);
    EXPECT_EQ(ok.status, 200);
    EXPECT_TRUE(ok.header("zendesk-ratelimit-create-update-user").startsWith(u"total=5; remaining=4"_s));
    const auto tooSoon = put(one[1].id);
    EXPECT_EQ(tooSoon.status, 429);
    EXPECT_EQ(tooSoon.header("retry-after"), u"1"_s);
    for (int i = 0; i < 4; ++i) {
        clock->advance(std::chrono::seconds(1));
        EXPECT_EQ(put(one[0].id).status, 200);
    }
    clock->advance(std::chrono::seconds(1));
    const auto tooOften = put(one[0].id);
    EXPECT_EQ(tooOften.status, 429);
    EXPECT_EQ(tooOften.header("retry-after"), u"55"_s);
    EXPECT_EQ(put(one[1].id).status, 200) << "another person has his own five";
    clock->advance(std::chrono::seconds(55));
    EXPECT_EQ(put(one[0].id).status, 200);
}

TEST_F(Limits, RefusedRequestsStandInTheLogToo) {
    SimulatorOptions options;
    options.ratePerMinute = 1;
    startWith(options);
    client->get(u"/api/v2/groups.json?page[size]=5"_s);
    client->get(u"/api/v2/groups.json"_s);
    const auto requests = account->requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].status, 200);
    EXPECT_EQ(requests[0].method, u"GET"_s);
    EXPECT_EQ(requests[0].path, u"/api/v2/groups.json"_s);
    EXPECT_EQ(requests[0].userId, account->account().adminId);
    EXPECT_TRUE(requests[0].scopes.contains(u"write"_s));
    EXPECT_EQ(requests[1].status, 429);
}

} // namespace
