#include "services/AccountAccess.h"

#include "net/HttpTransport.h"
#include "net/PacedTransport.h"
#include "oauth/AccessTokenProvider.h"
#include "secrets/SessionSecretStore.h"
#include "services/SecretKeeping.h"
#include "services/SharedSignIn.h"
#include "storage/AliasRepository.h"
#include "storage/Database.h"
#include "storage/ProfileRepository.h"
#include "zendesk/ZendeskAccount.h"
#include "zendesk/ZendeskEndpoints.h"

#include <algorithm>

namespace seatkeeper {

using namespace Qt::StringLiterals;

//! The pace of one host: all purposes of a profile share its limit.
struct AccountAccess::Lane {
    Lane(HttpSender &sender, const Clock &clock, int sharePercent)
        : share(sharePercent),
          gate(clock, settingsFor(sharePercent)),
          paced(sender, gate, RetryPolicy(RetrySettings(), systemJitter()), clock) {}
    static PacingSettings settingsFor(int percent) {
        PacingSettings settings;
        settings.share = static_cast<double>(percent) / 100.0;
        return settings;
    }
    int share;
    RateGate gate;
    PacedTransport paced;
};

struct AccountAccess::Facts {
    Profile profile;
    ConnectionAlias alias;
    bool sharedSignIn = false;
};

namespace {

Error usage(const QString &field, const QString &expected) {
    return fail(ErrorCode::Usage, {}, {{u"field"_s, field}, {u"value"_s, QString()}, {u"expected"_s, expected}});
}

Error signInNeeded(const Profile &profile) {
    return fail(ErrorCode::ReauthRequired, {},
                {{u"profile"_s, profile.displayName}, {u"reason"_s, u"no_credential"_s}});
}

//! Nothing secret leaves before this is asked.
Result<void> checkUsable(const QUrl &url) {
    if (url.host().isEmpty())
        return usage(u"url"_s, u"https://<subdomain>.zendesk.com"_s);
    if (isInsecureAddress(url))
        return fail(ErrorCode::InsecureAddress, {}, {{u"url"_s, url.toString(QUrl::RemoveUserInfo)}});
    return ok();
}

const CredentialInfo *credentialOf(const ConnectionAlias &alias, CredentialPurpose purpose) {
    const auto found = std::find_if(alias.credentials.begin(), alias.credentials.end(),
                                    [&](const auto &credential) { return credential.purpose == purpose; });
    return found == alias.credentials.end() ? nullptr : &*found;
}

Result<AuthorizationSettings> flowSettings(const ConnectionAlias &alias, const QString &scope, bool paste,
                                           std::chrono::seconds limit) {
    AuthorizationSettings settings;
    settings.authorizeEndpoint = zendesk::authorizeUrl(alias.url);
    settings.scope = scope;
    settings.loopback.limit = limit;
    settings.loopback.ports.clear();
    for (const auto &text : alias.redirectUrls) {
        const QUrl url(text);
        if (url.host() == u"127.0.0.1" && url.port() > 0) {
            settings.loopback.ports.push_back(static_cast<quint16>(url.port()));
            settings.loopback.path = url.path();
        }
        if (paste && (settings.ownRedirectUrl.isEmpty() || url.scheme() == u"https"))
            settings.ownRedirectUrl = url;
    }
    if (paste ? settings.ownRedirectUrl.isEmpty() : settings.loopback.ports.empty())
        return usage(u"redirectUrls"_s, defaultRedirectUrls().constFirst());
    return settings;
}

} // namespace

AccountAccess::AccountAccess(Core &core) : m_core(core), m_session(std::make_shared<SessionSecretStore>()) {}

AccountAccess::~AccountAccess() = default;

HttpTransport &AccountAccess::transport() {
    if (!m_transport) {
        TlsTrust trust;
        if (!m_core.options.extraCertificates.isEmpty())
            trust.extraAuthorities << m_core.options.extraCertificates;
        m_transport = std::make_unique<HttpTransport>(*m_core.clock, trust);
    }
    return *m_transport;
}

std::shared_ptr<AccountAccess::Lane> AccountAccess::lane(const Profile &profile, const QUrl &url) {
    auto &lane = m_lanes[url.authority()];
    if (!lane || lane->share != profile.rateSharePercent)
        lane = std::make_shared<Lane>(transport(), *m_core.clock, profile.rateSharePercent);
    return lane;
}

SecretStore &AccountAccess::storeFor(bool thisRunOnly) const {
    if (thisRunOnly)
        return *m_session;
    return *m_core.secrets;
}

Task<AccountAccess::Facts> AccountAccess::readFacts(ProfileId profile) const {
    const std::function<Result<Facts>(Session &)> work = [profile](Session &session) -> Result<Facts> {
        Facts facts;
        SK_TRY(found, ProfileRepository(session).get(profile));
        SK_TRY(alias, AliasRepository(session).get(found.alias));
        SK_TRY(shared, isSignInShared(session, alias.id));
        facts.profile = std::move(found);
        facts.alias = std::move(alias);
        facts.sharedSignIn = shared;
        return facts;
    };
    auto facts = co_await await(m_core.database->read<Facts>(work));
    if (!facts)
        co_return facts.error();
    // Of an imported list there is no account to ask.
    if (facts->profile.source == ProfileSource::Export)
        co_return fail(ErrorCode::NotAllowed, {},
                       {{u"reason"_s, u"exported_profile"_s}, {u"profile"_s, facts->profile.displayName}});
    auto usable = checkUsable(facts->alias.url);
    if (!usable)
        co_return usable.error();
    co_return *facts;
}

Task<TokenEndpoint> AccountAccess::endpoint(ConnectionAlias alias) {
    TokenEndpoint endpoint;
    endpoint.url = zendesk::tokenUrl(alias.url);
    endpoint.clientId = alias.clientIdentifier;
    if (alias.clientKind == ClientKind::Confidential) {
        auto secret = co_await await(m_core.secrets->read(m_core.secretKey(alias.id, u"client_secret"_s)));
        if (!secret)
            co_return secret.error();
        if (!*secret)
            co_return usage(u"clientSecret"_s, u"the secret of the OAuth client"_s);
        endpoint.clientSecret = **secret;
    }
    co_return endpoint;
}

Task<std::shared_ptr<AccessTokenProvider>> AccountAccess::provider(Facts facts, CredentialPurpose purpose) {
    const ProviderKey key{facts.alias.id, purpose};
    if (const auto known = m_providers.find(key); known != m_providers.end())
        co_return Result<std::shared_ptr<AccessTokenProvider>>(known->second);
    auto tokenEndpoint = co_await endpoint(facts.alias);
    if (!tokenEndpoint)
        co_return tokenEndpoint.error();
    const CredentialInfo *credential = credentialOf(facts.alias, purpose);
    TokenVault vault(storeFor(credential != nullptr && credential->keptForThisRunOnly),
                     tokenKey(m_core, facts.alias.id, purpose));
    if (credential == nullptr) {
        // No sign-in in this database, but a server's operator may have seeded the store.
        auto seeded = co_await vault.load();
        if (!seeded)
            co_return seeded.error();
        if (!*seeded)
            co_return signInNeeded(facts.profile);
    }
    // Somebody else may have made it during the waits; two keepers would renew twice.
    auto &entry = m_providers[key];
    if (!entry)
        entry = std::make_shared<AccessTokenProvider>(TokenClient(transport(), *m_core.clock, *tokenEndpoint), vault,
                                                      *m_core.clock, facts.profile.displayName);
    // QCoro 0.8 moves out of every lvalue that it converts to the Result, which would empty the map.
    co_return Result<std::shared_ptr<AccessTokenProvider>>(entry);
}

std::shared_ptr<VendorAccount> AccountAccess::account(const Profile &profile, const QUrl &url,
                                                      std::shared_ptr<AccessTokenProvider> tokens) {
    const auto way = lane(profile, url);
    zendesk::ZendeskConnection connection;
    connection.address = url;
    connection.profileName = profile.displayName;
    connection.transport = std::shared_ptr<PacedTransport>(way, &way->paced);
    connection.tokens = std::move(tokens);
    connection.clock = m_core.clock;
    return std::make_shared<zendesk::ZendeskAccount>(connection);
}

Task<std::shared_ptr<VendorAccount>> AccountAccess::open(ProfileId profile, CredentialPurpose purpose) {
    auto facts = co_await readFacts(profile);
    if (!facts)
        co_return facts.error();
    const auto source = facts->sharedSignIn ? CredentialPurpose::Inventory : purpose;
    auto tokens = co_await provider(*facts, source);
    if (!tokens)
        co_return tokens.error();
    co_return account(facts->profile, facts->alias.url, *tokens);
}

Task<std::shared_ptr<VendorAccount>> AccountAccess::openWithoutToken(ProfileId profile) {
    auto facts = co_await readFacts(profile);
    if (!facts)
        co_return facts.error();
    co_return account(facts->profile, facts->alias.url, nullptr);
}

Task<std::shared_ptr<AuthorizationFlow>> AccountAccess::startFlow(ConnectionAlias alias, QString scope, bool paste,
                                                                  std::chrono::seconds limit) {
    auto usable = checkUsable(alias.url);
    if (!usable)
        co_return usable.error();
    if (alias.clientIdentifier.isEmpty())
        co_return usage(u"clientIdentifier"_s, u"the unique identifier of the OAuth client"_s);
    auto settings = flowSettings(alias, scope, paste, limit);
    if (!settings)
        co_return settings.error();
    auto tokenEndpoint = co_await endpoint(alias);
    if (!tokenEndpoint)
        co_return tokenEndpoint.error();
    co_return std::make_shared<AuthorizationFlow>(transport(), *m_core.clock, *tokenEndpoint, *settings);
}

Task<TokenSet> AccountAccess::Trial::tokens() const {
    const TokenVault vault(*store, u"seatkeeper/trial"_s);
    auto loaded = co_await vault.load();
    if (!loaded)
        co_return loaded.error();
    if (!*loaded)
        co_return fail(ErrorCode::Internal, u"the tokens of a sign-in vanished"_s);
    co_return **loaded;
}

Task<AccountAccess::Trial> AccountAccess::tryTokens(Profile profile, ConnectionAlias alias, TokenSet tokens) {
    auto tokenEndpoint = co_await endpoint(alias);
    if (!tokenEndpoint)
        co_return tokenEndpoint.error();
    Trial trial;
    trial.store = std::make_shared<SessionSecretStore>();
    auto keeper = std::make_shared<AccessTokenProvider>(TokenClient(transport(), *m_core.clock, *tokenEndpoint),
                                                        TokenVault(*trial.store, u"seatkeeper/trial"_s), *m_core.clock,
                                                        profile.displayName);
    auto adopted = co_await keeper->adopt(std::move(tokens));
    if (!adopted)
        co_return adopted.error();
    trial.account = account(profile, alias.url, keeper);
    co_return trial;
}

Task<std::optional<TokenSet>> AccountAccess::stored(AliasId alias, CredentialPurpose purpose) {
    const QString key = tokenKey(m_core, alias, purpose);
    auto inMemory = co_await TokenVault(*m_session, key).load();
    if (!inMemory)
        co_return inMemory.error();
    if (*inMemory)
        co_return *inMemory;
    auto kept = co_await TokenVault(*m_core.secrets, key).load();
    co_return kept;
}

Task<void> AccountAccess::adopt(AliasId alias, CredentialPurpose purpose, TokenSet tokens, bool thisRunOnly) {
    // First, because a renewal of the former tokens that is under way must not overwrite the new ones.
    auto forgotten = co_await forget(alias, purpose);
    if (!forgotten && !(thisRunOnly && isStoreTrouble(forgotten.error())))
        co_return forgotten.error();
    const QString key = tokenKey(m_core, alias, purpose);
    if (!thisRunOnly) {
        auto registered = co_await registerSecret(m_core, key);
        if (!registered)
            co_return registered.error();
    }
    auto saved = co_await TokenVault(storeFor(thisRunOnly), key).save(std::move(tokens));
    co_return saved;
}

Task<void> AccountAccess::forget(AliasId alias, CredentialPurpose purpose) {
    // A renewal under way must not put the tokens back.
    if (const auto keeper = takeProvider(alias, purpose))
        keeper->end();
    auto inMemory = co_await TokenVault(*m_session, tokenKey(m_core, alias, purpose)).forget();
    if (!inMemory)
        co_return inMemory.error();
    auto forgotten = co_await forgetSecret(m_core, tokenKey(m_core, alias, purpose));
    co_return forgotten;
}

std::shared_ptr<AccessTokenProvider> AccountAccess::takeProvider(AliasId alias, CredentialPurpose purpose) {
    const auto known = m_providers.find(ProviderKey{alias, purpose});
    if (known == m_providers.end())
        return nullptr;
    auto keeper = known->second;
    m_providers.erase(known);
    return keeper;
}

void AccountAccess::drop(AliasId alias) {
    std::erase_if(m_providers, [alias](const auto &entry) { return entry.first.first == alias; });
}

} // namespace seatkeeper
