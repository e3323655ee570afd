#include "services/RunJournal.h"

#include "services/Core.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/SeatFacts.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

QString runObject(RunId run) { return u"run/"_s + run.toString(); }

//! What goes to the audit log of a request: ids and roles, but no alias and no signature.
QJsonObject auditOf(const PlannedRequest &request, const ExternalId &person) {
    QJsonObject detail{{u"externalId"_s, person},
                       {u"method"_s, request.method},
                       {u"path"_s, request.path},
                       {u"purpose"_s, request.purpose}};
    if (request.purpose != u"restore_profile")
        detail.insert(u"body"_s, request.body);
    return detail;
}

//! A seat that was proved gone while the candidate waited in another open state closes all the same.
CandidateEvent fitting(CandidateEvent event, CandidateState state) {
    const bool proved = event == CandidateEvent::ReclaimProved && state != CandidateState::AwaitingRevocation;
    return proved ? CandidateEvent::DoneByHandProved : event;
}

} // namespace

Result<void> RunJournal::audit(Session &session, const QString &action, const QString &object,
                               const QJsonObject &detail) const {
    return writeAudit(session, m_core, m_identity, action, object, detail);
}

Task<ReclaimRun> RunJournal::begin(ReclaimRun run) {
    auto writing = m_core.database->write<ReclaimRun>([this, run](Session &session) -> Result<ReclaimRun> {
        SK_TRY(stored, RunRepository(session).insert(run));
        QJsonObject detail{{u"profile"_s, stored.profileName},
                           {u"planHash"_s, QString::fromLatin1(stored.planHash)},
                           {u"people"_s, stored.people}};
        if (stored.undoOf)
            detail.insert(u"undoOf"_s, stored.undoOf->toString());
        SK_CHECK(audit(session, runKindName(stored.kind) + u".start"_s, runObject(stored.id), detail));
        return stored;
    });
    auto begun = co_await await(writing);
    m_core.notify(u"runs"_s);
    co_return begun;
}

Task<CallId> RunJournal::intend(RunStep step, int position, PlannedRequest request) {
    auto writing = m_core.database->write<CallId>([this, step, position, request](Session &session) -> Result<CallId> {
        RunRepository runs(session);
        SK_CHECK(runs.update(step));
        SK_TRY(call, runs.intend(step.id, position, request, m_core.clock->now()));
        SK_CHECK(audit(session, u"reclaim.call"_s, runObject(step.run), auditOf(request, step.externalId)));
        return call;
    });
    auto call = co_await await(writing);
    co_return call;
}

Task<void> RunJournal::answer(RunStep step, CallId call, QString answer) {
    auto writing = m_core.database->write<void>([this, step, call, answer](Session &session) -> Result<void> {
        SK_CHECK(RunRepository(session).answer(call, answer, m_core.clock->now()));
        return audit(session, u"reclaim.answer"_s, runObject(step.run),
                     {{u"externalId"_s, step.externalId}, {u"answer"_s, answer}});
    });
    auto written = co_await await(writing);
    co_return written;
}

Result<QString> RunJournal::moveCandidate(Session &session, const RunStep &step, const Settlement &settlement) const {
    CandidateRepository candidates(session);
    SK_TRY(candidate, candidates.get(step.candidate));
    const auto now = m_core.clock->now();
    if (settlement.seatLeft)
        SK_CHECK(SeatFacts(session).leave(candidate.profile, candidate.externalId, candidate.identifier, now));
    if (settlement.seatBack)
        SK_CHECK(SeatFacts(session).comeBack(candidate.profile, candidate.externalId, candidate.identifier, now));
    if (!settlement.event)
        return stateName(candidate.state);
    const auto event = fitting(*settlement.event, candidate.state);
    if (!nextState(candidate.state, event))
        return stateName(candidate.state);
    candidate.attention = settlement.attention;
    candidate.attentionDetail = settlement.attentionDetail;
    if (settlement.coolDownUntil)
        candidate.coolDownUntil = settlement.coolDownUntil;
    SK_TRY(stored, candidates.apply(candidate, {event, m_core.systemUser, now, settlement.reason}));
    return stateName(stored.state);
}

Result<RunStep> RunJournal::store(Session &session, RunStep step, const Settlement &settlement) const {
    RunRepository runs(session);
    SK_TRY(known, runs.step(step.id));
    step.endedAt = m_core.clock->now();
    SK_CHECK(runs.update(step));
    if (step.freed && !known.freed)
        SK_CHECK(runs.addFreed(step.run, 1));
    if (settlement.undoneIn)
        SK_CHECK(runs.setUndone(*settlement.undoneIn, step.candidate, true));
    SK_TRY(state, moveCandidate(session, step, settlement));
    SK_CHECK(audit(session, u"reclaim.step"_s, runObject(step.run),
                   {{u"externalId"_s, step.externalId},
                    {u"candidate"_s, step.candidate.toString()},
                    {u"outcome"_s, outcomeName(step.outcome)},
                    {u"detail"_s, step.detail},
                    {u"freed"_s, step.freed},
                    {u"candidateState"_s, state}}));
    return step;
}

Task<RunStep> RunJournal::settle(RunStep step, Settlement settlement) {
    auto writing = m_core.database->write<RunStep>(
        [this, step, settlement](Session &session) { return store(session, step, settlement); });
    auto settled = co_await await(writing);
    m_core.notify(u"candidates"_s);
    m_core.notify(u"runs"_s);
    if (settlement.seatLeft || settlement.seatBack)
        m_core.notify(u"subscriptions"_s);
    co_return settled;
}

Result<ReclaimRun> RunJournal::close(Session &session, RunId run, RunStatus status) const {
    RunRepository runs(session);
    SK_TRY(before, runs.get(run));
    int notStarted = 0;
    for (auto &step : before.steps) {
        if (step.outcome != StepOutcome::Waiting)
            continue;
        step.outcome = StepOutcome::Skipped;
        step.detail = u"not_started"_s;
        SK_CHECK(runs.update(step));
        ++notStarted;
    }
    SK_CHECK(runs.setStatus(run, status, m_core.clock->now()));
    SK_TRY(after, runs.get(run));
    SK_CHECK(audit(session, runKindName(after.kind) + u".end"_s, runObject(run),
                   {{u"status"_s, runStatusName(status)}, {u"freed"_s, after.freed}, {u"notStarted"_s, notStarted}}));
    return after;
}

Task<ReclaimRun> RunJournal::end(RunId run, RunStatus status) {
    auto writing = m_core.database->write<ReclaimRun>(
        [this, run, status](Session &session) { return close(session, run, status); });
    auto ended = co_await await(writing);
    m_core.notify(u"runs"_s);
    m_core.notify(u"audit"_s);
    co_return ended;
}

} // namespace seatkeeper
