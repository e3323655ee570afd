#include "domain/Job.h"

#include <array>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

//! The moment at which @p at is shown on the clock on @p day. A time that daylight saving leaves out is moved to the
//! next one that exists; a time that comes twice is taken once.
QDateTime localMoment(const QDate &day, const QTime &at) {
    constexpr int stepSeconds = 15 * 60;
    constexpr int mostSteps = 12;
    QDateTime moment(day, at, Qt::LocalTime);
    for (int step = 1; step <= mostSteps && !(moment.isValid() && moment.time() >= at); ++step)
        moment = QDateTime(day, at.addSecs(step * stepSeconds), Qt::LocalTime);
    return moment;
}

template <typename Kind, size_t count>
std::optional<Kind> fromName(const std::array<Kind, count> &kinds, QString (*nameOf)(Kind), const QString &name) {
    for (const auto kind : kinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString jobKindName(JobKind kind) {
    switch (kind) {
    case JobKind::Refresh: return u"refresh"_s;
    case JobKind::UpdateCandidates: return u"update_candidates"_s;
    case JobKind::Reconciliation: break;
    }
    return u"reconciliation"_s;
}

QString jobTriggerName(JobTrigger trigger) {
    switch (trigger) {
    case JobTrigger::Schedule: return u"schedule"_s;
    case JobTrigger::Manual: return u"manual"_s;
    case JobTrigger::Publish: return u"publish"_s;
    case JobTrigger::CommandLine: break;
    }
    return u"command_line"_s;
}

QString jobStatusName(JobStatus status) {
    switch (status) {
    case JobStatus::InProgress: return u"in_progress"_s;
    case JobStatus::Completed: return u"completed"_s;
    case JobStatus::HeldBack: return u"held_back"_s;
    case JobStatus::Failed: return u"failed"_s;
    case JobStatus::Canceled: break;
    }
    return u"canceled"_s;
}

std::optional<JobKind> jobKindFromName(const QString &name) {
    return fromName(std::array{JobKind::Refresh, JobKind::UpdateCandidates, JobKind::Reconciliation}, jobKindName,
                    name);
}

std::optional<JobTrigger> jobTriggerFromName(const QString &name) {
    return fromName(std::array{JobTrigger::Schedule, JobTrigger::Manual, JobTrigger::Publish, JobTrigger::CommandLine},
                    jobTriggerName, name);
}

std::optional<JobStatus> jobStatusFromName(const QString &name) {
    return fromName(std::array{JobStatus::InProgress, JobStatus::Completed, JobStatus::HeldBack, JobStatus::Failed,
                               JobStatus::Canceled},
                    jobStatusName, name);
}

QString jobResultNumber(JobResultId id) { return u"JR-%1"_s.arg(id.value, 4, 10, QChar(u'0')); }

QDateTime nextDue(const ScheduledJob &job, const QDateTime &after) {
    constexpr int daysLookedAt = 9;
    const bool weekly = job.everyDays >= 7;
    QDate day = after.toLocalTime().date();
    for (int i = 0; i < daysLookedAt; ++i, day = day.addDays(1)) {
        if (weekly && day.dayOfWeek() != job.dayOfWeek)
            continue;
        QDateTime moment = localMoment(day, job.at);
        if (moment > after)
            return moment;
    }
    return {};
}

bool failedLately(const JobResult &result, const QDateTime &now) {
    constexpr int days = 7;
    return result.status == JobStatus::Failed && result.started.daysTo(now) < days;
}

} // namespace seatkeeper
