#include "oauth/AuthorizationCode.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/OAuthError.h"
#include "oauth/Pkce.h"
#include "support/Wait.h"

#include <QSet>
#include <QUrlQuery>

using namespace seatkeeper;

namespace {

const QUrl redirect(QStringLiteral("http://127.0.0.1:28391/oauth/callback"));

QUrl address(const QByteArray &query) { return QUrl::fromEncoded(redirect.toEncoded() + '?' + query); }

} // namespace

TEST(Pkce, FollowsAppendixBOfRfc7636) {
    EXPECT_EQ(Pkce::challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
              "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(Pkce, IsNewAndLongEnoughEveryTime) {
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const auto pkce = Pkce::generate();
        EXPECT_EQ(pkce.verifier.reveal().size(), 43);
        EXPECT_EQ(pkce.challenge, Pkce::challengeFor(pkce.verifier.reveal()));
        for (const char letter : pkce.verifier.reveal())
            EXPECT_TRUE(std::isalnum(static_cast<unsigned char>(letter)) || letter == '-' || letter == '_');
        seen.insert(pkce.verifier.reveal());
        seen.insert(unguessableState().reveal());
    }
    EXPECT_EQ(seen.size(), 400);
}

TEST(AuthorizationRequest, EncodesEveryValue) {
    AuthorizationRequest request;
    request.endpoint = QUrl(QStringLiteral("https://acme.example/oauth/authorizations/new?theme=a%26b"));
    request.clientId = QStringLiteral("seat+keeper & co");
    request.redirectUrl = redirect;
    request.scope = QStringLiteral("read write");
    request.state = "s/t+=";
    request.challenge = "c-_";
    EXPECT_EQ(request.address().toEncoded(),
              "https://acme.example/oauth/authorizations/new?theme=a%26b&response_type=code"
              "&client_id=seat%2Bkeeper%20%26%20co"
              "&redirect_uri=http%3A%2F%2F127.0.0.1%3A28391%2Foauth%2Fcallback&scope=read%20write&state=s%2Ft%2B%3D"
              "&code_challenge=c-_&code_challenge_method=S256");
}

TEST(Redirect, DecodesTheCode) {
    const auto answer = readRedirect(address("code=a%2Fb%2Bc+d&state=st"), SecretBytes("st"));
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ((*answer)->code.reveal(), "a/b+c d");
}

TEST(Redirect, IgnoresAnythingWithoutTheRightState) {
    for (const char *query : {"code=a&state=sT", "code=a", "code=a&state=", "code=a&state=st&state=st", "state=st",
                              "error=access_denied", "", "code=a&code=b&state=st", "code=a&state=stt"})
        EXPECT_FALSE(readRedirect(address(query), SecretBytes("st"))) << query;
    EXPECT_FALSE(readRedirect(address("code=a&state="), SecretBytes()));
}

TEST(Redirect, NamesARefusal) {
    const auto answer =
        readRedirect(address("error=access_denied&error_description=The+end-user+denied&state=st"), SecretBytes("st"));
    ASSERT_TRUE(answer && answer->failedWith(ErrorCode::ConsentDenied));
    EXPECT_EQ(answer->error().arg("description"), QStringLiteral("The end-user denied"));
}

TEST(PastedAddress, ToleratesBlanksAndPartsOfTheAddress) {
    const SecretBytes state("st");
    for (const char *text : {" http://127.0.0.1:28391/oauth/callback?code=abc&state=st \n",
                             "<http://127.0.0.1:28391/oauth/callback?code=abc\r\n&state=st>", "?code=abc&state=st",
                             "code=abc&state=st", "state=st&code=abc"}) {
        const auto code = parsePastedAddress(QString::fromUtf8(text), redirect, state);
        ASSERT_TRUE(test::isOk(code)) << text;
        EXPECT_EQ(code->code.reveal(), "abc");
    }
}

TEST(PastedAddress, SaysWhatIsWrong) {
    const auto detail = [](const char *text) {
        const auto result = parsePastedAddress(QString::fromUtf8(text), redirect, SecretBytes("st"));
        EXPECT_TRUE(result.failedWith(ErrorCode::BadInput)) << text;
        return result ? QString() : result.error().arg("detail");
    };
    EXPECT_EQ(detail("  "), QStringLiteral("empty"));
    EXPECT_EQ(detail("hello"), QStringLiteral("not_an_address"));
    EXPECT_EQ(detail("https://acme.example/oauth/authorizations/new?code=1&state=st"), QStringLiteral("other_page"));
    EXPECT_EQ(detail("http://127.0.0.1:28391/oauth/callback"), QStringLiteral("no_answer"));
    EXPECT_EQ(detail("http://127.0.0.1:28391/oauth/callback?code=1&state=old"), QStringLiteral("wrong_state"));
    EXPECT_TRUE(parsePastedAddress(QStringLiteral("?error=access_denied&state=st"), redirect, SecretBytes("st"))
                    .failedWith(ErrorCode::ConsentDenied));
}

TEST(OAuthError, GoesByTheErrorFieldAlone) {
    const std::vector<std::pair<const char *, ErrorCode>> table = {
        {"invalid_grant", ErrorCode::ReauthRequired},       {"invalid_client", ErrorCode::ClientRejected},
        {"unauthorized_client", ErrorCode::ClientRejected}, {"invalid_scope", ErrorCode::ScopeMissing},
        {"access_denied", ErrorCode::ConsentDenied},        {"temporarily_unavailable", ErrorCode::ServerFailure},
        {"invalid_request", ErrorCode::Rejected},           {"unsupported_grant_type", ErrorCode::Rejected}};
    for (const auto &[name, code] : table)
        EXPECT_EQ(oauthError(QString::fromLatin1(name), QStringLiteral("invalid_grant")).code, code) << name;
}
