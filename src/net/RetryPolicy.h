#pragma once

#include "base/Result.h"

#include <chrono>
#include <functional>
#include <optional>

namespace seatkeeper {

struct RetrySettings {
    int attempts = 6;           //!< tries in all, the first included
    int throttledAttempts = 12; //!< the same for 429, which only means "later"
    std::chrono::milliseconds base{1'000};
    std::chrono::milliseconds cap{60'000};
    std::chrono::milliseconds longestRetryAfter{600'000}; //!< a server that asks for more is given up on
};

//! What became of one try.
struct AttemptOutcome {
    int attempt = 1;                       //!< counted from 1
    int status = 0;                        //!< 0 when no answer came
    ErrorCode error = ErrorCode::Internal; //!< looked at when status is 0
    std::optional<std::chrono::milliseconds> retryAfter;
    bool write = false;
};

//! Decides whether a request is sent again and after which time. Pure; randomness comes in from outside.
//! Only reads are repeated; a 429 means that nothing was executed, so it is repeated for writes as well.
class RetryPolicy {
public:
    //! @param random gives a number in [0, 1) for the jitter.
    RetryPolicy(RetrySettings settings, std::function<double()> random);
    //! @return the time to wait before the next try, or nothing to give up.
    //! @param attempts overrides RetrySettings::attempts when above 0; 1 also switches off the patience with 429.
    std::optional<std::chrono::milliseconds> nextWait(const AttemptOutcome &outcome, int attempts = 0) const;

private:
    std::chrono::milliseconds backOff(int attempt) const;
    RetrySettings m_settings;
    std::function<double()> m_random;
};

//! Jitter from the operating system's generator.
std::function<double()> systemJitter();

} // namespace seatkeeper
