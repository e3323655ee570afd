#pragma once

#include "base/Await.h"
#include "domain/ReclaimRun.h"

namespace seatkeeper {

struct Core;
class VendorAccount;

//! Private to services/: settles runs that died by reading the account; sends nothing. In the sync thread.
class Recovery {
public:
    explicit Recovery(Core &core) : m_core(core) {}

    //! All runs that stand as running and whose profile nobody holds. One that cannot be read now stays for the next
    //! time; its error is given when nothing else could be settled either.
    Task<std::vector<ReclaimRun>> settleAll(CancelToken cancel);
    //! The same for one profile whose lease the caller holds.
    Task<std::vector<ReclaimRun>> settleProfile(ProfileId profile, CancelToken cancel);

private:
    Task<ReclaimRun> settle(ReclaimRun run, CancelToken cancel);
    Task<RunStep> settleStep(ReclaimRun run, RunStep step, std::shared_ptr<VendorAccount> account,
                             std::vector<VendorRole> roles, CancelToken cancel);
    //! Looks again at people whose outcome nobody could tell when their run ended.
    Task<void> settleUnknown(ProfileId profile, CancelToken cancel);
    Core &m_core;
};

} // namespace seatkeeper
