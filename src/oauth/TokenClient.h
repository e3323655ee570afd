#pragma once

#include "net/HttpSender.h"
#include "oauth/TokenSet.h"

namespace seatkeeper {

//! How a provider's token endpoint is spoken to.
struct TokenEndpoint {
    enum class Body { Json, Form };

    QUrl url;
    QString clientId;
    SecretBytes clientSecret; //!< empty for a public client, which must not send one
    Body body = Body::Json;
    //! Lifetimes asked for, in seconds; not sent when absent.
    std::optional<int> accessSeconds;
    std::optional<int> refreshSeconds;
};

//! Exchanges codes and refresh tokens. Lives in the sync thread; the sender and the clock must outlive it.
//! Errors: those of oauthError(), RateLimited and ServerFailure (with retryAfter), NoSuchAccount (404), Protocol, and
//! those of the sender. OutcomeUnknown never comes from here, because it would be taken for a write to the account:
//! a lost answer is Unreachable.
class TokenClient {
public:
    TokenClient(HttpSender &sender, const Clock &clock, TokenEndpoint endpoint);
    //! @param redirectUrl the same as in the authorization request.
    Task<TokenSet> exchange(SecretBytes code, SecretBytes verifier, QUrl redirectUrl, QString scope,
                            CancelToken cancel) const;
    //! When the answer brings no new refresh token the old one is kept.
    Task<TokenSet> refresh(SecretBytes refreshToken, CancelToken cancel) const;

private:
    using Fields = std::vector<std::pair<QString, QByteArray>>;
    Task<TokenSet> post(Fields fields, CancelToken cancel) const;
    HttpRequest request(const Fields &fields) const;
    Result<TokenSet> read(const HttpResponse &response) const;
    Error refusal(const HttpResponse &response) const;

    HttpSender &m_sender;
    const Clock &m_clock;
    TokenEndpoint m_endpoint;
};

} // namespace seatkeeper
