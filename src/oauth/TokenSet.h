#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace seatkeeper {

//! What a token endpoint hands out. Only a refresh token may be there when a server's operator seeded the store.
struct TokenSet {
    SecretBytes access;
    SecretBytes refresh;                       //!< empty when there is none
    QDateTime issuedAt;                        //!< UTC
    std::optional<QDateTime> expiresAt;        //!< UTC; nothing: as long as it is not revoked
    std::optional<QDateTime> refreshExpiresAt; //!< UTC
    QStringList scopes;                        //!< as granted; empty when the server did not say

    //! JSON for the secret store.
    SecretBytes toJson() const;
    //! Errors: BadInput when it is not what toJson() writes.
    static Result<TokenSet> fromJson(const SecretBytes &json);
    bool isSameAs(const TokenSet &other) const { return access.equals(other.access) && refresh.equals(other.refresh); }
};

} // namespace seatkeeper
