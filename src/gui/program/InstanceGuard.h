#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace seatkeeper::gui {

//! One window per database: a second start raises the first and ends. Window thread.
class InstanceGuard final : public QObject {
    Q_OBJECT
public:
    //! @param databasePath the file that both starts would open.
    explicit InstanceGuard(const QString &databasePath, QObject *parent = nullptr);
    //! True when this is the first; false when another one runs and was asked to come to the front.
    bool claim();

Q_SIGNALS:
    //! Somebody started the program again.
    void raiseRequested();

private:
    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace seatkeeper::gui
