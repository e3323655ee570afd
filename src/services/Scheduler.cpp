#include "services/Scheduler.h"

#include "services/Core.h"

#include <QTimer>

namespace seatkeeper {

namespace {
constexpr std::chrono::seconds checkInterval{30};
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

void Scheduler::stop() { m_timer->stop(); }

void Scheduler::check() {}

} // namespace seatkeeper
