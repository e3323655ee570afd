#pragma once

#include "base/Clock.h"
#include "secrets/SecretStore.h"

#include <memory>

namespace seatkeeper {

//! What main() found in the environment.
struct SecretStoreSurroundings {
    QString credentialsDirectory; //!< $CREDENTIALS_DIRECTORY; empty when not started by a service manager
    QString stateDirectory;       //!< $STATE_DIRECTORY; the first one when there are several, separated by colons
};

//! Makes the store that @p spec names: "keychain", "file:<path>" or "session". An empty spec is the keychain, or under
//! a service manager with both directories the file <stateDirectory>/credentials. <credentialsDirectory>/seatkeeper
//! seeds either file. Call it in the main thread. Error: Usage (args field, value, expected).
Result<std::shared_ptr<SecretStore>> makeSecretStore(const QString &spec, std::shared_ptr<const Clock> clock,
                                                     const SecretStoreSurroundings &surroundings = {});

} // namespace seatkeeper
