#pragma once

#include "vendor/VendorAccount.h"

#include <memory>
#include <optional>

namespace seatkeeper {

//! Private to services/: the account's groups as a download found them.
struct AccountGroups {
    std::vector<VendorGroup> groups;
    std::optional<std::vector<GroupMember>> members; //!< absent: not asked for, or refused
};

//! Reads names and, with @p withMembers, every membership. Nothing when plan or role refuse the groups.
//! Errors: the vendor's other ones; Protocol for a list that never ends. In the sync thread.
Task<std::optional<AccountGroups>> readGroups(std::shared_ptr<VendorAccount> account, bool withMembers,
                                              CancelToken cancel);

} // namespace seatkeeper
