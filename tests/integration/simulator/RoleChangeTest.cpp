#include "integration/simulator/TestClient.h"

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

class RoleChange : public test::SimulatorTest {
protected:
    QJsonObject toLight() { return {{u"custom_role_id"_s, account->account().lightAgentRoleId}}; }
};

TEST_F(RoleChange, LightAgentFreesTheSeatUnassignsTicketsAndKeepsGroups) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    const int paid = account->account().paidSeats;
    PersonChange busy;
    busy.openTickets = 4;
    ASSERT_TRUE(test::isOk(account->changePerson(agent.id, busy)));

    const auto answer = update(agent.id, {{u"custom_role_id"_s, account->account().lightAgentRoleId}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.user().value(u"role"_s).toString(), u"agent"_s);
    EXPECT_EQ(answer.user().value(u"role_type"_s).toInt(), 1);
    EXPECT_TRUE(answer.user().value(u"restricted_agent"_s).toBool());
    const auto after = read(agent.id);
    EXPECT_FALSE(after.paid && agent.productRoles.isEmpty());
    EXPECT_EQ(after.openTickets, 0);
    EXPECT_EQ(after.groupIds, agent.groupIds);
    EXPECT_EQ(after.defaultGroupId, agent.defaultGroupId);
    EXPECT_EQ(account->account().paidSeats, paid - (after.paid ? 0 : 1));
}

TEST_F(RoleChange, GroupsVanishOnLightAgentWhenTheSwitchSaysSo) {
    SimulatorOptions options;
    options.unknowns.groupsVanishOnLightAgent = true;
    startWith(options);
    const auto agent = first(PersonKind::Idle);
    ASSERT_EQ(update(agent.id, toLight()).status, 200);
    EXPECT_TRUE(read(agent.id).groupIds.isEmpty());
    EXPECT_FALSE(read(agent.id).defaultGroupId);
}

TEST_F(RoleChange, ProductRolesKeepTheSeatPaidUnlessTheyVanish) {
    for (const bool vanish : {false, true}) {
        SimulatorOptions options;
        options.unknowns.downgradeRemovesProductRoles = vanish;
        startWith(options);
        const auto agent = first(PersonKind::Idle);
        PersonChange chat;
        chat.productRoles = QMap<QString, QString>{{u"chat"_s, u"agent"_s}};
        ASSERT_TRUE(test::isOk(account->changePerson(agent.id, chat)));
        ASSERT_EQ(update(agent.id, toLight()).status, 200);
        EXPECT_EQ(read(agent.id).paid, !vanish);
    }
}

TEST_F(RoleChange, EndUserLosesGroupsDefaultGroupAndAlias) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    const auto answer = update(agent.id, {{u"role"_s, u"end-user"_s}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.user().value(u"role"_s).toString(), u"end-user"_s);
    EXPECT_TRUE(answer.user().value(u"role_type"_s).isNull());
    EXPECT_TRUE(answer.user().value(u"custom_role_id"_s).isNull());
    EXPECT_TRUE(answer.user().value(u"default_group_id"_s).isNull());
    EXPECT_EQ(answer.user().value(u"ticket_restriction"_s).toString(), u"requested"_s);
    EXPECT_EQ(answer.user().value(u"alias"_s).toString(), agent.name);
    EXPECT_TRUE(read(agent.id).groupIds.isEmpty());
    EXPECT_FALSE(read(agent.id).paid);
}

TEST_F(RoleChange, EndUserKeepsGroupsWhenTheSwitchSaysSo) {
    SimulatorOptions options;
    options.unknowns.groupsVanishOnEndUser = false;
    startWith(options);
    const auto agent = first(PersonKind::Active);
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"end-user"_s}}).status, 200);
    EXPECT_EQ(read(agent.id).groupIds, agent.groupIds);
}

TEST_F(RoleChange, RoleAgentAloneGivesContributorOrPlainAgent) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    update(agent.id, {{u"role"_s, u"end-user"_s}});
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"agent"_s}}).status, 200);
    EXPECT_EQ(read(agent.id).roleType, 3);

    SimulatorOptions options;
    options.unknowns.bareAgentRole = BareAgentRole::PlainAgent;
    startWith(options);
    update(agent.id, {{u"role"_s, u"end-user"_s}});
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"agent"_s}}).status, 200);
    EXPECT_EQ(read(agent.id).roleType, std::nullopt);
    EXPECT_TRUE(read(agent.id).paid);
}

TEST_F(RoleChange, RoleAndCustomRoleTogetherBringAnEndUserBack) {
    startWith({});
    const auto agent = first(PersonKind::StringRoleType);
    ASSERT_TRUE(agent.customRoleId);
    update(agent.id, {{u"role"_s, u"end-user"_s}});
    ASSERT_EQ(update(agent.id, {{u"custom_role_id"_s, *agent.customRoleId}}).status, 200);
    EXPECT_EQ(read(agent.id).role, u"end-user"_s) << "without role nothing may happen";
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"agent"_s}, {u"custom_role_id"_s, *agent.customRoleId}}).status, 200);
    EXPECT_EQ(read(agent.id).customRoleId, agent.customRoleId);
    EXPECT_EQ(read(agent.id).roleType, agent.roleType);
}

TEST_F(RoleChange, NullCustomRoleBringsALightAgentBackOnlyWhenTheSwitchSaysSo) {
    startWith({});
    const auto light = first(PersonKind::LightAgent);
    ASSERT_EQ(update(light.id, {{u"role"_s, u"agent"_s}, {u"custom_role_id"_s, QJsonValue()}}).status, 200);
    EXPECT_EQ(read(light.id).roleType, std::nullopt);
    SimulatorOptions options;
    options.unknowns.nullCustomRoleGivesPlainAgent = false;
    startWith(options);
    update(light.id, {{u"role"_s, u"agent"_s}, {u"custom_role_id"_s, QJsonValue()}});
    EXPECT_EQ(read(light.id).roleType, 1);
}

TEST_F(RoleChange, AdminNeedsRoleAndCustomRole) {
    startWith({});
    const auto admin = read(account->idOf(4));
    ASSERT_EQ(admin.role, u"admin"_s);
    ASSERT_EQ(update(admin.id, toLight()).status, 200);
    EXPECT_EQ(read(admin.id).role, u"admin"_s);
    auto both = toLight();
    both.insert(u"role"_s, u"agent"_s);
    ASSERT_EQ(update(admin.id, both).status, 200);
    EXPECT_EQ(read(admin.id).roleType, 1);
}

TEST_F(RoleChange, OwnerAndOwnRoleAreRefusedInTheChosenForm) {
    SimulatorOptions options;
    options.unknowns.owner = {422, u"You cannot downgrade the owner"_s};
    startWith(options);
    const auto owner = account->account().ownerId;
    const auto refused = update(owner, {{u"role"_s, u"end-user"_s}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.body.contains("You cannot downgrade the owner"));
    EXPECT_EQ(read(owner).role, u"admin"_s);
    EXPECT_EQ(update(owner, {{u"suspended"_s, true}}).status, 422);
    EXPECT_EQ(update(account->account().adminId, {{u"role"_s, u"end-user"_s}}).status, 403);
    EXPECT_EQ(update(account->account().adminId, {{u"alias"_s, u"Ingrid S."_s}}).status, 200);
}

TEST_F(RoleChange, SeatLimitRefusesTheWayBack) {
    startWith({});
    const auto agent = first(PersonKind::Idle);
    ASSERT_EQ(update(agent.id, {{u"role"_s, u"end-user"_s}}).status, 200);
    account->setPurchasedSeats(account->account().paidSeats);
    QJsonObject back{{u"role"_s, u"agent"_s}, {u"custom_role_id"_s, QJsonValue()}};
    const auto refused = update(agent.id, back);
    EXPECT_EQ(refused.status, 422);
    EXPECT_TRUE(refused.body.contains("MaxAgentExceeded"));
    EXPECT_EQ(read(agent.id).role, u"end-user"_s);
    account->setPurchasedSeats(account->account().paidSeats + 1);
    EXPECT_EQ(update(agent.id, back).status, 200);
}

TEST_F(RoleChange, LightAgentAllowanceIsALimitToo) {
    SimulatorOptions options;
    options.lightAgentAllowance = 1;
    startWith(options);
    EXPECT_EQ(update(first(PersonKind::Idle).id, toLight()).status, 422);
}

TEST_F(RoleChange, LegacyAccountsRefuseOpenTickets) {
    SimulatorOptions options;
    options.legacyTickets = true;
    startWith(options);
    const auto agent = first(PersonKind::Idle);
    PersonChange change;
    change.openTickets = 1;
    ASSERT_TRUE(test::isOk(account->changePerson(agent.id, change)));
    EXPECT_EQ(update(agent.id, toLight()).status, 422);
    change.openTickets = 0;
    ASSERT_TRUE(test::isOk(account->changePerson(agent.id, change)));
    EXPECT_EQ(update(agent.id, toLight()).status, 200);
}

TEST_F(RoleChange, SuspendingKeepsTheSeatAndTheGroups) {
    startWith({});
    const auto agent = first(PersonKind::Active);
    const auto answer = update(agent.id, {{u"suspended"_s, true}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.user().value(u"suspended"_s).toBool());
    EXPECT_TRUE(answer.user().value(u"suspension_details"_s).isObject());
    EXPECT_TRUE(read(agent.id).paid);
    EXPECT_EQ(read(agent.id).groupIds, agent.groupIds);
}

TEST_F(RoleChange, UnknownKeysAreDroppedAndNamedInTheWarnHeader) {
    SimulatorOptions options;
    options.unknowns.droppedKeys = {u"signature"_s};
    startWith(options);
    const auto agent = first(PersonKind::Active);
    const auto answer = update(
        agent.id,
        {{u"role_type"_s, 1}, {u"favourite_colour"_s, u"teal"_s}, {u"signature"_s, u"x"_s}, {u"alias"_s, u"A"_s}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.user().value(u"alias"_s).toString(), u"A"_s);
    EXPECT_EQ(read(agent.id).roleType, agent.roleType);
    EXPECT_EQ(read(agent.id).signature, agent.signature);
    const auto warning = answer.header("x-zendesk-api-warn");
    EXPECT_TRUE(warning.contains(u"favourite_colour"_s) && warning.contains(u"role_type"_s));
    EXPECT_TRUE(warning.contains(u"signature"_s)) << warning.toStdString();
}

TEST_F(RoleChange, SharedAgentsAndLightAgentCallersAreRefused) {
    startWith({});
    EXPECT_EQ(update(first(PersonKind::SharedAgent).id, {{u"alias"_s, u"x"_s}}).status, 403);
    client->token = account->issueTokens(u"read write"_s, account->idOf(2)).access.reveal();
    EXPECT_EQ(update(first(PersonKind::Idle).id, toLight()).status, 403);
    EXPECT_EQ(update(account->idOf(481), {{u"alias"_s, u"x"_s}}).status, 403);
    EXPECT_EQ(client->get(u"/api/v2/users.json"_s).status, 200);
    client->token = account->issueTokens(u"read write"_s, first(PersonKind::Active).id).access.reveal();
    EXPECT_EQ(update(account->idOf(481), {{u"alias"_s, u"x"_s}}).status, 200) << "agents may edit customers";
    EXPECT_EQ(update(account->idOf(481), {{u"role"_s, u"admin"_s}}).status, 403) << "but not promote them";
}

TEST_F(RoleChange, EveryChangeStandsInTheAuditLog) {
    startWith({});
    const auto agent = first(PersonKind::Idle);
    update(agent.id, {{u"role"_s, u"end-user"_s}});
    const auto rows =
        client
            ->get(u"/api/v2/audit_logs.json?filter[source_type]=user&filter[source_id]=%1&filter[action]=update"
                  "&page[size]=10"_s.arg(agent.id))
            .json.value(u"audit_logs"_s)
            .toArray();
    ASSERT_FALSE(rows.isEmpty());
    bool found = false;
    for (const auto &row : rows) {
        found = found || (row[u"change_description"_s].toString().endsWith(u"to End User"_s) &&
                          row[u"actor_name"_s].toString() == u"Ingrid Sørlie"_s);
    }
    EXPECT_TRUE(found);
}

} // namespace
