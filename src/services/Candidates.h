#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "domain/RemovalCandidate.h"
#include "services/ListQuery.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Removal candidates and every decision about them. Each decision is journalled and audited.
class Candidates {
public:
    explicit Candidates(Core &core) : m_core(core) {}

    //! Facets: "open" (default), "attention_required", "ready", "approved", "closed", "all", and a justification's
    //! name.
    QFuture<Result<ListResult<RemovalCandidate>>> list(ListQuery query);
    struct Totals {
        qint64 shown = 0;
        qint64 all = 0;
        std::optional<Money> savings; //!< a year, of the shown
        bool savingsAreEstimate = false;
        QMap<QString, qint64> facets;
        QMap<QString, qint64> states; //!< state name → count among the shown
    };
    QFuture<Result<Totals>> totals(ListQuery query);
    QFuture<Result<std::vector<CandidateHistoryEntry>>> history(CandidateId id);

    //! What became of each; those that could not be decided carry their reason, the others were decided.
    struct Decided {
        std::vector<CandidateId> done;
        std::vector<std::pair<CandidateId, Error>> refused;
    };
    //! Ready → Awaiting Revocation. Refused per candidate: NotAllowed (wrong state, postponed), GuardRefused
    //! (owner_unknown for admins, protected …), Incomplete (evidence).
    QFuture<Result<Decided>> approve(std::vector<CandidateId> ids, QString reason);
    //! All Ready candidates of a profile, at most @p most.
    QFuture<Result<Decided>> approveAll(ProfileId profile, std::optional<int> most, QString reason);
    QFuture<Result<Decided>> withdraw(std::vector<CandidateId> ids, QString reason);
    //! Closed Skipped with a cool-down (90 days, or until the date).
    QFuture<Result<Decided>> keep(std::vector<CandidateId> ids, std::optional<QDate> until, QString reason);
    QFuture<Result<Decided>> postpone(std::vector<CandidateId> ids, QDate until, QString reason);
    QFuture<Result<Decided>> skip(std::vector<CandidateId> ids, QString reason);
    QFuture<Result<Decided>> resume(std::vector<CandidateId> ids, QString reason);
    //! Makes user exclusion rules and closes the candidates.
    QFuture<Result<Decided>> exclude(std::vector<CandidateId> ids, QString reason, std::optional<QDate> until);
    //! Reads each person; Closed Complete only when the paid seat is gone, else refused with Conflict.
    Operation<Decided> doneByHand(std::vector<CandidateId> ids);
    //! Takes the last local decision back (Ctrl+Z) as long as nothing was sent: approve, keep, skip, postpone.
    QFuture<Result<Decided>> undoLast();

private:
    Core &m_core;
};

} // namespace seatkeeper
