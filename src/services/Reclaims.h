#pragma once

#include "base/Operation.h"
#include "domain/ReclaimRun.h"

#include <atomic>
#include <functional>
#include <memory>

namespace seatkeeper {

struct Core;

//! Plan, run, prove, undo, recover. One run per profile at a time (lease); one update a second.
class Reclaims {
public:
    explicit Reclaims(Core &core) : m_core(core) {}

    //! Reads the account's facts and builds the plan of the approved candidates. Changes nothing.
    //! @p only the candidates to plan (empty: all in Awaiting Revocation). @p most at most so many.
    Operation<ReclaimPlan> plan(ProfileId profile, std::vector<CandidateId> only, std::optional<int> most);

    struct ApplyOptions {
        std::optional<int> confirmedCount; //!< the number typed back; GuardRefused when one is needed and differs
        QString reason;
    };
    //! Executes a plan: per person re-read, guards again, snapshot and intent committed, call, answer committed,
    //! read-back. @p onStep is called in the thread of @p context at every change of a row; may be empty.
    //! Cancelling stops after the current person. Errors before the first step: Busy, GuardRefused, NotAllowed
    //! (reclaim switched off), ReauthRequired (no reclaim credential), Conflict (hash differs).
    Operation<ReclaimRun> apply(ReclaimPlan plan, ApplyOptions options, QObject *context,
                                std::function<void(RunStep)> onStep);

    //! What an undo would send, person by person; reads the account, changes nothing.
    Operation<ReclaimPlan> planUndo(RunId run, std::vector<CandidateId> only);
    //! Gives seats back and verifies field by field. @p only empty: the whole run.
    Operation<ReclaimRun> undo(RunId run, std::vector<CandidateId> only, QObject *context,
                               std::function<void(RunStep)> onStep);
    //! The newest run that reclaimed this candidate. NotFound.
    QFuture<Result<RunId>> runOf(CandidateId candidate);

    //! Settles what a crash left open by reading the account. Also called at start.
    Operation<std::vector<ReclaimRun>> recover();

    QFuture<Result<std::vector<ReclaimRun>>> runs(std::optional<ProfileId> profile);
    QFuture<Result<ReclaimRun>> run(RunId id);
    //! True while a run of this program is under way.
    bool isRunning() const;

private:
    std::shared_ptr<void> running();
    Core &m_core;
    std::shared_ptr<std::atomic<int>> m_running = std::make_shared<std::atomic<int>>(0);
};

} // namespace seatkeeper
