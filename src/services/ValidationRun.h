#pragma once

#include "services/CheckFeed.h"
#include "services/Core.h"

#include <memory>

namespace seatkeeper {

//! One run of *Validate connection*. Private to services/; lives in the sync thread.
class ValidationRun {
public:
    ValidationRun(Core &core, ProfileId profile, CancelToken cancel, std::shared_ptr<CheckFeed> feed);
    Task<ValidationReport> execute();

private:
    using Check = Task<ValidationCheck> (ValidationRun::*)(ValidationCheck);
    Task<void> read();
    Task<void> runAll();
    Task<void> store();

    Task<ValidationCheck> address(ValidationCheck check);
    Task<ValidationCheck> token(ValidationCheck check);
    Task<ValidationCheck> identity(ValidationCheck check);
    Task<ValidationCheck> scopes(ValidationCheck check);
    Task<ValidationCheck> listUsers(ValidationCheck check);
    Task<ValidationCheck> listRoles(ValidationCheck check);
    Task<ValidationCheck> productEntitlements(ValidationCheck check);
    Task<ValidationCheck> sessions(ValidationCheck check);
    Task<ValidationCheck> auditLog(ValidationCheck check);
    //! Would a reclaim be allowed? Found out by reading alone.
    Task<ValidationCheck> reclaim(ValidationCheck check);
    //! The last part of reclaim(): whether the owner of the OAuth client can be protected.
    Task<ValidationCheck> clientOwner(ValidationCheck check);

    ValidationCheck failed(ValidationCheck check, const Error &error) const;
    ValidationCheck limited(ValidationCheck check, const Error &error) const;

    Core &m_core;
    ProfileId m_id;
    CancelToken m_cancel;
    std::shared_ptr<CheckFeed> m_feed;
    Profile m_profile;
    ConnectionAlias m_alias;
    std::shared_ptr<VendorAccount> m_account;
    std::optional<TokenFacts> m_facts;
    ExternalId m_self;
    ValidationReport m_report;
};

} // namespace seatkeeper
