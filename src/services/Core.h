#pragma once

#include "base/Await.h"
#include "domain/Audit.h"
#include "services/Workspace.h"
#include "vendor/VendorAccount.h"

#include <QThread>

#include <functional>
#include <memory>

namespace seatkeeper {

class Database;
class SecretStore;
class Session;
class AccountAccess;
class AccountConnector;
class SyncContext;

//! What the use cases share; private to services/. Made by Workspace::open, lives as long as the workspace.
struct Core {
    explicit Core(WorkspaceOptions workspaceOptions);
    ~Core();

    WorkspaceOptions options;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Database> database;
    std::shared_ptr<SecretStore> secrets;
    std::unique_ptr<QThread> syncThread;
    QObject *sync = nullptr;                    //!< lives in the sync thread; context for launch()
    std::unique_ptr<AccountConnector> accounts; //!< opens a VendorAccount for a profile and purpose
    AccountAccess *access = nullptr;            //!< the same object as @c accounts, unless a test put its own there
    std::unique_ptr<VendorRequests> requests;
    QString systemUser;    //!< operating-system user, for the audit log
    CancelSource shutdown; //!< cancelled when the workspace closes
    std::function<void(const QString &topic)> notify = [](const QString &) {}; //!< safe from any thread
    std::function<void()> auditWritten = [] {}; //!< an entry is about to be committed; safe from any thread
    QString workspaceId;                        //!< sets this database's secrets apart from another one's

    //! While somebody keeps what this gives, closing waits (for some seconds at most). See Work.h.
    std::shared_ptr<void> holdOpen();
    //! Where the secrets of an alias are kept: "seatkeeper/<workspace>-<alias>/<what>"; what is "client_secret" or
    //! "<purpose>/tokens".
    QString secretKey(AliasId alias, const QString &what) const;

    std::shared_ptr<void> programLease; //!< marks that a program has this workspace open

    struct Services; //!< CoreServices.h
    std::unique_ptr<Services> services;

    SyncContext *context = nullptr; //!< the same object as @c sync
};

//! Opens the vendor's account of a profile. Lives in the sync thread.
class AccountConnector {
public:
    virtual ~AccountConnector() = default;
    //! ReauthRequired when there is no credential for the purpose (reclaim falls back to inventory's only when one
    //! sign-in serves both). NotFound for an unknown profile.
    virtual Task<std::shared_ptr<VendorAccount>> open(ProfileId profile, CredentialPurpose purpose) = 0;
};

//! Appends to the audit log inside the caller's transaction; @p zendeskIdentity may be empty.
Result<void> writeAudit(Session &session, const Core &core, const QString &zendeskIdentity, const QString &action,
                        const QString &object, const QJsonObject &detail);

} // namespace seatkeeper
