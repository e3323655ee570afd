#pragma once

#include "domain/Job.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Tables scheduled_job and job_result. Made for one transaction; lives in the database thread.
//! Jobs come without nextRun, which depends on the time of the reader.
class JobRepository {
public:
    explicit JobRepository(Session &session) : m_session(session) {}

    //! Jobs of a profile, or all. @c active is false as well while the profile is a draft.
    Result<std::vector<ScheduledJob>> jobs(std::optional<ProfileId> profile);
    //! NotFound (args what="job", name).
    Result<ScheduledJob> job(JobId id);
    //! Makes the job of this kind and profile, or gives the one that is there.
    Result<JobId> ensure(const ScheduledJob &job);
    //! Writes time, day, active and countedFrom.
    Result<void> update(const ScheduledJob &job);
    Result<void> setLastRun(JobId id, const QDateTime &time);
    Result<void> setRefreshTime(ProfileId profile, QTime at, const QDateTime &now);
    Result<qint64> removeJobs(ProfileId profile);

    //! Newest first.
    Result<std::vector<JobResult>> results(std::optional<ProfileId> profile);
    //! NotFound (args what="job_result", name).
    Result<JobResult> result(JobResultId id);
    //! Opens a result in progress. @return id; the number follows from it
    Result<JobResultId> start(const JobResult &result);
    //! Writes status, end, counters, error and log.
    Result<void> finish(const JobResult &result);
    //! Results in progress; a program that starts settles those that nobody works on.
    Result<std::vector<JobResult>> inProgress();

private:
    Result<std::vector<ScheduledJob>> selectJobs(const QString &where, const QVariantList &binds);
    Result<std::vector<JobResult>> selectResults(const QString &where, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
