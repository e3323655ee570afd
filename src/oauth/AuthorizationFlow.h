#pragma once

#include "oauth/LoopbackListener.h"
#include "oauth/Pkce.h"
#include "oauth/TokenClient.h"

namespace seatkeeper {

//! One sign-in of a person.
struct AuthorizationSettings {
    QUrl authorizeEndpoint;
    QString scope; //!< separated by spaces
    LoopbackOptions loopback;
    //! An own https address where loopback is impossible: no port is opened and the person pastes the address at which
    //! the browser ended. Empty: loopback.
    QUrl ownRedirectUrl;
};

//! Ties a sign-in together: begin() gives the address to open in a browser, finish() waits and exchanges the code.
//! One attempt each; make a new one to try again. Lives in the sync thread; @p sender and @p clock must outlive it.
class AuthorizationFlow {
public:
    AuthorizationFlow(HttpSender &sender, const Clock &clock, TokenEndpoint endpoint, AuthorizationSettings settings);
    ~AuthorizationFlow();
    //! Opens the port (unless a redirect URL of one's own is set). Error: NoLoopbackPort.
    //! The address holds state and challenge: show it to the person, keep it out of logs.
    Result<QUrl> begin();
    //! The redirect URL of this attempt; after begin().
    QUrl redirectUrl() const { return m_redirectUrl; }
    //! Waits for the browser or the pasted address, then exchanges the code. The tokens are not stored yet.
    //! Errors: ConsentDenied, ConsentTimeout, Cancelled, and those of TokenClient.
    Task<TokenSet> finish(CancelToken cancel);
    //! Takes the address at which the browser ended, with either kind of redirect URL. An error (of
    //! parsePastedAddress()) that the person can mend leaves the flow waiting.
    Result<void> paste(const QString &text);

private:
    const Clock &m_clock;
    TokenClient m_client;
    AuthorizationSettings m_settings;
    QString m_clientId;
    Pkce m_pkce;
    SecretBytes m_state;
    QUrl m_redirectUrl;
    std::unique_ptr<LoopbackListener> m_listener;
    CodeWaiter m_pasted;
};

} // namespace seatkeeper
