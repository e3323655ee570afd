#include "oauth/LoopbackListener.h"
#include "support/Wait.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

using namespace seatkeeper;
using namespace std::chrono_literals;

namespace {

//! Three ports that were free a moment ago, so that test programs beside this one are not in the way.
std::vector<quint16> freePorts() {
    std::vector<quint16> ports;
    std::vector<std::unique_ptr<QTcpServer>> servers;
    for (int i = 0; i < 3; ++i) {
        servers.push_back(std::make_unique<QTcpServer>());
        servers.back()->listen(QHostAddress(QHostAddress::LocalHost));
        ports.push_back(servers.back()->serverPort());
    }
    return ports;
}

class LoopbackListenerTest : public testing::Test {
protected:
    LoopbackListenerTest() { options.ports = freePorts(); }

    void start() {
        listener = std::make_unique<LoopbackListener>(clock, options);
        ASSERT_TRUE(test::isOk(listener->listen(SecretBytes("right-state"))));
        code = launch<AuthorizationCode>(&context, [this] { return listener->wait(cancel.token()); });
    }
    //! Sends raw bytes as a browser would and gives everything that comes back until the end of the connection.
    QByteArray talk(const QByteArray &request) const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), listener->port());
        socket.write(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10000));
        return socket.readAll();
    }
    QByteArray get(const QByteArray &target) const {
        return talk("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(listener->port()) +
                    "\r\nAccept: */*\r\n\r\n");
    }
    bool isWaiting() const { return listener->isListening() && !code.isFinished(); }

    SystemClock clock;
    LoopbackOptions options;
    QObject context;
    CancelSource cancel;
    std::unique_ptr<LoopbackListener> listener;
    QFuture<Result<AuthorizationCode>> code;
};

} // namespace

TEST_F(LoopbackListenerTest, TakesTheCodeAndClosesThePort) {
    options.texts.granted = QStringLiteral("Angemeldet <b>&</b> fertig");
    options.texts.language = QStringLiteral("de");
    start();
    EXPECT_EQ(listener->port(), options.ports[0]);
    EXPECT_EQ(listener->redirectUrl(),
              QUrl(QStringLiteral("http://127.0.0.1:%1/oauth/callback").arg(options.ports[0])));
    const auto page = get("/oauth/callback?code=the%2Fcode&state=right-state");
    EXPECT_TRUE(page.startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(page.contains("Connection: close\r\n"));
    EXPECT_TRUE(page.contains("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"));
    EXPECT_TRUE(page.contains("<html lang=\"de\">"));
    EXPECT_TRUE(page.contains("Angemeldet &lt;b&gt;&amp;&lt;/b&gt; fertig"));
    for (const char *loaded : {"http:", "https:", "src=", "url(", "<script", "<link", "the/code", "right-state"})
        EXPECT_FALSE(page.contains(loaded)) << loaded;
    const auto result = test::waitFor(code);
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(result->code.reveal(), "the/code");
    EXPECT_FALSE(listener->isListening());
}

TEST_F(LoopbackListenerTest, ThePageArrivesThoughTheListenerGoesAtOnce) {
    start();
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), listener->port());
    browser.write("GET /oauth/callback?code=c&state=right-state HTTP/1.1\r\nHost: localhost:" +
                  QByteArray::number(listener->port()) + "\r\n\r\n");
    whenDone(code, &context, [this](const Result<AuthorizationCode> &) { listener.reset(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return browser.state() == QAbstractSocket::UnconnectedState; }, 10000));
    EXPECT_TRUE(browser.readAll().endsWith("</html>\n"));
    EXPECT_EQ(listener, nullptr);
}

TEST_F(LoopbackListenerTest, KeepsWaitingAfterAnythingElse) {
    start();
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(listener->port()) + "\r\n\r\n";
    const QByteArray target = "/oauth/callback?code=stolen&state=right-state";
    for (const QByteArray &request :
         {"GET /oauth/callback?code=c&state=wrong HTTP/1.1\r\n" + host,
          "GET /oauth/callback?code=c HTTP/1.1\r\n" + host, "GET /favicon.ico HTTP/1.1\r\n" + host,
          "GET /other?code=c&state=right-state HTTP/1.1\r\n" + host,
          "GET /oauth/callback/x?code=c&state=right-state HTTP/1.1\r\n" + host,
          "POST " + target + " HTTP/1.1\r\n" + host, "HEAD " + target + " HTTP/1.1\r\n" + host,
          "GET " + target + " HTTP/1.1\r\n\r\n", "GET " + target + " HTTP/1.1\r\nHost: evil.example\r\n\r\n",
          "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n",
          "GET http://evil.example" + target + " HTTP/1.1\r\n" + host, QByteArray("\x16\x03\x01 garbage\r\n\r\n"),
          QByteArray("\r\n\r\n")}) {
        EXPECT_TRUE(talk(request).startsWith("HTTP/1.1 404 Not Found\r\n")) << request.toStdString();
        ASSERT_TRUE(isWaiting()) << request.toStdString();
    }
    EXPECT_TRUE(get("/oauth/callback?code=late&state=right-state").startsWith("HTTP/1.1 200"));
    const auto result = test::waitFor(code);
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(result->code.reveal(), "late");
}

TEST_F(LoopbackListenerTest, RefusesHugeRequests) {
    start();
    EXPECT_TRUE(talk("GET /oauth/callback?x=" + QByteArray(5000, 'x')).startsWith("HTTP/1.1 431"));
    EXPECT_TRUE(isWaiting());
}

TEST_F(LoopbackListenerTest, TakesARequestInPieces) {
    start();
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), listener->port());
    const QByteArray request = "GET /oauth/callback?code=c&state=right-state HTTP/1.1\r\nhost: localhost:" +
                               QByteArray::number(listener->port()) + "\r\n\r\n";
    qint64 written = 0;
    QObject::connect(&browser, &QTcpSocket::bytesWritten, &browser, [&](qint64 size) { written += size; });
    for (qsizetype i = 0; i < request.size(); i += 7) {
        browser.write(request.mid(i, 7));
        const qint64 expected = std::min(i + 7, request.size());
        ASSERT_TRUE(QTest::qWaitFor([&] { return written == expected; }, 5000));
    }
    ASSERT_TRUE(test::isOk(test::waitFor(code)));
}

TEST_F(LoopbackListenerTest, AnswersOnlyTheFirstOfTwo) {
    start();
    QTcpSocket first;
    QTcpSocket second;
    QByteArray pages;
    for (auto *browser : {&first, &second}) {
        browser->connectToHost(QHostAddress(QHostAddress::LocalHost), listener->port());
        browser->write("GET /oauth/callback?code=" + QByteArray(browser == &first ? "one" : "two") +
                       "&state=right-state HTTP/1.1\r\nHost: localhost:" + QByteArray::number(listener->port()) +
                       "\r\n\r\n");
    }
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return first.state() == QAbstractSocket::UnconnectedState &&
                   second.state() == QAbstractSocket::UnconnectedState;
        },
        10000));
    pages = first.readAll() + second.readAll();
    EXPECT_EQ(pages.count("HTTP/1.1 200"), 1);
    EXPECT_TRUE(test::isOk(test::waitFor(code)));
}

TEST_F(LoopbackListenerTest, NamesARefusalOnThePageAndInTheResult) {
    options.texts.refused = QStringLiteral("No access");
    start();
    const auto page = get("/oauth/callback?error=access_denied&error_description=denied+it&state=right-state");
    EXPECT_TRUE(page.contains("No access"));
    const auto result = test::waitFor(code);
    ASSERT_TRUE(result.failedWith(ErrorCode::ConsentDenied));
    EXPECT_EQ(result.error().arg("description"), QStringLiteral("denied it"));
}

TEST_F(LoopbackListenerTest, GivesUpAfterItsLimitAndClosesThePort) {
    const ScaledClock fast(5000.0);
    listener = std::make_unique<LoopbackListener>(fast, options);
    ASSERT_TRUE(test::isOk(listener->listen(SecretBytes("right-state"))));
    const auto asked = fast.elapsed();
    const auto result = test::runTask<AuthorizationCode>(
        [this]() -> Task<AuthorizationCode> { co_return co_await listener->wait(CancelToken()); });
    ASSERT_TRUE(result.failedWith(ErrorCode::ConsentTimeout));
    EXPECT_EQ(result.error().arg("seconds"), QStringLiteral("300"));
    EXPECT_GE(fast.elapsed() - asked, 290s);
    EXPECT_FALSE(listener->isListening());
}

TEST_F(LoopbackListenerTest, CanBeCancelled) {
    start();
    cancel.cancel();
    EXPECT_TRUE(test::waitFor(code).failedWith(ErrorCode::Cancelled));
    EXPECT_FALSE(listener->isListening());
}

TEST_F(LoopbackListenerTest, FallsBackToTheNextPort) {
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress(QHostAddress::LocalHost), options.ports[0]));
    start();
    EXPECT_EQ(listener->port(), options.ports[1]);
    cancel.cancel();
    EXPECT_TRUE(test::waitFor(code).failedWith(ErrorCode::Cancelled));
}

TEST_F(LoopbackListenerTest, NamesThePortsWhenAllAreTaken) {
    std::vector<std::unique_ptr<QTcpServer>> taken;
    for (const quint16 port : options.ports) {
        taken.push_back(std::make_unique<QTcpServer>());
        ASSERT_TRUE(taken.back()->listen(QHostAddress(QHostAddress::LocalHost), port));
    }
    LoopbackListener late(clock, options);
    const auto result = late.listen(SecretBytes("right-state"));
    ASSERT_TRUE(result.failedWith(ErrorCode::NoLoopbackPort));
    for (const quint16 port : options.ports)
        EXPECT_TRUE(result.error().arg("ports").contains(QString::number(port)));
}

TEST_F(LoopbackListenerTest, ListensOn127001Alone) {
    start();
    // The whole of 127/8 is this computer on Linux, and every other interface address is as well.
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.append(QHostAddress(QStringLiteral("127.0.0.2")));
    for (const auto &address : others) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, listener->port());
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return socket.state() != QAbstractSocket::HostLookupState &&
                       socket.state() != QAbstractSocket::ConnectingState;
            },
            10000))
            << address.toString().toStdString();
        EXPECT_NE(socket.state(), QAbstractSocket::ConnectedState) << address.toString().toStdString();
    }
    EXPECT_TRUE(isWaiting());
    cancel.cancel();
    EXPECT_TRUE(test::waitFor(code).failedWith(ErrorCode::Cancelled));
}
