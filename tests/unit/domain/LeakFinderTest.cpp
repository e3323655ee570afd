#include "domain/LeakFinder.h"

#include "base/Clock.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromIsoUtc(u"2026-11-27T10:00:00Z"_s);

//! A full agent at work.
Subscription seat(const QString &id = u"101"_s, const QString &email = u"ada@example.com"_s) {
    Subscription one;
    one.externalId = id;
    one.userPrincipalName = email;
    one.identifier = u"zendesk.agent"_s;
    one.seatKind = SeatKind::Agent;
    one.role = u"agent"_s;
    one.paid = true;
    one.assigned = now.addDays(-400);
    one.lastLogin = now.addDays(-1);
    one.lastActivity = one.lastLogin;
    return one;
}

Subscription light(const std::vector<ProductRole> &products, SeatKind kind = SeatKind::LightAgent) {
    Subscription one = seat();
    one.seatKind = kind;
    one.productRoles = products;
    one.paid = isPaidSeat(kind, true, products);
    return one;
}

Subscription neverSeen(int daysAgo, int seconds = 0) {
    Subscription one = seat();
    one.lastLogin.reset();
    one.lastActivity.reset();
    one.assigned = now.addDays(-daysAgo).addSecs(seconds);
    return one;
}

//! The configuration of a copied light-agent role.
VendorRole clone() {
    VendorRole role;
    role.id = u"900"_s;
    role.name = u"Staff"_s;
    role.roleType = 0;
    role.editsTickets = false;
    role.commentsPublicly = false;
    return role;
}

Subscription withRole(const QString &id) {
    Subscription one = seat();
    one.customRoleId = id;
    return one;
}

LeakFinder finder(std::vector<VendorRole> roles = {}) {
    LeakContext context;
    context.now = now;
    context.roles = std::move(roles);
    return LeakFinder(std::move(context));
}

QStringList kindsOf(const std::vector<LeakReason> &reasons) {
    QStringList names;
    for (const LeakReason &reason : reasons)
        names.append(leakKindName(reason.kind));
    return names;
}

} // namespace

TEST(LeakFinderTest, SomebodyAtWorkIsNoLeak) { EXPECT_TRUE(finder().reasonsOf(seat()).empty()); }

TEST(LeakFinderTest, SuspendedStillCosts) {
    Subscription one = seat();
    one.suspended = true;
    EXPECT_EQ(kindsOf(finder().reasonsOf(one)), QStringList{u"suspended_paid"_s});
    one.paid = false;
    EXPECT_TRUE(finder().reasonsOf(one).empty());
    one.paid.reset();
    EXPECT_TRUE(finder().reasonsOf(one).empty()) << "nobody may guess";
}

TEST(LeakFinderTest, AProductRoleMakesALightAgentPaidAndIsNamed) {
    const auto reasons = finder().reasonsOf(light({{u"explore"_s, u"viewer"_s, true}, {u"chat"_s, u"agent"_s, true}}));
    ASSERT_EQ(kindsOf(reasons), QStringList{u"paid_light_agent"_s});
    EXPECT_EQ(reasons.front().args.value(u"role"_s), u"chat: agent"_s);
    EXPECT_EQ(reasons.front().args.value(u"seat"_s), u"light_agent"_s);
    EXPECT_TRUE(finder().reasonsOf(light({{u"explore"_s, u"viewer"_s, true}})).empty());
    EXPECT_TRUE(finder().reasonsOf(light({{u"chat"_s, u"agent"_s, false}})).empty()) << "switched off costs nothing";
    EXPECT_EQ(kindsOf(finder().reasonsOf(light({{u"guide"_s, u"agent"_s, true}}, SeatKind::Contributor))),
              QStringList{u"paid_light_agent"_s});
}

TEST(LeakFinderTest, ACloneIsToldFromItsConfigurationAlone) {
    EXPECT_TRUE(isLightRoleClone(clone()));
    VendorRole named = clone();
    named.name = u"Light agent"_s;
    named.editsTickets = true;
    EXPECT_FALSE(isLightRoleClone(named)) << "a name proves nothing";
    VendorRole advisor = clone();
    advisor.furtherRights = QStringList{u"manage_business_rules"_s};
    EXPECT_FALSE(isLightRoleClone(advisor)) << "it gives more than a light agent has";
    VendorRole open = clone();
    open.commentsPublicly = true;
    EXPECT_FALSE(isLightRoleClone(open));
    VendorRole silent = clone();
    silent.editsTickets.reset();
    EXPECT_FALSE(isLightRoleClone(silent)) << "nobody may guess";
    VendorRole original = clone();
    original.lightAgent = true;
    EXPECT_FALSE(isLightRoleClone(original));
    VendorRole contributor = clone();
    contributor.roleType = 3;
    EXPECT_FALSE(isLightRoleClone(contributor));
    VendorRole old = clone();
    old.roleType.reset();
    EXPECT_TRUE(isLightRoleClone(old)) << "old answers name no type";
}

TEST(LeakFinderTest, WhoeverHoldsACloneIsFound) {
    const auto reasons = finder({clone()}).reasonsOf(withRole(u"900"_s));
    ASSERT_EQ(kindsOf(reasons), QStringList{u"clone_role"_s});
    EXPECT_EQ(reasons.front().args.value(u"role"_s), u"Staff"_s);
    EXPECT_TRUE(finder({clone()}).reasonsOf(withRole(u"901"_s)).empty());
    EXPECT_TRUE(finder({clone()}).reasonsOf(seat()).empty());
}

TEST(LeakFinderTest, ALeaverIsWhoTheRosterSaysHasLeft) {
    Subscription one = seat();
    one.roster = RosterPerson{one.userPrincipalName, u"Ada"_s, {}, {}, Employment::Left, u"Terminated"_s};
    const auto reasons = finder().reasonsOf(one);
    ASSERT_EQ(kindsOf(reasons), QStringList{u"leaver"_s});
    EXPECT_EQ(reasons.front().args.value(u"status"_s), u"Terminated"_s);
    for (const Employment other : {Employment::Active, Employment::OnLeave, Employment::Unknown}) {
        one.roster->employment = other;
        EXPECT_TRUE(finder().reasonsOf(one).empty()) << employmentName(other).toStdString();
    }
}

TEST(LeakFinderTest, NeverSignedInCountsFromTheEndOfTheGrace) {
    EXPECT_TRUE(finder().reasonsOf(neverSeen(30, 1)).empty()) << "one second to go";
    const auto reasons = finder().reasonsOf(neverSeen(30));
    ASSERT_EQ(kindsOf(reasons), QStringList{u"never_used"_s});
    EXPECT_EQ(reasons.front().args.value(u"assigned"_s), u"2026-10-28"_s);
    EXPECT_EQ(reasons.front().args.value(u"grace"_s), u"30"_s);
    EXPECT_EQ(kindsOf(finder().reasonsOf(neverSeen(31))), QStringList{u"never_used"_s});
    EXPECT_TRUE(finder().reasonsOf(neverSeen(-5)).empty()) << "assigned in the future";
    Subscription undated = neverSeen(400);
    undated.assigned.reset();
    EXPECT_TRUE(finder().reasonsOf(undated).empty());
    LeakContext patient{now, 90, {}};
    EXPECT_TRUE(LeakFinder(patient).reasonsOf(neverSeen(89)).empty());
    Subscription session = neverSeen(400);
    session.lastActivity = now.addDays(-200);
    EXPECT_TRUE(finder().reasonsOf(session).empty()) << "another signal than the sign-in is use as well";
}

TEST(LeakFinderTest, OnePersonsSecondAccountIsTheOneLessUsed) {
    Subscription stays = seat(u"101"_s, u"ada@example.com"_s);
    Subscription goes = seat(u"102"_s, u"Ada+Helpdesk@Example.com"_s);
    goes.lastActivity = now.addDays(-200);
    const auto leaks = finder().find({goes, stays, seat(u"103"_s, u"adam@example.com"_s)});
    ASSERT_EQ(leaks.size(), 1U);
    EXPECT_EQ(leaks.front().seat.externalId, u"102"_s);
    EXPECT_EQ(kindsOf(leaks.front().reasons), QStringList{u"duplicate"_s});
    EXPECT_EQ(leaks.front().reasons.front().args.value(u"other"_s), u"ada@example.com"_s);
    EXPECT_EQ(leaks.front().reasons.front().args.value(u"otherId"_s), u"101"_s);
}

TEST(LeakFinderTest, OfTwoAccountsTheSuspendedOrYoungerOneGoes) {
    Subscription old = seat(u"101"_s, u"a@x.example"_s);
    Subscription young = seat(u"1002"_s, u"A@x.example"_s);
    ASSERT_EQ(findDuplicates({young, old}).size(), 1U);
    EXPECT_EQ(findDuplicates({young, old}).front().first, 0U);
    old.suspended = true;
    EXPECT_EQ(findDuplicates({young, old}).front().first, 1U);
    Subscription third = seat(u"1003"_s, u"a+x@x.example"_s);
    EXPECT_EQ(findDuplicates({old, young, third}).size(), 2U);
}

TEST(LeakFinderTest, OnlyPaidAndCountedAccountsAreDuplicates) {
    const Subscription one = seat(u"101"_s, u"a@x.example"_s);
    Subscription other = seat(u"102"_s, u"a+2@x.example"_s);
    other.paid = false;
    EXPECT_TRUE(findDuplicates({one, other}).empty());
    other.paid = true;
    other.excludedBy = ExclusionId{1};
    EXPECT_TRUE(findDuplicates({one, other}).empty());
    EXPECT_TRUE(findDuplicates({seat(u"1"_s, {}), seat(u"2"_s, {})}).empty()) << "without e-mail there is no mailbox";
    EXPECT_TRUE(findDuplicates({seat(u"1"_s, u"+a@x.example"_s), seat(u"2"_s, u"+b@x.example"_s)}).empty());
    EXPECT_TRUE(findDuplicates({one, seat(u"101"_s, u"a@x.example"_s)}).empty()) << "one account, two identifiers";
}

TEST(LeakFinderTest, ExcludedSeatsCountNowhere) {
    Subscription one = withRole(u"900"_s);
    one.suspended = true;
    one.lastActivity.reset();
    one.roster = RosterPerson{one.userPrincipalName, {}, {}, {}, Employment::Left, {}};
    EXPECT_EQ(kindsOf(finder({clone()}).reasonsOf(one)),
              (QStringList{u"suspended_paid"_s, u"leaver"_s, u"clone_role"_s, u"never_used"_s}));
    one.excludedBy = ExclusionId{4};
    EXPECT_TRUE(finder({clone()}).reasonsOf(one).empty());
    EXPECT_TRUE(finder({clone()}).find({one}).empty());
}

TEST(LeakFinderTest, TheActionMendsTheStrongestReason) {
    const auto leakOf = [](LeakKind kind) { return Leak{seat(), {{kind, {}}}, {}}; };
    EXPECT_EQ(mendingAction(leakOf(LeakKind::SuspendedPaid), true), ProposedAction::EndUserSuspended);
    EXPECT_EQ(mendingAction(leakOf(LeakKind::Leaver), true), ProposedAction::EndUserSuspended);
    EXPECT_EQ(mendingAction(leakOf(LeakKind::PaidLightAgent), true), ProposedAction::EndUser);
    EXPECT_EQ(mendingAction(leakOf(LeakKind::CloneRole), true), ProposedAction::LightAgent);
    EXPECT_EQ(mendingAction(leakOf(LeakKind::CloneRole), false), ProposedAction::EndUser);
    EXPECT_EQ(justificationOf(leakOf(LeakKind::SuspendedPaid)), Justification::SuspendedButPaid);
    EXPECT_EQ(justificationOf(leakOf(LeakKind::Leaver)), Justification::Leaver);
    EXPECT_EQ(justificationOf(leakOf(LeakKind::CloneRole)), Justification::PaidLightAgent);
    EXPECT_EQ(justificationOf(leakOf(LeakKind::NeverUsed)), Justification::NeverUsed);
    EXPECT_EQ(justificationOf(leakOf(LeakKind::Duplicate)), std::nullopt) << "only a person knows which one goes";
}

TEST(LeakFinderTest, KindsHaveStableNames) {
    for (const LeakKind kind : leakKinds())
        EXPECT_EQ(leakKindFromName(leakKindName(kind)), kind);
    EXPECT_EQ(leakKindFromName(u"x"_s), std::nullopt);
}
