#pragma once

#include "cli/Call.h"

namespace seatkeeper::cli {

//! `profile authorize`: opens or prints the address, waits on the loopback address or for a pasted one.
Task<int> authorizeProfile(CallPointer call);

} // namespace seatkeeper::cli
