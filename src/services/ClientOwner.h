#pragma once

#include "base/Await.h"
#include "base/CancelToken.h"
#include "base/Ids.h"

namespace seatkeeper {

struct Core;

//! Private to services/: asks the account who owns the profile's OAuth client and keeps the answer, because that person
//! must never be reclaimed (decisions 17). Only administrators may ask; when neither sign-in may, what is stored stays.
//! Errors: NotFound, Cancelled, network, storage. In the sync thread.
Task<void> learnClientOwner(Core &core, ProfileId profile, CancelToken cancel);

} // namespace seatkeeper
