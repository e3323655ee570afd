#include "base/Await.h"

namespace seatkeeper {

Task<void> delay(const Clock &clock, std::chrono::milliseconds duration, CancelToken cancel) {
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto future = promise->future();
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    const auto finish = [promise](Result<void> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    QObject::connect(&timer, &QTimer::timeout, &timer, [finish] { finish(ok()); });
    QPointer<QTimer> guarded(&timer);
    const auto registration = cancel.onCancel([guarded, finish] {
        if (guarded)
            QMetaObject::invokeMethod(
                guarded.data(), [finish] { finish(fail(ErrorCode::Cancelled)); }, Qt::QueuedConnection);
    });
    timer.start(clock.realDuration(duration));
    auto result = co_await await(future);
    co_return result;
}

} // namespace seatkeeper
