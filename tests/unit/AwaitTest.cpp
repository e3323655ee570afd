#include "base/Await.h"
#include "support/Wait.h"

using namespace seatkeeper;

TEST(Await, GivesTheValueOfAFuture) {
    const auto result = test::runTask<int>([]() -> Task<int> {
        SK_CO_TRY(value, co_await await(ready<int>(7)));
        co_return value + 1;
    });
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(*result, 8);
}

TEST(Await, MapsAFutureThatNeverAnsweredToCancelled) {
    const auto result = test::runTask<int>([]() -> Task<int> {
        QFuture<Result<int>> future;
        {
            QPromise<Result<int>> promise;
            promise.start();
            future = promise.future();
        }
        co_return co_await await(future);
    });
    EXPECT_TRUE(result.failedWith(ErrorCode::Cancelled));
}

TEST(Await, DelayEndsEarlyWhenCancelled) {
    const SystemClock clock;
    const CancelSource source;
    QTimer::singleShot(5, qApp, [&] { source.cancel(); });
    const auto result = test::runTask<void>(
        [&]() -> Task<void> { co_return co_await delay(clock, std::chrono::hours(1), source.token()); });
    EXPECT_TRUE(result.failedWith(ErrorCode::Cancelled));
}

TEST(Await, DelayWaitsOnTheGivenClock) {
    const ScaledClock clock(1000.0);
    const auto before = clock.now();
    const auto result =
        test::runTask<void>([&]() -> Task<void> { co_return co_await delay(clock, std::chrono::seconds(10), {}); });
    ASSERT_TRUE(test::isOk(result));
    EXPECT_GE(before.secsTo(clock.now()), 9);
}
