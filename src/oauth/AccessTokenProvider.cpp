#include "oauth/AccessTokenProvider.h"

#include <utility>

namespace seatkeeper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After a renewal that failed for a passing reason the still valid token is used that long before the next try.
constexpr auto pauseAfterFailure = 30s;

bool isPassing(ErrorCode code) {
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::RateLimited ||
           code == ErrorCode::ServerFailure;
}

} // namespace

AccessTokenProvider::AccessTokenProvider(TokenClient client, TokenVault vault, const Clock &clock, QString name,
                                         QObject *parent)
    : QObject(parent),
      m_client(std::move(client)),
      m_vault(std::move(vault)),
      m_clock(clock),
      m_name(std::move(name)) {}

AccessTokenProvider::~AccessTokenProvider() { settleWaiting(fail(ErrorCode::Cancelled)); }

bool AccessTokenProvider::isUsable() const {
    return m_tokens && !m_tokens->access.isEmpty() && !m_tokens->access.equals(m_refusedAccess) &&
           (!m_tokens->expiresAt || m_clock.now() < *m_tokens->expiresAt);
}

bool AccessTokenProvider::isFresh() const {
    if (!isUsable())
        return false;
    if (!m_tokens->expiresAt)
        return true;
    if (m_noRenewalBefore && m_clock.elapsed() < *m_noRenewalBefore)
        return true;
    if (m_tokens->refresh.isEmpty())
        return true;
    const qint64 lifetime = m_tokens->issuedAt.msecsTo(*m_tokens->expiresAt);
    return m_clock.now() < m_tokens->issuedAt.addMSecs(lifetime * 8 / 10);
}

Error AccessTokenProvider::reauth(const QString &reason) const {
    return fail(ErrorCode::ReauthRequired, u"a new sign-in is needed: %1"_s.arg(reason),
                {{u"profile"_s, m_name}, {u"reason"_s, reason}});
}

Task<SecretBytes> AccessTokenProvider::token(CancelToken cancel) {
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    // As a Result: QCoro 0.8 moves out of every lvalue that it converts, and the token would be gone from here.
    if (isFresh())
        co_return Result<SecretBytes>(m_tokens->access);
    const Answer<SecretBytes> answer;
    const auto registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    m_waiting.push_back(answer);
    startRenewal();
    auto result = co_await await(answer.future());
    co_return result;
}

void AccessTokenProvider::invalidate(const SecretBytes &refused) {
    m_refusedAccess = refused;
    m_noRenewalBefore.reset();
}

Result<SecretBytes> AccessTokenProvider::presentOrReauth() const {
    if (isUsable())
        return m_tokens->access;
    return reauth(u"signed_out"_s);
}

void AccessTokenProvider::startRenewal() {
    if (std::exchange(m_renewing, true))
        return;
    // One renewal serves all who wait, so nobody's cancel stops it: its answer may hold the only valid pair.
    auto renewal = launch<SecretBytes>(this, [this] { return renew(); });
    whenDone(std::move(renewal), this, [this](const Result<SecretBytes> &result) {
        m_renewing = false;
        settleWaiting(result);
    });
}

void AccessTokenProvider::settleWaiting(const Result<SecretBytes> &result) {
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting)
        answer.settle(result);
}

Task<SecretBytes> AccessTokenProvider::renew() {
    if (m_unstored) {
        auto again = co_await keepAndPublish(*m_unstored);
        co_return again;
    }
    // Another program may have renewed or signed in meanwhile; its pair is newer than ours.
    const auto signIn = m_signIn;
    auto loaded = co_await m_vault.load();
    if (loaded.failedWith(ErrorCode::BadInput))
        co_return reauth(u"unreadable"_s);
    if (!loaded)
        co_return std::move(loaded).error();
    if (signIn != m_signIn)
        co_return presentOrReauth();
    auto result = co_await renewFrom(std::move(*loaded));
    co_return result;
}

Task<SecretBytes> AccessTokenProvider::renewFrom(std::optional<TokenSet> stored) {
    m_tokens = std::move(stored);
    if (!m_tokens)
        co_return reauth(u"not_signed_in"_s);
    if (isFresh())
        co_return Result<SecretBytes>(m_tokens->access);
    if (m_tokens->refresh.isEmpty())
        co_return reauth(u"expired"_s);
    if (m_tokens->refresh.equals(m_refusedRefresh))
        co_return reauth(u"invalid_grant"_s);
    const auto signIn = m_signIn;
    auto renewed = co_await m_client.refresh(m_tokens->refresh, CancelToken());
    if (signIn != m_signIn)
        co_return presentOrReauth();
    if (renewed.failedWith(ErrorCode::ReauthRequired)) {
        auto settled = co_await afterRefusal(renewed.error());
        co_return settled;
    }
    if (!renewed)
        co_return afterFailure(renewed.error());
    m_unstored = *renewed;
    auto published = co_await keepAndPublish(std::move(*renewed));
    co_return published;
}

// Two programs may have used the same refresh token at the same time; the one that lost finds the winner's pair.
Task<SecretBytes> AccessTokenProvider::afterRefusal(Error error) {
    m_refusedRefresh = m_tokens->refresh;
    const auto signIn = m_signIn;
    auto stored = co_await m_vault.load();
    if (signIn != m_signIn)
        co_return presentOrReauth();
    if (stored && *stored && !(*stored)->refresh.equals(m_refusedRefresh))
        m_tokens = std::move(*stored);
    if (m_tokens && !m_tokens->refresh.equals(m_refusedRefresh) && isUsable())
        co_return Result<SecretBytes>(m_tokens->access);
    co_return reauth(error.arg("reason"));
}

Result<SecretBytes> AccessTokenProvider::afterFailure(const Error &error) {
    if (!isPassing(error.code) || !isUsable())
        return error;
    m_noRenewalBefore = m_clock.elapsed() + pauseAfterFailure;
    return m_tokens->access;
}

Task<SecretBytes> AccessTokenProvider::keepAndPublish(TokenSet tokens) {
    const auto signIn = m_signIn;
    SK_CO_CHECK(co_await m_vault.save(tokens));
    if (signIn != m_signIn)
        co_return presentOrReauth();
    m_unstored.reset();
    m_noRenewalBefore.reset();
    m_tokens = std::move(tokens);
    co_return Result<SecretBytes>(m_tokens->access);
}

Task<void> AccessTokenProvider::adopt(TokenSet tokens) {
    ++m_signIn;
    m_unstored.reset();
    SK_CO_CHECK(co_await keepAndPublish(std::move(tokens)));
    m_refusedAccess = SecretBytes();
    m_refusedRefresh = SecretBytes();
    co_return ok();
}

void AccessTokenProvider::end() {
    ++m_signIn;
    m_unstored.reset();
    m_tokens.reset();
}

} // namespace seatkeeper
