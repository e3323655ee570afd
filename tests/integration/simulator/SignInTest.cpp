#include "integration/simulator/TestClient.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray verifier = "a-verifier-that-is-long-enough-to-be-one-0123456789";
const auto callback = u"http://127.0.0.1:28391/oauth/callback"_s;

QString challenge() {
    return QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

class SignIn : public test::SimulatorTest {
protected:
    void startAnonymous(SimulatorOptions options) {
        startWith(std::move(options));
        client->token.clear();
    }

    QString authorizeAddress(const QMap<QString, QString> &other = {}) {
        QMap<QString, QString> fields{{u"response_type"_s, u"code"_s},
                                      {u"client_id"_s, u"seatkeeper_demo"_s},
                                      {u"redirect_uri"_s, callback},
                                      {u"scope"_s, u"read write"_s},
                                      {u"state"_s, u"s t&te"_s},
                                      {u"code_challenge"_s, challenge()},
                                      {u"code_challenge_method"_s, u"S256"_s}};
        fields.insert(other);
        QStringList parts;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            parts.append(it.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
        return u"/oauth/authorizations/new?"_s + parts.join(u'&');
    }

    //! Presses a button of the page.
    test::Answer press(const test::Answer &page, const QByteArray &decision, qint64 person) {
        QByteArray form = "decision=" + decision + "&user_id=" + QByteArray::number(person);
        static const QRegularExpression hidden(uR"re(type="hidden" name="([^"]*)" value="([^"]*)")re"_s);
        auto fields = hidden.globalMatch(QString::fromUtf8(page.body));
        while (fields.hasNext()) {
            const auto field = fields.next();
            const QString value = field.captured(2).replace(u"&amp;"_s, u"&"_s);
            form += "&" + field.captured(1).toUtf8() + "=" + QUrl::toPercentEncoding(value);
        }
        return client->postForm(u"/oauth/authorizations"_s, form);
    }

    QUrlQuery redirected(const test::Answer &answer) {
        EXPECT_EQ(answer.status, 302) << answer.body.toStdString();
        const QUrl target(answer.header("location"));
        EXPECT_EQ(target.toString(QUrl::RemoveQuery), callback);
        return QUrlQuery(target);
    }

    QString newCode(const QMap<QString, QString> &other = {}) {
        account->approveAll(true);
        const auto code = redirected(client->get(authorizeAddress(other))).queryItemValue(u"code"_s);
        account->approveAll(false);
        return code;
    }

    QJsonObject exchange(const QString &code) {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"code"_s, code},
                {u"client_id"_s, u"seatkeeper_demo"_s},
                {u"redirect_uri"_s, callback},
                {u"code_verifier"_s, QString::fromLatin1(verifier)}};
    }

    test::Answer refresh(const QJsonValue &token) {
        return client->post(u"/oauth/tokens"_s, {{u"grant_type"_s, u"refresh_token"_s},
                                                 {u"refresh_token"_s, token},
                                                 {u"client_id"_s, u"seatkeeper_demo"_s}});
    }

    int statusOfMe(const QString &token) {
        client->token = token.toLatin1();
        const int status = client->get(u"/api/v2/users/me.json"_s).status;
        client->token.clear();
        return status;
    }
};

TEST_F(SignIn, ThePageAsksAndAllowLeadsBackWithCodeAndState) {
    startAnonymous({});
    const auto page = client->get(authorizeAddress());
    ASSERT_EQ(page.status, 200);
    EXPECT_TRUE(page.header("content-type").startsWith(u"text/html"_s));
    EXPECT_TRUE(page.body.contains("Ingrid Sørlie"));
    EXPECT_FALSE(page.body.contains("http://") && page.body.contains("<script"));
    const auto light = account->idOf(2);
    const auto query = redirected(press(page, "allow", light));
    EXPECT_EQ(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s t&te"_s);
    const auto tokens = client->post(u"/oauth/tokens"_s, exchange(query.queryItemValue(u"code"_s)));
    ASSERT_EQ(tokens.status, 201) << tokens.body.toStdString();
    EXPECT_EQ(tokens.json.value(u"token_type"_s).toString(), u"bearer"_s);
    EXPECT_EQ(tokens.json.value(u"scope"_s).toString(), u"read write"_s);
    EXPECT_EQ(tokens.json.value(u"expires_in"_s).toInt(), 1800);
    client->token = tokens.json.value(u"access_token"_s).toString().toLatin1();
    EXPECT_EQ(client->get(u"/api/v2/users/me.json"_s).user().value(u"id"_s).toInteger(), light);
}

TEST_F(SignIn, DenyLeadsBackWithAccessDeniedAndAFormCountsOnce) {
    startAnonymous({});
    const auto page = client->get(authorizeAddress());
    const auto query = redirected(press(page, "deny", account->account().adminId));
    EXPECT_EQ(query.queryItemValue(u"error"_s), u"access_denied"_s);
    EXPECT_EQ(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s t&te"_s);
    EXPECT_EQ(press(page, "allow", account->account().adminId).status, 403);
}

TEST_F(SignIn, UnknownClientAndWrongRedirectNeverGoBack) {
    startAnonymous({});
    for (const auto &wrong : {QMap<QString, QString>{{u"client_id"_s, u"223443"_s}},
                              QMap<QString, QString>{{u"redirect_uri"_s, callback + u"/"_s}},
                              QMap<QString, QString>{{u"redirect_uri"_s, u"http://127.0.0.1:4711/oauth/callback"_s}}}) {
        const auto page = client->get(authorizeAddress(wrong));
        EXPECT_EQ(page.status, 400);
        EXPECT_TRUE(page.header("location").isEmpty());
        EXPECT_TRUE(page.header("content-type").startsWith(u"text/html"_s));
    }
}

TEST_F(SignIn, APublicClientNeedsAChallengeAndTheRightVerifier) {
    startAnonymous({});
    const auto without = client->get(authorizeAddress({{u"code_challenge"_s, {}}}));
    EXPECT_EQ(redirected(without).queryItemValue(u"error"_s), u"invalid_request"_s);
    const auto plain = client->get(authorizeAddress({{u"code_challenge_method"_s, u"plain"_s}}));
    EXPECT_EQ(redirected(plain).queryItemValue(u"error"_s), u"invalid_request"_s);
    auto body = exchange(newCode());
    body[u"code_verifier"_s] = u"another"_s;
    const auto refused = client->post(u"/oauth/tokens"_s, body);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.json.value(u"error"_s).toString(), u"invalid_grant"_s);
}

TEST_F(SignIn, ACodeLivesTwoMinutesAndOnce) {
    startAnonymous({});
    const auto code = newCode();
    clock->advance(std::chrono::seconds(119));
    EXPECT_EQ(client->post(u"/oauth/tokens"_s, exchange(code)).status, 201);
    EXPECT_EQ(client->post(u"/oauth/tokens"_s, exchange(code)).json.value(u"error"_s).toString(), u"invalid_grant"_s);
    const auto late = newCode();
    clock->advance(std::chrono::seconds(121));
    EXPECT_EQ(client->post(u"/oauth/tokens"_s, exchange(late)).json.value(u"error"_s).toString(), u"invalid_grant"_s);
}

TEST_F(SignIn, AFormIsAsGoodAsJson) {
    startAnonymous({});
    const auto answer = client->postForm(
        u"/oauth/tokens"_s, "grant_type=authorization_code&client_id=seatkeeper_demo&code=" + newCode().toLatin1() +
                                "&redirect_uri=" + QUrl::toPercentEncoding(callback) + "&code_verifier=" + verifier);
    EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
}

TEST_F(SignIn, RefreshRotatesBothAndAReplayHurtsNobodyElse) {
    startAnonymous({});
    const auto first = client->post(u"/oauth/tokens"_s, exchange(newCode())).json;
    const auto second = refresh(first.value(u"refresh_token"_s));
    ASSERT_EQ(second.status, 201);
    EXPECT_NE(second.json.value(u"access_token"_s), first.value(u"access_token"_s));
    EXPECT_EQ(statusOfMe(first.value(u"access_token"_s).toString()), 401);
    const auto replay = refresh(first.value(u"refresh_token"_s));
    EXPECT_EQ(replay.status, 400);
    EXPECT_EQ(replay.json.value(u"error"_s).toString(), u"invalid_grant"_s);
    EXPECT_EQ(statusOfMe(second.json.value(u"access_token"_s).toString()), 200);
    EXPECT_EQ(refresh(second.json.value(u"refresh_token"_s)).status, 201);
}

TEST_F(SignIn, TokensExpireOnTheClock) {
    startAnonymous({});
    const auto tokens = client->post(u"/oauth/tokens"_s, exchange(newCode())).json;
    clock->advance(std::chrono::seconds(1799));
    EXPECT_EQ(statusOfMe(tokens.value(u"access_token"_s).toString()), 200);
    clock->advance(std::chrono::seconds(2));
    client->token = tokens.value(u"access_token"_s).toString().toLatin1();
    const auto refused = client->get(u"/api/v2/users.json"_s);
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.json.value(u"error"_s).toString(), u"invalid_token"_s);
    client->token.clear();
    clock->advance(std::chrono::hours(24 * 30));
    EXPECT_EQ(refresh(tokens.value(u"refresh_token"_s)).status, 400);
}

TEST_F(SignIn, OldClientsHaveTokensWithoutEnd) {
    SimulatorOptions options;
    options.accessTokenLifetime.reset();
    options.refreshTokenLifetime.reset();
    startAnonymous(options);
    const auto tokens = client->post(u"/oauth/tokens"_s, exchange(newCode())).json;
    EXPECT_FALSE(tokens.contains(u"expires_in"_s));
    EXPECT_FALSE(tokens.contains(u"refresh_token_expires_in"_s));
    clock->advance(std::chrono::hours(24 * 365));
    EXPECT_EQ(statusOfMe(tokens.value(u"access_token"_s).toString()), 200);
}

TEST_F(SignIn, AConfidentialClientNeedsItsSecret) {
    SimulatorOptions options;
    options.clientKind = ClientKind::Confidential;
    options.unknowns.invalidClientStatus = 400;
    startAnonymous(options);
    const auto code = newCode();
    const auto without = client->post(u"/oauth/tokens"_s, exchange(code));
    EXPECT_EQ(without.status, 400);
    EXPECT_EQ(without.json.value(u"error"_s).toString(), u"invalid_client"_s);
    auto body = exchange(code);
    body.insert(u"client_secret"_s, QString::fromLatin1(account->clientSecret().reveal()));
    EXPECT_EQ(client->post(u"/oauth/tokens"_s, body).status, 201);
    body = {{u"grant_type"_s, u"client_credentials"_s},
            {u"client_id"_s, account->clientId()},
            {u"client_secret"_s, QString::fromLatin1(account->clientSecret().reveal())},
            {u"scope"_s, u"read"_s}};
    const auto own = client->post(u"/oauth/tokens"_s, body);
    EXPECT_EQ(own.status, 201);
    EXPECT_FALSE(own.json.contains(u"refresh_token"_s));
}

TEST_F(SignIn, OtherTokenErrorsHaveTheirCodes) {
    startAnonymous({});
    const auto errorOf = [&](const QJsonObject &body) {
        return client->post(u"/oauth/tokens"_s, body).json.value(u"error"_s).toString();
    };
    EXPECT_EQ(errorOf({}), u"invalid_request"_s);
    EXPECT_EQ(errorOf({{u"grant_type"_s, u"password"_s}, {u"client_id"_s, u"seatkeeper_demo"_s}}),
              u"unsupported_grant_type"_s);
    auto wrong = exchange(u"x"_s);
    wrong[u"client_id"_s] = u"223443"_s;
    EXPECT_EQ(errorOf(wrong), u"invalid_client"_s);
    auto days = exchange(newCode());
    days.insert(u"expires_in"_s, 200);
    EXPECT_EQ(errorOf(days), u"invalid_request"_s);
}

TEST_F(SignIn, ScopesOutsideTheClientsListAreRefused) {
    SimulatorOptions options;
    options.allowedScopes = {u"read"_s};
    startAnonymous(options);
    const auto answer = client->get(authorizeAddress());
    EXPECT_EQ(redirected(answer).queryItemValue(u"error"_s), u"invalid_scope"_s);
}

TEST_F(SignIn, ReadDoesNotWriteAndUnknownScopesDoNothing) {
    startWith({}, u"read"_s);
    const auto refused = update(first(PersonKind::Active).id, {{u"alias"_s, u"x"_s}});
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.json.value(u"description"_s).toString(),
              u"You are missing the following required scopes: write"_s);
    client->token = account->issueTokens(u"reed"_s, account->account().adminId).access.reveal();
    EXPECT_EQ(client->get(u"/api/v2/users.json"_s).status, 403);
    client->token = account->issueTokens(u"users:read"_s, account->account().adminId).access.reveal();
    EXPECT_EQ(client->get(u"/api/v2/users.json"_s).status, 200);
    EXPECT_EQ(client->get(u"/api/v2/custom_roles.json"_s).status, 403);
}

TEST_F(SignIn, WithoutCredentialsMeIsAnonymousAndTheRestIsRefused) {
    startAnonymous({});
    const auto me = client->get(u"/api/v2/users/me.json"_s);
    EXPECT_EQ(me.status, 200);
    EXPECT_EQ(me.user().value(u"name"_s).toString(), u"Anonymous user"_s);
    EXPECT_TRUE(me.user().value(u"id"_s).isNull());
    const auto users = client->get(u"/api/v2/users.json"_s);
    EXPECT_EQ(users.status, 401);
    EXPECT_EQ(users.json.value(u"error"_s).toString(), u"Couldn't authenticate you"_s);
    client->token = "nonsense";
    EXPECT_EQ(client->get(u"/api/v2/users/me.json"_s).status, 401);
}

TEST_F(SignIn, TheCurrentTokenCanBeShownAndRevoked) {
    startWith({});
    const auto shown = client->get(u"/api/v2/oauth/tokens/current.json"_s).json.value(u"token"_s).toObject();
    EXPECT_EQ(shown.value(u"user_id"_s).toInteger(), account->account().adminId);
    EXPECT_EQ(shown.value(u"token"_s).toString().size(), 10);
    EXPECT_EQ(shown.value(u"scopes"_s).toArray().size(), 2);
    EXPECT_EQ(client->remove(u"/api/v2/oauth/tokens/current"_s).status, 204);
    EXPECT_EQ(client->remove(u"/api/v2/oauth/tokens/current"_s).status, 401);
}

TEST_F(SignIn, RevokingKeepsTheRefreshTokenWhenTheSwitchSaysSo) {
    for (const bool kills : {true, false}) {
        SimulatorOptions options;
        options.unknowns.revokingKillsRefreshToken = kills;
        startAnonymous(options);
        const auto tokens = client->post(u"/oauth/tokens"_s, exchange(newCode())).json;
        client->token = tokens.value(u"access_token"_s).toString().toLatin1();
        ASSERT_EQ(client->remove(u"/api/v2/oauth/tokens/current"_s).status, 204);
        client->token.clear();
        EXPECT_EQ(refresh(tokens.value(u"refresh_token"_s)).status, kills ? 400 : 201);
    }
}

} // namespace
