#pragma once

#include "base/Answer.h"
#include "oauth/TokenClient.h"
#include "oauth/TokenVault.h"

#include <QObject>

namespace seatkeeper {

//! Gives the access token of one credential, fresh and never two refreshes at a time.
//!
//! A token is renewed at 80 % of its lifetime, or after invalidate(). The new pair is in the secret store before
//! anybody gets it; when storing fails everybody gets that error, and the next call tries to store the same pair again
//! (the old one is dead at the server by then). A refused refresh makes ReauthRequired permanent until adopt(), or
//! until another program has put a newer pair into the store. Lives in the sync thread and must
//! outlive its coroutines.
class AccessTokenProvider final : public QObject {
    Q_OBJECT
public:
    //! @param name who is asked for in ReauthRequired (arg "profile").
    AccessTokenProvider(TokenClient client, TokenVault vault, const Clock &clock, QString name,
                        QObject *parent = nullptr);
    ~AccessTokenProvider() override;
    //! A token that may be used now. Errors: ReauthRequired (args "profile", "reason"), Cancelled, those of
    //! TokenClient and SecretStore.
    Task<SecretBytes> token(CancelToken cancel);
    //! The server answered 401 to @p refused: never hand it out again.
    void invalidate(const SecretBytes &refused);
    //! Stores and then publishes tokens of a new sign-in.
    Task<void> adopt(TokenSet tokens);
    //! The sign-in is over: the tokens are forgotten here, and a renewal under way is void. The store is the caller's.
    void end();
    //! Scopes of the present tokens as far as known.
    QStringList scopes() const { return m_tokens ? m_tokens->scopes : QStringList(); }

private:
    bool isFresh() const;
    bool isUsable() const;
    Error reauth(const QString &reason) const;
    Result<SecretBytes> presentOrReauth() const;
    void startRenewal();
    Task<SecretBytes> renew();
    Task<SecretBytes> renewFrom(std::optional<TokenSet> stored);
    Task<SecretBytes> keepAndPublish(TokenSet tokens);
    Task<SecretBytes> afterRefusal(Error error);
    Result<SecretBytes> afterFailure(const Error &error);
    void settleWaiting(const Result<SecretBytes> &result);

    TokenClient m_client;
    TokenVault m_vault;
    const Clock &m_clock;
    QString m_name;
    std::optional<TokenSet> m_tokens;   //!< published, hence stored
    std::optional<TokenSet> m_unstored; //!< handed out by the server, not yet in the store
    SecretBytes m_refusedAccess;        //!< last token that got a 401
    SecretBytes m_refusedRefresh;       //!< refresh token that the server does not take any more
    std::optional<std::chrono::milliseconds> m_noRenewalBefore;
    quint64 m_signIn = 0; //!< counts adopt() and end(): a renewal that began before is void
    bool m_renewing = false;
    std::vector<Answer<SecretBytes>> m_waiting;
};

} // namespace seatkeeper
