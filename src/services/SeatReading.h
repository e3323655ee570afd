#pragma once

#include "vendor/VendorAccount.h"

#include <memory>

namespace seatkeeper {

//! Private to services/: what the vendor says of one person right now.
struct SeatReading {
    bool gone = false;     //!< no such person any more, or deleted
    SeatSnapshot snapshot; //!< person, groups and, where they decide, product roles
    SeatKind kind = SeatKind::EndUser;
    std::optional<bool> paid; //!< absent: product roles decide and could not be read
};

//! Reads one person back. Product roles are read for light agents and contributors alone: nobody else's seat depends on
//! them. Errors: the vendor's; a person that is gone is a value.
Task<SeatReading> readSeat(std::shared_ptr<VendorAccount> account, ExternalId person, std::vector<VendorRole> roles,
                           CancelToken cancel);

//! The account for reading what a run left behind: reclaim's credential, else inventory's.
struct Core;
Task<std::shared_ptr<VendorAccount>> openForReading(Core &core, ProfileId profile);

//! The account's roles; those of the last download when the token may not list them.
Task<std::vector<VendorRole>> rolesOf(Core &core, ProfileId profile, std::shared_ptr<VendorAccount> account,
                                      CancelToken cancel);

} // namespace seatkeeper
