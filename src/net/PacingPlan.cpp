#include "net/PacingPlan.h"

#include <algorithm>
#include <cmath>

namespace seatkeeper {

using std::chrono::microseconds;
using namespace std::chrono_literals;

namespace {

// Half a second over the minute: requests sent evenly arrive a little bunched, and the server counts arrivals.
constexpr std::chrono::milliseconds window = 60'500ms;
constexpr std::chrono::milliseconds keyWindow = 60'500ms;
// So many requests may follow at once after a timer came late.
constexpr int catchUp = 4;

PacingPlan::Time roundedUp(microseconds time) { return std::chrono::ceil<PacingPlan::Time>(time); }

} // namespace

PacingPlan::PacingPlan(PacingSettings settings) : m_settings(settings) {
    m_settings.share = std::clamp(settings.share, 0.01, 1.0);
    m_settings.inFlight = std::max(1, settings.inFlight);
}

std::optional<double> PacingPlan::allowedPerMinute() const {
    return m_limit ? std::optional(std::max(1.0, std::floor(*m_limit * m_settings.share))) : std::nullopt;
}

microseconds PacingPlan::interval(Time now) const {
    const auto allowed = allowedPerMinute();
    if (!allowed)
        return 0us;
    const auto even = microseconds(std::llround(
        std::ceil(static_cast<double>(std::chrono::duration_cast<microseconds>(window).count()) / *allowed)));
    return now < m_slowUntil ? std::max(even, m_slowInterval) : even;
}

PacingPlan::Time PacingPlan::accountMoment(Time now) const {
    const auto allowed = allowedPerMinute();
    if (!allowed)
        return m_heldUntil;
    Time moment = std::max(m_heldUntil, roundedUp(m_next - catchUp * interval(now)));
    const auto most = static_cast<std::size_t>(*allowed);
    if (m_lastMinute.size() >= most)
        moment = std::max(moment, m_lastMinute[m_lastMinute.size() - most] + window);
    return moment;
}

PacingPlan::Time PacingPlan::classMoment(const PacingClass &kind, const QString &key) const {
    const auto found = m_classes.find(kind.name);
    if (found == m_classes.end())
        return Time::zero();
    const auto &state = found->second;
    Time moment = state.heldUntil;
    if (state.last && kind.spacing > 0ms)
        moment = std::max(moment, *state.last + kind.spacing);
    const auto times = state.byKey.constFind(key);
    if (kind.perKey > 0 && times != state.byKey.cend() && times->size() >= static_cast<std::size_t>(kind.perKey))
        moment = std::max(moment, (*times)[times->size() - static_cast<std::size_t>(kind.perKey)] + keyWindow);
    return moment;
}

std::optional<PacingPlan::Time> PacingPlan::wait(const PacingClass &kind, const QString &key, Time now) const {
    if (m_underWay >= (m_answered ? m_settings.inFlight : 1))
        return std::nullopt;
    return std::max(Time::zero(), std::max(accountMoment(now), classMoment(kind, key)) - now);
}

void PacingPlan::sent(const PacingClass &kind, const QString &key, Time now) {
    ++m_underWay;
    const auto step = interval(now);
    m_next = std::max(m_next, microseconds(now)) + step;
    m_lastMinute.push_back(now);
    while (m_lastMinute.front() + window <= now)
        m_lastMinute.pop_front();
    auto &state = m_classes[kind.name];
    state.last = now;
    if (kind.perKey > 0) {
        auto &times = state.byKey[key];
        times.push_back(now);
        while (times.front() + keyWindow <= now)
            times.pop_front();
    }
}

void PacingPlan::returned() { m_underWay = std::max(0, m_underWay - 1); }

void PacingPlan::learn(const PacingClass &kind, const HttpHeaders &headers, Time now) {
    m_answered = true;
    learnAccount(accountLimit(headers), now);
    if (kind.limitHeader.isEmpty())
        return;
    const auto own = endpointLimit(headers.value(kind.limitHeader));
    if (own.remaining == 0 && own.reset)
        m_classes[kind.name].heldUntil = now + std::min<Time>(*own.reset, 60s);
}

// Others use the same account. When little is left of the minute, what is left is stretched until it ends.
// A reset of a second or less is how a steady bucket speaks, which needs no correction.
void PacingPlan::learnAccount(const RateLimitState &state, Time now) {
    if (state.limit && *state.limit > 0)
        m_limit = state.limit;
    if (!m_limit || !state.remaining || !state.reset || *state.reset <= 1s)
        return;
    const Time rest = std::min<Time>(*state.reset, 60s);
    if (*state.remaining == 0) {
        holdAll(now + rest);
    } else if (*state.remaining < *m_limit * (1.0 - m_settings.share) / 2) {
        m_slowUntil = now + rest;
        m_slowInterval = microseconds(rest) / *state.remaining;
    } else {
        m_slowUntil = Time::zero();
    }
}

void PacingPlan::holdAll(Time until) { m_heldUntil = std::max(m_heldUntil, until); }

} // namespace seatkeeper
