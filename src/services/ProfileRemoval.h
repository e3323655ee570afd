#pragma once

#include "services/Profiles.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Private to services/: what goes with a profile. NotFound.
Result<Profiles::Removal> countRemoval(Session &session, ProfileId id);
//! Signs out at the vendor where it can be reached, deletes in one transaction, forgets the secrets. Sync thread.
//! Errors: NotFound, Busy, storage, secret store (everything else is done by then).
Task<Profiles::Removal> removeProfile(Core &core, ProfileId id);

} // namespace seatkeeper
