#include "services/Profiles.h"
#include "OpenWorkspace.h"
#include "services/AuditLog.h"
#include "services/Connections.h"
#include "services/Exclusions.h"

#include <QFile>
#include <QSignalSpy>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

Profiles::Draft draftOf(const QString &name, const QString &url) {
    Profiles::Draft draft;
    draft.profile.displayName = name;
    draft.alias.url = QUrl(url);
    draft.alias.clientIdentifier = u"seatkeeper"_s;
    return draft;
}

Result<Profile> save(OpenWorkspace &workspace, const Profiles::Draft &draft) {
    return waitFor(workspace->profiles().saveDraft(draft));
}

std::vector<Connections::Row> aliases(OpenWorkspace &workspace) {
    auto rows = waitFor(workspace->connections().list());
    EXPECT_TRUE(isOk(rows));
    return rows ? *rows : std::vector<Connections::Row>();
}

QByteArray credentialFile(const OpenWorkspace &workspace) {
    QFile file(workspace.credentialsPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(ProfilesTest, ADraftSurvivesTheProgram) {
    OpenWorkspace workspace;
    auto draft = draftOf(u"Acme"_s, u"https://acme.zendesk.com/agent"_s);
    draft.profile.draftStep = 3;
    draft.profile.clientForm.company = u"Acme Ltd"_s;
    auto saved = save(workspace, draft);
    ASSERT_TRUE(isOk(saved));
    EXPECT_EQ(saved->status, ProfileStatus::Draft);
    workspace.reopen();
    auto found = waitFor(workspace->profiles().find(u"aCME"_s));
    ASSERT_TRUE(isOk(found));
    EXPECT_EQ(found->draftStep, 3);
    EXPECT_EQ(found->clientForm.company, u"Acme Ltd"_s);
    auto alias = waitFor(workspace->connections().get(found->alias));
    ASSERT_TRUE(isOk(alias));
    EXPECT_EQ(alias->url, QUrl(u"https://acme.zendesk.com"_s));
    EXPECT_EQ(alias->redirectUrls, defaultRedirectUrls());
    EXPECT_FALSE(alias->parent);
}

TEST(ProfilesTest, NamesAndAccountsAreUnique) {
    OpenWorkspace workspace;
    ASSERT_TRUE(isOk(save(workspace, draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s))));
    auto sameName = save(workspace, draftOf(u"ACME"_s, u"https://other.zendesk.com"_s));
    ASSERT_TRUE(sameName.failedWith(ErrorCode::AlreadyExists));
    EXPECT_EQ(sameName.error().arg("what"), u"profile"_s);
    auto sameAccount = save(workspace, draftOf(u"Second"_s, u"https://acme.zendesk.com"_s));
    ASSERT_TRUE(sameAccount.failedWith(ErrorCode::AlreadyExists));
    EXPECT_EQ(sameAccount.error().arg("what"), u"account"_s);
    EXPECT_EQ(sameAccount.error().arg("name"), u"Acme"_s);
    EXPECT_EQ(aliases(workspace).size(), 1U);
}

TEST(ProfilesTest, FurtherProfilesHangOnTheFirstAlias) {
    OpenWorkspace workspace;
    ASSERT_TRUE(isOk(save(workspace, draftOf(u"One"_s, u"https://one.zendesk.com"_s))));
    auto second = draftOf(u"Two"_s, u"https://two.zendesk.com"_s);
    second.aliasName = u"two-connection"_s;
    ASSERT_TRUE(isOk(save(workspace, second)));
    const auto rows = aliases(workspace);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].alias.name, u"One"_s);
    EXPECT_EQ(rows[1].alias.name, u"two-connection"_s);
    EXPECT_EQ(rows[1].parentName, u"One"_s);
    EXPECT_EQ(rows[1].profileName, u"Two"_s);
}

TEST(ProfilesTest, InsecureAndInvalidAddressesAreRefused) {
    OpenWorkspace workspace;
    auto insecure = save(workspace, draftOf(u"Acme"_s, u"http://acme.zendesk.com"_s));
    EXPECT_TRUE(insecure.failedWith(ErrorCode::InsecureAddress));
    auto ftp = save(workspace, draftOf(u"Acme"_s, u"ftp://acme.zendesk.com"_s));
    EXPECT_TRUE(ftp.failedWith(ErrorCode::Usage));
    auto nameless = save(workspace, draftOf(u"  "_s, u"https://acme.zendesk.com"_s));
    EXPECT_TRUE(nameless.failedWith(ErrorCode::Usage));
    auto redirect = draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s);
    redirect.alias.redirectUrls = {u"http://attacker.example/callback"_s};
    EXPECT_TRUE(save(workspace, redirect).failedWith(ErrorCode::InsecureAddress));
    EXPECT_TRUE(aliases(workspace).empty());
}

TEST(ProfilesTest, TheClientSecretIsKeptInTheSecretStoreOnly) {
    OpenWorkspace workspace;
    auto draft = draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s);
    draft.alias.clientKind = ClientKind::Confidential;
    draft.clientSecret = SecretBytes("a-very-secret-value");
    ASSERT_TRUE(isOk(save(workspace, draft)));
    EXPECT_TRUE(aliases(workspace).front().alias.hasClientSecret);
    EXPECT_TRUE(credentialFile(workspace).contains("client_secret"));
    workspace.close();
    for (const auto &suffix : QStringList{u""_s, u"-wal"_s}) {
        QFile file(workspace.path() + suffix);
        if (file.open(QIODevice::ReadOnly)) {
            EXPECT_FALSE(file.readAll().contains("a-very-secret-value"));
        }
    }
}

TEST(ProfilesTest, AFailedSaveLeavesNoSecret) {
    OpenWorkspace workspace;
    ASSERT_TRUE(isOk(save(workspace, draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s))));
    auto draft = draftOf(u"Other"_s, u"https://acme.zendesk.com"_s);
    draft.alias.clientKind = ClientKind::Confidential;
    draft.clientSecret = SecretBytes("a-very-secret-value");
    EXPECT_TRUE(save(workspace, draft).failedWith(ErrorCode::AlreadyExists));
    EXPECT_FALSE(credentialFile(workspace).contains("client_secret"));
}

TEST(ProfilesTest, WithoutASecretStoreNothingIsSaved) {
    WorkspaceOptions options;
    options.credentials = u"file:/proc/nowhere/credentials"_s;
    OpenWorkspace workspace(options);
    auto draft = draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s);
    draft.alias.clientKind = ClientKind::Confidential;
    draft.clientSecret = SecretBytes("a-very-secret-value");
    EXPECT_FALSE(save(workspace, draft));
    EXPECT_TRUE(aliases(workspace).empty());
    auto profiles = waitFor(workspace->profiles().list());
    ASSERT_TRUE(isOk(profiles));
    EXPECT_TRUE(profiles->empty());
}

TEST(ProfilesTest, RemovingForgetsAliasAndSecrets) {
    OpenWorkspace workspace;
    auto draft = draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s);
    draft.alias.clientKind = ClientKind::Confidential;
    draft.clientSecret = SecretBytes("a-very-secret-value");
    auto saved = save(workspace, draft);
    ASSERT_TRUE(isOk(saved));
    ASSERT_TRUE(isOk(waitFor(workspace->profiles().remove(saved->id))));
    EXPECT_TRUE(waitFor(workspace->profiles().get(saved->id)).failedWith(ErrorCode::NotFound));
    EXPECT_TRUE(aliases(workspace).empty());
    EXPECT_FALSE(credentialFile(workspace).contains("client_secret"));
}

TEST(ProfilesTest, ChangesAreToldAndAudited) {
    OpenWorkspace workspace;
    QSignalSpy changed(&*workspace, &Workspace::changed);
    ASSERT_TRUE(isOk(save(workspace, draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s))));
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.contains(QVariantList{u"profiles"_s}); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.contains(QVariantList{u"audit"_s}); }));
    auto entries = waitFor(workspace->audit().list({}, std::nullopt));
    ASSERT_TRUE(isOk(entries));
    ASSERT_EQ(entries->total, 1);
    EXPECT_EQ(entries->items.front().action, u"profile.create"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        auto verified = waitFor(workspace->audit().verify());
        return verified && verified->comparedWith == u"file";
    }));
    auto verified = waitFor(workspace->audit().verify());
    EXPECT_TRUE(verified->ok);
}

TEST(ProfilesTest, TheActivityLogOfAProfileHoldsNothingOfAnother) {
    OpenWorkspace workspace;
    const auto first = save(workspace, draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s));
    const auto second = save(workspace, draftOf(u"Umbrella"_s, u"https://umbrella.zendesk.com"_s));
    ASSERT_TRUE(isOk(first));
    ASSERT_TRUE(isOk(second));
    ExclusionRule everybodys;
    everybodys.pattern = u"*@vendor.example"_s;
    everybodys.reason = u"Vendors"_s;
    ASSERT_TRUE(isOk(waitFor(workspace->exclusions().save(everybodys))));
    for (const Profile &profile : {*first, *second}) {
        ListQuery query;
        query.profile = profile.id;
        const auto own = waitFor(workspace->audit().list(query, std::nullopt));
        ASSERT_TRUE(isOk(own));
        EXPECT_GE(own->total, 1);
        EXPECT_EQ(own->total, static_cast<qint64>(own->items.size()));
        for (const AuditEntry &entry : own->items)
            EXPECT_TRUE(entry.object == u"profile/"_s + profile.id.toString() ||
                        entry.object == u"alias/"_s + profile.alias.toString())
                << entry.object.toStdString();
    }
}

TEST(ConnectionsTest, ChildrenAreMadeRepointedAndRemoved) {
    OpenWorkspace workspace;
    auto saved = save(workspace, draftOf(u"Acme"_s, u"https://acme.zendesk.com"_s));
    ASSERT_TRUE(isOk(saved));
    auto child = waitFor(workspace->connections().createChild(saved->alias, u"Second way"_s));
    ASSERT_TRUE(isOk(child));
    auto taken = waitFor(workspace->connections().createChild(saved->alias, u"second WAY"_s));
    EXPECT_TRUE(taken.failedWith(ErrorCode::AlreadyExists));
    auto grandchild = waitFor(workspace->connections().createChild(child->id, u"Third"_s));
    EXPECT_TRUE(grandchild.failedWith(ErrorCode::NotAllowed));
    EXPECT_TRUE(waitFor(workspace->connections().remove(saved->alias)).failedWith(ErrorCode::NotAllowed));
    ASSERT_TRUE(isOk(waitFor(workspace->connections().repoint(saved->id, child->id))));
    EXPECT_EQ(waitFor(workspace->profiles().get(saved->id))->alias, child->id);
    EXPECT_TRUE(waitFor(workspace->connections().remove(child->id)).failedWith(ErrorCode::NotAllowed));
}
