#pragma once

#include "base/Await.h"
#include "base/Clock.h"
#include "base/Operation.h"

#include <QObject>
#include <QString>

#include <memory>

namespace seatkeeper {

class Profiles;
class Connections;
class SignIn;
class Validation;
class Publishing;
class Downloads;
class Subscriptions;
class Leaks;
class Roster;
class TeamImport;
class Models;
class ListPrices;
class Quality;
class Rules;
class WhatIfs;
class Exclusions;
class Candidates;
class Reclaims;
class Jobs;
class Scheduler;
class AuditLog;
class Settings;
class DemoAccount;
class Doctor;
struct Core;

struct WorkspaceOptions {
    QString location;    //!< path of the SQLite file; empty: the per-user default
    QString credentials; //!< "keychain", "file:<path>", "session" or empty for the default (keychain)
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    QByteArray extraCertificates; //!< PEM, for tests with an own authority; never read from a file or a variable
    QString credentialsDirectory; //!< what main() found in $CREDENTIALS_DIRECTORY: seeds the file of secrets
    QString stateDirectory;       //!< and in $STATE_DIRECTORY: where that file is, without a credentials word
    bool demo = false;            //!< opens demo.sqlite beside the default file and starts its simulator
    int demoAgents = 480;         //!< size of the demo account when it is made, 10..1000000
};

//! Opens everything and wires the use cases; the composition root of both programs.
//! Lives in the thread that opened it (the window's); its services may be called from that thread only and answer
//! through futures. Owns the sync thread and the database threads, ended by the destructor after running work was
//! told to stop.
class Workspace : public QObject {
    Q_OBJECT
public:
    //! Opens or creates the database (backup and migrations included) without blocking the caller.
    //! Errors: DatabaseLocked, DatabaseDamaged, SchemaTooNew, SchemaAltered, ReadOnly, DiskFull, FileAccess, Usage.
    static QFuture<Result<std::shared_ptr<Workspace>>> open(WorkspaceOptions options);
    ~Workspace() override;
    //! To be awaited before the last owner lets go, while the main thread's loop runs: the head of the audit log
    //! reaches the secret store. Without it the destructor waits for a keychain that cannot answer.
    QFuture<Result<void>> settle();

    const WorkspaceOptions &options() const;
    QString databasePath() const;

    Profiles &profiles();
    Connections &connections();
    SignIn &signIn();
    Validation &validation();
    Publishing &publishing();
    Downloads &downloads();
    Subscriptions &subscriptions();
    Leaks &leaks();
    Roster &roster();
    TeamImport &teamImport();
    Models &models();
    ListPrices &prices();
    Rules &rules();
    WhatIfs &whatIfs();
    Exclusions &exclusions();
    Candidates &candidates();
    Reclaims &reclaims();
    Jobs &jobs();
    Quality &quality();
    Scheduler &scheduler();
    AuditLog &audit();
    Settings &settings();
    DemoAccount &demo();
    Doctor &doctor();

Q_SIGNALS:
    //! Stored facts changed, here or (noticed by watching the file) in another program. @p topic is a stable word:
    //! "profiles", "subscriptions", "candidates", "runs", "jobs", "rules", "exclusions", "models", "prices", "audit",
    //! "settings", "roster".
    void changed(const QString &topic);

private:
    explicit Workspace(std::unique_ptr<Core> core);
    static Task<std::shared_ptr<Workspace>> openIn(std::unique_ptr<Core> core);
    void watchOtherPrograms();
    std::unique_ptr<Core> m_core;
    std::optional<qint64> m_seenVersion;
};

//! The per-user database file: <data home>/seatkeeper/seatkeeper.sqlite.
QString defaultDatabasePath();
//! The demo's own file beside it: demo.sqlite.
QString demoDatabasePath();

} // namespace seatkeeper
