#include "services/SyncContext.h"

#include "base/Log.h"
#include "services/AuditHead.h"
#include "services/Work.h"

#include <QTimer>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {
//! Entries come in bursts; one write to the secret store serves a burst.
constexpr std::chrono::milliseconds headDelay{150};
} // namespace

SyncContext::SyncContext(Core &core) : m_core(core), m_headTimer(new QTimer(this)) {
    m_headTimer->setSingleShot(true);
    m_headTimer->setInterval(headDelay);
    connect(m_headTimer, &QTimer::timeout, this, &SyncContext::keepHead);
}

SyncContext::~SyncContext() = default;

std::shared_ptr<void> SyncContext::hold() {
    ++m_underWay;
    // The address only marks the work; the count is what matters.
    return {this, [](void *context) { static_cast<SyncContext *>(context)->release(); }};
}

void SyncContext::release() {
    if (--m_underWay == 0 && m_closing)
        endNow();
}

void SyncContext::close() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_headTimer->isActive())
                keepHead();
            m_closing = true;
            if (m_underWay == 0)
                endNow();
        },
        Qt::QueuedConnection);
}

void SyncContext::endNow() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_ended, true))
                return;
            m_headTimer->stop();
            // They own the network, which belongs to this thread.
            m_core.access = nullptr;
            m_core.accounts.reset();
            thread()->quit();
        },
        Qt::QueuedConnection);
}

void SyncContext::auditWritten() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_headTimer->isActive())
                m_headTimer->start();
        },
        Qt::QueuedConnection);
}

void SyncContext::keepHead() {
    m_headTimer->stop();
    m_core.notify(u"audit"_s);
    if (m_keeping) {
        m_headTimer->start();
        return;
    }
    m_keeping = true;
    Core &core = m_core;
    auto kept = launchInSync<void>(core, [&core]() -> Task<void> { return keepAuditHead(core); });
    whenDone(kept, this, [this](const Result<void> &result) {
        // Nothing is lost: verify() says that it compared with less, and the next entry tries again.
        if (!result)
            qCWarning(logService) << "head of the audit log not kept:" << errorName(result.error().code);
        headKept();
    });
}

void SyncContext::headKept() {
    m_keeping = false;
    if (m_headTimer->isActive() && !m_settling.empty()) {
        keepHead();
        return;
    }
    for (const Answer<void> &answer : std::exchange(m_settling, {}))
        answer.settle(ok());
}

QFuture<Result<void>> SyncContext::settle() {
    const Answer<void> answer;
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            m_settling.push_back(answer);
            if (m_headTimer->isActive() && !m_keeping)
                keepHead();
            else if (!m_keeping)
                headKept();
        },
        Qt::QueuedConnection);
    return answer.future();
}

} // namespace seatkeeper
