#pragma once

#include "domain/Subscription.h"

namespace seatkeeper {

//! Why a seat is paid, is free, or may be either (decisions 3, table in api-facts 3.2).
enum class PaymentReason {
    FullRole,           //!< the role takes a seat
    SuspendedRole,      //!< the role takes a seat although the person is suspended
    UnrecognizedRole,   //!< a role type that the catalogue does not know; counted until somebody says otherwise
    ProductRole,        //!< a light agent or contributor with a counted product role
    FreeRole,           //!< a light agent or contributor without one
    EndUser,            //!< no seat at all
    ProductRolesUnread, //!< a light agent or contributor whose product roles could not be read
    ProductRoleUnknown  //!< a light agent or contributor with a product role that nobody has documented
};
QString paymentReasonName(PaymentReason reason); //!< "full_role", "suspended_role", "product_role", …

struct SeatPayment {
    std::optional<bool> paid; //!< absent: unknown
    PaymentReason reason = PaymentReason::FullRole;
    std::optional<seatkeeper::ProductRole> productRole; //!< the one that decides, or that nobody knows
    bool operator==(const SeatPayment &) const = default;
};

//! Says why a subscription is paid or not; its @c paid is what the download found.
SeatPayment whyPaid(const Subscription &subscription);

} // namespace seatkeeper
