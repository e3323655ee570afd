#include "domain/Subscription.h"
#include "base/Clock.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

TEST(SubscriptionTest, IsMadeOfThePersonAndTheAccountsRoles) {
    VendorPerson person;
    person.id = u"6130907993114"_s;
    person.name = u"Ada"_s;
    person.email = u"ada@example.com"_s;
    person.role = u"agent"_s;
    person.customRoleId = u"77"_s;
    person.suspended = true;
    person.createdAt = fromIsoUtc(u"2024-01-02T03:04:05Z"_s);
    person.lastLoginAt = fromIsoUtc(u"2025-01-02T03:04:05Z"_s);
    const VendorRole light{u"77"_s, u"Boss of everything"_s, {}, true, {}};
    const Subscription made = toSubscription(person, {light}, ProfileId{3});
    EXPECT_EQ(made.identifier, u"zendesk.light_agent"_s);
    EXPECT_EQ(made.seatKind, SeatKind::LightAgent);
    EXPECT_EQ(made.customRoleName, u"Boss of everything"_s);
    EXPECT_EQ(made.paid, std::nullopt);
    EXPECT_TRUE(made.suspended);
    EXPECT_EQ(made.assigned, person.createdAt);
    EXPECT_EQ(made.lastActivity, person.lastLoginAt);
    EXPECT_EQ(made.profile, ProfileId{3});
}

TEST(SubscriptionTest, WithoutNameOrAddressStillHasSomethingToShow) {
    VendorPerson person;
    person.id = u"12"_s;
    person.role = u"agent"_s;
    EXPECT_EQ(toSubscription(person, {}, ProfileId{1}).displayName, u"12"_s);
    EXPECT_EQ(toSubscription(person, {}, ProfileId{1}).userPrincipalName, QString());
    person.email = u"x@example.com"_s;
    EXPECT_EQ(toSubscription(person, {}, ProfileId{1}).displayName, u"x@example.com"_s);
}

TEST(SubscriptionTest, TheRoleTypeOfTheCustomRoleHelpsWhereThePersonHasNone) {
    VendorPerson person;
    person.id = u"12"_s;
    person.role = u"agent"_s;
    person.customRoleId = u"5"_s;
    const VendorRole contributor{u"5"_s, u"x"_s, 3, false, {}};
    EXPECT_EQ(toSubscription(person, {contributor}, ProfileId{1}).seatKind, SeatKind::Contributor);
}
