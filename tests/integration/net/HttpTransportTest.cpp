#include "net/HttpTransport.h"
#include "support/FaultProxy.h"
#include "support/TestCertificate.h"
#include "support/Wait.h"

using namespace seatkeeper;
using namespace std::chrono_literals;
using test::FaultProxy;
using test::FaultReply;
using test::FaultRequest;
using Wire = FaultReply::Wire;

namespace {

class HttpTransportTest : public testing::Test {
protected:
    Result<HttpResponse> send(HttpRequest request, CancelToken cancel = {}) {
        return test::runTask<HttpResponse>(
            [&]() -> Task<HttpResponse> { co_return co_await transport.send(request, cancel); });
    }
    static HttpRequest put(const QUrl &url) { return HttpRequest::change("PUT", url, R"({"user":{"role":"agent"}})"); }

    static TransportOptions options() {
        TransportOptions options;
        options.maxBodySize = 1'000'000;
        options.silenceLimit = 400ms;
        options.totalLimit = 1'500ms;
        return options;
    }

    SystemClock clock;
    HttpTransport transport{clock, TlsTrust{}, options()};
};

FaultReply plain(const FaultRequest &) { return FaultReply::json(200, R"({"ok":true})"); }

} // namespace

TEST_F(HttpTransportTest, GivesStatusHeadersAndBodyOfAnyAnswer) {
    FaultProxy server([](const FaultRequest &) {
        auto reply = FaultReply::json(429, "slow down");
        reply.with("Retry-After", "7");
        return reply;
    });
    auto request = HttpRequest::get(server.url(QStringLiteral("/api/v2/users?page=2")));
    request.bearer = SecretBytes("token-1");
    request.counters = std::make_shared<RequestCounters>();
    const auto response = send(request);
    ASSERT_TRUE(test::isOk(response));
    EXPECT_EQ(response->status, 429);
    EXPECT_EQ(response->headers.value("RETRY-after"), "7");
    EXPECT_EQ(response->body, "slow down");
    EXPECT_FALSE(response->requestId.isEmpty());
    EXPECT_EQ(request.counters->requests, 1);
    const auto seen = server.requests();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].target, "/api/v2/users?page=2");
    EXPECT_EQ(seen[0].header("Authorization"), "Bearer token-1");
    EXPECT_EQ(seen[0].header("User-Agent"), "Seatkeeper");
    EXPECT_EQ(transport.log().recent().back().path, QStringLiteral("/api/v2/users"));
    EXPECT_EQ(transport.log().recent().back().id, response->requestId);
}

TEST_F(HttpTransportTest, ReadsChunkedAndEmptyAnswers) {
    FaultProxy server([](const FaultRequest &request) {
        auto reply = FaultReply::json(request.target == "/none" ? 204 : 200, "abcdef");
        reply.chunked = request.target == "/chunked";
        return reply;
    });
    const auto chunked = send(HttpRequest::get(server.url(QStringLiteral("/chunked"))));
    ASSERT_TRUE(test::isOk(chunked));
    EXPECT_EQ(chunked->body, "abcdef");
    const auto none = send(HttpRequest::change("DELETE", server.url(QStringLiteral("/none")), {}));
    ASSERT_TRUE(test::isOk(none));
    EXPECT_EQ(none->status, 204);
    EXPECT_TRUE(none->body.isEmpty());
}

struct BrokenWrite {
    const char *name;
    const char *method;
    Wire wire;
};

class BrokenWriteTest : public HttpTransportTest, public testing::WithParamInterface<BrokenWrite> {};

// QNetworkAccessManager by itself sends a write again when a connection that had served before closes.
TEST_P(BrokenWriteTest, IsSentOnceAndEndsWithUnknownOutcome) {
    FaultProxy server([](const FaultRequest &request) {
        return request.method == "GET" ? FaultReply::json(200, "{}") : FaultReply::broken(GetParam().wire);
    });
    ASSERT_TRUE(test::isOk(send(HttpRequest::get(server.url(QStringLiteral("/warm"))))));
    const QByteArray body = QByteArray(GetParam().method) == "DELETE" ? QByteArray() : QByteArray(R"({"a":1})");
    const auto request = HttpRequest::change(GetParam().method, server.url(QStringLiteral("/users/1")), body);
    const auto response = send(request);
    EXPECT_TRUE(response.failedWith(ErrorCode::OutcomeUnknown)) << (response ? response->status : -1);
    // A second one would have come on its heels; the next request shows that it did not.
    ASSERT_TRUE(test::isOk(send(HttpRequest::get(server.url(QStringLiteral("/after"))))));
    EXPECT_EQ(server.count(GetParam().method), 1);
    EXPECT_EQ(server.requests()[1].body, body);
}

INSTANTIATE_TEST_SUITE_P(Wires, BrokenWriteTest,
                         testing::Values(BrokenWrite{"PutBefore", "PUT", Wire::CloseBeforeAnswer},
                                         BrokenWrite{"PutInside", "PUT", Wire::CloseInsideStatusLine},
                                         BrokenWrite{"PutAfter", "PUT", Wire::CloseAfterStatusLine},
                                         BrokenWrite{"PutInsideBody", "PUT", Wire::CloseInsideBody},
                                         BrokenWrite{"PutHang", "PUT", Wire::Hang},
                                         BrokenWrite{"PutDrip", "PUT", Wire::Drip},
                                         BrokenWrite{"PostBefore", "POST", Wire::CloseBeforeAnswer},
                                         BrokenWrite{"PostInside", "POST", Wire::CloseInsideStatusLine},
                                         BrokenWrite{"DeleteBefore", "DELETE", Wire::CloseBeforeAnswer},
                                         BrokenWrite{"DeleteAfter", "DELETE", Wire::CloseAfterStatusLine}),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST_F(HttpTransportTest, AWriteThatArrivedUpstreamIsInDoubtAndNotRepeated) {
    FaultProxy upstream(plain);
    for (const auto wire : {Wire::Whole, Wire::CloseUnread, Wire::CloseBeforeAnswer, Wire::CloseInsideBody}) {
        const int before = upstream.count("PUT");
        FaultProxy proxy([wire](const FaultRequest &) { return FaultReply::forwarded(wire); },
                         {upstream.port(), {}, {}});
        const auto response = send(put(proxy.url(QStringLiteral("/users/1"))));
        if (wire == Wire::Whole)
            EXPECT_TRUE(test::isOk(response));
        else
            EXPECT_TRUE(response.failedWith(ErrorCode::OutcomeUnknown));
        EXPECT_EQ(proxy.count("PUT"), 1);
        EXPECT_EQ(upstream.count("PUT") - before, wire == Wire::CloseUnread ? 0 : 1);
    }
}

TEST_F(HttpTransportTest, NamesAReadThatIsCutOff) {
    FaultProxy server([](const FaultRequest &) { return FaultReply::broken(Wire::CloseInsideBody); });
    EXPECT_TRUE(send(HttpRequest::get(server.url(QStringLiteral("/")))).failedWith(ErrorCode::Unreachable));
}

// Qt 6.4 takes such an answer for complete when the end of the connection comes together with the bytes.
TEST_F(HttpTransportTest, NamesAnAnswerWithoutLengthThatIsCutOff) {
    FaultProxy server([](const FaultRequest &) {
        auto reply = FaultReply::json(200, R"({"users":[{"id":1,"name":"]}"},{"id":2},{"id":3},{"id":4}]})");
        reply.chunked = true;
        reply.wire = Wire::CloseInsideBody;
        return reply;
    });
    for (int i = 0; i < 20; ++i) {
        const auto cut = send(HttpRequest::get(server.url(QStringLiteral("/"))));
        ASSERT_TRUE(cut.failedWith(ErrorCode::Unreachable)) << (cut ? cut->body.toStdString() : "");
    }
}

TEST_F(HttpTransportTest, ReadsACompressedAnswer) {
    FaultProxy server([](const FaultRequest &) {
        auto reply = FaultReply::json(200, QByteArray::fromBase64("H4sIAAAAAAACA6uuBQBDv6ajAgAAAA=="));
        return reply.with("Content-Encoding", "gzip");
    });
    const auto response = send(HttpRequest::get(server.url(QStringLiteral("/"))));
    ASSERT_TRUE(test::isOk(response));
    EXPECT_EQ(response->body, "{}");
    EXPECT_TRUE(server.requests()[0].header("Accept-Encoding").contains("gzip"));
}

TEST_F(HttpTransportTest, EndsSilenceAndSlowDripWithTimeout) {
    FaultProxy silent([](const FaultRequest &) { return FaultReply::broken(Wire::Hang); });
    const auto none = send(HttpRequest::get(silent.url(QStringLiteral("/"))));
    EXPECT_TRUE(none.failedWith(ErrorCode::Timeout));
    EXPECT_EQ(none.error().arg("host"), QStringLiteral("127.0.0.1"));
    FaultProxy slow([](const FaultRequest &) {
        auto reply = FaultReply::json(200, QByteArray(1000, 'x'));
        reply.wire = Wire::Drip;
        return reply;
    });
    EXPECT_TRUE(send(HttpRequest::get(slow.url(QStringLiteral("/")))).failedWith(ErrorCode::Timeout));
}

TEST_F(HttpTransportTest, StopsABodyOverItsBound) {
    FaultProxy server([](const FaultRequest &request) {
        auto reply = FaultReply::json(200, QByteArray(100'000, 'x'));
        if (request.target == "/announced")
            reply.body = QByteArray(1'000'001, 'x');
        else
            reply.repeatBody = 20'000;
        return reply;
    });
    const auto endless = send(HttpRequest::get(server.url(QStringLiteral("/endless"))));
    ASSERT_TRUE(endless.failedWith(ErrorCode::TooLarge));
    EXPECT_EQ(endless.error().arg("bound"), QStringLiteral("1000000"));
    EXPECT_TRUE(send(HttpRequest::get(server.url(QStringLiteral("/announced")))).failedWith(ErrorCode::TooLarge));
}

TEST_F(HttpTransportTest, NeverFollowsARedirect) {
    FaultProxy other(plain);
    FaultProxy server([&other](const FaultRequest &request) {
        auto reply = FaultReply::json(302, {});
        const QString path = QStringLiteral("/stolen");
        QUrl target = other.url(path);
        target.setHost(QStringLiteral("localhost"));
        reply.with("Location", request.target == "/own" ? "/elsewhere" : target.toEncoded());
        return reply;
    });
    auto request = HttpRequest::get(server.url(QStringLiteral("/foreign")));
    request.bearer = SecretBytes("token-1");
    const auto foreign = send(request);
    ASSERT_TRUE(foreign.failedWith(ErrorCode::ForeignHost));
    EXPECT_EQ(foreign.error().arg("host"), QStringLiteral("localhost"));
    EXPECT_EQ(foreign.error().arg("expected"), QStringLiteral("127.0.0.1"));
    EXPECT_TRUE(send(HttpRequest::get(server.url(QStringLiteral("/own")))).failedWith(ErrorCode::Protocol));
    EXPECT_EQ(other.connections(), 0);
    EXPECT_EQ(server.requests().size(), 2U);
}

TEST_F(HttpTransportTest, TellsWhenNobodyAnswers) {
    quint16 port = 0;
    { port = FaultProxy(plain).port(); }
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    EXPECT_TRUE(send(HttpRequest::get(url)).failedWith(ErrorCode::Unreachable));
    // Nothing was sent, so a write is not in doubt.
    EXPECT_TRUE(send(put(url)).failedWith(ErrorCode::Unreachable));
}

TEST_F(HttpTransportTest, RefusesPlainHttpToOtherComputers) {
    const auto refused = send(HttpRequest::get(QUrl(QStringLiteral("http://example.com/x?token=1"))));
    ASSERT_TRUE(refused.failedWith(ErrorCode::InsecureAddress));
    EXPECT_EQ(refused.error().arg("url"), QStringLiteral("http://example.com/x"));
    for (const auto *address : {"http://127.0.0.1.example.com/", "http://localhost.example.com/", "ftp://127.0.0.1/"})
        EXPECT_TRUE(send(HttpRequest::get(QUrl(QString::fromLatin1(address)))).failedWith(ErrorCode::InsecureAddress))
            << address;
    EXPECT_TRUE(
        send(HttpRequest::get(QUrl(QStringLiteral("https://u:p@example.com/")))).failedWith(ErrorCode::Protocol));
}

TEST_F(HttpTransportTest, CancelEndsAReadAtOnceAndLetsAWriteFinish) {
    const CancelSource source;
    FaultProxy server([&source](const FaultRequest &request) {
        source.cancel(); // from the server's thread, while the request is under way
        return request.method == "GET" ? FaultReply::broken(Wire::Hang) : FaultReply::json(200, "{}");
    });
    EXPECT_TRUE(
        send(HttpRequest::get(server.url(QStringLiteral("/"))), source.token()).failedWith(ErrorCode::Cancelled));
    EXPECT_TRUE(send(put(server.url(QStringLiteral("/"))), source.token()).failedWith(ErrorCode::Cancelled));
    EXPECT_EQ(server.count("PUT"), 0);

    const CancelSource late;
    FaultProxy busy([&late](const FaultRequest &) {
        late.cancel();
        return FaultReply::json(200, "{}");
    });
    EXPECT_TRUE(test::isOk(send(put(busy.url(QStringLiteral("/"))), late.token())));
}

TEST_F(HttpTransportTest, KeepsNoCookies) {
    FaultProxy server([](const FaultRequest &) {
        auto reply = FaultReply::json(200, "{}");
        reply.with("Set-Cookie", "session=1; Path=/");
        return reply;
    });
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(test::isOk(send(HttpRequest::get(server.url(QStringLiteral("/"))))));
    EXPECT_EQ(server.requests()[1].header("Cookie"), QByteArray());
}

TEST_F(HttpTransportTest, ASecondTransportMayGoWhileARequestIsUnderWay) {
    FaultProxy server([](const FaultRequest &) { return FaultReply::broken(Wire::Hang); });
    auto doomed = std::make_unique<HttpTransport>(clock, TlsTrust{});
    QObject context;
    const auto request = HttpRequest::get(server.url(QStringLiteral("/")));
    auto future = launch<HttpResponse>(&context, [&] { return doomed->send(request, CancelToken()); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !server.requests().empty(); }, 5000));
    doomed.reset();
    EXPECT_TRUE(test::waitFor(future).failedWith(ErrorCode::Cancelled));
}

TEST_F(HttpTransportTest, TrustsTlsOnlyWithTheRightAuthority) {
    const auto certificate = test::TestCertificate::make();
    const auto server =
        std::make_unique<FaultProxy>(plain, test::FaultProxyOptions{0, certificate.certificate, certificate.key});
    const auto request = put(server->url(QStringLiteral("/")));
    const auto refused = send(request);
    ASSERT_TRUE(refused.failedWith(ErrorCode::Tls))
        << (refused ? "answered" : errorName(refused.error().code).toStdString());
    EXPECT_EQ(refused.error().arg("host"), QStringLiteral("127.0.0.1"));
    EXPECT_FALSE(refused.error().arg("detail").isEmpty());
    EXPECT_EQ(server->requests().size(), 0U);

    HttpTransport trusting(clock, TlsTrust{{certificate.certificate}}, options());
    const auto answered = test::runTask<HttpResponse>(
        [&]() -> Task<HttpResponse> { co_return co_await trusting.send(request, CancelToken()); });
    ASSERT_TRUE(test::isOk(answered));
    EXPECT_EQ(answered->body, R"({"ok":true})");
}

TEST_F(HttpTransportTest, RefusesAnExpiredCertificateAndAWrongName) {
    const auto expired = test::TestCertificate::make(-3, -1);
    FaultProxy old(plain, {0, expired.certificate, expired.key});
    HttpTransport trusting(clock, TlsTrust{{expired.certificate}}, options());
    const auto request = HttpRequest::get(old.url(QStringLiteral("/")));
    const auto refused = test::runTask<HttpResponse>(
        [&]() -> Task<HttpResponse> { co_return co_await trusting.send(request, CancelToken()); });
    EXPECT_TRUE(refused.failedWith(ErrorCode::Tls));
    EXPECT_EQ(old.requests().size(), 0U);
}
