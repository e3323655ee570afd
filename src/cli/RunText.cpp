#include "cli/RunText.h"

#include "base/ErrorName.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "cli/Table.h"
#include "cli/Words.h"
#include "services/wording/PlanText.h"
#include "services/wording/Words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

QString sentence(const QString &name, const QMap<QString, QString> &args) {
    const auto code = errorFromName(name);
    if (!code)
        return name;
    return ErrorText::words(fail(*code, {}, args)).message;
}

} // namespace

QString RunText::detail(const RunStep &step) {
    if (step.detail.isEmpty())
        return {};
    const QString known = PlanText::detail(step.detail, step.detailArgs);
    return known.isEmpty() ? sentence(step.detail, step.detailArgs) : known;
}

QString RunText::message(const JobResult &result) {
    return result.error.isEmpty() ? seatkeeper::Words::jobNotes(result) : sentence(result.error, result.errorArgs);
}

QString RunText::state(const SeatState &state) {
    QString text = seatKindName(state.seatKind);
    if (!state.customRoleName.isEmpty())
        text += u" ("_s + state.customRoleName + u')';
    return state.suspended ? tr("%1, suspended").arg(text) : text;
}

QString RunText::guards(const std::vector<GuardVerdict> &guards, const QString &indent) {
    QString text;
    for (const GuardVerdict &verdict : guards) {
        if (verdict.outcome == GuardOutcome::Pass)
            continue;
        const QString word = verdict.outcome == GuardOutcome::Refuse ? tr("refused") : tr("warning");
        text += u"%1%2: %3\n"_s.arg(indent, word, Words::guard(verdict));
    }
    return text;
}

QString RunText::step(const PlanStep &step) {
    QString text = u"%1  %2 <%3> (%4)\n"_s.arg(step.candidate.toString(), step.displayName, step.userPrincipalName,
                                               step.externalId);
    text += tr("    from %1 to %2, saves %3 a year").arg(state(step.from), state(step.to), Words::money(step.savings));
    text += u'\n';
    for (const PlannedRequest &request : step.requests)
        text += u"    %1 %2 %3\n"_s.arg(request.method, request.path,
                                        QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact)));
    for (const QString &effect : step.sideEffects)
        text += u"    - %1\n"_s.arg(PlanText::sideEffect(effect, step));
    return text + guards(step.guards, u"    "_s);
}

QString RunText::plan(const ReclaimPlan &plan) {
    QString text = tr("Plan for %1, %n person(s)", nullptr, static_cast<int>(plan.steps.size())).arg(plan.profileName);
    text += u'\n';
    for (const PlanStep &entry : plan.steps)
        text += step(entry);
    text += guards(plan.runGuards, QString());
    text += tr("Saves %1 a year.").arg(Words::money(plan.savings)) + u'\n';
    if (plan.confirmationCount > 0)
        text += tr("Needs --confirm %1.").arg(plan.confirmationCount) + u'\n';
    return text + tr("Plan %1").arg(QString::fromLatin1(plan.hash)) + u'\n';
}

QString RunText::run(const ReclaimRun &run) {
    Table table({tr("Id"), tr("Person"), tr("Outcome"), tr("Freed"), tr("Detail")});
    for (const RunStep &step : run.steps)
        table.add({step.externalId, step.userPrincipalName.isEmpty() ? step.displayName : step.userPrincipalName,
                   outcomeName(step.outcome), Words::yesNo(step.freed), detail(step)});
    return table.text() +
           tr("Run %1: %2, %n seat(s) freed", nullptr, run.freed)
               .arg(Json::runName(run.id), runStatusName(run.status)) +
           u'\n';
}

} // namespace seatkeeper::cli
