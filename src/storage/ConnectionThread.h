#pragma once

#include "storage/SqliteSession.h"

#include <QThread>

#include <functional>
#include <memory>

namespace seatkeeper {

//! A thread with one connection that is opened, used and closed in it. Internal to storage/.
class ConnectionThread {
public:
    using Opener = std::function<Result<std::unique_ptr<SqliteSession>>()>;

    explicit ConnectionThread(const QString &threadName);
    //! Works off what was posted, closes the connection in its thread and joins. Not from the thread itself.
    ~ConnectionThread();
    ConnectionThread(const ConnectionThread &) = delete;
    ConnectionThread &operator=(const ConnectionThread &) = delete;

    //! Waits until the connection is open in the thread. Not from the thread itself.
    Result<void> open(const Opener &opener);
    //! Runs @p work in the thread, in order. From any thread.
    void post(std::function<void(SqliteSession &)> work);
    bool isCurrent() const { return QThread::currentThread() == &m_thread; }

private:
    QThread m_thread;
    QObject *m_context = nullptr;
    std::unique_ptr<SqliteSession> m_session;
};

} // namespace seatkeeper
