#pragma once

#include <QtGlobal>

#include <algorithm>

namespace seatkeeper::test {

//! How far a test that lets the n-th access fail goes on: each one, or every SEATKEEPER_FAULT_STEP-th where the program
//! is slowed down by sanitizers.
inline qint64 faultStep() { return std::max(1, qEnvironmentVariableIntValue("SEATKEEPER_FAULT_STEP")); }

} // namespace seatkeeper::test
