#pragma once

#include "base/Await.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! Takes the tokens of a profile back at the vendor, as far as it can be reached. Private to services/; sync thread.
//! @return whether the vendor has taken back every one that there was
QCoro::Task<bool> revokeTokens(Core &core, Profile profile);
QCoro::Task<bool> revokeToken(Core &core, ProfileId profile, CredentialPurpose purpose);

} // namespace seatkeeper
