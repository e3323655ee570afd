#pragma once

#include "base/Await.h"
#include "services/SignIn.h"

#include <QMap>

namespace seatkeeper {

class AuthorizationFlow;
struct Core;

//! What a sign-in is for; fixed when it begins.
struct SignInRequest {
    Profile profile;
    ConnectionAlias alias;
    CredentialPurpose purpose = CredentialPurpose::Inventory;
    bool thisRunOnly = false;
    bool forBoth = false;
    std::chrono::seconds limit{300};

    QString scope() const { return scopeFor(forBoth ? CredentialPurpose::Reclaim : purpose); }
    //! Under which the tokens are kept.
    CredentialPurpose keeper() const { return forBoth ? CredentialPurpose::Inventory : purpose; }
};

//! The sign-ins under way. Private to services/; used in the sync thread.
class SignInAttempts {
public:
    explicit SignInAttempts(Core &core) : m_core(core) {}
    Task<SignIn::Attempt> begin(ProfileId profile, CredentialPurpose purpose, SignIn::Way way, SignInRequest options);
    Result<void> paste(quint64 attempt, const QString &address);

private:
    Task<CredentialInfo> finish(quint64 id, SignInRequest request, CancelToken cancel,
                                std::shared_ptr<ProgressFeed> progress);
    Task<SignInRequest> read(ProfileId profile, SignInRequest request);
    Core &m_core;
    quint64 m_last = 0;
    QMap<quint64, std::shared_ptr<AuthorizationFlow>> m_flows;
};

} // namespace seatkeeper
