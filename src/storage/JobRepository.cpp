#include "storage/JobRepository.h"

#include "storage/JsonColumn.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeForm = u"HH:mm";

Result<ScheduledJob> jobOf(const Row &row) {
    const auto kind = jobKindFromName(row.text(1));
    if (!kind)
        return fail(ErrorCode::Storage, u"unknown kind of job"_s, {{u"detail"_s, row.text(1)}});
    ScheduledJob job;
    job.id = JobId{row.integer(0)};
    job.kind = *kind;
    if (const auto profile = row.optionalInteger(2))
        job.profile = ProfileId{*profile};
    job.profileName = row.text(3);
    job.active = row.flag(4);
    job.everyDays = static_cast<int>(row.integer(5));
    job.at = QTime::fromString(row.text(6), timeForm);
    job.dayOfWeek = static_cast<int>(row.integer(7));
    job.lastRun = row.time(8);
    job.countedFrom = row.time(9).value_or(QDateTime());
    return job;
}

Result<JobResult> resultOf(const Row &row) {
    const auto kind = jobKindFromName(row.text(1));
    const auto status = jobStatusFromName(row.text(4));
    const auto trigger = jobTriggerFromName(row.text(5));
    if (!kind || !status || !trigger)
        return fail(ErrorCode::Storage, u"unknown word in a job result"_s, {{u"detail"_s, row.text(0)}});
    JobResult result;
    result.id = JobResultId{row.integer(0)};
    result.number = jobResultNumber(result.id);
    result.kind = *kind;
    if (const auto profile = row.optionalInteger(2))
        result.profile = ProfileId{*profile};
    result.profileName = row.text(3);
    result.status = *status;
    result.trigger = *trigger;
    result.started = row.time(6).value_or(QDateTime());
    result.ended = row.time(7);
    result.counters = numbersOf(row.text(8));
    result.error = row.text(9);
    result.errorArgs = textsOf(row.text(10));
    result.log = row.text(11);
    return result;
}

} // namespace

Result<std::vector<ScheduledJob>> JobRepository::selectJobs(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT j.id, j.kind, j.profile_id, coalesce(p.display_name, ''), "
                                "j.active AND coalesce(p.status, 'published') = 'published', j.every_days, j.at_time, "
                                "j.day_of_week, j.last_run, j.counted_from FROM scheduled_job j "
                                "LEFT JOIN profile p ON p.id = j.profile_id "_s +
                                    where + u" ORDER BY p.display_name COLLATE NOCASE, j.id"_s,
                                binds));
    std::vector<ScheduledJob> jobs;
    for (const auto &row : rows) {
        SK_TRY(job, jobOf(row));
        jobs.push_back(std::move(job));
    }
    return jobs;
}

Result<std::vector<ScheduledJob>> JobRepository::jobs(std::optional<ProfileId> profile) {
    return profile ? selectJobs(u"WHERE j.profile_id = ?"_s, {profile->value}) : selectJobs({}, {});
}

Result<ScheduledJob> JobRepository::job(JobId id) {
    SK_TRY(found, selectJobs(u"WHERE j.id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"job"_s}, {u"name"_s, id.toString()}});
    return std::move(found.front());
}

Result<JobId> JobRepository::ensure(const ScheduledJob &job) {
    const QVariant profile = job.profile ? QVariant(job.profile->value) : QVariant();
    SK_TRY(known, m_session.number(u"SELECT id FROM scheduled_job WHERE kind = ? AND profile_id IS ?"_s,
                                   {jobKindName(job.kind), profile}));
    if (known != 0)
        return JobId{known};
    SK_TRY(id, m_session.insert(u"INSERT INTO scheduled_job (kind, profile_id, active, every_days, at_time, "
                                "day_of_week, last_run, counted_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                {jobKindName(job.kind), profile, job.active ? 1 : 0, job.everyDays,
                                 job.at.toString(timeForm), job.dayOfWeek, bindTime(job.lastRun),
                                 bindTime(job.countedFrom)}));
    return JobId{id};
}

Result<void> JobRepository::update(const ScheduledJob &job) {
    SK_CHECK(m_session.run(u"UPDATE scheduled_job SET active = ?, every_days = ?, at_time = ?, day_of_week = ?, "
                           "counted_from = ? WHERE id = ?"_s,
                           {job.active ? 1 : 0, job.everyDays, job.at.toString(timeForm), job.dayOfWeek,
                            bindTime(job.countedFrom), job.id.value}));
    return ok();
}

Result<void> JobRepository::setLastRun(JobId id, const QDateTime &time) {
    SK_CHECK(m_session.run(u"UPDATE scheduled_job SET last_run = ? WHERE id = ?"_s, {bindTime(time), id.value}));
    return ok();
}

Result<void> JobRepository::setRefreshTime(ProfileId profile, QTime at, const QDateTime &now) {
    SK_CHECK(m_session.run(
        u"UPDATE scheduled_job SET at_time = ?, counted_from = ? "
        "WHERE profile_id = ? AND kind = ? AND at_time <> ?"_s,
        {at.toString(timeForm), bindTime(now), profile.value, jobKindName(JobKind::Refresh), at.toString(timeForm)}));
    return ok();
}

Result<qint64> JobRepository::removeJobs(ProfileId profile) {
    return m_session.run(u"DELETE FROM scheduled_job WHERE profile_id = ?"_s, {profile.value});
}

Result<std::vector<JobResult>> JobRepository::selectResults(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT id, kind, profile_id, profile_name, status, trigger_kind, started, ended, "
                                "counters, error, error_args, log FROM job_result "_s +
                                    where + u" ORDER BY id DESC"_s,
                                binds));
    std::vector<JobResult> results;
    for (const auto &row : rows) {
        SK_TRY(result, resultOf(row));
        results.push_back(std::move(result));
    }
    return results;
}

Result<std::vector<JobResult>> JobRepository::results(std::optional<ProfileId> profile) {
    return profile ? selectResults(u"WHERE profile_id = ?"_s, {profile->value}) : selectResults({}, {});
}

Result<JobResult> JobRepository::result(JobResultId id) {
    SK_TRY(found, selectResults(u"WHERE id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"job_result"_s}, {u"name"_s, id.toString()}});
    return std::move(found.front());
}

Result<JobResultId> JobRepository::start(const JobResult &result) {
    SK_TRY(id,
           m_session.insert(u"INSERT INTO job_result (kind, profile_id, profile_name, status, trigger_kind, "
                            "started) VALUES (?, ?, ?, ?, ?, ?)"_s,
                            {jobKindName(result.kind), result.profile ? QVariant(result.profile->value) : QVariant(),
                             result.profileName, jobStatusName(JobStatus::InProgress), jobTriggerName(result.trigger),
                             bindTime(result.started)}));
    return JobResultId{id};
}

Result<void> JobRepository::finish(const JobResult &result) {
    SK_CHECK(m_session.run(u"UPDATE job_result SET status = ?, ended = ?, counters = ?, error = ?, error_args = ?, "
                           "log = ? WHERE id = ?"_s,
                           {jobStatusName(result.status), bindTime(result.ended), jsonColumn(result.counters),
                            result.error, jsonColumn(result.errorArgs), result.log, result.id.value}));
    return ok();
}

Result<std::vector<JobResult>> JobRepository::inProgress() {
    return selectResults(u"WHERE status = ?"_s, {jobStatusName(JobStatus::InProgress)});
}

} // namespace seatkeeper
