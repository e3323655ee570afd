#include "domain/SeatPayment.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

PaymentReason reasonOfFullRole(const Subscription &subscription) {
    if (subscription.seatKind == SeatKind::Unrecognized)
        return PaymentReason::UnrecognizedRole;
    return subscription.suspended ? PaymentReason::SuspendedRole : PaymentReason::FullRole;
}

SeatPayment ofLightSeat(const Subscription &subscription) {
    SeatPayment payment{subscription.paid, PaymentReason::FreeRole, std::nullopt};
    const seatkeeper::ProductRole *unknown = nullptr;
    for (const seatkeeper::ProductRole &held : subscription.productRoles) {
        const auto counted = isCountedProductRole(subscription.seatKind, held);
        if (counted == true) {
            payment.reason = PaymentReason::ProductRole;
            payment.productRole = held;
            return payment;
        }
        if (!counted && unknown == nullptr)
            unknown = &held;
    }
    if (unknown != nullptr) {
        payment.reason = PaymentReason::ProductRoleUnknown;
        payment.productRole = *unknown;
    } else if (!subscription.paid) {
        payment.reason = PaymentReason::ProductRolesUnread;
    }
    return payment;
}

} // namespace

QString paymentReasonName(PaymentReason reason) {
    switch (reason) {
    case PaymentReason::FullRole: return u"full_role"_s;
    case PaymentReason::SuspendedRole: return u"suspended_role"_s;
    case PaymentReason::UnrecognizedRole: return u"unrecognized_role"_s;
    case PaymentReason::ProductRole: return u"product_role"_s;
    case PaymentReason::FreeRole: return u"free_role"_s;
    case PaymentReason::EndUser: return u"end_user"_s;
    case PaymentReason::ProductRolesUnread: return u"product_roles_unread"_s;
    case PaymentReason::ProductRoleUnknown: return u"product_role_unknown"_s;
    }
    return {};
}

SeatPayment whyPaid(const Subscription &subscription) {
    switch (subscription.seatKind) {
    case SeatKind::LightAgent:
    case SeatKind::Contributor: return ofLightSeat(subscription);
    case SeatKind::EndUser: return {false, PaymentReason::EndUser, std::nullopt};
    default: return {subscription.paid, reasonOfFullRole(subscription), std::nullopt};
    }
}

} // namespace seatkeeper
