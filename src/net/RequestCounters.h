#pragma once

#include <QtGlobal>

#include <atomic>

namespace seatkeeper {

//! What one operation (a download, a reclaim) cost on the wire; shared by its requests. Any thread may read it.
struct RequestCounters {
    std::atomic<qint64> requests = 0;    //!< requests sent, repeated ones included
    std::atomic<qint64> retries = 0;     //!< of these, repetitions
    std::atomic<qint64> throttledMs = 0; //!< time spent waiting for the rate limit, in ms of the Clock
    std::atomic<qint64> bytes = 0;       //!< bytes of the bodies received
};

} // namespace seatkeeper
