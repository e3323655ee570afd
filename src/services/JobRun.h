#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "domain/Job.h"

namespace seatkeeper {

struct Core;

//! Runs one job and notes when. Private to services/; sync thread. Errors: NotFound, Busy, those of the work itself.
Task<JobResult> runJob(Core &core, JobId id, JobTrigger trigger, CancelToken cancel,
                       std::shared_ptr<ProgressFeed> progress);

} // namespace seatkeeper
