#pragma once

#include "services/RunJournal.h"
#include "services/SeatReading.h"

namespace seatkeeper {

//! A step as it ends, and what follows from it.
struct Settled {
    RunStep step;
    Settlement settlement;
};

//! Private to services/: pure; what a step amounts to by what the account says after its calls.
//! @param trouble what the last call met; absent when all were accepted
//! @param live false when a dead run is settled: a call that was not executed then leaves the approval standing
Settled settleReclaim(RunStep step, const Result<SeatReading> &reading, const std::optional<Error> &trouble, bool live);

//! A step that ends before anything was sent.
Settled endUnsent(RunStep step, StepOutcome outcome, const QString &detail, std::optional<CandidateEvent> event = {});
Settled failUnsent(RunStep step, const Error &error);

//! What an undo amounts to. @p was what the reclaim recorded before its change.
Settled settleUndo(RunStep step, const SeatSnapshot &was, const Result<SeatSnapshot> &now,
                   const std::optional<Error> &trouble, const ReclaimRun &original, const QDate &today);

//! True when a person holds the role and custom role of @p state.
bool holds(const VendorPerson &person, const SeatState &state);

} // namespace seatkeeper
