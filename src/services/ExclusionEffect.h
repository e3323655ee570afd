#pragma once

#include "services/Exclusions.h"
#include "storage/Session.h"

namespace seatkeeper {

//! What the saved rules did. Private to services/.
struct ExclusionEffect {
    qint64 marked = 0;   //!< rows newly kept out
    qint64 unmarked = 0; //!< rows that count again
    qint64 candidatesSkipped = 0;
};

//! Marks the current rows that a rule in force keeps out, and closes their open candidates (Closed Skipped).
//! Rows whose rule acts no more are left to the next refresh (decisions 9). Inside the caller's transaction.
Result<ExclusionEffect> applyExclusions(Session &session, const Core &core, const QString &reason);

//! Marks the rows of one identifier anew, in both directions: it is not the identifier that the rules saw before.
Result<ExclusionEffect> markAgain(Session &session, const Core &core, ProfileId profile, const QString &identifier);

//! How many rows @p rule would keep out that no other rule keeps out by now, and what they cost.
Result<Exclusions::Preview> previewExclusion(Session &session, const ExclusionRule &rule, const QDate &today);

} // namespace seatkeeper
