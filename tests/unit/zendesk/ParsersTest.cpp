#include "base/Clock.h"
#include "support/Wait.h"
#include "zendesk/AuditLogs.h"
#include "zendesk/CustomRoles.h"
#include "zendesk/Entitlements.h"
#include "zendesk/GroupMemberships.h"
#include "zendesk/Groups.h"
#include "zendesk/Me.h"
#include "zendesk/OAuthClients.h"
#include "zendesk/SearchCount.h"
#include "zendesk/Sessions.h"
#include "zendesk/Tokens.h"
#include "zendesk/Users.h"

using namespace seatkeeper;
using namespace seatkeeper::zendesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray meta = R"("meta":{"has_more":false,"after_cursor":null,"before_cursor":null},"links":{"next":null})";

QByteArray users(const QByteArray &objects) { return R"({"users":[)" + objects + "]," + meta + "}"; }

ErrorCode codeOf(const QByteArray &user) {
    const auto parsed = parseUsers(users(user));
    return parsed ? ErrorCode::Internal : parsed.error().code;
}

} // namespace

TEST(UsersTest, KeepsEveryDigitOfAnId) {
    const auto page =
        parseUsers(users(R"({"id":9223372036854775807,"role":"agent","custom_role_id":"6130907993114"})"));
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->people.at(0).id, u"9223372036854775807"_s);
    EXPECT_EQ(page->people.at(0).customRoleId, u"6130907993114"_s);
}

TEST(UsersTest, EveryKeyButTheIdMayBeMissingOrNull) {
    const auto page = parseUsers(users(
        R"({"id":1},{"id":2,"name":null,"email":null,"role":null,"role_type":null,"active":null,"suspended":null,)"
        R"("shared":null,"last_login_at":null,"created_at":null,"tags":null,"custom_role_id":null,"new_key":{"a":1}})"));
    ASSERT_TRUE(test::isOk(page));
    ASSERT_EQ(page->people.size(), 2U);
    for (const VendorPerson &person : page->people) {
        EXPECT_TRUE(person.active);
        EXPECT_FALSE(person.suspended);
        EXPECT_FALSE(person.email);
        EXPECT_FALSE(person.lastLoginAt);
    }
}

TEST(UsersTest, ReadsARoleTypeAsNumberOrText) {
    const auto page = parseUsers(users(R"({"id":1,"role":"admin","role_type":"4"},{"id":2,"role_type":1})"));
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->people.at(0).roleType, 4);
    EXPECT_EQ(page->people.at(1).roleType, 1);
}

TEST(UsersTest, AWrongTypeThatWouldDecideIsAnErrorNotAnAbsence) {
    EXPECT_EQ(codeOf(R"({"id":null})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1.5})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":-4})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"last_login_at":17})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"last_login_at":"yesterday"})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"suspended":"no"})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"role":7})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"role_type":[]})"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"(17)"), ErrorCode::Protocol);
    EXPECT_EQ(codeOf(R"({"id":1,"name":5,"alias":{},"signature":[]})"), ErrorCode::Internal) << "does not decide";
    const auto named = parseUsers(users(R"({"id":1},{"id":2,"active":3})"));
    ASSERT_FALSE(named.has_value());
    EXPECT_EQ(named.error().arg("detail"), u"users[1].active"_s);
}

TEST(UsersTest, NoJsonAndCutJsonAreProtocolErrors) {
    EXPECT_TRUE(parseUsers("<html>").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers("").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers(R"({"users":[{"id":1,)").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers(R"({"users":{}})").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers(R"([])").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers(R"({"users":[],"meta":{}})").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseUsers(R"({"users":[],"meta":{"has_more":true}})").failedWith(ErrorCode::Protocol));
}

TEST(PagesTest, BothKindsOfLastPageEndTheList) {
    const auto filled = parseUsers(
        R"({"users":[{"id":1}],"meta":{"has_more":false,"after_cursor":"abc"},"links":{"next":"https://a.example/x"}})");
    ASSERT_TRUE(test::isOk(filled));
    EXPECT_FALSE(filled->end.hasMore);
    const auto empty = parseUsers(users(""));
    ASSERT_TRUE(test::isOk(empty));
    EXPECT_FALSE(empty->end.hasMore);
}

TEST(PagesTest, ALinkToAnotherHostIsNoticed) {
    const auto page = parseUsers(
        R"({"users":[],"meta":{"has_more":true,"after_cursor":"a"},"links":{"next":"https://evil.example/x"}})");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_TRUE(checkHost(page->end, QUrl(u"https://acme.zendesk.com"_s)).failedWith(ErrorCode::ForeignHost));
    EXPECT_TRUE(test::isOk(checkHost(page->end, QUrl(u"https://evil.example"_s))));
    EXPECT_TRUE(checkHost(page->end, QUrl(u"https://evil.example:8443"_s)).failedWith(ErrorCode::ForeignHost));
    EXPECT_TRUE(test::isOk(checkHost(PageEnd(), QUrl(u"https://acme.zendesk.com"_s))));
}

TEST(MeTest, TheAnonymousUserIsNobody) {
    const auto anonymous = parseMe(R"({"user":{"id":null,"name":"Anonymous user","role":"end-user"}})");
    ASSERT_FALSE(anonymous.has_value());
    EXPECT_EQ(anonymous.error().code, ErrorCode::ReauthRequired);
    const auto me = parseMe(R"({"user":{"id":5,"name":"Ada","role":"admin","role_type":4}})");
    ASSERT_TRUE(test::isOk(me));
    EXPECT_EQ(me->id, u"5"_s);
    EXPECT_EQ(me->role, u"admin"_s);
}

TEST(SearchTest, OneAnswerTellsNumberAndNewestTicket) {
    const auto work = parseNewestTicket(
        R"({"results":[{"id":7,"updated_at":"2026-11-02T10:00:00Z","status":"solved"}],"count":12,"next_page":"x"})");
    ASSERT_TRUE(test::isOk(work));
    EXPECT_EQ(work->assigned, 12);
    EXPECT_EQ(work->newest, QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
    const auto none = parseNewestTicket(R"({"results":[],"count":0,"next_page":null})");
    ASSERT_TRUE(test::isOk(none));
    EXPECT_EQ(none->assigned, 0);
    EXPECT_FALSE(none->newest);
}

TEST(SearchTest, AnAnswerThatCouldMakeSomebodyLookIdleIsRefused) {
    for (const char *body :
         {R"({"results":[],"count":3})", R"({"results":[{"id":7}],"count":1})", R"({"results":[{"id":7}],"count":0})",
          R"({"results":[{"updated_at":null}],"count":1})", R"({"results":[{"updated_at":"soon"}],"count":1})",
          R"({"results":[],"count":null})", R"({"results":[],"count":-1})", R"({"count":0})", "<html>"})
        EXPECT_TRUE(parseNewestTicket(body).failedWith(ErrorCode::Protocol)) << body;
}

TEST(AuditLogsTest, OnlySignInsOfPeopleAreSignIns) {
    const auto page = parseAuditLogs(
        R"({"audit_logs":[)"
        R"({"id":1,"action":"login","source_type":"user","source_id":42,"created_at":"2026-11-02T10:00:00Z"},)"
        R"({"id":2,"action":"update","source_type":"user","source_id":43,"created_at":"2026-11-02T09:00:00Z"},)"
        R"({"id":3,"action":"login","source_type":"account","source_id":44,"created_at":"2026-11-02T08:00:00Z"},)"
        R"({"id":4,"action":"login","source_type":"user","source_id":45,"created_at":null}]})");
    ASSERT_TRUE(test::isOk(page));
    const auto found = signInsOf(*page);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().first, u"42"_s);
}

TEST(CustomRolesTest, TheLightAgentRoleIsKnownByTypeOrMark) {
    const auto page = parseRoles(
        R"({"custom_roles":[{"id":1,"name":"a","role_type":1},{"id":2,"configuration":{"light_agent":true}},)"
        R"({"id":3,"name":"Light agent","role_type":0,"team_member_count":4}]})");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_TRUE(page->roles.at(0).lightAgent);
    EXPECT_TRUE(page->roles.at(1).lightAgent);
    EXPECT_FALSE(page->roles.at(2).lightAgent);
    EXPECT_EQ(page->roles.at(2).teamMembers, 4);
    EXPECT_TRUE(parseRoles(R"({"custom_roles":[{"name":"x"}]})").failedWith(ErrorCode::Protocol));
}

TEST(CustomRolesTest, ReadsWhatARoleMayDo) {
    const auto page = parseRoles(
        R"({"custom_roles":[{"id":1,"name":"copy","role_type":0,"configuration":{"light_agent":false,)"
        R"("ticket_editing":false,"ticket_comment_access":"none","chat_access":false,"explore_access":"readonly",)"
        R"("manage_roles":"none","manage_user_own_photo":true,"view_access":"manage-personal"}},)"
        R"({"id":2,"name":"lead","configuration":{"ticket_editing":true,"ticket_comment_access":"public",)"
        R"("chat_access":true,"manage_team_members":"all","manage_slas":false,"explore_access":"edit"}},)"
        R"({"id":3,"name":"bare"}]})");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->roles.at(0).editsTickets, false);
    EXPECT_EQ(page->roles.at(0).commentsPublicly, false);
    EXPECT_TRUE(page->roles.at(0).furtherRights.isEmpty());
    EXPECT_EQ(page->roles.at(1).editsTickets, true);
    EXPECT_EQ(page->roles.at(1).commentsPublicly, true);
    EXPECT_EQ(page->roles.at(1).furtherRights,
              (QStringList{u"chat_access"_s, u"explore_access"_s, u"manage_team_members"_s}));
    EXPECT_EQ(page->roles.at(2).editsTickets, std::nullopt);
    EXPECT_EQ(page->roles.at(2).commentsPublicly, std::nullopt);
}

TEST(GroupMembershipsTest, ReadsGroupsAndTheirNames) {
    const auto page = parseMemberships(
        R"({"group_memberships":[{"id":1,"user_id":9,"group_id":7,"default":true},{"id":2,"group_id":8}],)"
        R"("groups":[{"id":7,"name":"Support"}]})");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->memberships.at(0), (GroupMembership{u"1"_s, u"7"_s, u"Support"_s, true}));
    EXPECT_EQ(page->memberships.at(1), (GroupMembership{u"2"_s, u"8"_s, QString(), false}));
}

TEST(EntitlementsTest, LeavesOutProductsWithoutARole) {
    const auto roles = parseEntitlements(
        R"({"entitlements":{"chat":{"name":"agent","is_active":true},"guide":null,"talk":{"name":null}}})");
    ASSERT_TRUE(test::isOk(roles));
    EXPECT_EQ(*roles, (std::vector<ProductRole>{{u"chat"_s, u"agent"_s, true}}));
    EXPECT_TRUE(parseEntitlements(R"({"entitlements":{"chat":{"name":"a","is_active":"yes"}}})")
                    .failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseEntitlements(R"({"error":"x"})").failedWith(ErrorCode::Protocol));
}

TEST(SessionsTest, TakesTheMomentLastSeen) {
    const auto page = parseSessions(
        R"({"sessions":[{"id":1,"user_id":5,"authenticated_at":"2026-01-01T00:00:00Z","last_seen_at":"2026-01-02T00:00:00Z"},)"
        R"({"id":2,"user_id":6,"authenticated_at":"2026-01-01T00:00:00Z","last_seen_at":null}]})");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->lastSeen.at(0).second, fromIsoUtc(u"2026-01-02T00:00:00Z"_s));
    EXPECT_EQ(page->lastSeen.at(1).second, fromIsoUtc(u"2026-01-01T00:00:00Z"_s));
}

TEST(SmallAnswersTest, CountsAndTokens) {
    EXPECT_EQ(parseSearchCount(R"({"count":6})"), 6);
    EXPECT_TRUE(parseSearchCount(R"({"count":null})").failedWith(ErrorCode::Protocol));
    const auto count = parseCount(R"({"count":{"value":102,"refreshed_at":null}})");
    ASSERT_TRUE(test::isOk(count));
    EXPECT_EQ(count->value, 102);
    EXPECT_FALSE(count->refreshedAt);
    const auto token = parseToken(R"({"token":{"user_id":29,"scopes":["read","write"],"expires_at":null}})");
    ASSERT_TRUE(test::isOk(token));
    EXPECT_EQ(token->scopes, (QStringList{u"read"_s, u"write"_s}));
    EXPECT_EQ(token->userId, u"29"_s);
}

TEST(GroupsTest, ReadsIdsAndNames) {
    const auto page = parseGroups(R"({"groups":[{"id":70,"name":"Billing"},{"id":"71","name":null}],)" + meta + "}");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->groups, (std::vector<VendorGroup>{{u"70"_s, u"Billing"_s}, {u"71"_s, QString()}}));
    EXPECT_TRUE(parseGroups(R"({"groups":[{"name":"no id"}]})").failedWith(ErrorCode::Protocol));
    EXPECT_TRUE(parseGroups(R"({"groups":null})").failedWith(ErrorCode::Protocol));
}

TEST(GroupMembershipsTest, ReadsWhoIsInAGroup) {
    const auto page =
        parseMembers(R"({"group_memberships":[{"id":1,"group_id":70,"user_id":9007199254740993}],)" + meta + "}");
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->members, (std::vector<GroupMember>{{u"70"_s, u"9007199254740993"_s}}));
    EXPECT_TRUE(parseMembers(R"({"group_memberships":[{"id":1,"group_id":70}]})").failedWith(ErrorCode::Protocol));
}

TEST(OAuthClientsTest, ReadsTheOwnerOfAClient) {
    const auto page = parseClients(R"({"clients":[{"id":5,"identifier":"seatkeeper","user_id":77,"secret":"abc..."},)"
                                   R"({"id":6,"identifier":"other","user_id":null}],)" +
                                   meta + "}");
    ASSERT_TRUE(test::isOk(page));
    ASSERT_EQ(page->clients.size(), 2U);
    EXPECT_EQ(page->clients[0].identifier, u"seatkeeper"_s);
    EXPECT_EQ(page->clients[0].userId, u"77"_s);
    EXPECT_TRUE(page->clients[1].userId.isEmpty());
    EXPECT_TRUE(parseClients(R"({"clients":[{"identifier":5}]})").failedWith(ErrorCode::Protocol));
}
