#include "net/PacedTransport.h"
#include "net/HttpTransport.h"
#include "support/FakeSender.h"
#include "support/FaultProxy.h"
#include "support/Wait.h"

using namespace seatkeeper;
using namespace std::chrono_literals;
using test::FaultProxy;
using test::FaultReply;
using test::FaultRequest;

namespace {

constexpr double speed = 100.0;

class PacedTransportTest : public testing::Test {
protected:
    Result<HttpResponse> send(HttpRequest request, PacingClass kind = {}, QString key = {}, CancelToken cancel = {}) {
        return test::runTask<HttpResponse>(
            [&]() -> Task<HttpResponse> { co_return co_await paced.sendPaced(request, kind, key, cancel); });
    }
    static HttpRequest read() { return HttpRequest::get(QUrl(QStringLiteral("https://acme.example/x"))); }
    static HttpRequest write() {
        return HttpRequest::change("PUT", QUrl(QStringLiteral("https://acme.example/x")), "{}");
    }
    static HttpResponse response(int status, const QByteArray &name = {}, const QByteArray &value = {}) {
        HttpResponse result;
        result.status = status;
        if (!name.isEmpty())
            result.headers.set(name, value);
        return result;
    }

    ScaledClock clock{speed};
    test::FakeSender sender;
    RateGate gate{clock, PacingSettings()};
    PacedTransport paced{sender, gate, RetryPolicy(RetrySettings(), [] { return 0.0; }), clock};
};

} // namespace

TEST_F(PacedTransportTest, RepeatsAReadAfterTheServersTime) {
    sender.answer(response(503, "Retry-After", "20"));
    sender.answer(response(200));
    auto request = read();
    request.counters = std::make_shared<RequestCounters>();
    const auto before = clock.elapsed();
    const auto result = send(request);
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(result->status, 200);
    EXPECT_GE(clock.elapsed() - before, 20s);
    EXPECT_EQ(request.counters->retries, 1);
    EXPECT_EQ(sender.requests.size(), 2U);
}

TEST_F(PacedTransportTest, NeverRepeatsAWriteUnlessItWasThrottled) {
    sender.answer(response(503, "Retry-After", "1"));
    EXPECT_EQ(send(write())->status, 503);
    sender.failWith(ErrorCode::OutcomeUnknown);
    EXPECT_TRUE(send(write()).failedWith(ErrorCode::OutcomeUnknown));
    sender.failWith(ErrorCode::Unreachable);
    EXPECT_TRUE(send(write()).failedWith(ErrorCode::Unreachable));
    EXPECT_EQ(sender.requests.size(), 3U);
    sender.answer(response(429, "Retry-After", "3"));
    sender.answer(response(200));
    EXPECT_EQ(send(write())->status, 200);
    EXPECT_EQ(sender.requests.size(), 5U);
}

TEST_F(PacedTransportTest, GivesTheLastAnswerWhenItGivesUp) {
    for (int i = 0; i < 6; ++i)
        sender.answer(response(502));
    EXPECT_EQ(send(read())->status, 502);
    EXPECT_TRUE(sender.isDrained());
    sender.answer(response(429, "Retry-After", "100000"));
    EXPECT_EQ(send(read())->status, 429);
}

TEST_F(PacedTransportTest, A429HoldsEverybody) {
    sender.answer(response(200));
    ASSERT_TRUE(test::isOk(send(read())));
    auto once = read();
    once.attempts = 1;
    sender.answer(response(429, "Retry-After", "30"));
    EXPECT_EQ(send(once)->status, 429);
    const auto held = clock.elapsed();
    sender.answer(response(200));
    auto other = read();
    other.counters = std::make_shared<RequestCounters>();
    ASSERT_TRUE(test::isOk(send(other)));
    EXPECT_GE(clock.elapsed() - held, 29s);
    EXPECT_GE(other.counters->throttledMs, 29'000);
}

TEST_F(PacedTransportTest, A429WithoutATimeHoldsForTheBlindWait) {
    auto once = read();
    once.attempts = 1;
    sender.answer(response(429));
    EXPECT_EQ(send(once)->status, 429);
    const auto held = clock.elapsed();
    sender.answer(response(200));
    ASSERT_TRUE(test::isOk(send(read())));
    EXPECT_GE(clock.elapsed() - held, 9s);
}

TEST_F(PacedTransportTest, AWaitForTheTurnCanBeCancelled) {
    gate.hold(1h);
    const CancelSource source;
    QTimer::singleShot(5, &gate, [&] { source.cancel(); });
    EXPECT_TRUE(send(read(), {}, {}, source.token()).failedWith(ErrorCode::Cancelled));
    EXPECT_TRUE(sender.requests.empty());
}

TEST_F(PacedTransportTest, ABackOffCanBeCancelled) {
    sender.answer(response(503, "Retry-After", "500"));
    const CancelSource source;
    QTimer::singleShot(20, &gate, [&] { source.cancel(); });
    EXPECT_TRUE(send(read(), {}, {}, source.token()).failedWith(ErrorCode::Cancelled));
    EXPECT_EQ(sender.requests.size(), 1U);
}

TEST(RateGate, KeepsTheOrderAndSpacesUpdatesByTheSecond) {
    const ScaledClock clock(speed);
    RateGate gate(clock, PacingSettings());
    PacingClass update;
    update.name = QStringLiteral("updateUser");
    update.spacing = 1'000ms;
    update.perKey = 5;
    QObject context;
    std::vector<int> order;
    std::vector<std::chrono::milliseconds> moments;
    std::vector<QFuture<Result<void>>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(launch<void>(&context, [&, i]() -> Task<void> {
            const QString key = QString::number(i);
            SK_CO_TRY(pass, co_await gate.pass(update, key, CancelToken(), {}));
            order.push_back(i);
            moments.push_back(clock.elapsed());
            HttpResponse response;
            response.status = 200;
            gate.learn(update, response);
            co_return ok();
        }));
    for (auto &one : all)
        ASSERT_TRUE(test::isOk(test::waitFor(one)));
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    EXPECT_GE(moments.back() - moments.front(), 7s);
}

TEST(RateGate, HasAtMostSixUnderWayAndServesAnotherWhenOneReturns) {
    const SystemClock clock;
    RateGate gate(clock, PacingSettings());
    HttpResponse response;
    response.status = 200;
    gate.learn(PacingClass(), response);
    QObject context;
    std::vector<std::shared_ptr<GatePass>> held;
    std::vector<QFuture<Result<void>>> all;
    for (int i = 0; i < 7; ++i)
        all.push_back(launch<void>(&context, [&]() -> Task<void> {
            const PacingClass general;
            SK_CO_TRY(pass, co_await gate.pass(general, QString(), CancelToken(), {}));
            held.push_back(pass);
            co_return ok();
        }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return held.size() == 6; }, 5000));
    QObject later;
    bool turned = false;
    QTimer::singleShot(50, &later, [&] { turned = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return turned; }, 5000));
    EXPECT_EQ(held.size(), 6U);
    held.erase(held.begin());
    ASSERT_TRUE(test::isOk(test::waitFor(all[6])));
}

TEST(RateGate, TakesItsShareOfARealServersLimitAndNotMore) {
    FaultProxy server([](const FaultRequest &) {
        return FaultReply::json(200, "{}").with("ratelimit-limit", "6000").with("ratelimit-remaining", "5000");
    });
    const SystemClock clock;
    HttpTransport transport(clock, TlsTrust{});
    RateGate gate(clock, PacingSettings());
    PacedTransport paced(transport, gate, RetryPolicy(RetrySettings(), systemJitter()), clock);
    QObject context;
    const auto begun = clock.elapsed();
    std::vector<QFuture<Result<HttpResponse>>> all;
    const auto request = HttpRequest::get(server.url(QStringLiteral("/")));
    for (int i = 0; i < 60; ++i)
        all.push_back(launch<HttpResponse>(&context, [&] { return paced.send(request, CancelToken()); }));
    for (auto &one : all)
        ASSERT_TRUE(test::isOk(test::waitFor(one)));
    // 3,000 a minute are one each 20 ms; five may go at once.
    EXPECT_GE(clock.elapsed() - begun, 54 * 20ms);
    EXPECT_EQ(gate.allowedPerMinute(), 3000.0);
}
