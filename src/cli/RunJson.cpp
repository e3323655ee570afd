#include "cli/Json.h"

#include "cli/RunText.h"
#include "cli/Words.h"
#include "services/wording/PlanText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

//! Adds to each guard of an array what it found, in words.
QJsonArray withReasons(const QJsonArray &guards, const std::vector<GuardVerdict> &verdicts) {
    QJsonArray result;
    for (qsizetype i = 0; i < guards.size(); ++i) {
        QJsonObject guard = guards.at(i).toObject();
        guard.insert(u"reason"_s, Words::guard(verdicts.at(static_cast<size_t>(i))));
        result.append(guard);
    }
    return result;
}

} // namespace

QString Json::runName(RunId run) { return u"R-%1"_s.arg(run.value); }

QJsonObject Json::plan(const ReclaimPlan &plan) {
    QJsonObject json = toJson(plan);
    QJsonArray steps;
    const QJsonArray plain = json.value(u"steps"_s).toArray();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const PlanStep &step = plan.steps.at(static_cast<size_t>(i));
        QJsonObject object = plain.at(i).toObject();
        QJsonArray effects;
        for (const QString &id : step.sideEffects)
            effects.append(PlanText::sideEffect(id, step));
        object.insert(u"sideEffects"_s, effects);
        object.insert(u"guards"_s, withReasons(object.value(u"guards"_s).toArray(), step.guards));
        object.insert(u"refused"_s, step.isRefused());
        steps.append(object);
    }
    json.insert(u"steps"_s, steps);
    json.insert(u"runGuards"_s, withReasons(json.value(u"runGuards"_s).toArray(), plan.runGuards));
    return json;
}

QJsonObject Json::run(const ReclaimRun &run) {
    QJsonArray steps;
    for (const RunStep &step : run.steps) {
        QJsonArray notRestored;
        for (const FieldDifference &field : step.notRestored)
            notRestored.append(QJsonObject{{u"field"_s, field.field}, {u"was"_s, field.was}, {u"is"_s, field.is}});
        steps.append(QJsonObject{{u"candidate"_s, step.candidate.value},
                                 {u"externalId"_s, step.externalId},
                                 {u"userPrincipalName"_s, step.userPrincipalName},
                                 {u"displayName"_s, step.displayName},
                                 {u"outcome"_s, outcomeName(step.outcome)},
                                 {u"detail"_s, RunText::detail(step)},
                                 {u"code"_s, text(step.detail)},
                                 {u"freed"_s, step.freed},
                                 {u"undone"_s, step.undone},
                                 {u"notRestored"_s, notRestored},
                                 {u"startedAt"_s, time(step.startedAt)},
                                 {u"endedAt"_s, time(step.endedAt)}});
    }
    return {{u"run"_s, runName(run.id)},
            {u"kind"_s, runKindName(run.kind)},
            {u"status"_s, runStatusName(run.status)},
            {u"profile"_s, run.profileName},
            {u"undoOf"_s, run.undoOf ? QJsonValue(runName(*run.undoOf)) : QJsonValue(QJsonValue::Null)},
            {u"planHash"_s, QString::fromLatin1(run.planHash)},
            {u"actor"_s, run.actor},
            {u"startedAt"_s, time(run.startedAt)},
            {u"endedAt"_s, time(run.endedAt)},
            {u"people"_s, run.people},
            {u"steps"_s, steps},
            {u"freed"_s, run.freed}};
}

QJsonObject Json::job(const ScheduledJob &job) {
    return {
        {u"id"_s, job.id.value},           {u"job"_s, jobKindName(job.kind)}, {u"profile"_s, text(job.profileName)},
        {u"active"_s, job.active},         {u"everyDays"_s, job.everyDays},   {u"at"_s, job.at.toString(u"HH:mm"_s)},
        {u"lastRun"_s, time(job.lastRun)}, {u"nextRun"_s, time(job.nextRun)}};
}

QJsonObject Json::jobResult(const JobResult &result) {
    QJsonObject counters;
    for (auto it = result.counters.begin(); it != result.counters.end(); ++it)
        counters.insert(it.key(), it.value());
    return {{u"number"_s, result.number},
            {u"job"_s, jobKindName(result.kind)},
            {u"profile"_s, text(result.profileName)},
            {u"status"_s, jobStatusName(result.status)},
            {u"started"_s, time(result.started)},
            {u"ended"_s, time(result.ended)},
            {u"trigger"_s, jobTriggerName(result.trigger)},
            {u"counters"_s, counters},
            {u"error"_s, text(result.error)},
            {u"message"_s, RunText::message(result)}};
}

QJsonObject Json::auditEntry(const AuditEntry &entry) {
    return {{u"sequence"_s, entry.sequence},
            {u"time"_s, time(entry.time)},
            {u"actor"_s, entry.actor},
            {u"action"_s, entry.action},
            {u"object"_s, entry.object},
            {u"detail"_s, entry.detail},
            {u"previousHash"_s, QString::fromLatin1(entry.previousHash)},
            {u"hash"_s, QString::fromLatin1(entry.hash)}};
}

QJsonObject Json::verification(const AuditVerification &verification) {
    return {{u"ok"_s, verification.ok},
            {u"entries"_s, verification.entries},
            {u"head"_s, QString::fromLatin1(verification.head)},
            {u"firstBroken"_s,
             verification.firstBroken ? QJsonValue(*verification.firstBroken) : QJsonValue(QJsonValue::Null)},
            {u"problem"_s, text(verification.problem)},
            {u"comparedWith"_s, text(verification.comparedWith)}};
}

} // namespace seatkeeper::cli
