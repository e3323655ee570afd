#include "net/RetryPolicy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace seatkeeper {

using std::chrono::milliseconds;

namespace {

bool isWorthRepeating(const AttemptOutcome &outcome) {
    if (outcome.status == 429)
        return true;
    if (outcome.write)
        return false;
    switch (outcome.status) {
    case 0: return outcome.error == ErrorCode::Unreachable || outcome.error == ErrorCode::Timeout;
    case 408:
    case 500:
    case 502:
    case 503:
    case 504: return true;
    default: return false;
    }
}

} // namespace

RetryPolicy::RetryPolicy(RetrySettings settings, std::function<double()> random)
    : m_settings(settings), m_random(std::move(random)) {}

std::optional<milliseconds> RetryPolicy::nextWait(const AttemptOutcome &outcome, int attempts) const {
    int most = attempts > 0 ? attempts : m_settings.attempts;
    if (outcome.status == 429 && most > 1)
        most = std::max(most, m_settings.throttledAttempts);
    if (outcome.attempt >= most || !isWorthRepeating(outcome))
        return std::nullopt;
    if (!outcome.retryAfter)
        return backOff(outcome.attempt);
    if (*outcome.retryAfter > m_settings.longestRetryAfter)
        return std::nullopt;
    // Never before the server's moment; a little later, so that many clients do not come back as one.
    return *outcome.retryAfter + milliseconds(std::llround(m_random() * 250.0));
}

milliseconds RetryPolicy::backOff(int attempt) const {
    const double doubled = static_cast<double>(m_settings.base.count()) * std::exp2(std::min(attempt - 1, 20));
    const double capped = std::min(doubled, static_cast<double>(m_settings.cap.count()));
    return milliseconds(std::llround(capped * (0.5 + 0.5 * m_random())));
}

std::function<double()> systemJitter() {
    return [] { return QRandomGenerator::system()->generateDouble(); };
}

} // namespace seatkeeper
