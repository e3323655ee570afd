#pragma once

#include "base/Result.h"

namespace seatkeeper {

//! Turns the "error" field of an OAuth answer into ours; only that field decides.
//! access_denied → ConsentDenied, invalid_grant → ReauthRequired, invalid_client and unauthorized_client →
//! ClientRejected, invalid_scope → ScopeMissing, server_error and temporarily_unavailable → ServerFailure,
//! anything else → Rejected. Args: "description", "detail", "reason" (= @p error).
Error oauthError(const QString &error, const QString &description);

} // namespace seatkeeper
