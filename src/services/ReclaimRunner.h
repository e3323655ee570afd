#pragma once

#include "services/CallSender.h"
#include "services/LastLook.h"
#include "services/Reclaims.h"
#include "services/StepSettling.h"

namespace seatkeeper {

//! Private to services/: executes a plan, person by person. Made for one run, in the sync thread.
class ReclaimRunner {
public:
    ReclaimRunner(Core &core, ReclaimPlan plan, Reclaims::ApplyOptions options, std::shared_ptr<StepFeed> feed,
                  std::shared_ptr<ProgressFeed> progress);

    //! Errors as Reclaims::apply. A storage error in the middle ends the run at once; what is open then is settled by
    //! the next recovery.
    Task<ReclaimRun> run(CancelToken cancel);

private:
    enum class Flow { GoOn, Stop };
    Result<void> checkPlan() const;
    Result<void> checkFacts(Session &session) const;
    Task<void> open(CancelToken cancel);
    ReclaimRun newRun() const;
    Task<Flow> reclaim(RunStep step, CancelToken cancel);
    Task<Flow> execute(RunStep step, CancelToken cancel);
    Task<Flow> finish(Settled settled, Flow flow);

    Core &m_core;
    ReclaimPlan m_plan;
    Reclaims::ApplyOptions m_options;
    std::shared_ptr<StepFeed> m_feed;
    std::shared_ptr<ProgressFeed> m_progress;
    RunJournal m_journal;
    std::shared_ptr<VendorAccount> m_account;
    VendorIdentity m_identity;
    std::vector<VendorRole> m_roles;
    std::unique_ptr<LastLook> m_lastLook;
};

} // namespace seatkeeper
