#pragma once

#include "base/Await.h"

#include <functional>
#include <vector>

namespace seatkeeper {

//! Private to services/: does @p one for 0 … @p count - 1, at most @p workers at a time, in that order as far as they
//! begin. Nothing new begins after the first error; what is under way is waited for, because it uses the caller's
//! things. @return the first error
Task<void> sideBySide(std::size_t count, int workers, std::function<Task<void>(std::size_t)> one);

} // namespace seatkeeper
