#pragma once

#include "oauth/AuthorizationFlow.h"
#include "oauth/TokenSet.h"
#include "services/Core.h"

#include <map>

namespace seatkeeper {

class AccessTokenProvider;
class HttpTransport;
class SessionSecretStore;

//! Opens Zendesk accounts: one network for all, one pace for each host whatever the purpose, one keeper of tokens for
//! each credential. Everything is made on first use. Made with the workspace; used and destroyed in the sync thread.
class AccountAccess final : public AccountConnector {
public:
    explicit AccountAccess(Core &core);
    ~AccountAccess() override;

    Task<std::shared_ptr<VendorAccount>> open(ProfileId profile, CredentialPurpose purpose) override;
    //! For checkAddress() alone.
    Task<std::shared_ptr<VendorAccount>> openWithoutToken(ProfileId profile);

    //! The flow of a new sign-in. Usage when client, secret, address or redirect URL is missing.
    Task<std::shared_ptr<AuthorizationFlow>> startFlow(ConnectionAlias alias, QString scope, bool paste,
                                                       std::chrono::seconds limit);
    //! An account that works with tokens which are stored nowhere yet.
    struct Trial {
        std::shared_ptr<VendorAccount> account;
        std::shared_ptr<SessionSecretStore> store;
        //! The tokens as they are by now (they may have been renewed).
        Task<TokenSet> tokens() const;
    };
    Task<Trial> tryTokens(Profile profile, ConnectionAlias alias, TokenSet tokens);

    //! The tokens that stand for a credential now, or nothing.
    Task<std::optional<TokenSet>> stored(AliasId alias, CredentialPurpose purpose);
    //! Keeps the tokens of a new sign-in, in the secret store or for this run only; the former ones are gone, even when
    //! this fails.
    Task<void> adopt(AliasId alias, CredentialPurpose purpose, TokenSet tokens, bool thisRunOnly);
    //! Forgets the tokens of a credential, here and in the secret store.
    Task<void> forget(AliasId alias, CredentialPurpose purpose);
    //! What was made for this alias is made anew when it is needed next.
    void drop(AliasId alias);

private:
    struct Lane;
    struct Facts;
    using ProviderKey = std::pair<AliasId, CredentialPurpose>;

    Task<Facts> readFacts(ProfileId profile) const;
    HttpTransport &transport();
    std::shared_ptr<Lane> lane(const Profile &profile, const QUrl &url);
    Task<TokenEndpoint> endpoint(ConnectionAlias alias);
    Task<std::shared_ptr<AccessTokenProvider>> provider(Facts facts, CredentialPurpose purpose);
    std::shared_ptr<AccessTokenProvider> takeProvider(AliasId alias, CredentialPurpose purpose);
    std::shared_ptr<VendorAccount> account(const Profile &profile, const QUrl &url,
                                           std::shared_ptr<AccessTokenProvider> tokens);
    SecretStore &storeFor(bool thisRunOnly) const;

    Core &m_core;
    std::shared_ptr<SessionSecretStore> m_session;
    std::unique_ptr<HttpTransport> m_transport;
    std::map<QString, std::shared_ptr<Lane>> m_lanes;
    std::map<ProviderKey, std::shared_ptr<AccessTokenProvider>> m_providers;
};

} // namespace seatkeeper
