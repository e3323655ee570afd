#pragma once

#include "domain/ReclaimRun.h"
#include "storage/Session.h"

namespace seatkeeper {

using CallId = Id<struct CallTag>;

//! One call of a step as the journal holds it. Without an answer it is in doubt.
struct JournalledCall {
    CallId id;
    RunStepId step;
    int position = 0;
    PlannedRequest request;
    QDateTime intendedAt;
    std::optional<QString> answer; //!< "ok", or an error's name
    std::optional<QDateTime> answeredAt;
    bool operator==(const JournalledCall &) const = default;
};

//! Tables reclaim_run, reclaim_step and call_journal. Made for one transaction; lives in the database thread.
class RunRepository {
public:
    explicit RunRepository(Session &session) : m_session(session) {}

    //! Stores a run with its steps; fills in their ids.
    Result<ReclaimRun> insert(ReclaimRun run);
    //! Newest first, without steps.
    Result<std::vector<ReclaimRun>> list(std::optional<ProfileId> profile);
    //! With steps. NotFound (args what="run", name).
    Result<ReclaimRun> get(RunId id);
    //! Runs that stand as running: of this program, another one, or one that died.
    Result<std::vector<ReclaimRun>> running();
    //! The newest reclaim run in which the candidate's step was done. NotFound.
    Result<RunId> runOf(CandidateId candidate);
    Result<void> setStatus(RunId id, RunStatus status, const std::optional<QDateTime> &endedAt);
    Result<void> addFreed(RunId id, int count);

    Result<RunStep> step(RunStepId id);
    //! Stores everything of a step that may change during a run.
    Result<void> update(const RunStep &step);
    //! Marks the step of @p run that reclaimed @p candidate as given back (or taken again).
    Result<void> setUndone(RunId run, CandidateId candidate, bool undone);
    //! Steps whose outcome nobody could settle, in runs that are over.
    Result<std::vector<RunStep>> unsettled();

    Result<CallId> intend(RunStepId step, int position, const PlannedRequest &request, const QDateTime &at);
    Result<void> answer(CallId call, const QString &answer, const QDateTime &at);
    Result<std::vector<JournalledCall>> calls(RunStepId step);

private:
    Result<std::vector<RunStep>> steps(const QString &where, const QVariantList &binds);
    Result<std::vector<ReclaimRun>> runs(const QString &where, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
