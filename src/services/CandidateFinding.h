#pragma once

#include "base/Await.h"
#include "base/CancelToken.h"
#include "base/Ids.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! While the profile's data quality is red no candidate is opened; what is open is still looked at, and how many were
//! found and held back is counted ("candidatesHeldBack").
//! Applies the rules to the current subscriptions of a profile after a complete download: opens candidates, closes
//! those that showed activity (Closed Canceled) or went away (Closed Skipped), journals and audits each transition.
//! One transaction: all or nothing. Nothing is changed at the vendor; people whose open candidate lost its subscription
//! are read there, and left as they are when that fails.
//! Call in the sync thread. Errors: NotFound, Cancelled, storage.
//! @return counters for the job result: "candidates" (open ones afterwards), "candidatesOpened",
//! "candidatesCanceled", "candidatesSkipped".
Task<QMap<QString, qint64>> findCandidates(Core &core, ProfileId profile, CancelToken cancel);

} // namespace seatkeeper
