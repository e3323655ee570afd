#pragma once

#include "base/Clock.h"
#include "simulator/SimulatorOptions.h"

#include <QByteArray>
#include <QJsonArray>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace seatkeeper::simulator {

//! What an access token stands for. The token itself is kept as a hash alone.
struct TokenRecord {
    std::int64_t id = 0;
    std::int64_t userId = 0;
    std::vector<std::string> scopes;
    std::int64_t createdAt = 0;
    std::int64_t usedAt = 0;
    std::optional<std::int64_t> expiresAt;
    std::optional<std::int64_t> refreshExpiresAt;
    std::string prefix;
    std::string refreshPrefix;
    QByteArray accessHash;
    QByteArray refreshHash; //!< empty: none, or used up
    bool accessAlive = true;

    bool hasScope(std::string_view scope) const;
};

//! An authorization code between Allow and the token endpoint.
struct CodeGrant {
    std::int64_t userId = 0;
    std::string scope;
    std::string redirectUri;
    std::string challenge; //!< empty without PKCE
};

//! A fresh pair in clear; the only moment at which it is known.
struct TokenPair {
    std::string access;
    std::string refresh;
    TokenRecord record;
};

//! Lifetimes of one pair; none: never ends and is left out of the answer.
struct Lifetimes {
    std::optional<std::chrono::seconds> access;
    std::optional<std::chrono::seconds> refresh;
};

//! Codes, access and refresh tokens: issues, rotates, expires, revokes. Thread-safe. Times are those of the clock.
class TokenStore {
public:
    //! @param remember keeps what was given out in clear, for tests
    TokenStore(std::shared_ptr<const Clock> clock, bool remember) : m_clock(std::move(clock)), m_remember(remember) {}

    std::string issueCode(CodeGrant grant);
    //! Gives the grant once and within 120 seconds.
    std::optional<CodeGrant> takeCode(const std::string &code);

    TokenPair issue(std::int64_t userId, const std::string &scope, const Lifetimes &lifetimes);
    //! Ends the old pair and gives a new one; none when the refresh token is unknown, used or expired.
    std::optional<TokenPair> refresh(const std::string &refreshToken, const Lifetimes &lifetimes);

    //! The living token, its use noted; none for unknown, expired or revoked ones.
    std::optional<TokenRecord> find(std::string_view accessToken);
    std::vector<TokenRecord> living() const;
    //! False when there is no such living token.
    bool revoke(std::int64_t tokenId, bool alsoRefresh);
    void revokeAll();

    //! Adds a secret that came from the client to those that were given out.
    void noteSecret(const std::string &secret);
    std::vector<std::string> secretsSeen() const;

    QJsonArray save() const;
    void load(const QJsonArray &saved);

private:
    std::int64_t now() const { return m_clock->now().toSecsSinceEpoch(); }
    bool isAlive(const TokenRecord &record) const;
    void keep(const std::string &secret);

    std::shared_ptr<const Clock> m_clock;
    mutable std::mutex m_mutex;
    std::map<std::string, std::pair<CodeGrant, std::int64_t>> m_codes;
    std::vector<TokenRecord> m_records;
    std::int64_t m_nextId = 7001;
    bool m_remember;
    std::vector<std::string> m_secrets;
};

//! A random token of @p bytes bytes in hexadecimal.
std::string randomToken(int bytes);

} // namespace seatkeeper::simulator
