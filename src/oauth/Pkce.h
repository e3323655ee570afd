#pragma once

#include "base/Secret.h"

namespace seatkeeper {

//! Proof Key for Code Exchange, method S256 (RFC 7636).
struct Pkce {
    SecretBytes verifier; //!< stays here until the code is exchanged
    QByteArray challenge; //!< goes into the authorization address

    //! A new pair; 256 bits from the operating system's generator.
    static Pkce generate();
    //! The challenge of a given verifier.
    static QByteArray challengeFor(const QByteArray &verifier);
};

//! An unguessable value for "state": 256 bits from the operating system's generator, base64url.
SecretBytes unguessableState();

} // namespace seatkeeper
