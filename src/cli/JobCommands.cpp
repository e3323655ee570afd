#include "base/ErrorName.h"
#include "cli/ErrorText.h"
#include "cli/JobText.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/RunText.h"
#include "cli/Schedule.h"
#include "services/Jobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await optionalProfileOf(call));
    SK_CO_TRY(found, co_await await(call->workspace().jobs().list(profile)));
    const auto items = Json::array(found, &Json::job);
    call->out().list(Json::list(items, items.size()), JobText::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> results(CallPointer call) {
    SK_CO_TRY(profile, co_await optionalProfileOf(call));
    SK_CO_TRY(found, co_await await(call->workspace().jobs().results(profile)));
    const auto total = static_cast<qint64>(found.size());
    if (const auto limit = call->arguments().number(u"--limit"_s); limit && static_cast<size_t>(*limit) < found.size())
        found.resize(static_cast<size_t>(*limit));
    const auto items = Json::array(found, &Json::jobResult);
    call->out().list(Json::list(items, total), JobText::resultTable(found), formatOf(call));
    co_return exitDone;
}

bool isDue(const ScheduledJob &job, const QDateTime &now) { return job.active && job.nextRun && *job.nextRun <= now; }

//! What a job's own verdict means for the exit code.
int exitOf(const JobResult &result) {
    if (result.status == JobStatus::Completed)
        return exitDone;
    if (result.status == JobStatus::Canceled)
        return exitCancelled;
    if (result.status == JobStatus::HeldBack)
        return exitRefused;
    const auto code = errorFromName(result.error);
    return code && *code != ErrorCode::Incomplete ? exitCodeOf(*code) : exitFailed;
}

Task<int> runOne(CallPointer call) {
    SK_CO_TRY(number, Call::idOf(call->arguments().text(u"job"_s), u"JOB"_s));
    const auto operation = call->workspace().jobs().runNow(JobId{number}, JobTrigger::CommandLine);
    SK_CO_TRY(result, co_await await(call->watch(operation)));
    std::vector<JobResult> ran;
    ran.push_back(result);
    call->out().result(Json::jobResult(result), JobText::ran(ran));
    co_return exitOf(result);
}

Task<int> runDue(CallPointer call) {
    const std::optional<ProfileId> everywhere;
    SK_CO_TRY(jobs, co_await await(call->workspace().jobs().list(everywhere)));
    const QDateTime now = call->clock()->now();
    std::vector<JobResult> ran;
    QJsonArray problems;
    for (const ScheduledJob &job : jobs) {
        if (!isDue(job, now))
            continue;
        const auto operation = call->workspace().jobs().runNow(job.id, JobTrigger::Schedule);
        auto result = co_await await(call->watch(operation));
        if (result.failedWith(ErrorCode::Cancelled))
            co_return std::move(result).error();
        if (result) {
            ran.push_back(*result);
            continue;
        }
        QJsonObject problem = Output::toJson(result.error());
        problem.insert(u"job"_s, job.id.value);
        problems.append(problem);
        call->out().warning(ErrorText::words(result.error()).message);
    }
    const auto items = Json::array(ran, &Json::jobResult);
    QJsonObject json = Json::list(items, items.size());
    json.insert(u"refused"_s, problems);
    call->out().result(json, JobText::ran(ran));
    const bool allWell = problems.isEmpty() && std::all_of(ran.begin(), ran.end(), [](const JobResult &one) {
                             return exitOf(one) == exitDone;
                         });
    co_return allWell ? exitDone : exitPartly;
}

Task<int> run(CallPointer call) {
    const bool due = call->arguments().has(u"--due"_s);
    if (due == call->arguments().has(u"job"_s))
        co_return Call::usage(u"run"_s, call->arguments().text(u"job"_s), u"JOB or --due"_s);
    if (due)
        co_return co_await runDue(call);
    co_return co_await runOne(call);
}

Task<int> schedule(CallPointer call) {
    const QString what = call->arguments().text(u"what"_s);
    const Schedule timer(call->options());
    if (what == u"install"_s) {
        SK_CO_TRY(running, co_await timer.install());
        const QJsonObject json{{u"installed"_s, running}, {u"cron"_s, timer.cronLine()}};
        call->out().result(json,
                           running ? JobText::installed(Schedule::unitName()) : JobText::cronLine(timer.cronLine()));
        co_return exitDone;
    }
    if (what == u"remove"_s) {
        SK_CO_CHECK(co_await timer.remove());
        call->out().result({{u"installed"_s, false}}, JobText::removed());
        co_return exitDone;
    }
    SK_CO_TRY(active, co_await timer.isActive());
    const bool installed = timer.isInstalled();
    call->out().result({{u"installed"_s, installed}, {u"active"_s, active}}, JobText::status(installed, active));
    co_return exitDone;
}

} // namespace

Noun jobCommands() { return JobText::noun({&list, &results, &run, &schedule}); }

} // namespace seatkeeper::cli
