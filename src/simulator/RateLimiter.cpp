#include "simulator/RateLimiter.h"

#include <algorithm>

namespace seatkeeper::simulator {
namespace {
constexpr std::chrono::milliseconds minute{60000};
constexpr std::chrono::milliseconds second{1000};
constexpr std::size_t updatesPerPerson = 5;

int secondsUp(std::chrono::milliseconds time) {
    return static_cast<int>(std::max<long long>(1, (time.count() + 999) / 1000));
}
} // namespace

RateLimiter::Verdict RateLimiter::take(Window &window) {
    const auto now = m_clock->elapsed();
    if (window.used == 0 || now - window.start >= minute) {
        window.start = now;
        window.used = 0;
    }
    const bool allowed = window.used < window.perMinute;
    if (allowed)
        ++window.used;
    return {allowed, window.perMinute, window.perMinute - window.used, secondsUp(window.start + minute - now)};
}

RateLimiter::Verdict RateLimiter::request() {
    const std::lock_guard lock(m_mutex);
    return take(m_requests);
}

RateLimiter::Verdict RateLimiter::search() {
    const std::lock_guard lock(m_mutex);
    return take(m_searches);
}

RateLimiter::Verdict RateLimiter::update(qint64 userId) {
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock->elapsed();
    auto &times = m_updates[userId];
    while (!times.empty() && now - times.front() >= minute)
        times.pop_front();
    const int total = static_cast<int>(updatesPerPerson);
    if (m_lastUpdate && now - *m_lastUpdate < second)
        return {false, 1, 0, secondsUp(*m_lastUpdate + second - now)};
    if (times.size() >= updatesPerPerson)
        return {false, total, 0, secondsUp(times.front() + minute - now)};
    m_lastUpdate = now;
    times.push_back(now);
    return {true, total, total - static_cast<int>(times.size()), secondsUp(times.front() + minute - now)};
}

void RateLimiter::setPerMinute(int limit) {
    const std::lock_guard lock(m_mutex);
    m_requests.perMinute = limit;
}

} // namespace seatkeeper::simulator
