#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QUrl>

#include <optional>

namespace seatkeeper {

//! What the browser brings back.
struct AuthorizationCode {
    SecretBytes code; //!< lives about two minutes and works once
};

//! Reads the query of a redirect.
//! @return nothing when @p state does not match (compared in constant time) or the query is no answer at all;
//! else the code, or ConsentDenied, ScopeMissing, ClientRejected or Rejected for an error.
std::optional<Result<AuthorizationCode>> readRedirect(const QUrl &address, const SecretBytes &state);

//! Reads the address at which the browser ended, as a person pasted it: with blanks and line breaks around or inside,
//! or the query alone.
//! Errors: BadInput with arg "detail" = empty | not_an_address | other_page | no_answer | wrong_state; ConsentDenied
//! etc. as above.
Result<AuthorizationCode> parsePastedAddress(const QString &text, const QUrl &redirectUrl, const SecretBytes &state);

} // namespace seatkeeper
