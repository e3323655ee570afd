#include "oauth/TokenClient.h"
#include "support/FakeSender.h"
#include "support/Wait.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace seatkeeper;
using test::FakeSender;

namespace {

class TokenClientTest : public testing::Test {
protected:
    TokenClientTest() {
        endpoint.url = QUrl(QStringLiteral("https://acme.example/oauth/tokens"));
        endpoint.clientId = QStringLiteral("seatkeeper");
    }
    Result<TokenSet> refresh() {
        const TokenClient client(sender, clock, endpoint);
        return test::runTask<TokenSet>([&]() -> Task<TokenSet> {
            const SecretBytes token("refresh-1");
            co_return co_await client.refresh(token, CancelToken());
        });
    }
    Result<TokenSet> exchange() {
        const TokenClient client(sender, clock, endpoint);
        return test::runTask<TokenSet>([&]() -> Task<TokenSet> {
            const SecretBytes code("code-1");
            const SecretBytes verifier("verifier-1");
            const QUrl redirect(QStringLiteral("http://127.0.0.1:28391/oauth/callback"));
            const QString scope = QStringLiteral("read write");
            co_return co_await client.exchange(code, verifier, redirect, scope, CancelToken());
        });
    }
    QJsonObject sentJson() const { return QJsonDocument::fromJson(sender.requests.back().body).object(); }

    FakeSender sender;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
    TokenEndpoint endpoint;
};

} // namespace

TEST_F(TokenClientTest, ExchangesACodeAsAPublicClientInJson) {
    sender.answer(201, R"({"access_token":"a1","refresh_token":"r1","token_type":"bearer","scope":"read write",
                           "expires_in":1800,"refresh_token_expires_in":2592000})");
    const auto tokens = exchange();
    ASSERT_TRUE(test::isOk(tokens));
    EXPECT_EQ(tokens->access.reveal(), "a1");
    EXPECT_EQ(tokens->refresh.reveal(), "r1");
    EXPECT_EQ(tokens->issuedAt, clock.now());
    EXPECT_EQ(tokens->expiresAt, clock.now().addSecs(1800));
    EXPECT_EQ(tokens->refreshExpiresAt, clock.now().addDays(30));
    EXPECT_EQ(tokens->scopes, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
    const auto &request = sender.requests.back();
    EXPECT_EQ(request.method, "POST");
    EXPECT_TRUE(request.write);
    EXPECT_EQ(request.headers.value("content-type"), "application/json");
    const QJsonObject expected{
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
        {QStringLiteral("code"), QStringLiteral("code-1")},
        {QStringLiteral("client_id"), QStringLiteral("seatkeeper")},
        {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:28391/oauth/callback")},
        {QStringLiteral("code_verifier"), QStringLiteral("verifier-1")},
        {QStringLiteral("scope"), QStringLiteral("read write")}};
    EXPECT_EQ(sentJson(), expected);
}

TEST_F(TokenClientTest, SendsSecretAndLifetimesOfAConfidentialClient) {
    endpoint.clientSecret = SecretBytes("s&cret");
    endpoint.accessSeconds = 1800;
    endpoint.refreshSeconds = 2592000;
    sender.answer(200, R"({"access_token":"a1"})");
    ASSERT_TRUE(test::isOk(exchange()));
    EXPECT_EQ(sentJson().value(QStringLiteral("client_secret")).toString(), QStringLiteral("s&cret"));
    EXPECT_EQ(sentJson().value(QStringLiteral("expires_in")).toInt(), 1800);
    EXPECT_EQ(sentJson().value(QStringLiteral("refresh_token_expires_in")).toInt(), 2592000);
    endpoint.body = TokenEndpoint::Body::Form;
    sender.answer(200, R"({"access_token":"a1"})");
    ASSERT_TRUE(test::isOk(refresh()));
    EXPECT_EQ(sender.requests.back().headers.value("Content-Type"), "application/x-www-form-urlencoded");
    EXPECT_EQ(sender.requests.back().body,
              "grant_type=refresh_token&refresh_token=refresh-1&client_id=seatkeeper&client_secret=s%26cret"
              "&expires_in=1800&refresh_token_expires_in=2592000");
}

TEST_F(TokenClientTest, ToleratesMissingAndNullMembers) {
    for (
        const char *body :
        {R"({"access_token":"a1"})",
         R"({"access_token":"a1","refresh_token":null,"expires_in":null,"refresh_token_expires_in":null,"scope":null})",
         R"({"access_token":"a1","token_type":"Bearer","expires_in":0,"scope":[]})"}) {
        sender.answer(200, body);
        const auto tokens = refresh();
        ASSERT_TRUE(test::isOk(tokens)) << body;
        EXPECT_EQ(tokens->expiresAt, std::nullopt);
        EXPECT_EQ(tokens->refresh.reveal(), "refresh-1");
    }
}

TEST_F(TokenClientTest, RefusesWhatIsNoToken) {
    for (const char *body :
         {"<html>", "[]", "{}", R"({"access_token":7})", R"({"access_token":"a","token_type":"mac"})"}) {
        sender.answer(200, body);
        EXPECT_TRUE(refresh().failedWith(ErrorCode::Protocol)) << body;
    }
}

TEST_F(TokenClientTest, NamesEveryRefusal) {
    struct Case {
        int status;
        const char *body;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {400, R"({"error":"invalid_grant","error_description":"whatever"})", ErrorCode::ReauthRequired},
        {401, R"({"error":"invalid_client"})", ErrorCode::ClientRejected},
        {400, R"({"error":"invalid_client"})", ErrorCode::ClientRejected},
        {401, "", ErrorCode::ClientRejected},
        {400, R"({"error":"invalid_scope"})", ErrorCode::ScopeMissing},
        {404, R"({"error":{"title":"No help desk at acme.example"}})", ErrorCode::NoSuchAccount},
        {429, R"({"error":"invalid_grant"})", ErrorCode::RateLimited},
        {502, "<html>", ErrorCode::ServerFailure},
        {418, "tea", ErrorCode::Protocol},
    };
    for (const auto &tested : cases) {
        sender.answer(tested.status, tested.body);
        const auto result = refresh();
        ASSERT_TRUE(result.failedWith(tested.code)) << tested.status << tested.body;
        EXPECT_EQ(result.error().arg("host"), QStringLiteral("acme.example"));
    }
}

TEST_F(TokenClientTest, NeverSaysUnknownOutcome) {
    sender.failWith(ErrorCode::OutcomeUnknown);
    EXPECT_TRUE(refresh().failedWith(ErrorCode::Unreachable));
}

TEST(TokenSet, SurvivesTheStore) {
    TokenSet tokens;
    tokens.access = SecretBytes("a");
    tokens.refresh = SecretBytes("r");
    tokens.issuedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    tokens.expiresAt = tokens.issuedAt.addSecs(1800);
    tokens.scopes = QStringList{QStringLiteral("read")};
    const auto again = TokenSet::fromJson(tokens.toJson());
    ASSERT_TRUE(test::isOk(again));
    EXPECT_TRUE(again->isSameAs(tokens));
    EXPECT_EQ(again->issuedAt, tokens.issuedAt);
    EXPECT_EQ(again->expiresAt, tokens.expiresAt);
    EXPECT_EQ(again->refreshExpiresAt, std::nullopt);
    EXPECT_EQ(again->scopes, tokens.scopes);
    const auto seeded = TokenSet::fromJson(SecretBytes(R"({"refresh_token":"first"})"));
    ASSERT_TRUE(test::isOk(seeded));
    EXPECT_EQ(seeded->refresh.reveal(), "first");
    EXPECT_TRUE(TokenSet::fromJson(SecretBytes("junk")).failedWith(ErrorCode::BadInput));
}
