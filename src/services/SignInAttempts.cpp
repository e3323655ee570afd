#include "services/SignInAttempts.h"

#include "base/Log.h"
#include "services/AccountAccess.h"
#include "services/CredentialStorage.h"
#include "services/Work.h"
#include "storage/AliasRepository.h"
#include "storage/ProfileRepository.h"

#include <QTimer>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds tick{1};

//! Reports the seconds that have passed while somebody keeps what this gives.
std::shared_ptr<QTimer> reportWaiting(const Core &core, std::shared_ptr<ProgressFeed> progress,
                                      const SignInRequest &request) {
    auto timer = std::make_shared<QTimer>();
    const auto started = core.clock->elapsed();
    const auto report = [clock = core.clock, progress, started, limit = request.limit,
                         subject = request.profile.displayName] {
        Progress state;
        state.stage = u"waiting"_s;
        state.done = std::chrono::duration_cast<std::chrono::seconds>(clock->elapsed() - started).count();
        state.total = limit.count();
        state.subject = subject;
        progress->report(state);
    };
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), report);
    timer->start(core.clock->realDuration(tick));
    report();
    return timer;
}

//! Who the tokens belong to and what they may do; an end user's are worth nothing here.
Task<CredentialInfo> examine(AccountAccess::Trial trial, SignInRequest request, TokenSet tokens, CancelToken cancel) {
    auto identity = co_await trial.account->identity(cancel);
    if (!identity)
        co_return identity.error();
    if (identity->role == u"end-user")
        co_return fail(ErrorCode::Forbidden, u"an end user signed in"_s,
                       {{u"detail"_s, u"end_user"_s}, {u"name"_s, identity->name}});
    auto facts = co_await trial.account->tokenFacts(cancel);
    if (!facts && facts.failedWith(ErrorCode::Cancelled))
        co_return facts.error();
    CredentialInfo credential;
    credential.purpose = request.purpose;
    credential.userId = identity->id;
    credential.userName = identity->name;
    credential.userRole = identity->role;
    credential.scopes = tokens.scopes;
    // The page about the token is refused to some roles; then what the token endpoint granted stands.
    if (facts && !facts->scopes.isEmpty())
        credential.scopes = facts->scopes;
    if (credential.scopes.isEmpty())
        credential.scopes = request.scope().split(u' ');
    credential.refreshExpiresAt = tokens.refreshExpiresAt;
    credential.keptForThisRunOnly = request.thisRunOnly;
    co_return credential;
}

} // namespace

Task<SignInRequest> SignInAttempts::read(ProfileId profile, SignInRequest request) {
    const std::function<Result<SignInRequest>(Session &)> work = [profile,
                                                                  request](Session &session) -> Result<SignInRequest> {
        SignInRequest whole = request;
        SK_TRY(found, ProfileRepository(session).get(profile));
        SK_TRY(alias, AliasRepository(session).get(found.alias));
        whole.profile = std::move(found);
        whole.alias = std::move(alias);
        return whole;
    };
    auto whole = co_await await(m_core.database->read<SignInRequest>(work));
    co_return whole;
}

Task<SignIn::Attempt> SignInAttempts::begin(ProfileId profile, CredentialPurpose purpose, SignIn::Way way,
                                            SignInRequest options) {
    options.purpose = purpose;
    auto request = co_await read(profile, std::move(options));
    if (!request)
        co_return request.error();
    auto flow = co_await m_core.access->startFlow(request->alias, request->scope(), way == SignIn::Way::PasteAddress,
                                                  request->limit);
    if (!flow)
        co_return flow.error();
    auto url = (*flow)->begin();
    if (!url)
        co_return url.error();
    SignIn::Attempt attempt;
    attempt.url = *url;
    attempt.id = ++m_last;
    m_flows.insert(attempt.id, *flow);
    const std::function<Task<CredentialInfo>(CancelToken, std::shared_ptr<ProgressFeed>)> body =
        [this, id = attempt.id, whole = *request](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
            return finish(id, whole, std::move(cancel), std::move(progress));
        };
    attempt.operation = startOperation<CredentialInfo>(m_core, body);
    co_return attempt;
}

Task<CredentialInfo> SignInAttempts::finish(quint64 id, SignInRequest request, CancelToken cancel,
                                            std::shared_ptr<ProgressFeed> progress) {
    auto ticking = reportWaiting(m_core, progress, request);
    const auto flow = m_flows.value(id);
    auto tokens = co_await flow->finish(cancel);
    ticking.reset();
    m_flows.remove(id);
    if (!tokens)
        co_return tokens.error();
    auto trial = co_await m_core.access->tryTokens(request.profile, request.alias, *tokens);
    if (!trial)
        co_return trial.error();
    auto credential = co_await examine(*trial, request, *tokens, cancel);
    auto present = co_await trial->tokens();
    if (credential && present) {
        credential->authorizedAt = m_core.clock->now();
        credential = co_await keepCredential(m_core, request, *credential, *present);
        if (credential)
            co_return credential;
    }
    // What is not kept must not stay alive at the vendor. That it could not be told changes nothing for the person.
    const auto revoked = co_await trial->account->revokeToken(CancelToken());
    if (!revoked)
        qCInfo(logAuth) << "tokens of a failed sign-in not revoked:" << errorName(revoked.error().code);
    co_return credential ? present.error() : credential.error();
}

Result<void> SignInAttempts::paste(quint64 attempt, const QString &address) {
    const auto flow = m_flows.value(attempt);
    if (!flow)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"attempt"_s}, {u"name"_s, QString::number(attempt)}});
    return flow->paste(address);
}

} // namespace seatkeeper
