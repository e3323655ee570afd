#pragma once

#include "base/Answer.h"
#include "services/Core.h"

#include <QObject>

#include <atomic>

class QTimer;

namespace seatkeeper {

//! What the core does in the sync thread besides the use cases: it counts the work under way, so that closing can wait
//! for it, and keeps the head of the audit log in the secret store. Lives in the sync thread and ends it.
class SyncContext final : public QObject {
    Q_OBJECT
public:
    explicit SyncContext(Core &core);
    ~SyncContext() override;

    //! Work is under way as long as somebody keeps what this gives. From any thread.
    std::shared_ptr<void> hold();
    //! Lets the thread end once nothing is under way. From any thread.
    void close();
    //! Lets the thread end whatever is under way. From any thread.
    void endNow();
    //! Done once the newest head of the audit log is kept, or could not be. From any thread; the main thread's loop
    //! must run meanwhile, because keychains answer there.
    QFuture<Result<void>> settle();
    //! Soon puts the new head into the secret store and tells about the topic "audit". From any thread.
    void auditWritten();

private:
    void release();
    void keepHead();
    void headKept();
    Core &m_core;
    QTimer *m_headTimer;
    bool m_keeping = false;
    std::vector<Answer<void>> m_settling;
    bool m_ended = false;
    std::atomic_int m_underWay = 0;
    std::atomic_bool m_closing = false;
};

} // namespace seatkeeper
