#include "integration/cli/CtlTest.h"

#include "integration/setup/Browser.h"
#include "integration/setup/OpenWorkspace.h"
#include "services/Candidates.h"
#include "services/Profiles.h"
#include "services/Publishing.h"
#include "services/Reclaims.h"
#include "services/SignIn.h"
#include "services/Validation.h"
#include "support/TestCertificate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

//! `demo serve --tls` in a process of its own, with a certificate that only this test knows.
class DemoServeTls : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(write(u"cert.pem"_s, m_certificate.certificate) && write(u"key.pem"_s, m_certificate.key));
        m_server.start(QString::fromUtf8(SEATKEEPER_CTL),
                       {u"demo"_s, u"serve"_s, u"--agents"_s, u"60"_s, u"--approve-all"_s, u"--tls"_s,
                        u"--certificate"_s, m_folder.filePath(u"cert.pem"_s), u"--private-key"_s,
                        m_folder.filePath(u"key.pem"_s)});
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_server.canReadLine() || !isRunning(); }, 60000));
        m_facts = QJsonDocument::fromJson(m_server.readLine()).object();
        ASSERT_TRUE(url().isValid()) << m_server.readAllStandardError().toStdString();
    }
    void TearDown() override {
        m_server.terminate();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !isRunning(); }, 60000));
        EXPECT_EQ(m_server.exitCode(), 0);
    }
    bool isRunning() const { return m_server.state() != QProcess::NotRunning; }
    QUrl url() const { return QUrl(m_facts.value(u"url"_s).toString()); }
    bool write(const QString &name, const QByteArray &bytes) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    ProfileId makeDraft(OpenWorkspace &workspace) const {
        Profiles::Draft draft;
        draft.profile.displayName = u"Over TLS"_s;
        draft.profile.rateSharePercent = 100;
        draft.alias.url = url();
        draft.alias.clientIdentifier = m_facts.value(u"clientId"_s).toString();
        auto saved = waitFor(workspace->profiles().saveDraft(draft));
        EXPECT_TRUE(isOk(saved));
        return saved ? saved->id : ProfileId();
    }
    Result<CredentialInfo> signIn(OpenWorkspace &workspace, ProfileId profile, CredentialPurpose purpose) {
        auto attempt = waitFor(workspace->signIn().begin(profile, purpose, SignIn::Way::Loopback, false, false, 60));
        if (!attempt)
            return attempt.error();
        Browser browser;
        browser.trust(m_certificate.certificate);
        EXPECT_EQ(browser.visit(attempt->url), 200);
        return waitFor(attempt->operation.result, 60000);
    }

    QTemporaryDir m_folder;
    TestCertificate m_certificate = TestCertificate::make();
    QProcess m_server;
    QJsonObject m_facts;
};

} // namespace

TEST_F(DemoServeTls, AClientThatTrustsItsAuthorityGoesTheWholeWay) {
    EXPECT_EQ(url().scheme(), u"https"_s);
    WorkspaceOptions options;
    options.extraCertificates = m_certificate.certificate;
    OpenWorkspace workspace(options);
    const auto profile = makeDraft(workspace);
    ASSERT_TRUE(isOk(signIn(workspace, profile, CredentialPurpose::Inventory)));
    ASSERT_TRUE(isOk(signIn(workspace, profile, CredentialPurpose::Reclaim)));
    auto report = waitFor(workspace->validation().run(profile, nullptr, {}).result, 60000);
    ASSERT_TRUE(isOk(report));
    ASSERT_TRUE(report->allowsPublishing());
    auto published = waitFor(workspace->publishing().publish(profile).result, 60000);
    ASSERT_TRUE(isOk(published));
    EXPECT_FALSE(published->refreshError);

    ListQuery query;
    query.profile = profile;
    query.where = u"state = ready and identifier = zendesk.agent"_s;
    auto candidates = waitFor(workspace->candidates().list(query));
    ASSERT_TRUE(isOk(candidates));
    ASSERT_FALSE(candidates->items.empty());
    ASSERT_TRUE(isOk(waitFor(workspace->candidates().approve({candidates->items.front().id}, {}))));
    auto plan = waitFor(workspace->reclaims().plan(profile, {}, std::nullopt).result, 60000);
    ASSERT_TRUE(isOk(plan));
    auto run = waitFor(workspace->reclaims().apply(*plan, {}, nullptr, {}).result, 60000);
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 1);
    auto undone = waitFor(workspace->reclaims().undo(run->id, {}, nullptr, {}).result, 60000);
    ASSERT_TRUE(isOk(undone));
    EXPECT_TRUE(undone->steps.front().undone);
}

TEST_F(DemoServeTls, AClientThatDoesNotTrustItSendsNothing) {
    OpenWorkspace workspace;
    const auto profile = makeDraft(workspace);
    auto report = waitFor(workspace->validation().run(profile, nullptr, {}).result, 60000);
    ASSERT_TRUE(isOk(report));
    EXPECT_FALSE(report->allowsPublishing());
    EXPECT_EQ(report->checks.front().args.value(u"error"_s), errorName(ErrorCode::Tls));
    EXPECT_TRUE(signIn(workspace, profile, CredentialPurpose::Inventory).failedWith(ErrorCode::Tls))
        << "the code that the browser brought is not handed to somebody unknown";
}

} // namespace seatkeeper::test
