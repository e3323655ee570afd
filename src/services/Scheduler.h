#pragma once

#include "base/Result.h"
#include "domain/Job.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <vector>

class QTimer;

namespace seatkeeper {

struct Core;

//! Runs due jobs while a program is open; a missed time runs once at the next start. Only the window starts it;
//! seatkeeperctl runs due jobs on demand.
class Scheduler : public QObject {
    Q_OBJECT
public:
    explicit Scheduler(Core &core);
    ~Scheduler() override;
    void start();
    void stop();

Q_SIGNALS:
    void jobStarted(const seatkeeper::ScheduledJob &job);
    void jobFinished(const seatkeeper::JobResult &result);

private:
    void check();
    void takeDue(const std::vector<ScheduledJob> &jobs);
    void runNext();
    void finished(const ScheduledJob &job, const Result<JobResult> &result);
    Core &m_core;
    std::deque<ScheduledJob> m_due; //!< one after the other, so that jobs of a profile do not collide
    std::optional<ScheduledJob> m_running;
    std::map<JobId, QDateTime> m_notBefore; //!< held up by another program: tried again later
    bool m_reading = false;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace seatkeeper
