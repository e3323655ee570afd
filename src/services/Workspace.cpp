#include "services/Workspace.h"

#include "secrets/SecretStoreFactory.h"
#include "services/AuditHead.h"
#include "services/CoreServices.h"
#include "services/WorkspaceStart.h"
#include "storage/Database.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds watchInterval{1000};

QString dataPath(const QString &file) {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"seatkeeper/"_s + file);
}

QString pathFor(const WorkspaceOptions &options) {
    if (!options.location.isEmpty())
        return options.location;
    return options.demo ? demoDatabasePath() : defaultDatabasePath();
}

//! The demo's tokens are worth nothing, so they may stand in a file: a demo never asks for a keychain.
QString credentialsFor(const WorkspaceOptions &options, const QString &databasePath) {
    if (!options.credentials.isEmpty() || !options.demo)
        return options.credentials;
    const QFileInfo database(databasePath);
    return u"file:"_s + database.dir().filePath(database.completeBaseName() + u"-credentials"_s);
}

Result<std::unique_ptr<Core>> makeCore(WorkspaceOptions options) {
    options.location = pathFor(options);
    options.credentials = credentialsFor(options, options.location);
    SecretStoreSurroundings surroundings;
    surroundings.credentialsDirectory = options.credentialsDirectory;
    surroundings.stateDirectory = options.stateDirectory;
    SK_TRY(secrets, makeSecretStore(options.credentials, options.clock, surroundings));
    auto core = std::make_unique<Core>(std::move(options));
    core->secrets = std::move(secrets);
    return core;
}

} // namespace

QString defaultDatabasePath() { return dataPath(u"seatkeeper.sqlite"_s); }
QString demoDatabasePath() { return dataPath(u"demo.sqlite"_s); }

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(WorkspaceOptions options) {
    using Opened = std::shared_ptr<Workspace>;
    auto core = makeCore(std::move(options));
    if (!core)
        return ready<Opened>(core.error());
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    auto future = promise->future();
    // Starts here, because the workspace belongs to the thread that opens it.
    [](std::unique_ptr<Core> made, std::shared_ptr<QPromise<Result<Opened>>> answer) -> QCoro::Task<> {
        auto opened = co_await openIn(std::move(made));
        answer->addResult(std::move(opened));
        answer->finish();
    }(std::move(*core), std::move(promise));
    return future;
}

Task<std::shared_ptr<Workspace>> Workspace::openIn(std::unique_ptr<Core> core) {
    DatabaseOptions databaseOptions;
    databaseOptions.path = core->options.location;
    databaseOptions.clock = core->clock;
    auto database = co_await await(Database::open(databaseOptions));
    if (!database)
        co_return database.error();
    core->database = std::move(*database);
    auto prepared = co_await prepareWorkspace(*core);
    if (!prepared)
        co_return prepared.error();
    core->services = std::make_unique<Core::Services>(*core);
    co_return std::shared_ptr<Workspace>(new Workspace(std::move(core)));
}

Workspace::Workspace(std::unique_ptr<Core> core) : m_core(std::move(core)) {
    m_core->notify = [guarded = QPointer<Workspace>(this)](const QString &topic) {
        if (guarded)
            QMetaObject::invokeMethod(
                guarded.data(), [guarded, topic] { Q_EMIT guarded->changed(topic); }, Qt::QueuedConnection);
    };
    auto *watch = new QTimer(this);
    watch->setInterval(watchInterval);
    connect(watch, &QTimer::timeout, this, &Workspace::watchOtherPrograms);
    watch->start();
}

Workspace::~Workspace() {
    m_core->services->scheduler.stop();
    m_core.reset();
}

void Workspace::watchOtherPrograms() {
    whenDone(m_core->database->foreignVersion(), this, [this](const Result<qint64> &version) {
        // A busy or damaged file shows itself at the next use, with a sentence.
        if (!version)
            return;
        const bool news = m_seenVersion && *m_seenVersion != *version;
        m_seenVersion = *version;
        if (!news)
            return;
        const QStringList topics{u"profiles"_s, u"subscriptions"_s, u"candidates"_s, u"runs"_s,
                                 u"jobs"_s,     u"rules"_s,         u"exclusions"_s, u"models"_s,
                                 u"prices"_s,   u"audit"_s,         u"settings"_s,   u"roster"_s};
        for (const auto &topic : topics)
            Q_EMIT changed(topic);
    });
}

const WorkspaceOptions &Workspace::options() const { return m_core->options; }
QString Workspace::databasePath() const { return m_core->database->path(); }

Profiles &Workspace::profiles() { return m_core->services->profiles; }
Connections &Workspace::connections() { return m_core->services->connections; }
SignIn &Workspace::signIn() { return m_core->services->signIn; }
Validation &Workspace::validation() { return m_core->services->validation; }
Publishing &Workspace::publishing() { return m_core->services->publishing; }
Downloads &Workspace::downloads() { return m_core->services->downloads; }
Subscriptions &Workspace::subscriptions() { return m_core->services->subscriptions; }
Leaks &Workspace::leaks() { return m_core->services->leaks; }
Roster &Workspace::roster() { return m_core->services->roster; }
TeamImport &Workspace::teamImport() { return m_core->services->teamImport; }
Models &Workspace::models() { return m_core->services->models; }
ListPrices &Workspace::prices() { return m_core->services->prices; }
Rules &Workspace::rules() { return m_core->services->rules; }
WhatIfs &Workspace::whatIfs() { return m_core->services->whatIfs; }
Exclusions &Workspace::exclusions() { return m_core->services->exclusions; }
Candidates &Workspace::candidates() { return m_core->services->candidates; }
Reclaims &Workspace::reclaims() { return m_core->services->reclaims; }
Jobs &Workspace::jobs() { return m_core->services->jobs; }
Quality &Workspace::quality() { return m_core->services->quality; }
Scheduler &Workspace::scheduler() { return m_core->services->scheduler; }
AuditLog &Workspace::audit() { return m_core->services->audit; }
Settings &Workspace::settings() { return m_core->services->settings; }
DemoAccount &Workspace::demo() { return m_core->services->demo; }
Doctor &Workspace::doctor() { return m_core->services->doctor; }

} // namespace seatkeeper
