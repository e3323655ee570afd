#pragma once

#include "base/Operation.h"
#include "services/Candidates.h"

namespace seatkeeper {

//! Private to services/: "I removed it by hand". Reads each person; only a paid seat that is gone closes the candidate.
Task<Candidates::Decided> proveDoneByHand(Core &core, std::vector<CandidateId> ids, CancelToken cancel,
                                          std::shared_ptr<ProgressFeed> progress);

} // namespace seatkeeper
