#pragma once

#include "domain/Job.h"

#include <QObject>

#include <memory>

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
    Core &m_core;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace seatkeeper
