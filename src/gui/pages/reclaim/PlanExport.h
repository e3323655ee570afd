#pragma once

#include "base/Await.h"
#include "domain/ReclaimPlan.h"

namespace seatkeeper::gui {

//! Writes a plan as JSON (the shape of `seatkeeperctl reclaim plan`) outside the window's thread. FileAccess.
QFuture<Result<void>> writePlan(const ReclaimPlan &plan, const QString &path);

} // namespace seatkeeper::gui
