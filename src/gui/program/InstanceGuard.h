#pragma once

#include <QLocalServer>
#include <QLocalSocket>
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
    //! True when this is the first; false when another one runs: it is asked to come to the front, then yielded()
    //! comes.
    bool claim();

Q_SIGNALS:
    //! Somebody started the program again.
    void raiseRequested();
    //! The other window was asked (or did not answer); this start has nothing left to do.
    void yielded();

private:
    void raiseFirst();
    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QLocalSocket> m_knock;
};

} // namespace seatkeeper::gui
