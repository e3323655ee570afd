#pragma once

#include "base/Await.h"
#include "base/CancelToken.h"
#include "base/Operation.h"
#include "domain/RuleEngine.h"

namespace seatkeeper {

struct Core;

//! Private to services/: whoever wants to see every subscription. Called in the database thread, one call at a time.
struct SeatReader {
    //! Comes first, and again when a refresh came in between and everything is read anew.
    std::function<void(qint64 subscriptions)> begin;
    std::function<void(const Subscription &, const RuleContext &)> seat;
};

struct SeatScanOutcome {
    int profiles = 0; //!< with a complete download
    qint64 subscriptions = 0;
    std::optional<QDateTime> asOf; //!< end of the oldest of their downloads
};

//! Reads the current subscriptions of a profile (absent: of all) with everything that rules look at, in small pieces,
//! so that memory stays bounded and lists are answered in between. What is seen is one download, never two mixed. In
//! the sync thread. Errors: NotFound, Busy (refreshed again and again), Cancelled, storage.
Task<SeatScanOutcome> scanSeats(Core &core, std::optional<ProfileId> profile, SeatReader reader, CancelToken cancel,
                                std::shared_ptr<ProgressFeed> progress);

} // namespace seatkeeper
