#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <coroutine>
#include <functional>
#include <memory>

namespace seatkeeper {

//! A coroutine that ends with a Result.
template <typename T>
using Task = QCoro::Task<Result<T>>;

//! Waits for a future inside a coroutine and resumes in the waiting thread's event loop.
//! A future that was cancelled or never answered becomes ErrorCode::Cancelled
//! (QCoro 0.8 crashes when it awaits a cancelled future itself).
template <typename T>
class FutureAwaiter {
public:
    explicit FutureAwaiter(QFuture<Result<T>> future) : m_future(std::move(future)) {}
    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) {
        auto *watcher = new QFutureWatcher<Result<T>>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiting] {
            watcher->deleteLater();
            waiting.resume();
        });
        watcher->setFuture(m_future);
    }
    Result<T> await_resume() {
        if (m_future.resultCount() == 0)
            return fail(ErrorCode::Cancelled, QStringLiteral("the work was dropped before it answered"));
        return m_future.result();
    }

private:
    QFuture<Result<T>> m_future;
};

template <typename T>
FutureAwaiter<T> await(QFuture<Result<T>> future) {
    return FutureAwaiter<T>(std::move(future));
}

//! Waits @p duration of @p clock's time, or less when cancelled. The thread needs an event loop.
Task<void> delay(const Clock &clock, std::chrono::milliseconds duration, CancelToken cancel);

//! Starts a coroutine in the thread of @p context and gives its end as a future.
//! @p body is kept alive until the coroutine ends. When @p context dies first the future is cancelled.
template <typename T>
QFuture<Result<T>> launch(QObject *context, std::function<Task<T>()> body) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        context,
        [body = std::move(body), promise]() mutable {
            [](std::function<Task<T>()> work, std::shared_ptr<QPromise<Result<T>>> answer) -> QCoro::Task<> {
                auto result = co_await work();
                answer->addResult(std::move(result));
                answer->finish();
            }(std::move(body), std::move(promise));
        },
        Qt::QueuedConnection);
    return future;
}

//! Runs a plain function in the thread of @p context and gives its result as a future.
template <typename T>
QFuture<Result<T>> invoke(QObject *context, std::function<Result<T>()> body) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        context,
        [body = std::move(body), promise] {
            promise->addResult(body());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

//! Calls @p handler with the Result in the thread of @p context; silent when the context died first.
template <typename T, typename Handler>
void whenDone(QFuture<Result<T>> future, QObject *context, Handler handler) {
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const auto finished = watcher->future();
                         if (finished.resultCount() == 0)
                             handler(Result<T>(fail(ErrorCode::Cancelled)));
                         else
                             handler(finished.result());
                     });
    watcher->setFuture(future);
}

//! A future that is already done.
template <typename T>
QFuture<Result<T>> ready(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    auto future = promise.future();
    promise.addResult(std::move(result));
    promise.finish();
    return future;
}

} // namespace seatkeeper
