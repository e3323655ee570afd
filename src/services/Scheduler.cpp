#include "services/Scheduler.h"

#include "base/Log.h"
#include "services/CoreServices.h"
#include "services/Work.h"
#include "storage/JobRepository.h"

#include <QTimer>

#include <algorithm>

namespace seatkeeper {

namespace {

constexpr std::chrono::seconds checkInterval{30};
constexpr int busyPauseSeconds = 600;

//! The result that a run of @p job has just left.
Result<JobResult> newestResult(Session &session, const ScheduledJob &job) {
    SK_TRY(results, JobRepository(session).results(job.profile));
    const auto found =
        std::find_if(results.begin(), results.end(), [&](const auto &result) { return result.kind == job.kind; });
    if (found == results.end())
        return fail(ErrorCode::NotFound);
    return std::move(*found);
}

} // namespace

Scheduler::Scheduler(Core &core) : m_core(core), m_timer(std::make_unique<QTimer>()) {
    m_timer->setInterval(checkInterval);
    connect(m_timer.get(), &QTimer::timeout, this, &Scheduler::check);
}

Scheduler::~Scheduler() = default;

void Scheduler::start() {
    m_timer->start();
    check();
}

void Scheduler::stop() {
    m_timer->stop();
    m_due.clear();
}

void Scheduler::check() {
    if (m_running || m_reading)
        return;
    m_reading = true;
    whenDone(m_core.services->jobs.list(std::nullopt), this, [this](const Result<std::vector<ScheduledJob>> &jobs) {
        m_reading = false;
        if (!jobs) {
            // The next look is half a minute away; a database that stays unreadable shows itself in every list.
            qCWarning(logService) << "jobs could not be read:" << errorName(jobs.error().code);
            return;
        }
        if (m_timer->isActive())
            takeDue(*jobs);
    });
}

void Scheduler::takeDue(const std::vector<ScheduledJob> &jobs) {
    const QDateTime now = m_core.clock->now();
    m_due.clear();
    for (const auto &job : jobs) {
        const auto pause = m_notBefore.find(job.id);
        const bool paused = pause != m_notBefore.end() && pause->second > now;
        if (job.active && job.nextRun && *job.nextRun <= now && !paused)
            m_due.push_back(job);
    }
    // A refresh finds candidates anew, so it goes before the look at the open ones.
    std::stable_sort(m_due.begin(), m_due.end(), [](const auto &left, const auto &right) {
        return left.kind == JobKind::Refresh && right.kind != JobKind::Refresh;
    });
    runNext();
}

void Scheduler::runNext() {
    if (m_running || m_due.empty())
        return;
    m_running = m_due.front();
    m_due.pop_front();
    Q_EMIT jobStarted(*m_running);
    auto operation = m_core.services->jobs.runNow(m_running->id, JobTrigger::Schedule);
    whenDone(operation.result, this, [this, progress = operation.progress](const Result<JobResult> &result) {
        const ScheduledJob job = *m_running;
        m_running.reset();
        finished(job, result);
        runNext();
    });
}

void Scheduler::finished(const ScheduledJob &job, const Result<JobResult> &result) {
    if (result) {
        m_notBefore.erase(job.id);
        Q_EMIT jobFinished(*result);
        return;
    }
    if (result.failedWith(ErrorCode::Busy))
        m_notBefore[job.id] = m_core.clock->now().addSecs(busyPauseSeconds);
    const auto newest =
        m_core.database->read<JobResult>([job](Session &session) { return newestResult(session, job); });
    whenDone(newest, this, [this](const Result<JobResult> &stored) {
        if (stored)
            Q_EMIT jobFinished(*stored);
    });
}

} // namespace seatkeeper
