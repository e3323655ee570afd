#include "oauth/AccessTokenProvider.h"
#include "support/FakeSender.h"
#include "support/ScriptedSecretStore.h"
#include "support/Wait.h"

using namespace seatkeeper;
using test::FakeSender;
using test::ScriptedSecretStore;

namespace {

const QString key = QStringLiteral("seatkeeper/test/tokens");

class AccessTokenProviderTest : public testing::Test {
protected:
    AccessTokenProviderTest() { endpoint.url = QUrl(QStringLiteral("https://acme.example/oauth/tokens")); }

    TokenSet pair(const char *name, std::optional<int> seconds) const {
        TokenSet tokens;
        tokens.access = SecretBytes(QByteArray("access-") + name);
        tokens.refresh = SecretBytes(QByteArray("refresh-") + name);
        tokens.issuedAt = clock.now();
        if (seconds)
            tokens.expiresAt = clock.now().addSecs(*seconds);
        return tokens;
    }
    void answerPair(const char *name) {
        sender.answer(200, QByteArray(R"({"access_token":"access-)") + name + R"(","refresh_token":"refresh-)" + name +
                               R"(","expires_in":1800})");
    }
    void keep(const TokenSet &tokens) { store.values.insert(key, tokens.toJson().reveal()); }
    std::unique_ptr<AccessTokenProvider> provider() {
        return std::make_unique<AccessTokenProvider>(TokenClient(sender, clock, endpoint), TokenVault(store, key),
                                                     clock, QStringLiteral("Acme"));
    }
    static Result<SecretBytes> token(AccessTokenProvider &provider) {
        return test::runTask<SecretBytes>(
            [&]() -> Task<SecretBytes> { co_return co_await provider.token(CancelToken()); });
    }
    static Result<void> adopt(AccessTokenProvider &provider, const TokenSet &tokens) {
        return test::runTask<void>([&]() -> Task<void> { co_return co_await provider.adopt(tokens); });
    }
    static void expectToken(AccessTokenProvider &provider, const char *expected) {
        const auto result = token(provider);
        ASSERT_TRUE(test::isOk(result));
        EXPECT_EQ(result->reveal(), expected);
    }

    FakeSender sender;
    ScriptedSecretStore store;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
    TokenEndpoint endpoint;
};

} // namespace

TEST_F(AccessTokenProviderTest, GivesTheStoredTokenUntilEightyPercentOfItsLife) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    expectToken(*tokens, "access-1");
    clock.advance(std::chrono::seconds(1439));
    expectToken(*tokens, "access-1");
    EXPECT_TRUE(sender.requests.empty());
    answerPair("2");
    clock.advance(std::chrono::seconds(1));
    expectToken(*tokens, "access-2");
    EXPECT_EQ(sender.requests.size(), 1U);
}

TEST_F(AccessTokenProviderTest, NeverRenewsATokenWithoutEnd) {
    keep(pair("1", std::nullopt));
    const auto tokens = provider();
    expectToken(*tokens, "access-1");
    clock.advance(std::chrono::hours(24 * 365));
    expectToken(*tokens, "access-1");
    EXPECT_TRUE(sender.requests.empty());
}

TEST_F(AccessTokenProviderTest, RenewsOnceForAHundredCallers) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1700));
    answerPair("2");
    QObject context;
    std::vector<QFuture<Result<SecretBytes>>> answers;
    answers.reserve(100);
    for (int i = 0; i < 100; ++i)
        answers.push_back(launch<SecretBytes>(&context, [&] { return tokens->token(CancelToken()); }));
    for (auto &answer : answers) {
        const auto result = test::waitFor(answer);
        ASSERT_TRUE(test::isOk(result));
        EXPECT_EQ(result->reveal(), "access-2");
    }
    EXPECT_EQ(sender.requests.size(), 1U);
    EXPECT_EQ(store.calls.count(QStringLiteral("write ") + key), 1);
}

TEST_F(AccessTokenProviderTest, StoresTheNewPairBeforeAnybodyGetsIt) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1700));
    answerPair("2");
    bool given = false;
    bool storedFirst = false;
    store.onWrite = [&](const QString &, const QByteArray &value) {
        storedFirst = !given && value.contains("refresh-2") && value.contains("access-2");
        store.slow = true;
    };
    QObject context;
    auto answer = launch<SecretBytes>(&context, [&]() -> Task<SecretBytes> {
        auto result = co_await tokens->token(CancelToken());
        given = true;
        co_return result;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return store.slow; }, 5000));
    EXPECT_FALSE(given);
    store.release();
    ASSERT_TRUE(test::isOk(test::waitFor(answer)));
    EXPECT_TRUE(storedFirst);
}

TEST_F(AccessTokenProviderTest, GivesNothingWhenStoringFailsAndStoresTheSamePairLater) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    answerPair("2");
    store.writeFailure = ErrorCode::SecretStoreLocked;
    EXPECT_TRUE(token(*tokens).failedWith(ErrorCode::SecretStoreLocked));
    EXPECT_TRUE(token(*tokens).failedWith(ErrorCode::SecretStoreLocked));
    store.writeFailure.reset();
    expectToken(*tokens, "access-2");
    EXPECT_EQ(sender.requests.size(), 1U);
    EXPECT_TRUE(store.values.value(key).contains("refresh-2"));
}

TEST_F(AccessTokenProviderTest, RenewsAfterARefusedToken) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    expectToken(*tokens, "access-1");
    tokens->invalidate(SecretBytes("access-1"));
    answerPair("2");
    expectToken(*tokens, "access-2");
    // A late 401 for the old token does not touch the new one.
    tokens->invalidate(SecretBytes("access-1"));
    expectToken(*tokens, "access-2");
    EXPECT_EQ(sender.requests.size(), 1U);
}

TEST_F(AccessTokenProviderTest, StaysSignedOutUntilNewTokensCome) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    sender.answer(400, R"({"error":"invalid_grant"})");
    const auto refused = token(*tokens);
    ASSERT_TRUE(refused.failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(refused.error().arg("profile"), QStringLiteral("Acme"));
    EXPECT_EQ(refused.error().arg("reason"), QStringLiteral("invalid_grant"));
    EXPECT_TRUE(token(*tokens).failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(sender.requests.size(), 1U);
    ASSERT_TRUE(test::isOk(adopt(*tokens, pair("3", 1800))));
    expectToken(*tokens, "access-3");
    EXPECT_TRUE(store.values.value(key).contains("access-3"));
}

TEST_F(AccessTokenProviderTest, TakesThePairThatAnotherProgramStored) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    expectToken(*tokens, "access-1");
    clock.advance(std::chrono::seconds(1500));
    keep(pair("other", 1800));
    expectToken(*tokens, "access-other");
    EXPECT_TRUE(sender.requests.empty());
}

TEST_F(AccessTokenProviderTest, TakesTheWinnersPairWhenTwoProgramsRenewAtOnce) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    sender.onSend = [this] { keep(pair("winner", 1800)); };
    sender.answer(400, R"({"error":"invalid_grant"})");
    expectToken(*tokens, "access-winner");
    EXPECT_EQ(sender.requests.size(), 1U);
}

TEST_F(AccessTokenProviderTest, AsksForANewSignInWhenTheStoredOneIsUnreadable) {
    store.values.insert(key, "junk");
    const auto tokens = provider();
    const auto result = token(*tokens);
    ASSERT_TRUE(result.failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(result.error().arg("reason"), QStringLiteral("unreadable"));
}

TEST_F(AccessTokenProviderTest, UsesTheValidTokenWhileTheServerIsAwayButNotAnExpiredOne) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    sender.failWith(ErrorCode::Unreachable);
    expectToken(*tokens, "access-1");
    expectToken(*tokens, "access-1");
    EXPECT_EQ(sender.requests.size(), 1U);
    clock.advance(std::chrono::seconds(301));
    sender.failWith(ErrorCode::Unreachable);
    EXPECT_TRUE(token(*tokens).failedWith(ErrorCode::Unreachable));
    EXPECT_TRUE(sender.isDrained());
}

TEST_F(AccessTokenProviderTest, SaysWhyThereIsNoToken) {
    const auto nobody = provider();
    const auto none = token(*nobody);
    ASSERT_TRUE(none.failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(none.error().arg("reason"), QStringLiteral("not_signed_in"));
    auto lone = pair("1", 60);
    lone.refresh = SecretBytes();
    keep(lone);
    expectToken(*nobody, "access-1");
    clock.advance(std::chrono::seconds(61));
    const auto expired = token(*nobody);
    ASSERT_TRUE(expired.failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(expired.error().arg("reason"), QStringLiteral("expired"));
    store.readFailure = ErrorCode::SecretStoreLocked;
    EXPECT_TRUE(token(*nobody).failedWith(ErrorCode::SecretStoreLocked));
    EXPECT_TRUE(sender.requests.empty());
}

TEST_F(AccessTokenProviderTest, StartsFromALoneRefreshToken) {
    store.values.insert(key, R"({"refresh_token":"seed"})");
    answerPair("1");
    const auto tokens = provider();
    expectToken(*tokens, "access-1");
    EXPECT_TRUE(sender.requests[0].body.contains("seed"));
}

TEST_F(AccessTokenProviderTest, ACancelledCallerDoesNotStopTheRenewal) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    answerPair("2");
    const CancelSource source;
    store.slow = true;
    QObject context;
    auto impatient = launch<SecretBytes>(&context, [&] { return tokens->token(source.token()); });
    auto patient = launch<SecretBytes>(&context, [&] { return tokens->token(CancelToken()); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !store.calls.isEmpty(); }, 5000));
    source.cancel();
    EXPECT_TRUE(test::waitFor(impatient).failedWith(ErrorCode::Cancelled));
    store.release();
    const auto result = test::waitFor(patient);
    ASSERT_TRUE(test::isOk(result));
    EXPECT_EQ(result->reveal(), "access-2");
}

TEST_F(AccessTokenProviderTest, EndsDuringARenewal) {
    keep(pair("1", 1800));
    const auto tokens = provider();
    clock.advance(std::chrono::seconds(1500));
    answerPair("2");
    QObject context;
    auto asked = launch<SecretBytes>(&context, [&] { return tokens->token(CancelToken()); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return sender.requests.size() == 1; }, 5000));
    const auto before = store.values;
    tokens->end();
    EXPECT_TRUE(test::waitFor(asked).failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(store.values, before) << "the new pair is nobody's";
}
