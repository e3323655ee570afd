#pragma once

#include "domain/Profile.h"
#include "domain/ReclamationRule.h"
#include "storage/Session.h"

namespace seatkeeper {

//! The rule that a profile starts with: its own one that goes first, active ones before others; without any, the one
//! that publishing would make (named, without id). Private to services/, like the others here.
Result<ReclamationRule> firstRule(Session &session, const Profile &profile);

//! @p rule as it would be stored as the profile's first one: a name that was made of profile and threshold follows
//! both, a name that a person chose stays.
Result<ReclamationRule> namedFirstRule(Session &session, const Profile &profile, ReclamationRule rule);

//! Stores the reclamation rule that every profile gets (decisions 5). Does nothing when the profile has one.
Result<void> ensureFirstRule(Session &session, const Profile &profile);

} // namespace seatkeeper
