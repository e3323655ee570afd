#include "integration/simulator/TestClient.h"

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

class Faults : public test::SimulatorTest {
protected:
    void add(const QString &text) {
        auto rule = FaultRule::parse(text);
        ASSERT_TRUE(test::isOk(rule));
        rule->bytes = 3 * 1024 * 1024;
        rule->delay = std::chrono::milliseconds(1);
        account->addFault(*rule);
    }
    test::Answer list() { return client->get(u"/api/v2/users.json?page[size]=10"_s); }
};

TEST_F(Faults, TextFormIsReadAndNonsenseRefused) {
    const auto rule = FaultRule::parse(u"PUT 2/429+7@/users/\\d+:3"_s);
    ASSERT_TRUE(test::isOk(rule));
    EXPECT_EQ(rule->method, u"PUT"_s);
    EXPECT_EQ(rule->skip, 2);
    EXPECT_EQ(rule->status, 429);
    EXPECT_EQ(rule->retryAfter, 7);
    EXPECT_EQ(rule->path, u"/users/\\d+"_s);
    EXPECT_EQ(rule->count, 3);
    EXPECT_EQ(FaultRule::parse(u"hang@/x:all"_s)->count, -1);
    EXPECT_FALSE(FaultRule::parse(u"explode@/x"_s));
    EXPECT_FALSE(FaultRule::parse(u"html@[:1"_s));
    EXPECT_FALSE(FaultRule::parse({}));
}

TEST_F(Faults, StatusFaultsHitTheCountedRequestsOnly) {
    startWith({});
    add(u"GET 1/503+9@/users:2"_s);
    EXPECT_EQ(list().status, 200);
    const auto hit = list();
    EXPECT_EQ(hit.status, 503);
    EXPECT_EQ(hit.header("retry-after"), u"9"_s);
    EXPECT_EQ(client->get(u"/api/v2/groups.json"_s).status, 200);
    EXPECT_EQ(list().status, 503);
    EXPECT_EQ(list().status, 200);
    EXPECT_TRUE(account->requests().at(1).fault);
}

TEST_F(Faults, BodiesAreSpoiled) {
    startWith({});
    add(u"html@/users"_s);
    EXPECT_TRUE(list().body.startsWith("<!DOCTYPE html>"));
    add(u"bad_gateway@/users"_s);
    EXPECT_EQ(list().status, 502);
    add(u"truncate@/users"_s);
    const auto cut = list();
    EXPECT_EQ(cut.error, QNetworkReply::NoError);
    EXPECT_TRUE(cut.json.isEmpty() && cut.body.startsWith("{\"users\""));
    add(u"wrong_types@/users"_s);
    EXPECT_TRUE(list().json.value(u"users"_s)[0][u"id"_s].isString());
    add(u"nulls@/users"_s);
    EXPECT_TRUE(list().json.value(u"users"_s)[0][u"role"_s].isNull());
    add(u"malformed@/users"_s);
    EXPECT_TRUE(list().json.isEmpty());
    add(u"huge_body@/users"_s);
    EXPECT_GT(list().body.size(), 3 * 1024 * 1024);
    EXPECT_EQ(list().json.value(u"users"_s).toArray().size(), 10);
}

TEST_F(Faults, CursorsCanBeEndlessOrForeign) {
    startWith({});
    add(u"endless_cursor@/users:all"_s);
    const auto meta = list().json.value(u"meta"_s).toObject();
    EXPECT_TRUE(meta.value(u"has_more"_s).toBool());
    EXPECT_EQ(list().json.value(u"meta"_s)[u"after_cursor"_s], meta.value(u"after_cursor"_s));
    account->clearFaults();
    add(u"foreign_next@/users"_s);
    EXPECT_TRUE(list().json.value(u"links"_s)[u"next"_s].toString().startsWith(u"http://attacker.invalid"_s));
    add(u"redirect@/users"_s);
    const auto redirect = list();
    EXPECT_EQ(redirect.status, 302);
    EXPECT_TRUE(redirect.header("location").startsWith(u"http://attacker.invalid"_s));
}

TEST_F(Faults, CloseBeforeDoesNotDoTheWorkCloseAfterDoes) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    add(u"POST close_before@/group_memberships"_s);
    // Qt repeats a write whose connection is closed, so the answer may come in spite of the fault; the log tells.
    const auto group = account->person(account->idOf(0))->groupIds.first();
    client->post(u"/api/v2/group_memberships"_s,
                 {{u"group_membership"_s, QJsonObject{{u"user_id"_s, agent.id}, {u"group_id"_s, group}}}});
    EXPECT_EQ(account->requests().front().status, 0);

    account->forgetRequests();
    add(u"PUT close_after_work@/users/:all"_s);
    const auto answer = update(agent.id, {{u"alias"_s, u"done"_s}});
    EXPECT_EQ(answer.status == 200, false);
    EXPECT_EQ(read(agent.id).alias, u"done"_s);
    add(u"close_inside@/groups"_s);
    EXPECT_NE(client->get(u"/api/v2/groups"_s).error, QNetworkReply::NoError);
}

TEST_F(Faults, TokensCanBeRevokedInTheMiddle) {
    startWith({});
    add(u"2/revoke_token@/users"_s);
    EXPECT_EQ(list().status, 200);
    EXPECT_EQ(list().status, 200);
    EXPECT_EQ(list().status, 401);
}

TEST_F(Faults, StoppingEndsAHangingRequest) {
    startWith({});
    add(u"hang@/users"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(account->url().resolved(QUrl(u"/api/v2/users"_s)));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    ASSERT_TRUE(QTest::qWaitFor([&] { return account->requestCount() == 1; }));
    EXPECT_FALSE(reply->isFinished());
    account->stop();
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }));
}

} // namespace
