#include "oauth/AuthorizationFlow.h"
#include "net/HttpTransport.h"
#include "oauth/AccessTokenProvider.h"
#include "secrets/SessionSecretStore.h"
#include "support/FaultProxy.h"
#include "support/Wait.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrlQuery>

using namespace seatkeeper;
using test::FaultProxy;
using test::FaultReply;
using test::FaultRequest;

namespace {

FaultReply tokens(const FaultRequest &request) {
    const auto number = QByteArray::number(request.number);
    return FaultReply::json(201, R"({"access_token":"a)" + number + R"(","refresh_token":"r)" + number +
                                     R"(","token_type":"bearer","expires_in":1800})");
}

class AuthorizationFlowTest : public testing::Test {
protected:
    AuthorizationFlowTest() {
        endpoint.url = server.url(QStringLiteral("/oauth/tokens"));
        endpoint.clientId = QStringLiteral("seatkeeper");
        settings.authorizeEndpoint = server.url(QStringLiteral("/oauth/authorizations/new"));
        settings.scope = QStringLiteral("read");
        QTcpServer free;
        free.listen(QHostAddress(QHostAddress::LocalHost));
        settings.loopback.ports = {free.serverPort()};
    }
    QString valueOf(const QUrl &url, const char *name) const {
        return QUrlQuery(url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    QFuture<Result<TokenSet>> finish(AuthorizationFlow &flow) {
        return launch<TokenSet>(&context, [&flow] { return flow.finish(CancelToken()); });
    }
    QJsonObject sent(std::size_t index) const {
        return QJsonDocument::fromJson(server.requests()[index].body).object();
    }

    QObject context;
    SystemClock clock;
    FaultProxy server{tokens};
    HttpTransport transport{clock, TlsTrust{}};
    TokenEndpoint endpoint;
    AuthorizationSettings settings;
};

} // namespace

TEST_F(AuthorizationFlowTest, ExchangesWhatTheBrowserBrings) {
    AuthorizationFlow flow(transport, clock, endpoint, settings);
    const auto address = flow.begin();
    ASSERT_TRUE(test::isOk(address));
    EXPECT_EQ(valueOf(*address, "redirect_uri"), flow.redirectUrl().toString());
    auto signedIn = finish(flow);

    // The browser's part.
    QUrl back = flow.redirectUrl();
    back.setQuery(QStringLiteral("code=the-code&state=") + valueOf(*address, "state"));
    HttpTransport browser(clock, TlsTrust{});
    const auto visit = HttpRequest::get(back);
    const auto page = test::runTask<HttpResponse>(
        [&]() -> Task<HttpResponse> { co_return co_await browser.send(visit, CancelToken()); });
    ASSERT_TRUE(test::isOk(page));
    EXPECT_EQ(page->status, 200);

    const auto result = test::waitFor(signedIn);
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(result->access.reveal(), "a1");
    EXPECT_EQ(sent(0).value(QStringLiteral("code")).toString(), QStringLiteral("the-code"));
    EXPECT_EQ(sent(0).value(QStringLiteral("redirect_uri")).toString(), flow.redirectUrl().toString());
    const auto verifier = sent(0).value(QStringLiteral("code_verifier")).toString().toLatin1();
    EXPECT_EQ(QString::fromLatin1(Pkce::challengeFor(verifier)), valueOf(*address, "code_challenge"));
    EXPECT_FALSE(sent(0).contains(QStringLiteral("client_secret")));
}

TEST_F(AuthorizationFlowTest, TakesAPastedAddressInstead) {
    for (const bool own : {false, true}) {
        if (own)
            settings.ownRedirectUrl = QUrl(QStringLiteral("https://intranet.example/seatkeeper/done"));
        AuthorizationFlow flow(transport, clock, endpoint, settings);
        const auto address = flow.begin();
        ASSERT_TRUE(test::isOk(address));
        auto signedIn = finish(flow);
        const QString start = flow.redirectUrl().toString() + QStringLiteral("?code=pasted&state=");
        const auto wrong = flow.paste(start + QStringLiteral("old"));
        ASSERT_TRUE(wrong.failedWith(ErrorCode::BadInput));
        EXPECT_EQ(wrong.error().arg("detail"), QStringLiteral("wrong_state"));
        EXPECT_FALSE(signedIn.isFinished());
        ASSERT_TRUE(test::isOk(flow.paste(start + valueOf(*address, "state"))));
        ASSERT_TRUE(test::isOk(test::waitFor(signedIn)));
        EXPECT_EQ(sent(own ? 1 : 0).value(QStringLiteral("redirect_uri")).toString(), flow.redirectUrl().toString());
    }
}

TEST_F(AuthorizationFlowTest, EndsWithARefusalThatIsPasted) {
    AuthorizationFlow flow(transport, clock, endpoint, settings);
    const auto address = flow.begin();
    ASSERT_TRUE(test::isOk(address));
    auto signedIn = finish(flow);
    ASSERT_TRUE(test::isOk(flow.paste(QStringLiteral("?error=access_denied&state=") + valueOf(*address, "state"))));
    EXPECT_TRUE(test::waitFor(signedIn).failedWith(ErrorCode::ConsentDenied));
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(AuthorizationFlowTest, ANewAttemptGetsThePortOfTheOneBefore) {
    QUrl first;
    {
        AuthorizationFlow flow(transport, clock, endpoint, settings);
        ASSERT_TRUE(test::isOk(flow.begin()));
        first = flow.redirectUrl();
    }
    AuthorizationFlow again(transport, clock, endpoint, settings);
    ASSERT_TRUE(test::isOk(again.begin()));
    EXPECT_EQ(again.redirectUrl(), first);
}

TEST_F(AuthorizationFlowTest, AHundredCallersMakeOnePostOverTheWire) {
    SessionSecretStore store;
    const TokenVault vault(store, QStringLiteral("seatkeeper/test/tokens"));
    TokenSet seed;
    seed.refresh = SecretBytes("seed");
    AccessTokenProvider provider(TokenClient(transport, clock, endpoint), vault, clock, QStringLiteral("Acme"));
    ASSERT_TRUE(test::isOk(test::runTask<void>([&]() -> Task<void> { co_return co_await provider.adopt(seed); })));
    std::vector<QFuture<Result<SecretBytes>>> answers;
    for (int i = 0; i < 100; ++i)
        answers.push_back(launch<SecretBytes>(&context, [&] { return provider.token(CancelToken()); }));
    for (auto &answer : answers) {
        const auto token = test::waitFor(answer);
        ASSERT_TRUE(test::isOk(token));
        EXPECT_EQ(token->reveal(), "a1");
    }
    EXPECT_EQ(server.count("POST"), 1);
}
