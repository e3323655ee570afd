#include "support/Wait.h"
#include "zendesk/Users.h"
#include "zendesk/ZendeskEndpoints.h"
#include "zendesk/ZendeskRequests.h"

#include <QJsonDocument>

using namespace seatkeeper;
using namespace seatkeeper::zendesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

SeatState agent() { return {u"agent"_s, u"900"_s, u"Staff"_s, SeatKind::Agent, false}; }

SeatSnapshot snapshot() {
    SeatSnapshot made;
    made.person.id = u"42"_s;
    made.person.role = u"agent"_s;
    made.person.customRoleId = u"900"_s;
    made.person.alias = u"ada"_s;
    made.groups = {{u"1"_s, u"70"_s, u"A"_s, false}, {u"2"_s, u"71"_s, u"B"_s, true}};
    return made;
}

} // namespace

TEST(ZendeskRequestsTest, AnAgentBecomesALightAgentByTheCustomRoleAlone) {
    const auto requests =
        ZendeskRequests().change(agent(), {u"agent"_s, u"901"_s, {}, SeatKind::LightAgent, false}, u"42"_s);
    ASSERT_TRUE(test::isOk(requests));
    ASSERT_EQ(requests->size(), 1U);
    EXPECT_EQ(requests->at(0).method, u"PUT"_s);
    EXPECT_EQ(requests->at(0).path, u"/api/v2/users/42"_s);
    EXPECT_EQ(compact(requests->at(0).body), R"({"user":{"custom_role_id":901}})");
    EXPECT_EQ(requests->at(0).purpose, u"downgrade"_s);
}

TEST(ZendeskRequestsTest, AnAdminNeedsRoleAndCustomRoleTogether) {
    const SeatState admin{u"admin"_s, u"800"_s, {}, SeatKind::Admin, false};
    const auto requests =
        ZendeskRequests().change(admin, {u"agent"_s, u"901"_s, {}, SeatKind::LightAgent, false}, u"42"_s);
    ASSERT_TRUE(test::isOk(requests));
    EXPECT_EQ(compact(requests->at(0).body), R"({"user":{"custom_role_id":901,"role":"agent"}})");
}

TEST(ZendeskRequestsTest, EndUserFirstThenSuspended) {
    const auto requests = ZendeskRequests().change(agent(), {u"end-user"_s, {}, {}, SeatKind::EndUser, true}, u"42"_s);
    ASSERT_TRUE(test::isOk(requests));
    ASSERT_EQ(requests->size(), 2U);
    EXPECT_EQ(compact(requests->at(0).body), R"({"user":{"role":"end-user"}})");
    EXPECT_EQ(compact(requests->at(1).body), R"({"user":{"suspended":true}})");
    EXPECT_EQ(requests->at(1).purpose, u"suspend"_s);
    EXPECT_TRUE(ZendeskRequests().change(agent(), agent(), u"42"_s)->empty());
    EXPECT_TRUE(ZendeskRequests().change(agent(), agent(), u"4/2"_s).failedWith(ErrorCode::BadInput));
}

TEST(ZendeskRequestsTest, GivesEverythingBackInOrder) {
    SeatSnapshot now = snapshot();
    now.person.role = u"end-user"_s;
    now.person.customRoleId.reset();
    now.person.suspended = true;
    now.person.alias.reset();
    now.groups.clear();
    const auto requests = ZendeskRequests().restore(snapshot(), now);
    ASSERT_TRUE(test::isOk(requests));
    ASSERT_EQ(requests->size(), 5U);
    EXPECT_EQ(compact(requests->at(0).body), R"({"user":{"custom_role_id":900,"role":"agent"}})");
    EXPECT_EQ(compact(requests->at(1).body), R"({"user":{"suspended":false}})");
    EXPECT_EQ(requests->at(2).path, u"/api/v2/group_memberships"_s);
    EXPECT_EQ(compact(requests->at(2).body), R"({"group_membership":{"default":true,"group_id":71,"user_id":42}})");
    EXPECT_EQ(compact(requests->at(3).body), R"({"group_membership":{"default":false,"group_id":70,"user_id":42}})");
    EXPECT_EQ(compact(requests->at(4).body), R"({"user":{"alias":"ada"}})");
}

TEST(ZendeskRequestsTest, APlainAgentComesBackWithAnExplicitNull) {
    SeatSnapshot was = snapshot();
    was.person.customRoleId.reset();
    SeatSnapshot now = was;
    now.person.customRoleId = u"901"_s;
    const auto requests = ZendeskRequests().restore(was, now);
    ASSERT_TRUE(test::isOk(requests));
    EXPECT_EQ(compact(requests->at(0).body), R"({"user":{"custom_role_id":null,"role":"agent"}})");
}

TEST(ZendeskRequestsTest, TheDefaultGroupIsSetWhereTheMembershipIsStillThere) {
    SeatSnapshot now = snapshot();
    now.groups.at(0).isDefault = true;
    now.groups.at(1).isDefault = false;
    const auto requests = ZendeskRequests().restore(snapshot(), now);
    ASSERT_TRUE(test::isOk(requests));
    ASSERT_EQ(requests->size(), 1U);
    EXPECT_EQ(requests->at(0).path, u"/api/v2/users/42/group_memberships/2/make_default"_s);
    EXPECT_TRUE(ZendeskRequests().restore(snapshot(), snapshot())->empty());
}

TEST(ZendeskEndpointsTest, StayOnTheAccountsHost) {
    const QUrl account(u"https://user@acme.zendesk.com/agent/x?y=1"_s);
    EXPECT_EQ(authorizeUrl(account), QUrl(u"https://acme.zendesk.com/oauth/authorizations/new"_s));
    EXPECT_EQ(tokenUrl(account), QUrl(u"https://acme.zendesk.com/oauth/tokens"_s));
    EXPECT_EQ(ZendeskRequests().personPage(account, u"42"_s), QUrl(u"https://acme.zendesk.com/agent/users/42"_s));
}

TEST(ApiRequestTest, TheListOfPeopleAsksForBothRolesAndTheirNames) {
    const ApiRequest first = listTeamMembers(QString());
    EXPECT_EQ(first.query.allQueryItemValues(u"role[]"_s), (QStringList{u"agent"_s, u"admin"_s}));
    EXPECT_EQ(first.query.queryItemValue(u"page[size]"_s), u"100"_s);
    EXPECT_FALSE(first.query.hasQueryItem(u"page[after]"_s));
    const ApiRequest next = listTeamMembers(u"a+b/c=="_s);
    EXPECT_EQ(next.query.queryItemValue(u"page[after]"_s, QUrl::FullyDecoded), u"a+b/c=="_s);
    EXPECT_TRUE(next.query.toString(QUrl::FullyEncoded).contains(u"a%2Bb%2Fc%3D%3D"_s));
}
