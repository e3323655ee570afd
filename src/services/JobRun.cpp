#include "services/JobRun.h"

#include "services/CandidateUpdate.h"
#include "services/CoreServices.h"
#include "services/Work.h"
#include "storage/JobRepository.h"
#include "storage/Lease.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Task<JobResult> runRefresh(Core &core, ProfileId profile, JobTrigger trigger, CancelToken cancel,
                           std::shared_ptr<ProgressFeed> progress) {
    Downloads::Options options;
    options.trigger = trigger;
    auto refresh = core.services->downloads.refresh(profile, options);
    QObject::connect(
        refresh.progress.get(), &ProgressFeed::changed, progress.get(),
        [feed = progress.get()](const Progress &state) { feed->report(state); }, Qt::DirectConnection);
    const CancelSource source = refresh.cancel;
    const auto registration = cancel.onCancel([source] { source.cancel(); });
    auto outcome = co_await await(refresh.result);
    if (!outcome)
        co_return outcome.error();
    co_return outcome->result;
}

Result<JobResult> openResult(Session &session, const ScheduledJob &job, JobTrigger trigger, const QDateTime &now) {
    JobResult result;
    result.kind = job.kind;
    result.profile = job.profile;
    result.profileName = job.profileName;
    result.trigger = trigger;
    result.started = now;
    JobRepository jobs(session);
    SK_TRY(id, jobs.start(result));
    return jobs.result(id);
}

JobResult settled(JobResult result, const Result<QMap<QString, qint64>> &counters, const QDateTime &now) {
    result.ended = now;
    if (counters) {
        result.status = JobStatus::Completed;
        result.counters = *counters;
        return result;
    }
    const Error &error = counters.error();
    result.status = error.code == ErrorCode::Cancelled ? JobStatus::Canceled : JobStatus::Failed;
    result.error = errorName(error.code);
    result.errorArgs = error.args;
    result.log = error.technical;
    return result;
}

Task<JobResult> runUpdate(Core &core, ScheduledJob job, JobTrigger trigger, CancelToken cancel) {
    const auto lease = Lease::acquire(core.options.location, *job.profile);
    if (!lease)
        co_return lease.error();
    const std::function<Result<JobResult>(Session &)> open = [job, trigger, now = core.clock->now()](Session &session) {
        return openResult(session, job, trigger, now);
    };
    auto result = co_await await(core.database->write<JobResult>(open));
    if (!result)
        co_return result.error();
    core.notify(u"jobs"_s);
    auto counters = co_await updateOpenCandidates(core, *job.profile, cancel);
    const JobResult end = settled(*result, counters, core.clock->now());
    const std::function<Result<void>(Session &)> close = [end](Session &session) {
        return JobRepository(session).finish(end);
    };
    auto closed = co_await await(core.database->write<void>(close));
    core.notify(u"jobs"_s);
    if (!counters)
        co_return counters.error();
    if (!closed)
        co_return closed.error();
    core.notify(u"candidates"_s);
    co_return end;
}

} // namespace

Task<JobResult> runJob(Core &core, JobId id, JobTrigger trigger, CancelToken cancel,
                       std::shared_ptr<ProgressFeed> progress) {
    const std::function<Result<ScheduledJob>(Session &)> read = [id](Session &session) {
        return JobRepository(session).job(id);
    };
    auto job = co_await await(core.database->read<ScheduledJob>(read));
    if (!job)
        co_return job.error();
    if (!job->profile || job->kind == JobKind::Reconciliation)
        co_return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, u"job_without_work"_s}});
    const QDateTime started = core.clock->now();
    Result<JobResult> result = Error();
    if (job->kind == JobKind::Refresh)
        result = co_await runRefresh(core, *job->profile, trigger, cancel, progress);
    else
        result = co_await runUpdate(core, *job, trigger, cancel);
    // Held up by another run it did not run, and stays due.
    if (result.failedWith(ErrorCode::Busy))
        co_return result.error();
    const std::function<Result<void>(Session &)> note = [id, started](Session &session) {
        return JobRepository(session).setLastRun(id, started);
    };
    auto noted = co_await await(core.database->write<void>(note));
    core.notify(u"jobs"_s);
    if (result && !noted)
        co_return noted.error();
    co_return result;
}

} // namespace seatkeeper
