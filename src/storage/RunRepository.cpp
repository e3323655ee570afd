#include "storage/RunRepository.h"

#include "storage/JsonColumn.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

QVariant snapshotText(const std::optional<SeatSnapshot> &snapshot) {
    return snapshot ? QVariant(jsonColumn(toJson(*snapshot))) : QVariant();
}

Result<std::optional<SeatSnapshot>> snapshotOf(const Row &row, int column) {
    if (row.isNull(column))
        return std::optional<SeatSnapshot>();
    SK_TRY(snapshot, snapshotFromJson(objectOf(row.text(column))));
    return std::optional<SeatSnapshot>(std::move(snapshot));
}

QString differencesText(const std::vector<FieldDifference> &list) {
    QJsonArray array;
    for (const auto &entry : list)
        array.append(QJsonObject{{u"field"_s, entry.field}, {u"was"_s, entry.was}, {u"is"_s, entry.is}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<FieldDifference> differencesOf(const QString &text) {
    std::vector<FieldDifference> list;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        const auto json = value.toObject();
        list.push_back(
            {json.value(u"field"_s).toString(), json.value(u"was"_s).toString(), json.value(u"is"_s).toString()});
    }
    return list;
}

Result<RunStep> stepFrom(const Row &row) {
    RunStep step;
    step.id.value = row.integer(0);
    step.run.value = row.integer(1);
    step.candidate.value = row.integer(2);
    step.externalId = row.text(3);
    step.userPrincipalName = row.text(4);
    step.displayName = row.text(5);
    SK_TRY(plan, stepFromJson(objectOf(row.text(6))));
    step.plan = std::move(plan);
    step.outcome = outcomeFromName(row.text(7)).value_or(StepOutcome::Unknown);
    step.detail = row.text(8);
    step.detailArgs = textsOf(row.text(9));
    SK_TRY(before, snapshotOf(row, 10));
    SK_TRY(after, snapshotOf(row, 11));
    step.before = std::move(before);
    step.after = std::move(after);
    step.notRestored = differencesOf(row.text(12));
    step.freed = row.flag(13);
    step.undone = row.flag(14);
    step.startedAt = row.time(15);
    step.endedAt = row.time(16);
    return step;
}

ReclaimRun runFrom(const Row &row) {
    ReclaimRun run;
    run.id.value = row.integer(0);
    run.kind = row.text(1) == u"undo" ? RunKind::Undo : RunKind::Reclaim;
    run.status = runStatusFromName(row.text(2)).value_or(RunStatus::Stopped);
    run.profile.value = row.integer(3);
    run.profileName = row.text(4);
    if (const auto undoOf = row.optionalInteger(5))
        run.undoOf = RunId{*undoOf};
    run.planHash = row.text(6).toLatin1();
    run.actor = row.text(7);
    run.startedAt = row.time(8).value_or(QDateTime());
    run.endedAt = row.time(9);
    run.freed = static_cast<int>(row.integer(10));
    run.people = static_cast<int>(row.integer(11));
    return run;
}

JournalledCall callFrom(const Row &row) {
    JournalledCall call;
    call.id.value = row.integer(0);
    call.step.value = row.integer(1);
    call.position = static_cast<int>(row.integer(2));
    call.request = {row.text(3), row.text(4), objectOf(row.text(5)), row.text(6)};
    call.intendedAt = row.time(7).value_or(QDateTime());
    call.answer = row.optionalText(8);
    call.answeredAt = row.time(9);
    return call;
}

} // namespace

Result<ReclaimRun> RunRepository::insert(ReclaimRun run) {
    SK_TRY(id,
           m_session.insert(u"INSERT INTO reclaim_run (kind, status, profile_id, profile_name, undo_of, plan_hash, "
                            "actor, started_at, ended_at, freed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {runKindName(run.kind), runStatusName(run.status), run.profile.value, run.profileName,
                             run.undoOf ? QVariant(run.undoOf->value) : QVariant(), QString::fromLatin1(run.planHash),
                             run.actor, bindTime(run.startedAt), bindTime(run.endedAt), qint64(run.freed)}));
    run.id.value = id;
    qint64 position = 0;
    for (auto &step : run.steps) {
        step.run = run.id;
        SK_TRY(stepId, m_session.insert(u"INSERT INTO reclaim_step (run_id, position, candidate_id, external_id, "
                                        "user_principal_name, display_name, plan, outcome, detail, detail_args) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                        {run.id.value, ++position, step.candidate.value, step.externalId,
                                         step.userPrincipalName, step.displayName, jsonColumn(toJson(step.plan)),
                                         outcomeName(step.outcome), step.detail, jsonColumn(step.detailArgs)}));
        step.id.value = stepId;
    }
    run.people = static_cast<int>(run.steps.size());
    return run;
}

Result<std::vector<ReclaimRun>> RunRepository::runs(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT r.id, r.kind, r.status, r.profile_id, r.profile_name, r.undo_of, r.plan_hash, "
                                "r.actor, r.started_at, r.ended_at, r.freed, "
                                "(SELECT count(*) FROM reclaim_step s WHERE s.run_id = r.id) "
                                "FROM reclaim_run r "_s +
                                    where,
                                binds));
    std::vector<ReclaimRun> runs;
    runs.reserve(rows.size());
    for (const auto &row : rows)
        runs.push_back(runFrom(row));
    return runs;
}

Result<std::vector<RunStep>> RunRepository::steps(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT s.id, s.run_id, s.candidate_id, s.external_id, s.user_principal_name, "
                                "s.display_name, s.plan, s.outcome, s.detail, s.detail_args, s.before, s.after, "
                                "s.not_restored, s.freed, s.undone, s.started_at, s.ended_at FROM reclaim_step s "_s +
                                    where,
                                binds));
    std::vector<RunStep> steps;
    steps.reserve(rows.size());
    for (const auto &row : rows) {
        SK_TRY(step, stepFrom(row));
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<std::vector<ReclaimRun>> RunRepository::list(std::optional<ProfileId> profile) {
    if (!profile)
        return runs(u"ORDER BY r.id DESC"_s, {});
    return runs(u"WHERE r.profile_id = ? ORDER BY r.id DESC"_s, {profile->value});
}

Result<ReclaimRun> RunRepository::get(RunId id) {
    SK_TRY(found, runs(u"WHERE r.id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, u"no such run"_s, {{u"what"_s, u"run"_s}, {u"name"_s, id.toString()}});
    SK_TRY(stepsOfRun, steps(u"WHERE s.run_id = ? ORDER BY s.position"_s, {id.value}));
    found.front().steps = std::move(stepsOfRun);
    return found.front();
}

Result<std::vector<ReclaimRun>> RunRepository::running() {
    SK_TRY(found, runs(u"WHERE r.status = 'running' ORDER BY r.id"_s, {}));
    for (auto &run : found) {
        SK_TRY(stepsOfRun, steps(u"WHERE s.run_id = ? ORDER BY s.position"_s, {run.id.value}));
        run.steps = std::move(stepsOfRun);
    }
    return found;
}

Result<RunId> RunRepository::runOf(CandidateId candidate) {
    SK_TRY(id, m_session.number(u"SELECT max(r.id) FROM reclaim_run r JOIN reclaim_step s ON s.run_id = r.id "
                                "WHERE r.kind = 'reclaim' AND s.candidate_id = ? AND s.outcome = 'done'"_s,
                                {candidate.value}));
    if (id == 0)
        return fail(ErrorCode::NotFound, u"no run reclaimed this candidate"_s,
                    {{u"what"_s, u"run"_s}, {u"name"_s, candidate.toString()}});
    return RunId{id};
}

Result<void> RunRepository::setStatus(RunId id, RunStatus status, const std::optional<QDateTime> &endedAt) {
    SK_CHECK(m_session.run(u"UPDATE reclaim_run SET status = ?, ended_at = ? WHERE id = ?"_s,
                           {runStatusName(status), bindTime(endedAt), id.value}));
    return ok();
}

Result<void> RunRepository::addFreed(RunId id, int count) {
    SK_CHECK(m_session.run(u"UPDATE reclaim_run SET freed = freed + ? WHERE id = ?"_s, {qint64(count), id.value}));
    return ok();
}

Result<RunStep> RunRepository::step(RunStepId id) {
    SK_TRY(found, steps(u"WHERE s.id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, u"no such step"_s, {{u"what"_s, u"step"_s}, {u"name"_s, id.toString()}});
    return found.front();
}

Result<void> RunRepository::update(const RunStep &step) {
    SK_CHECK(m_session.run(u"UPDATE reclaim_step SET plan = ?, outcome = ?, detail = ?, detail_args = ?, before = ?, "
                           "after = ?, not_restored = ?, freed = ?, undone = ?, started_at = ?, ended_at = ? "
                           "WHERE id = ?"_s,
                           {jsonColumn(toJson(step.plan)), outcomeName(step.outcome), step.detail,
                            jsonColumn(step.detailArgs), snapshotText(step.before), snapshotText(step.after),
                            differencesText(step.notRestored), qint64(step.freed), qint64(step.undone),
                            bindTime(step.startedAt), bindTime(step.endedAt), step.id.value}));
    return ok();
}

Result<void> RunRepository::setUndone(RunId run, CandidateId candidate, bool undone) {
    SK_CHECK(m_session.run(u"UPDATE reclaim_step SET undone = ? WHERE run_id = ? AND candidate_id = ?"_s,
                           {qint64(undone), run.value, candidate.value}));
    return ok();
}

Result<std::vector<RunStep>> RunRepository::unsettled() {
    return steps(u"JOIN reclaim_run r ON r.id = s.run_id WHERE s.outcome = 'unknown' AND r.status <> 'running' "
                 "AND r.kind = 'reclaim' ORDER BY s.id"_s,
                 {});
}

Result<CallId> RunRepository::intend(RunStepId step, int position, const PlannedRequest &request, const QDateTime &at) {
    SK_TRY(id, m_session.insert(u"INSERT INTO call_journal (step_id, position, method, path, body, purpose, "
                                "intended_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                {step.value, qint64(position), request.method, request.path, jsonColumn(request.body),
                                 request.purpose, bindTime(at)}));
    return CallId{id};
}

Result<void> RunRepository::answer(CallId call, const QString &answer, const QDateTime &at) {
    SK_CHECK(m_session.run(u"UPDATE call_journal SET answer = ?, answered_at = ? WHERE id = ?"_s,
                           {answer, bindTime(at), call.value}));
    return ok();
}

Result<std::vector<JournalledCall>> RunRepository::calls(RunStepId step) {
    SK_TRY(rows, m_session.rows(u"SELECT id, step_id, position, method, path, body, purpose, intended_at, answer, "
                                "answered_at FROM call_journal WHERE step_id = ? ORDER BY position, id"_s,
                                {step.value}));
    std::vector<JournalledCall> calls;
    calls.reserve(rows.size());
    for (const auto &row : rows)
        calls.push_back(callFrom(row));
    return calls;
}

} // namespace seatkeeper
