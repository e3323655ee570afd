#pragma once

#include "base/Clock.h"

#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace seatkeeper::simulator {

//! Counts requests per minute and updates per second, on the simulator's clock. Thread-safe.
class RateLimiter {
public:
    RateLimiter(std::shared_ptr<const Clock> clock, int perMinute)
        : m_clock(std::move(clock)), m_perMinute(perMinute) {}

    struct Verdict {
        bool allowed = true;
        int total = 0;
        int remaining = 0;
        int resetSeconds = 0; //!< until the window is over, at least 1
    };

    //! One request against the account-wide limit.
    Verdict request();
    //! One update of @p userId against 1 per second and account and 5 per minute and person.
    Verdict update(qint64 userId);
    void setPerMinute(int limit);

private:
    using Milliseconds = std::chrono::milliseconds;

    std::shared_ptr<const Clock> m_clock;
    std::mutex m_mutex;
    int m_perMinute;
    Milliseconds m_windowStart{};
    int m_used = 0;
    std::optional<Milliseconds> m_lastUpdate;
    std::map<qint64, std::deque<Milliseconds>> m_updates;
};

} // namespace seatkeeper::simulator
