#pragma once

#include "oauth/TokenSet.h"
#include "services/SignInAttempts.h"

namespace seatkeeper {

//! Private to services/: tokens into the secret store, facts about them into the database. Sync thread.

//! Keeps a sign-in whole; when a part fails the former one stands again. @return with replacedUserName
Task<CredentialInfo> keepCredential(Core &core, SignInRequest request, CredentialInfo credential, TokenSet tokens);
//! Revokes what can be reached, forgets tokens and facts; a shared sign-in ends for both purposes.
Task<void> dropCredential(Core &core, ProfileId profile, CredentialPurpose purpose);

} // namespace seatkeeper
