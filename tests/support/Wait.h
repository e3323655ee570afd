#pragma once

#include "base/Await.h"

#include <QTest>
#include <gtest/gtest.h>

namespace seatkeeper::test {

//! Runs the event loop until @p future is done (at most @p timeoutMs) and gives its Result.
template <typename T>
Result<T> waitFor(QFuture<Result<T>> future, int timeoutMs = 20000) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        return fail(ErrorCode::Timeout, QStringLiteral("the test waited %1 ms in vain").arg(timeoutMs));
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

//! Starts @p body as a coroutine in this thread and waits for its end.
template <typename T>
Result<T> runTask(std::function<Task<T>()> body, int timeoutMs = 20000) {
    QObject context;
    return waitFor(launch<T>(&context, std::move(body)), timeoutMs);
}

//! Fails the test with the error's text.
template <typename T>
testing::AssertionResult isOk(const Result<T> &result) {
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << errorName(result.error().code).toStdString() << ": "
                                       << result.error().technical.toStdString();
}

} // namespace seatkeeper::test
