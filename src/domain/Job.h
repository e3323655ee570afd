#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QTime>

#include <optional>

namespace seatkeeper {

enum class JobKind { Refresh, UpdateCandidates, Reconciliation };
enum class JobTrigger { Schedule, Manual, Publish, CommandLine };
enum class JobStatus { InProgress, Completed, HeldBack, Failed, Canceled };
QString jobKindName(JobKind kind);          //!< "refresh","update_candidates","reconciliation"
QString jobTriggerName(JobTrigger trigger); //!< "schedule","manual","publish","command_line"
QString jobStatusName(JobStatus status);    //!< "in_progress","completed","held_back","failed","canceled"

std::optional<JobKind> jobKindFromName(const QString &name);
std::optional<JobTrigger> jobTriggerFromName(const QString &name);
std::optional<JobStatus> jobStatusFromName(const QString &name);

struct ScheduledJob {
    JobId id;
    JobKind kind = JobKind::Refresh;
    std::optional<ProfileId> profile;
    QString profileName;
    bool active = true;
    int everyDays = 1; //!< 1 daily, 7 weekly
    QTime at{6, 0};    //!< local time
    int dayOfWeek = 1; //!< 1 Monday … 7 Sunday, for weekly jobs
    std::optional<QDateTime> lastRun;
    QDateTime countedFrom;            //!< made, resumed or moved then: nothing before counts as missed
    std::optional<QDateTime> nextRun; //!< in the past: missed, runs at the next opportunity; absent: paused
    bool operator==(const ScheduledJob &) const = default;
};

//! Next local moment after @p after at which the job is due; daylight saving does not skip or double a day.
QDateTime nextDue(const ScheduledJob &job, const QDateTime &after);

//! "JR-0148".
QString jobResultNumber(JobResultId id);

struct JobResult {
    JobResultId id;
    QString number; //!< "JR-0148"
    JobKind kind = JobKind::Refresh;
    std::optional<ProfileId> profile;
    QString profileName;
    JobStatus status = JobStatus::InProgress;
    JobTrigger trigger = JobTrigger::Manual;
    QDateTime started;
    std::optional<QDateTime> ended;
    //! read, added, changed, unchanged, removed, excluded, unrecognized, requests, retries, throttledMs, candidates, …
    QMap<QString, qint64> counters;
    QString error; //!< error name; empty when none
    QMap<QString, QString> errorArgs;
    QString log; //!< lines, redacted
    bool operator==(const JobResult &) const = default;
};

//! A failure of the last seven days: what the status bar counts as a warning.
bool failedLately(const JobResult &result, const QDateTime &now);

} // namespace seatkeeper
