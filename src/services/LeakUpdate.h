#pragma once

#include "storage/Session.h"

#include "base/Ids.h"

namespace seatkeeper {

//! Looks again which seats of a profile are paid by mistake. Private to services/; inside the transaction of whatever
//! changed the seats, the exclusions, the rules or the roster, so that lists and numbers never disagree.
Result<void> updateLeaks(Session &session, ProfileId profile, const QDateTime &now);
//! The same for every profile.
Result<void> updateAllLeaks(Session &session, const QDateTime &now);

} // namespace seatkeeper
