#include "integration/simulator/TestClient.h"

#include <QSet>

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

using People = test::SimulatorTest;

TEST_F(People, TheSmallestAccountHasOneOwnerAndFourAdmins) {
    SimulatorOptions options;
    options.agents = 10;
    options.endUsers = 0;
    startWith(options);
    int owners = 0;
    int admins = 0;
    for (int index = 0; index < 10; ++index) {
        owners += account->kindOf(index) == PersonKind::Owner ? 1 : 0;
        admins += account->personAt(index)->role == u"admin"_s ? 1 : 0;
    }
    EXPECT_EQ(owners, 1);
    EXPECT_EQ(admins, 4);
    EXPECT_EQ(read(account->account().adminId).name, u"Ingrid Sørlie"_s);
    EXPECT_EQ(read(account->idOf(2)).roleType, 1);
}

TEST_F(People, TheDemoAccountHasEveryKind) {
    startWith({});
    for (int kind = 0; kind <= static_cast<int>(PersonKind::EndUser); ++kind) {
        EXPECT_FALSE(account->peopleOfKind(static_cast<PersonKind>(kind), 1).empty())
            << kindName(static_cast<PersonKind>(kind)).toStdString();
    }
    EXPECT_EQ(account->peopleOfKind(PersonKind::UnknownRoleType, 9).size(), 1U);
}

TEST_F(People, SignalsOfTheTrickyKindsDisagreeAsDescribed) {
    startWith({});
    const auto day = clock->now().addDays(-2);
    const auto api = first(PersonKind::ApiTokenUser);
    EXPECT_GT(*api.lastLogin, day);
    EXPECT_FALSE(api.lastSeen);
    EXPECT_LT(*api.lastTicketWork, clock->now().addDays(-100));
    const auto session = first(PersonKind::LongSession);
    EXPECT_LT(*session.lastLogin, clock->now().addDays(-60));
    EXPECT_GT(*session.lastSeen, day);
    EXPECT_FALSE(first(PersonKind::NeverOld).lastLogin);
    EXPECT_FALSE(first(PersonKind::LightAgent).paid);
    EXPECT_TRUE(first(PersonKind::LightAgentPaid).paid);
    EXPECT_TRUE(first(PersonKind::ContributorPaid).paid);
    EXPECT_TRUE(first(PersonKind::ClonedLightRole).paid);
    EXPECT_TRUE(first(PersonKind::SuspendedPaid).paid);
    EXPECT_TRUE(first(PersonKind::NullEmail).email.isEmpty());
    const auto tickets = first(PersonKind::TicketsOnly);
    EXPECT_LT(*tickets.lastLogin, clock->now().addDays(-60));
    EXPECT_FALSE(tickets.lastSeen);
    EXPECT_GT(*tickets.lastTicketWork, clock->now().addDays(-10));
    const auto logged = first(PersonKind::AuditLogOnly);
    EXPECT_LT(*logged.lastLogin, clock->now().addDays(-60));
    EXPECT_FALSE(logged.lastSeen);
    EXPECT_LT(*logged.lastTicketWork, clock->now().addDays(-60));
    EXPECT_TRUE(first(PersonKind::SharedMailbox).email.contains(u'.'));
    const auto duplicate = first(PersonKind::Duplicate);
    const auto original = *account->personAt(duplicate.index - 1);
    EXPECT_EQ(duplicate.name, original.name);
}

TEST_F(People, CountsAgreeWithThePeople) {
    startWith({});
    int paid = 0;
    int light = 0;
    for (int index = 0; index < 480; ++index) {
        const auto person = *account->personAt(index);
        paid += person.paid ? 1 : 0;
        light += person.roleType == 1 ? 1 : 0;
    }
    EXPECT_EQ(account->account().paidSeats, paid);
    EXPECT_EQ(account->account().lightAgents, light);
    EXPECT_EQ(account->account().purchasedSeats, paid + 12);
}

TEST_F(People, MailboxesAreUniqueAndNamesComeFromManyScripts) {
    SimulatorOptions options;
    options.agents = 5000;
    startWith(options);
    QSet<QString> mails;
    QSet<int> scripts;
    for (int index = 0; index < options.agents; ++index) {
        const auto person = *account->personAt(index);
        for (const QChar letter : person.name)
            scripts.insert(static_cast<int>(letter.script()));
        if (person.email.isEmpty())
            continue;
        EXPECT_FALSE(mails.contains(person.email)) << person.email.toStdString();
        mails.insert(person.email);
    }
    EXPECT_GT(scripts.size(), 12);
}

TEST_F(People, SmallPlansHaveNoCustomRolesAndGateTheAuditLog) {
    SimulatorOptions options;
    options.plan = Plan::Professional;
    startWith(options);
    EXPECT_EQ(client->get(u"/api/v2/custom_roles.json"_s).json.value(u"count"_s).toInt(), 2);
    EXPECT_EQ(client->get(u"/api/v2/audit_logs.json"_s).status, 403);
    EXPECT_EQ(read(account->account().ownerId).roleType, std::nullopt);
    options.plan = Plan::Team;
    startWith(options);
    EXPECT_EQ(client->get(u"/api/v2/custom_roles.json"_s).status, 403);
    EXPECT_EQ(account->account().lightAgentRoleId, 0);
    EXPECT_TRUE(account->peopleOfKind(PersonKind::LightAgent, 1).empty());
}

} // namespace
