#pragma once

#include "base/Clock.h"

#include <atomic>

namespace seatkeeper::test {

//! Every wait on this clock is over at once and moves it on by as long as it would have taken, while work takes no time
//! at all. An hour of pacing takes as long as its requests, and the measured time does not depend on the computer.
//! Serves one waiter at a time, such as the timer of a RateGate.
class WaitingClock final : public Clock {
public:
    explicit WaitingClock(QDateTime start) : m_start(std::move(start)) {}
    QDateTime now() const override { return m_start.addMSecs(m_passed); }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_passed); }
    std::chrono::milliseconds realDuration(std::chrono::milliseconds duration) const override {
        m_passed += duration.count();
        return {};
    }

private:
    QDateTime m_start;
    mutable std::atomic<qint64> m_passed = 0;
};

} // namespace seatkeeper::test
