#pragma once

#include "base/Await.h"
#include "domain/Profile.h"
#include "domain/ReclaimPlan.h"

namespace seatkeeper {

struct Core;
class Session;

//! Private to services/: what plans and guards of a profile look at, as it stands in the database.
struct PlanFacts {
    Profile profile;
    AccountFacts account;
    GuardSettings guards;
    std::vector<ExclusionRule> exclusions;
};

//! Errors: NotFound, storage. In the database thread.
Result<PlanFacts> readPlanFacts(Session &session, ProfileId profile);

//! The identifier's subject: the candidate with its subscription. None when the subscription was never stored.
Result<std::optional<PlanSubject>> readSubject(Session &session, const RemovalCandidate &candidate);

//! Who staffs the groups and what they are called, as they were last read.
Result<void> readGroupFacts(Session &session, ProfileId profile, AccountFacts &facts);

//! Adds the groups of a candidate's person to the facts, as far as they were read.
Result<void> addGroups(Session &session, const RemovalCandidate &candidate, AccountFacts &facts);

} // namespace seatkeeper
