#include "domain/RoleSplit.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

Subscription seat(SeatKind kind, const std::optional<ExternalId> &role) {
    Subscription one;
    one.seatKind = kind;
    one.identifier = identifierOf(kind);
    one.customRoleId = role;
    return one;
}

} // namespace

TEST(RoleSplitTest, TakesOutTheAgentsOfARoleAndNobodyElse) {
    const RoleSplit split({u"77"_s});
    Subscription ofRole = seat(SeatKind::Agent, u"77"_s);
    Subscription ofOther = seat(SeatKind::Agent, u"78"_s);
    Subscription plain = seat(SeatKind::Agent, {});
    // The light-agent role has an id as well; who holds it is told apart already.
    Subscription light = seat(SeatKind::LightAgent, u"77"_s);
    Subscription admin = seat(SeatKind::Admin, u"77"_s);
    for (Subscription *one : {&ofRole, &ofOther, &plain, &light, &admin})
        split.applyTo(*one);
    EXPECT_EQ(ofRole.identifier, u"zendesk.role.77"_s);
    EXPECT_EQ(ofOther.identifier, u"zendesk.agent"_s);
    EXPECT_EQ(plain.identifier, u"zendesk.agent"_s);
    EXPECT_EQ(light.identifier, u"zendesk.light_agent"_s);
    EXPECT_EQ(admin.identifier, u"zendesk.admin"_s);
}

TEST(RoleSplitTest, ARoleThatIsJoinedAgainGoesBack) {
    Subscription one = seat(SeatKind::Agent, u"77"_s);
    RoleSplit({u"77"_s}).applyTo(one);
    RoleSplit().applyTo(one);
    EXPECT_EQ(one.identifier, u"zendesk.agent"_s);
}

TEST(RoleSplitTest, NamesItsIdentifierBothWays) {
    EXPECT_EQ(RoleSplit::roleOf(RoleSplit::identifierOf(u"360001"_s)), u"360001"_s);
    EXPECT_EQ(RoleSplit::roleOf(u"zendesk.role_type.6"_s), QString());
    EXPECT_EQ(RoleSplit::roleOf(u"zendesk.agent"_s), QString());
}
