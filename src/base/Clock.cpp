#include "base/Clock.h"

#include <cmath>

namespace seatkeeper {

using std::chrono::milliseconds;

namespace {
milliseconds steadyNow() {
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
} // namespace

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

milliseconds SystemClock::elapsed() const { return steadyNow(); }

ScaledClock::ScaledClock(double factor, QDateTime epoch)
    : m_factor(factor), m_epoch(epoch.isValid() ? std::move(epoch) : QDateTime::currentDateTimeUtc()) {}

QDateTime ScaledClock::now() const {
    const auto passed = static_cast<double>(m_epoch.msecsTo(QDateTime::currentDateTimeUtc()));
    return m_epoch.addMSecs(std::llround(passed * m_factor));
}

milliseconds ScaledClock::elapsed() const {
    return milliseconds(std::llround(static_cast<double>(steadyNow().count()) * m_factor));
}

milliseconds ScaledClock::realDuration(milliseconds duration) const {
    return milliseconds(std::llround(std::ceil(static_cast<double>(duration.count()) / m_factor)));
}

QString toIsoUtc(const QDateTime &time) {
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : QString();
}

QDateTime fromIsoUtc(const QString &text) {
    auto time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace seatkeeper
