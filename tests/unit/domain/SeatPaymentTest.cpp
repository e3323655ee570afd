#include "domain/SeatPayment.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

Subscription seat(SeatKind kind, std::optional<std::vector<ProductRole>> roles = std::nullopt) {
    Subscription made;
    made.seatKind = kind;
    made.productRoles = roles.value_or(std::vector<ProductRole>());
    made.paid = isPaidSeat(kind, true, roles);
    return made;
}

} // namespace

TEST(SeatPaymentTest, AFullRoleIsPaidSuspendedOrNot) {
    for (const SeatKind kind : {SeatKind::Admin, SeatKind::BillingAdmin, SeatKind::Agent, SeatKind::ChatAgent}) {
        auto full = seat(kind);
        EXPECT_EQ(whyPaid(full), (SeatPayment{true, PaymentReason::FullRole, std::nullopt}));
        full.suspended = true;
        EXPECT_EQ(whyPaid(full).reason, PaymentReason::SuspendedRole);
        EXPECT_EQ(whyPaid(full).paid, true);
    }
    EXPECT_EQ(whyPaid(seat(SeatKind::Unrecognized)).reason, PaymentReason::UnrecognizedRole);
    EXPECT_EQ(whyPaid(seat(SeatKind::EndUser)), (SeatPayment{false, PaymentReason::EndUser, std::nullopt}));
}

TEST(SeatPaymentTest, NamesTheProductThatMakesALightSeatPaid) {
    const ProductRole viewer{u"explore"_s, u"viewer"_s, true};
    const ProductRole chat{u"chat"_s, u"agent"_s, true};
    const auto paid = whyPaid(seat(SeatKind::LightAgent, std::vector{viewer, chat}));
    EXPECT_EQ(paid.paid, true);
    EXPECT_EQ(paid.reason, PaymentReason::ProductRole);
    EXPECT_EQ(paid.productRole, chat);
    EXPECT_EQ(whyPaid(seat(SeatKind::Contributor, std::vector{viewer})).reason, PaymentReason::FreeRole);
    const ProductRole guide{u"guide"_s, u"agent"_s, true};
    EXPECT_EQ(whyPaid(seat(SeatKind::LightAgent, std::vector{guide})).paid, false);
    EXPECT_EQ(whyPaid(seat(SeatKind::Contributor, std::vector{guide})).paid, true);
}

TEST(SeatPaymentTest, WhatNobodyKnowsStaysUnknown) {
    EXPECT_EQ(whyPaid(seat(SeatKind::LightAgent)),
              (SeatPayment{std::nullopt, PaymentReason::ProductRolesUnread, std::nullopt}));
    const ProductRole odd{u"explore"_s, u"curator"_s, true};
    const auto unknown = whyPaid(seat(SeatKind::LightAgent, std::vector{odd}));
    EXPECT_EQ(unknown.paid, std::nullopt);
    EXPECT_EQ(unknown.reason, PaymentReason::ProductRoleUnknown);
    EXPECT_EQ(unknown.productRole, odd);
    const ProductRole chat{u"chat"_s, u"agent"_s, true};
    EXPECT_EQ(whyPaid(seat(SeatKind::LightAgent, std::vector{odd, chat})).paid, true) << "one that counts is enough";
    const ProductRole elsewhere{u"telescope"_s, u"keeper"_s, true};
    EXPECT_EQ(whyPaid(seat(SeatKind::LightAgent, std::vector{elsewhere})).paid, false) << "outside the table";
}
