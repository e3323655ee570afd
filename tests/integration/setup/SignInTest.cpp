#include "Account.h"
#include "services/AuditLog.h"
#include "services/Connections.h"

#include <QTcpServer>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

int tokenRequests(ConnectedAccount &account) {
    int count = 0;
    for (const auto &request : account.zendesk().requests())
        count += request.path == u"/oauth/tokens" ? 1 : 0;
    return count;
}

int revocations(ConnectedAccount &account) {
    int count = 0;
    for (const auto &request : account.zendesk().requests())
        count += request.method == u"DELETE" && request.path.contains(u"/oauth/tokens/current") ? 1 : 0;
    return count;
}

std::vector<CredentialInfo> credentials(ConnectedAccount &account) {
    auto known = waitFor(account.workspace()->signIn().credentials(account.profile()));
    EXPECT_TRUE(isOk(known));
    return known ? *known : std::vector<CredentialInfo>();
}

QByteArray credentialFile(ConnectedAccount &account) {
    QFile file(account.workspace().credentialsPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(SignInTest, APublicClientSignsInThroughTheBrowser) {
    ConnectedAccount account;
    auto signedIn = account.signIn(CredentialPurpose::Inventory);
    ASSERT_TRUE(isOk(signedIn));
    EXPECT_EQ(signedIn->userId, QString::number(account.zendesk().account().adminId));
    EXPECT_EQ(signedIn->userRole, u"admin"_s);
    EXPECT_EQ(signedIn->scopes, QStringList{u"read"_s});
    ASSERT_EQ(credentials(account).size(), 1U);
    EXPECT_TRUE(credentialFile(account).contains("inventory/tokens"));
    auto entries = waitFor(account.workspace()->audit().list({}, std::nullopt));
    ASSERT_TRUE(isOk(entries));
    EXPECT_EQ(entries->items.front().action, u"credential.sign_in"_s);
    EXPECT_TRUE(entries->items.front().actor.endsWith(u"Zendesk: "_s + signedIn->userId));
}

TEST(SignInTest, AConfidentialClientSendsItsSecret) {
    auto options = smallAccount();
    options.clientKind = simulator::ClientKind::Confidential;
    ConnectedAccount account(options);
    auto signedIn = account.signIn(CredentialPurpose::Reclaim);
    ASSERT_TRUE(isOk(signedIn));
    EXPECT_EQ(signedIn->scopes.size(), 2);
}

TEST(SignInTest, AWrongSecretIsNamedAndLeavesNothing) {
    auto options = smallAccount();
    options.clientKind = simulator::ClientKind::Confidential;
    ConnectedAccount account(options);
    auto alias = waitFor(account.workspace()->connections().get(account.read().alias));
    ASSERT_TRUE(isOk(alias));
    ASSERT_TRUE(isOk(waitFor(account.workspace()->connections().update(*alias, SecretBytes("wrong")))));
    auto signedIn = account.signIn(CredentialPurpose::Inventory);
    EXPECT_TRUE(signedIn.failedWith(ErrorCode::ClientRejected));
    EXPECT_TRUE(credentials(account).empty());
    EXPECT_FALSE(credentialFile(account).contains("tokens"));
}

TEST(SignInTest, DeniedConsentIsNamed) {
    ConnectedAccount account;
    auto attempt = account.begin(CredentialPurpose::Inventory);
    ASSERT_TRUE(isOk(attempt));
    account.browser().decide(attempt->url, u"deny"_s);
    EXPECT_TRUE(waitFor(attempt->operation.result).failedWith(ErrorCode::ConsentDenied));
    EXPECT_TRUE(credentials(account).empty());
}

TEST(SignInTest, NoAnswerFromTheBrowserEnds) {
    ConnectedAccount account;
    auto attempt = account.begin(CredentialPurpose::Inventory, false, false, SignIn::Way::Loopback, 1);
    ASSERT_TRUE(isOk(attempt));
    EXPECT_TRUE(waitFor(attempt->operation.result).failedWith(ErrorCode::ConsentTimeout));
}

TEST(SignInTest, CancellingEndsTheWait) {
    ConnectedAccount account;
    auto attempt = account.begin(CredentialPurpose::Inventory);
    ASSERT_TRUE(isOk(attempt));
    attempt->operation.cancel.cancel();
    EXPECT_TRUE(waitFor(attempt->operation.result).failedWith(ErrorCode::Cancelled));
    EXPECT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
}

TEST(SignInTest, TakenPortsAreNamed) {
    ConnectedAccount account;
    std::vector<std::unique_ptr<QTcpServer>> takers;
    for (const quint16 port : std::vector<quint16>{28391, 28392, 28393}) {
        takers.push_back(std::make_unique<QTcpServer>());
        ASSERT_TRUE(takers.back()->listen(QHostAddress::LocalHost, port));
    }
    auto attempt = account.begin(CredentialPurpose::Inventory);
    EXPECT_TRUE(attempt.failedWith(ErrorCode::NoLoopbackPort));
    takers.pop_back();
    EXPECT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
}

TEST(SignInTest, ThePastedAddressServesAsWell) {
    ConnectedAccount account;
    auto attempt = account.begin(CredentialPurpose::Inventory, false, false, SignIn::Way::PasteAddress);
    ASSERT_TRUE(isOk(attempt));
    account.browser().decide(attempt->url, u"allow"_s);
    auto nonsense = waitFor(account.workspace()->signIn().paste(attempt->id, u"nothing"_s));
    EXPECT_TRUE(nonsense.failedWith(ErrorCode::BadInput));
    const QString ended = account.browser().address().toString(QUrl::FullyEncoded);
    ASSERT_TRUE(isOk(waitFor(account.workspace()->signIn().paste(attempt->id, ended))));
    EXPECT_TRUE(isOk(waitFor(attempt->operation.result)));
}

TEST(SignInTest, ThisRunOnlyLeavesNothingOnDisk) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory, true)));
    EXPECT_FALSE(credentialFile(account).contains("tokens"));
    ASSERT_EQ(credentials(account).size(), 1U);
    EXPECT_TRUE(credentials(account).front().keptForThisRunOnly);
    account.workspace().reopen();
    EXPECT_TRUE(credentials(account).empty());
}

TEST(SignInTest, OneSignInMayServeBoth) {
    ConnectedAccount account;
    auto signedIn = account.signIn(CredentialPurpose::Inventory, false, true);
    ASSERT_TRUE(isOk(signedIn));
    EXPECT_TRUE(signedIn->scopes.contains(u"write"_s));
    EXPECT_EQ(credentials(account).size(), 2U);
    EXPECT_EQ(tokenRequests(account), 1);
    ASSERT_TRUE(isOk(waitFor(account.workspace()->signIn().signOut(account.profile(), CredentialPurpose::Reclaim))));
    EXPECT_TRUE(credentials(account).empty());
    EXPECT_EQ(revocations(account), 1);
    EXPECT_FALSE(credentialFile(account).contains("tokens"));
}

TEST(SignInTest, AnotherPersonIsNamedAndTheFormerTokensAreTakenBack) {
    ConnectedAccount account;
    auto first = account.signIn(CredentialPurpose::Inventory);
    ASSERT_TRUE(isOk(first));
    const auto admins = account.zendesk().peopleOfKind(simulator::PersonKind::Active, 1);
    ASSERT_FALSE(admins.empty());
    auto second = account.signIn(CredentialPurpose::Inventory, false, false, admins.front().id);
    if (second.failedWith(ErrorCode::ConsentTimeout))
        GTEST_SKIP() << "the account offers nobody else";
    ASSERT_TRUE(isOk(second));
    EXPECT_EQ(second->replacedUserName, first->userName);
    EXPECT_EQ(revocations(account), 1);
    EXPECT_EQ(credentials(account).size(), 1U);
}

TEST(SignInTest, AnUnfinishedClientIsRefusedBeforeTheBrowser) {
    ConnectedAccount account;
    auto alias = waitFor(account.workspace()->connections().get(account.read().alias));
    ASSERT_TRUE(isOk(alias));
    alias->clientIdentifier.clear();
    ASSERT_TRUE(isOk(waitFor(account.workspace()->connections().update(*alias, std::nullopt))));
    auto attempt = account.begin(CredentialPurpose::Inventory);
    ASSERT_TRUE(attempt.failedWith(ErrorCode::Usage));
    EXPECT_EQ(attempt.error().arg("field"), u"clientIdentifier"_s);
}

TEST(SignInTest, AnotherAddressForgetsTheTokens) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    auto alias = waitFor(account.workspace()->connections().get(account.read().alias));
    ASSERT_TRUE(isOk(alias));
    alias->url = QUrl(u"https://other.zendesk.com"_s);
    ASSERT_TRUE(isOk(waitFor(account.workspace()->connections().update(*alias, std::nullopt))));
    EXPECT_TRUE(credentials(account).empty());
    EXPECT_FALSE(credentialFile(account).contains("tokens"));
}
