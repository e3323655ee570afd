#include "services/Core.h"

#include "secrets/SecretStore.h"
#include "services/AccountAccess.h"
#include "services/CoreServices.h"
#include "services/SyncContext.h"
#include "storage/AuditRepository.h"
#include "storage/Database.h"
#include "zendesk/ZendeskRequests.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

//! How long closing waits for work that was told to stop.
constexpr std::chrono::milliseconds closingLimit{8000};

QString operatingSystemUser() {
#ifdef Q_OS_UNIX
    // The account of the process: unlike $USER nobody can set it.
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return u"uid %1"_s.arg(getuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace

Core::Core(WorkspaceOptions workspaceOptions)
    : options(std::move(workspaceOptions)),
      clock(options.clock),
      syncThread(std::make_unique<QThread>()),
      systemUser(operatingSystemUser()) {
    context = new SyncContext(*this);
    sync = context;
    syncThread->setObjectName(u"sync"_s);
    auto connector = std::make_unique<AccountAccess>(*this);
    access = connector.get();
    accounts = std::move(connector);
    requests = std::make_unique<zendesk::ZendeskRequests>();
    sync->moveToThread(syncThread.get());
    auditWritten = [this] { context->auditWritten(); };
    syncThread->start();
}

Core::~Core() {
    shutdown.cancel();
    context->close();
    if (!syncThread->wait(QDeadlineTimer(closingLimit))) {
        context->endNow();
        syncThread->wait();
    }
    services.reset();
    // Its last transactions may still tell the context about audit entries.
    database.reset();
    delete context;
}

std::shared_ptr<void> Core::holdOpen() { return context->hold(); }

QString Core::secretKey(AliasId alias, const QString &what) const {
    return u"seatkeeper/%1-%2/%3"_s.arg(workspaceId, alias.toString(), what);
}

Result<void> writeAudit(Session &session, const Core &core, const QString &zendeskIdentity, const QString &action,
                        const QString &object, const QJsonObject &detail) {
    AuditEntry entry;
    entry.time = fromIsoUtc(toIsoUtc(core.clock->now()));
    entry.actor =
        zendeskIdentity.isEmpty() ? core.systemUser : u"%1 / Zendesk: %2"_s.arg(core.systemUser, zendeskIdentity);
    entry.action = action;
    entry.object = object;
    entry.detail = detail;
    SK_CHECK(AuditRepository::append(session, entry));
    core.auditWritten();
    return ok();
}

} // namespace seatkeeper
