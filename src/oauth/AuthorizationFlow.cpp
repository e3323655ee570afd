#include "oauth/AuthorizationFlow.h"

#include "oauth/AuthorizationRequest.h"

namespace seatkeeper {

AuthorizationFlow::AuthorizationFlow(HttpSender &sender, const Clock &clock, TokenEndpoint endpoint,
                                     AuthorizationSettings settings)
    : m_clock(clock),
      m_client(sender, clock, endpoint),
      m_settings(std::move(settings)),
      m_clientId(std::move(endpoint.clientId)),
      m_pkce(Pkce::generate()),
      m_state(unguessableState()) {}

AuthorizationFlow::~AuthorizationFlow() { m_pasted.deliver(fail(ErrorCode::Cancelled)); }

Result<QUrl> AuthorizationFlow::begin() {
    m_redirectUrl = m_settings.ownRedirectUrl;
    if (m_redirectUrl.isEmpty()) {
        m_listener = std::make_unique<LoopbackListener>(m_clock, m_settings.loopback);
        SK_CHECK(m_listener->listen(m_state));
        m_redirectUrl = m_listener->redirectUrl();
    }
    AuthorizationRequest request;
    request.endpoint = m_settings.authorizeEndpoint;
    request.clientId = m_clientId;
    request.redirectUrl = m_redirectUrl;
    request.scope = m_settings.scope;
    request.state = m_state.reveal();
    request.challenge = m_pkce.challenge;
    return request.address();
}

Task<TokenSet> AuthorizationFlow::finish(CancelToken cancel) {
    Result<AuthorizationCode> code = fail(ErrorCode::Internal);
    if (m_listener)
        code = co_await m_listener->wait(cancel);
    else
        code = co_await m_pasted.wait(m_clock, m_settings.loopback.limit, cancel);
    if (!code)
        co_return std::move(code).error();
    auto tokens = co_await m_client.exchange(code->code, m_pkce.verifier, m_redirectUrl, m_settings.scope, cancel);
    co_return tokens;
}

Result<void> AuthorizationFlow::paste(const QString &text) {
    auto answer = parsePastedAddress(text, m_redirectUrl, m_state);
    if (!answer && answer.error().code == ErrorCode::BadInput)
        return std::move(answer).error();
    if (m_listener)
        m_listener->deliver(std::move(answer));
    else
        m_pasted.deliver(std::move(answer));
    return ok();
}

} // namespace seatkeeper
