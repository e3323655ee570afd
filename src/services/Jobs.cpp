#include "services/Jobs.h"

#include "services/JobRun.h"
#include "services/Work.h"
#include "storage/JobRepository.h"
#include "storage/ProfileRepository.h"

#include <QJsonObject>

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

ScheduledJob withNextRun(ScheduledJob job) {
    if (job.active) {
        const QDateTime from = job.lastRun ? std::max(*job.lastRun, job.countedFrom) : job.countedFrom;
        job.nextRun = nextDue(job, from).toUTC();
    }
    return job;
}

Result<std::vector<ScheduledJob>> readJobs(Session &session, std::optional<ProfileId> profile) {
    SK_TRY(jobs, JobRepository(session).jobs(profile));
    for (auto &job : jobs)
        job = withNextRun(std::move(job));
    return jobs;
}

Result<ScheduledJob> store(Session &session, const Core &core, ScheduledJob job, const QString &action) {
    JobRepository jobs(session);
    job.countedFrom = core.clock->now();
    SK_CHECK(jobs.update(job));
    // The profile shows the time of its refresh as well.
    if (job.kind == JobKind::Refresh && job.profile) {
        ProfileRepository profiles(session);
        SK_TRY(profile, profiles.get(*job.profile));
        profile.refreshAt = job.at;
        SK_CHECK(profiles.update(profile));
    }
    QJsonObject detail;
    detail.insert(u"at"_s, job.at.toString(u"HH:mm"));
    detail.insert(u"active"_s, job.active);
    SK_CHECK(writeAudit(session, core, {}, action, u"job/"_s + job.id.toString(), detail));
    SK_TRY(stored, jobs.job(job.id));
    return withNextRun(std::move(stored));
}

} // namespace

QFuture<Result<std::vector<ScheduledJob>>> Jobs::list(std::optional<ProfileId> profile) {
    return m_core.database->read<std::vector<ScheduledJob>>(
        [profile](Session &session) { return readJobs(session, profile); });
}

QFuture<Result<std::vector<JobResult>>> Jobs::results(std::optional<ProfileId> profile) {
    return m_core.database->read<std::vector<JobResult>>(
        [profile](Session &session) { return JobRepository(session).results(profile); });
}

QFuture<Result<JobResult>> Jobs::result(JobResultId id) {
    return m_core.database->read<JobResult>([id](Session &session) { return JobRepository(session).result(id); });
}

Operation<JobResult> Jobs::runNow(JobId id, JobTrigger trigger) {
    Core &core = m_core;
    return startOperation<JobResult>(m_core,
                                     [&core, id, trigger](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
                                         return runJob(core, id, trigger, std::move(cancel), std::move(progress));
                                     });
}

QFuture<Result<ScheduledJob>> Jobs::setTime(JobId id, QTime at) {
    if (!at.isValid())
        return ready<ScheduledJob>(
            fail(ErrorCode::Usage, {}, {{u"field"_s, u"at"_s}, {u"value"_s, QString()}, {u"expected"_s, u"hh:mm"_s}}));
    const Core &core = m_core;
    return change<ScheduledJob>(m_core, {u"jobs"_s, u"profiles"_s},
                                [&core, id, at](Session &session) -> Result<ScheduledJob> {
                                    SK_TRY(job, JobRepository(session).job(id));
                                    job.at = at;
                                    return store(session, core, std::move(job), u"job.time"_s);
                                });
}

QFuture<Result<ScheduledJob>> Jobs::setActive(JobId id, bool active) {
    const Core &core = m_core;
    return change<ScheduledJob>(m_core, {u"jobs"_s}, [&core, id, active](Session &session) -> Result<ScheduledJob> {
        SK_TRY(job, JobRepository(session).job(id));
        job.active = active;
        return store(session, core, std::move(job), active ? u"job.resume"_s : u"job.pause"_s);
    });
}

} // namespace seatkeeper
