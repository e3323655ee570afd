#pragma once

#include <QDateTime>

#include <chrono>

namespace seatkeeper {

//! The only source of time. Logic receives one; tests and the simulator can hand in a faster or a standing one.
//! All members may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    //! Present moment in UTC.
    virtual QDateTime now() const = 0;
    //! Time since an arbitrary start; never goes backwards.
    virtual std::chrono::milliseconds elapsed() const = 0;
    //! How long a timer must really run so that @p duration passes on this clock.
    virtual std::chrono::milliseconds realDuration(std::chrono::milliseconds duration) const = 0;
};

//! The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    std::chrono::milliseconds realDuration(std::chrono::milliseconds duration) const override { return duration; }
};

//! Runs @p factor times faster than the computer's clock, from the present moment on.
//! Two programs that start one with the same @p epoch and factor agree on the time.
class ScaledClock final : public Clock {
public:
    explicit ScaledClock(double factor, QDateTime epoch = {});
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    std::chrono::milliseconds realDuration(std::chrono::milliseconds duration) const override;

private:
    double m_factor;
    QDateTime m_epoch;
};

//! Stands still until told otherwise; for tests. Not for use from several threads while being set.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime start) : m_now(std::move(start)) {}
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_now.toMSecsSinceEpoch()); }
    std::chrono::milliseconds realDuration(std::chrono::milliseconds) const override { return {}; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

//! ISO 8601 UTC with Z and milliseconds dropped, the form in which times are stored and printed.
QString toIsoUtc(const QDateTime &time);
//! Reads any ISO 8601 time; an invalid QDateTime when the text is none.
QDateTime fromIsoUtc(const QString &text);

} // namespace seatkeeper
