#pragma once

#include "base/Await.h"
#include "base/CancelToken.h"
#include "base/Ids.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Applies the rules to the current subscriptions of a profile after a complete download: opens candidates, closes
//! those that showed activity (Closed Canceled) or went away (Closed Skipped), journals and audits each transition.
//! One transaction: all or nothing. Local data only, nothing is sent to the vendor.
//! Call in the sync thread. Errors: NotFound, Cancelled, storage.
//! @return counters for the job result: "candidates" (open ones afterwards), "candidatesOpened",
//! "candidatesCanceled", "candidatesSkipped", "candidatesKept".
Task<QMap<QString, qint64>> findCandidates(Core &core, ProfileId profile, CancelToken cancel);

} // namespace seatkeeper
