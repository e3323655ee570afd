#pragma once

#include "base/Secret.h"
#include "cli/Call.h"

namespace seatkeeper::cli {

//! Reads a secret from a file, or from the first line of standard input for "-". A secret is never an argument.
//! Errors: FileAccess, BadInput (empty or over 64 KiB), Cancelled.
Task<SecretBytes> readSecret(CallPointer call, QString path);

} // namespace seatkeeper::cli
