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
    RateLimiter(std::shared_ptr<const Clock> clock, int perMinute, int searchesPerMinute)
        : m_clock(std::move(clock)), m_requests{perMinute, {}, 0}, m_searches{searchesPerMinute, {}, 0} {}

    struct Verdict {
        bool allowed = true;
        int total = 0;
        int remaining = 0;
        int resetSeconds = 0; //!< until the window is over, at least 1
    };

    //! One request against the account-wide limit.
    Verdict request();
    //! One search against the limit that searches have of their own.
    Verdict search();
    //! One update of @p userId against 1 per second and account and 5 per minute and person.
    Verdict update(qint64 userId);
    void setPerMinute(int limit);

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Window {
        int perMinute = 0;
        Milliseconds start{};
        int used = 0;
    };
    Verdict take(Window &window);

    std::shared_ptr<const Clock> m_clock;
    std::mutex m_mutex;
    Window m_requests;
    Window m_searches;
    std::optional<Milliseconds> m_lastUpdate;
    std::map<qint64, std::deque<Milliseconds>> m_updates;
};

} // namespace seatkeeper::simulator
