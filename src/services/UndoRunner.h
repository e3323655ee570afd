#pragma once

#include "services/CallSender.h"
#include "services/StepSettling.h"

#include <set>

namespace seatkeeper {

class ProgressFeed;

//! Private to services/: gives seats of a run back, person by person. Made for one undo, in the sync thread.
class UndoRunner {
public:
    UndoRunner(Core &core, RunId original, std::vector<CandidateId> only, std::shared_ptr<StepFeed> feed,
               std::shared_ptr<ProgressFeed> progress);

    //! What would be sent. Changes nothing.
    Task<ReclaimPlan> plan(CancelToken cancel);
    //! Errors before the first call: NotFound, NotAllowed (reason "nothing_to_undo"), Busy, ReauthRequired.
    Task<ReclaimRun> run(CancelToken cancel);

private:
    Task<void> load();
    Task<void> open(CredentialPurpose purpose, CancelToken cancel);
    ReclaimRun newRun() const;
    //! False: the run stops.
    Task<bool> giveBack(RunStep step, CancelToken cancel);
    //! Sends what still differs, never the same call twice. Fails when the journal cannot be written.
    Task<std::optional<Error>> restore(RunStep &step, const SeatSnapshot &was, SeatSnapshot now, CancelToken cancel);
    Task<bool> finish(Settled settled, bool goOn);
    const RunStep &originalOf(CandidateId candidate) const;

    Core &m_core;
    RunId m_originalId;
    std::vector<CandidateId> m_only;
    std::shared_ptr<StepFeed> m_feed;
    std::shared_ptr<ProgressFeed> m_progress;
    RunJournal m_journal;
    ReclaimRun m_original;
    std::vector<RunStep> m_steps; //!< of the original run, those to give back
    std::shared_ptr<VendorAccount> m_account;
    VendorIdentity m_identity;
    std::vector<VendorRole> m_roles;
};

} // namespace seatkeeper
