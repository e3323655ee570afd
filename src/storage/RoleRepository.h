#pragma once

#include "domain/Subscription.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table vendor_role: the account's roles as the last download found them. Made for one transaction.
class RoleRepository {
public:
    explicit RoleRepository(Session &session) : m_session(session) {}
    Result<std::vector<VendorRole>> list(ProfileId profile);
    //! Replaces the account's roles; writes nothing when they are the same.
    Result<void> replace(ProfileId profile, std::vector<VendorRole> roles);
    Result<bool> hasLightAgentRole(ProfileId profile);

private:
    Session &m_session;
};

} // namespace seatkeeper
