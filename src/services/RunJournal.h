#pragma once

#include "base/Await.h"
#include "domain/ReclaimRun.h"
#include "storage/RunRepository.h"

#include <QObject>

namespace seatkeeper {

struct Core;

//! Tells a watcher about each change of a row; made in the watcher's thread, used from the sync thread.
class StepFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void report(const RunStep &step) { Q_EMIT changed(step); }
Q_SIGNALS:
    void changed(const seatkeeper::RunStep &step);
};

//! What the end of a step means for its candidate and its subscription.
struct Settlement {
    std::optional<CandidateEvent> event; //!< absent: the candidate stays where it is
    QString reason;
    QString attention; //!< error name, for Attention Required
    QString attentionDetail;
    bool seatLeft = false; //!< the subscription leaves the current ones
    bool seatBack = false; //!< the subscription is current again
    std::optional<QDate> coolDownUntil;
    std::optional<RunId> undoneIn; //!< the run whose step of this candidate is given back
};

//! Private to services/: every durable step of a run. Each call is one transaction with its audit entry; when it
//! answers, the fact is on disk. In the sync thread; must outlive its tasks.
class RunJournal {
public:
    //! @param identity who acts at the vendor, as an external id
    RunJournal(Core &core, QString identity) : m_core(core), m_identity(std::move(identity)) {}

    Task<ReclaimRun> begin(ReclaimRun run);
    //! Before a call goes out: the step with its snapshot, and the call without answer.
    Task<CallId> intend(RunStep step, int position, PlannedRequest request);
    //! After the call: "ok" or an error's name.
    Task<void> answer(RunStep step, CallId call, QString answer);
    //! The end of a step. An event that the candidate's state does not allow any more (somebody decided otherwise
    //! meanwhile) leaves the candidate alone and is named in the audit entry.
    Task<RunStep> settle(RunStep step, Settlement settlement);
    //! The end of a run: steps that never began are named so.
    Task<ReclaimRun> end(RunId run, RunStatus status);

    void setIdentity(QString identity) { m_identity = std::move(identity); }

private:
    Result<void> audit(Session &session, const QString &action, const QString &object, const QJsonObject &detail) const;
    Result<QString> moveCandidate(Session &session, const RunStep &step, const Settlement &settlement) const;
    Result<RunStep> store(Session &session, RunStep step, const Settlement &settlement) const;
    Result<ReclaimRun> close(Session &session, RunId run, RunStatus status) const;
    Core &m_core;
    QString m_identity;
};

} // namespace seatkeeper
