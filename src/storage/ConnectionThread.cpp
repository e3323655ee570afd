#include "storage/ConnectionThread.h"

namespace seatkeeper {

ConnectionThread::ConnectionThread(const QString &threadName) : m_context(new QObject) {
    m_thread.setObjectName(threadName);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

ConnectionThread::~ConnectionThread() {
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_session.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<void> ConnectionThread::open(const Opener &opener) {
    Result<void> result;
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            auto opened = opener();
            if (opened)
                m_session = *std::move(opened);
            else
                result = opened.error();
        },
        Qt::BlockingQueuedConnection);
    return result;
}

void ConnectionThread::post(std::function<void(SqliteSession &)> work) {
    QMetaObject::invokeMethod(
        m_context, [this, work = std::move(work)] { work(*m_session); }, Qt::QueuedConnection);
}

} // namespace seatkeeper
