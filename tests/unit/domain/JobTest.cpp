#include "domain/Job.h"

#include <QTimeZone>

#include <ctime>
#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

//! Runs a test in another time zone.
class LocalZone {
public:
    explicit LocalZone(const QByteArray &name) : m_former(qgetenv("TZ")) { set(name); }
    ~LocalZone() { set(m_former); }
    LocalZone(const LocalZone &) = delete;
    LocalZone &operator=(const LocalZone &) = delete;

private:
    static void set(const QByteArray &name) {
        if (name.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }
    QByteArray m_former;
};

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toUTC(); }

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

ScheduledJob daily(QTime at) {
    ScheduledJob job;
    job.at = at;
    return job;
}

} // namespace

TEST(NextDue, IsTodayOrTomorrow) {
    const LocalZone zone("Europe/Berlin");
    const auto job = daily(QTime(6, 0));
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T04:00:00Z"_s))), u"2026-11-02T05:00:00Z"_s);
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T05:00:00Z"_s))), u"2026-11-03T05:00:00Z"_s);
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T23:30:00Z"_s))), u"2026-11-03T05:00:00Z"_s);
}

TEST(NextDue, SpringForwardDoesNotSkipADay) {
    const LocalZone zone("Europe/Berlin");
    const auto job = daily(QTime(2, 30)); // does not exist on 2026-03-29
    const auto gap = nextDue(job, utc(u"2026-03-28T12:00:00Z"_s));
    EXPECT_EQ(gap.toLocalTime().date(), QDate(2026, 3, 29));
    EXPECT_GE(gap, utc(u"2026-03-29T01:00:00Z"_s));
    EXPECT_LE(gap, utc(u"2026-03-29T02:00:00Z"_s));
    EXPECT_EQ(iso(nextDue(job, gap)), u"2026-03-30T00:30:00Z"_s);
}

TEST(NextDue, FallBackDoesNotDoubleADay) {
    const LocalZone zone("Europe/Berlin");
    const auto job = daily(QTime(2, 30)); // comes twice on 2026-10-25
    const auto first = nextDue(job, utc(u"2026-10-24T12:00:00Z"_s));
    EXPECT_EQ(first.toLocalTime().date(), QDate(2026, 10, 25));
    const auto second = nextDue(job, first);
    EXPECT_EQ(second.toLocalTime().date(), QDate(2026, 10, 26));
    EXPECT_EQ(iso(second), u"2026-10-26T01:30:00Z"_s);
}

TEST(NextDue, WeeklyKeepsItsDay) {
    const LocalZone zone("UTC");
    auto job = daily(QTime(6, 0));
    job.everyDays = 7;
    job.dayOfWeek = 1;
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T05:59:00Z"_s))), u"2026-11-02T06:00:00Z"_s); // a Monday
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T06:00:00Z"_s))), u"2026-11-09T06:00:00Z"_s);
    job.dayOfWeek = 7;
    EXPECT_EQ(iso(nextDue(job, utc(u"2026-11-02T06:00:00Z"_s))), u"2026-11-08T06:00:00Z"_s);
}

TEST(JobWords, GoBothWays) {
    for (const auto kind : {JobKind::Refresh, JobKind::UpdateCandidates, JobKind::Reconciliation})
        EXPECT_EQ(jobKindFromName(jobKindName(kind)), kind);
    for (const auto trigger : {JobTrigger::Schedule, JobTrigger::Manual, JobTrigger::Publish, JobTrigger::CommandLine})
        EXPECT_EQ(jobTriggerFromName(jobTriggerName(trigger)), trigger);
    for (const auto status :
         {JobStatus::InProgress, JobStatus::Completed, JobStatus::HeldBack, JobStatus::Failed, JobStatus::Canceled})
        EXPECT_EQ(jobStatusFromName(jobStatusName(status)), status);
    EXPECT_FALSE(jobKindFromName(u"nothing"_s));
    EXPECT_EQ(jobResultNumber(JobResultId{148}), u"JR-0148"_s);
    EXPECT_EQ(jobResultNumber(JobResultId{12345}), u"JR-12345"_s);
}
