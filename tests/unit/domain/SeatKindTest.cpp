#include "domain/SeatKind.h"
#include "domain/Subscription.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

std::optional<bool> paid(SeatKind kind, const QString &product, const QString &role, bool active = true) {
    return isPaidSeat(kind, true, std::vector<ProductRole>{{product, role, active}});
}

} // namespace

TEST(SeatKindTest, ClassifiesByRoleTypeAndTheLightAgentMarkNeverByName) {
    EXPECT_EQ(classifySeat(u"agent"_s, {}, false), SeatKind::Agent);
    EXPECT_EQ(classifySeat(u"agent"_s, 0, false), SeatKind::Agent);
    EXPECT_EQ(classifySeat(u"agent"_s, 1, false), SeatKind::LightAgent);
    EXPECT_EQ(classifySeat(u"agent"_s, {}, true), SeatKind::LightAgent);
    EXPECT_EQ(classifySeat(u"agent"_s, 2, false), SeatKind::ChatAgent);
    EXPECT_EQ(classifySeat(u"agent"_s, 3, false), SeatKind::Contributor);
    EXPECT_EQ(classifySeat(u"admin"_s, 4, false), SeatKind::Admin);
    EXPECT_EQ(classifySeat(u"admin"_s, {}, false), SeatKind::Admin);
    EXPECT_EQ(classifySeat(u"admin"_s, 5, false), SeatKind::BillingAdmin);
    EXPECT_EQ(classifySeat(u"agent"_s, 5, false), SeatKind::BillingAdmin);
    EXPECT_EQ(classifySeat(u"end-user"_s, {}, false), SeatKind::EndUser);
    EXPECT_EQ(classifySeat(u"agent"_s, 6, false), SeatKind::Unrecognized);
    EXPECT_EQ(classifySeat(QString(), {}, false), SeatKind::Unrecognized);
}

TEST(SeatKindTest, BuildsIdentifiersAndNamesThatComeBack) {
    EXPECT_EQ(identifierOf(SeatKind::Agent), u"zendesk.agent"_s);
    EXPECT_EQ(identifierOf(SeatKind::Unrecognized, 9), u"zendesk.role_type.9"_s);
    for (const SeatKind kind : {SeatKind::Admin, SeatKind::BillingAdmin, SeatKind::Agent, SeatKind::LightAgent,
                                SeatKind::Contributor, SeatKind::ChatAgent, SeatKind::EndUser, SeatKind::Unrecognized})
        EXPECT_EQ(seatKindFromName(seatKindName(kind)), kind);
    EXPECT_FALSE(seatKindFromName(u"boss"_s));
}

TEST(SeatKindTest, KnowsWhichRolesCostASeat) {
    for (const SeatKind kind : {SeatKind::Admin, SeatKind::BillingAdmin, SeatKind::Agent, SeatKind::ChatAgent}) {
        EXPECT_EQ(isPaidSeat(kind, true, std::nullopt), true);
        EXPECT_EQ(isPaidSeat(kind, false, std::nullopt), false);
    }
    EXPECT_EQ(isPaidSeat(SeatKind::EndUser, true, std::nullopt), false);
    EXPECT_EQ(isPaidSeat(SeatKind::LightAgent, true, std::nullopt), std::nullopt);
    EXPECT_EQ(isPaidSeat(SeatKind::Contributor, true, std::nullopt), std::nullopt);
    EXPECT_EQ(isPaidSeat(SeatKind::LightAgent, false, std::nullopt), false);
    EXPECT_EQ(isPaidSeat(SeatKind::LightAgent, true, std::vector<ProductRole>{}), false);
}

TEST(SeatKindTest, CountsProductRolesAsTheTableOfApiFactsSays) {
    EXPECT_EQ(paid(SeatKind::LightAgent, u"chat"_s, u"agent"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"chat"_s, u"whatever"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"chat"_s, u"agent"_s, false), false);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"talk"_s, u"agent"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"talk"_s, u"lead"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"talk"_s, u"admin"_s), false);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"guide"_s, u"viewer"_s), false);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"guide"_s, u"agent"_s), false);
    EXPECT_EQ(paid(SeatKind::Contributor, u"guide"_s, u"agent"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"guide"_s, u"admin"_s), true);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"explore"_s, u"viewer"_s), false);
    EXPECT_EQ(paid(SeatKind::LightAgent, u"explore"_s, u"editor"_s), true);
    EXPECT_EQ(paidBecauseOf(SeatKind::LightAgent, {{u"guide"_s, u"viewer"_s, true}, {u"chat"_s, u"agent"_s, true}}),
              u"chat: agent"_s);
    EXPECT_EQ(paidBecauseOf(SeatKind::Agent, {{u"chat"_s, u"agent"_s, true}}), QString());
}
