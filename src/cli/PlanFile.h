#pragma once

#include "base/Result.h"
#include "domain/ReclaimPlan.h"

#include <QString>

namespace seatkeeper::cli {

//! Writes a plan (JSON, whole or not at all, readable by the owner alone). FileAccess.
Result<void> writePlan(const QString &path, const ReclaimPlan &plan);
//! Reads one that `reclaim plan --out` or --json wrote. FileAccess, TooLarge, BadInput.
Result<ReclaimPlan> readPlan(const QString &path);
//! The plan for reading, safe for a terminal.
QString printablePlan(const ReclaimPlan &plan);

} // namespace seatkeeper::cli
