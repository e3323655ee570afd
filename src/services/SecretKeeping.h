#pragma once

#include "base/Await.h"
#include "base/Ids.h"
#include "base/Secret.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! Private to services/: secrets of the workspace with the register of their names, so that all can be forgotten.
//! All in the sync thread. Errors: secret store, storage.

//! Stores @p value; the name is registered before. @return what stood there before
Task<std::optional<SecretBytes>> replaceSecret(Core &core, QString key, SecretBytes value);
//! Takes a replaceSecret() back.
Task<void> restoreSecret(Core &core, QString key, std::optional<SecretBytes> former);
Task<void> registerSecret(Core &core, QString key);
//! A store that does not answer is no matter where nothing of that name was ever stored.
Task<void> forgetSecret(Core &core, QString key);
//! No keychain, locked, or refused.
bool isStoreTrouble(const Error &error);
//! Everything kept for an alias.
Task<void> forgetSecretsOf(Core &core, AliasId alias);

//! "seatkeeper/<workspace>-<alias>/<purpose>/tokens".
QString tokenKey(const Core &core, AliasId alias, CredentialPurpose purpose);
//! The tokens of both purposes, here and in the secret store.
Task<void> forgetTokens(Core &core, AliasId alias);

} // namespace seatkeeper
