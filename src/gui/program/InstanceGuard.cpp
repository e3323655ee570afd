#include "gui/program/InstanceGuard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace seatkeeper::gui {

namespace {
QString lockPath(const QString &databasePath) {
    QDir().mkpath(QFileInfo(databasePath).absolutePath());
    return databasePath + QStringLiteral(".window");
}
} // namespace

InstanceGuard::InstanceGuard(const QString &databasePath, QObject *parent)
    : QObject(parent),
      m_name(QStringLiteral("seatkeeper-") +
             QString::fromLatin1(QCryptographicHash::hash(QFileInfo(databasePath).absoluteFilePath().toUtf8(),
                                                          QCryptographicHash::Sha256)
                                     .toHex()
                                     .left(24))),
      m_lock(lockPath(databasePath)) {
    m_lock.setStaleLockTime(0);
}

void InstanceGuard::raiseFirst() {
    m_knock = std::make_unique<QLocalSocket>();
    connect(m_knock.get(), &QLocalSocket::connected, this, &InstanceGuard::yielded, Qt::QueuedConnection);
    connect(m_knock.get(), &QLocalSocket::errorOccurred, this, &InstanceGuard::yielded, Qt::QueuedConnection);
    m_knock->connectToServer(m_name);
}

bool InstanceGuard::claim() {
    if (!m_lock.tryLock(0)) {
        raiseFirst();
        return false;
    }
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server->nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
    m_server->listen(m_name);
    return true;
}

} // namespace seatkeeper::gui
