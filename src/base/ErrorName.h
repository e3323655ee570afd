#pragma once

#include "base/Error.h"

#include <optional>

namespace seatkeeper {

//! The code of a stable name, as errorName() gives it and the database keeps it; none for another word.
std::optional<ErrorCode> errorFromName(const QString &name);

} // namespace seatkeeper
