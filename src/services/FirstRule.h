#pragma once

#include "domain/Profile.h"
#include "storage/Session.h"

namespace seatkeeper {

//! The reclamation rule that every profile gets (decisions 5). Does nothing when the profile has one. Private to
//! services/.
Result<void> ensureFirstRule(Session &session, const Profile &profile);

} // namespace seatkeeper
