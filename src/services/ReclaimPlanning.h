#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "domain/ReclaimPlan.h"

namespace seatkeeper {

struct Core;

//! Private to services/: reads the account and builds the plan of the approved candidates; GET only.
Task<ReclaimPlan> planReclaim(Core &core, ProfileId profile, std::vector<CandidateId> only, std::optional<int> most,
                              CancelToken cancel, std::shared_ptr<ProgressFeed> progress);

} // namespace seatkeeper
