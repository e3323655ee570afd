#include "cli/JobText.h"

#include "cli/RunText.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Noun JobText::noun(const Runs &runs) {
    Verb list{u"list"_s, tr("List the scheduled jobs."), {optionalProfileArgument(), formatOption()}, runs.list};
    Verb results{u"results"_s, tr("List what the jobs did, newest first."), {}, runs.results};
    results.arguments = {optionalProfileArgument(), limitOption(), formatOption()};
    Verb run{u"run"_s, tr("Run a job now, or every job that is due."), {}, runs.run};
    run.arguments = {optionalPositional(u"job"_s, u"JOB"_s, tr("Id of a job.")),
                     flag(u"--due"_s, tr("Every active job whose time has come."))};
    Verb schedule{u"schedule"_s,
                  tr("Have due jobs run without the window: a systemd user timer, or a cron line."),
                  {},
                  runs.schedule};
    Argument what = positional(u"what"_s, u"install|remove|status"_s, tr("What to do."));
    what.kind = ArgumentKind::Choice;
    what.choices = {u"install"_s, u"remove"_s, u"status"_s};
    schedule.arguments = {what};
    schedule.needsWorkspace = false;
    Noun noun{u"jobs"_s, tr("Scheduled jobs and their results."), {}};
    noun.verbs = {list, results, run, schedule};
    return noun;
}

Table JobText::table(const std::vector<ScheduledJob> &jobs) {
    Table table(
        {tr("Id"), tr("Job"), tr("Profile"), tr("Active"), tr("Every days"), tr("At"), tr("Last run"), tr("Next run")},
        {0, 4});
    for (const ScheduledJob &job : jobs)
        table.add({job.id.toString(), jobKindName(job.kind), job.profileName, Words::yesNo(job.active),
                   QString::number(job.everyDays), job.at.toString(u"HH:mm"_s), Words::time(job.lastRun),
                   Words::time(job.nextRun)});
    return table;
}

Table JobText::resultTable(const std::vector<JobResult> &results) {
    Table table({tr("Number"), tr("Job"), tr("Profile"), tr("Status"), tr("Started"), tr("Ended"), tr("Message")});
    for (const JobResult &result : results)
        table.add({result.number, jobKindName(result.kind), result.profileName, jobStatusName(result.status),
                   Words::time(result.started), Words::time(result.ended), RunText::message(result)});
    return table;
}

QString JobText::ran(const std::vector<JobResult> &results) {
    return results.empty() ? tr("No job is due.") : resultTable(results).text();
}

QString JobText::installed(const QString &unit) { return tr("The timer %1 runs due jobs every hour.").arg(unit); }

QString JobText::cronLine(const QString &line) {
    return tr("There is no systemd for this user. Add this line with crontab -e:\n%1").arg(line);
}

QString JobText::removed() { return tr("The timer is gone."); }

QString JobText::status(bool isInstalled, bool isActive) {
    if (!isInstalled)
        return tr("No timer is installed.");
    return isActive ? tr("The timer is installed and active.") : tr("The timer is installed, but not active.");
}

} // namespace seatkeeper::cli
