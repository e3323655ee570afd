#pragma once

#include "base/Await.h"

namespace seatkeeper {

struct Core;

//! What every start settles before anything else works: the workspace's own id, sign-ins that were kept for a run that
//! is over, and job results that a program left in progress when it died.
Task<void> prepareWorkspace(Core &core);

} // namespace seatkeeper
