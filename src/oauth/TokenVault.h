#pragma once

#include "base/Await.h"
#include "oauth/TokenSet.h"
#include "secrets/SecretStore.h"

namespace seatkeeper {

//! Keeps one TokenSet under one key of a SecretStore, which must outlive it.
class TokenVault {
public:
    TokenVault(SecretStore &store, QString key) : m_store(store), m_key(std::move(key)) {}
    //! The stored tokens, or nothing.
    Task<std::optional<TokenSet>> load() const;
    //! Done only when the store has them.
    Task<void> save(TokenSet tokens) const;
    Task<void> forget() const;
    const QString &key() const { return m_key; }

private:
    SecretStore &m_store;
    QString m_key;
};

} // namespace seatkeeper
