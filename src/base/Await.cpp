#include "base/Await.h"

#include "base/Answer.h"

namespace seatkeeper {

Task<void> delay(const Clock &clock, std::chrono::milliseconds duration, CancelToken cancel) {
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    const Answer<void> answer;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [answer] { answer.settle(ok()); });
    const auto registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    timer.start(clock.realDuration(duration));
    auto result = co_await await(answer.future());
    co_return result;
}

} // namespace seatkeeper
