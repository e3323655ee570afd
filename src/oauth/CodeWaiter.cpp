#include "oauth/CodeWaiter.h"

namespace seatkeeper {

Task<AuthorizationCode> CodeWaiter::wait(const Clock &clock, std::chrono::milliseconds limit, CancelToken cancel) {
    const auto answer = m_answer;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [answer, limit] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
        auto late = fail(ErrorCode::ConsentTimeout, QStringLiteral("the browser never came back"));
        late.args.insert(QStringLiteral("seconds"), QString::number(seconds.count()));
        answer.settle(std::move(late));
    });
    const auto registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    timer.start(clock.realDuration(limit));
    auto result = co_await await(answer.future());
    co_return result;
}

} // namespace seatkeeper
