#include "cli/ReclaimText.h"

#include "cli/Json.h"
#include "cli/RunText.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Noun ReclaimText::noun(const Runs &runs) {
    Verb plan{
        u"plan"_s, tr("Show what a reclaim of the approved candidates would send; changes nothing."), {}, runs.plan};
    plan.arguments = {profileArgument(), fileOption(u"--out"_s, tr("Write the plan to this file as well.")),
                      numberOption(u"--max"_s, tr("At most so many people."), 1, 1'000'000)};
    Verb apply{
        u"apply"_s, tr("Take the approved seats back, one by one, each proved by reading back."), {}, runs.apply};
    apply.arguments = {optionalPositional(u"profile"_s, u"PROFILE"_s, tr("Id or name of a profile.")),
                       fileOption(u"--plan"_s, tr("Execute exactly this saved plan.")),
                       yesOption(),
                       numberOption(u"--max"_s, tr("At most so many people."), 1, 1'000'000),
                       numberOption(u"--confirm"_s, tr("Number of people, when the plan asks for it."), 1, 1'000'000),
                       textOption(u"--reason"_s, u"TEXT"_s, tr("Why; kept in the audit log."))};
    const Argument run = positional(u"run"_s, u"RUN"_s, tr("A run, for example R-3."));
    Verb undo{
        u"undo"_s, tr("Give the seats of a run, or of one candidate, back and verify every field."), {}, runs.undo};
    undo.arguments = {positional(u"what"_s, u"RUN|CANDIDATE"_s,
                                 tr("A run such as R-3, or the id of a candidate that was reclaimed.")),
                      yesOption()};
    Noun noun{u"reclaim"_s, tr("Plan, run, prove, undo and recover reclaims."), {}};
    noun.verbs = {plan,
                  apply,
                  Verb{u"runs"_s, tr("List the runs of a profile."), {profileArgument(), formatOption()}, runs.runs},
                  Verb{u"show"_s, tr("Show a run person by person."), {run}, runs.show},
                  undo,
                  Verb{u"recover"_s, tr("Settle what a crash left open, by reading the account."), {}, runs.recover}};
    return noun;
}

Table ReclaimText::table(const std::vector<ReclaimRun> &runs) {
    Table table({tr("Run"), tr("Kind"), tr("Status"), tr("Started"), tr("By"), tr("People"), tr("Freed")}, {5, 6});
    for (const ReclaimRun &run : runs)
        table.add({Json::runName(run.id), runKindName(run.kind), runStatusName(run.status), Words::time(run.startedAt),
                   run.actor, QString::number(run.people), QString::number(run.freed)});
    return table;
}

QString ReclaimText::onlyAPlan() { return tr("Nothing was sent. Add --yes to do it."); }

QString ReclaimText::recovered(const std::vector<ReclaimRun> &runs) {
    QString text = tr("%n run(s) settled.", nullptr, static_cast<int>(runs.size())) + u'\n';
    for (const ReclaimRun &run : runs)
        text += RunText::run(run);
    return text;
}

QString ReclaimText::stepLine(const RunStep &step) {
    const QString who = step.userPrincipalName.isEmpty() ? step.displayName : step.userPrincipalName;
    return tr("%1: %2 %3").arg(who, outcomeName(step.outcome), RunText::detail(step)).trimmed();
}

} // namespace seatkeeper::cli
