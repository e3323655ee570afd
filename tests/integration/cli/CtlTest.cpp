#include "integration/cli/CtlTest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {
constexpr int patienceMs = 120000;
const QString program = QString::fromUtf8(SEATKEEPER_CTL);
} // namespace

QJsonObject CtlTest::account;
std::unique_ptr<QProcess> CtlTest::server;

QJsonObject Outcome::json() const { return QJsonDocument::fromJson(out).object(); }

bool browse(const QUrl &url) {
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs) &&
           reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

void CtlTest::SetUpTestSuite() {
    server = std::make_unique<QProcess>();
    server->start(program, {u"demo"_s, u"serve"_s, u"--agents"_s, u"60"_s, u"--approve-all"_s});
    ASSERT_TRUE(
        QTest::qWaitFor([] { return server->canReadLine() || server->state() == QProcess::NotRunning; }, patienceMs));
    account = QJsonDocument::fromJson(server->readLine()).object();
    ASSERT_TRUE(account.contains(u"url"_s)) << server->readAllStandardError().toStdString();
}

void CtlTest::TearDownTestSuite() {
    server->terminate();
    EXPECT_TRUE(server->waitForFinished());
    EXPECT_EQ(server->exitCode(), 0);
    server.reset();
}

Outcome CtlTest::run(const QStringList &arguments, const QByteArray &input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs);
    EXPECT_TRUE(ended) << arguments.join(u' ').toStdString();
    Outcome outcome;
    outcome.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    m_printed += outcome.out + outcome.err;
    return outcome;
}

QStringList CtlTest::common() const {
    return {u"--workspace"_s, path(u"w/test.sqlite"_s), u"--credentials"_s, u"file:"_s + path(u"credentials"_s),
            u"--log-file"_s,  path(u"log"_s),           u"--verbose"_s,     u"--json"_s};
}

Outcome CtlTest::ctl(const QStringList &arguments, const QByteArray &input) { return run(common() + arguments, input); }

void CtlTest::createProfile(const QString &name) {
    const auto created =
        ctl({u"profile"_s, u"create"_s, u"--name"_s, name, u"--url"_s, account.value(u"url"_s).toString(),
             u"--client-id"_s, account.value(u"clientId"_s).toString()});
    ASSERT_EQ(created.exit, 0) << created.out.toStdString() << created.err.toStdString();
    EXPECT_EQ(created.json().value(u"status"_s).toString(), u"draft"_s);
}

Outcome CtlTest::authorize(const QString &name, const QString &purpose) {
    QProcess process;
    process.start(program,
                  common() + QStringList{u"profile"_s, u"authorize"_s, name, u"--for"_s, purpose, u"--print-url"_s});
    Outcome outcome;
    const bool spoke =
        QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, patienceMs);
    const QUrl address(QString::fromUtf8(process.readLine()).trimmed());
    EXPECT_TRUE(spoke && address.isValid() && browse(address)) << address.toString().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs));
    outcome.exit = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    m_printed += outcome.out + outcome.err;
    return outcome;
}

void CtlTest::publishProfile(const QString &name) {
    createProfile(name);
    const auto inventory = authorize(name, u"inventory"_s);
    ASSERT_EQ(inventory.exit, 0) << inventory.out.toStdString() << inventory.err.toStdString();
    EXPECT_EQ(inventory.json().value(u"purpose"_s).toString(), u"inventory"_s);
    ASSERT_EQ(authorize(name, u"reclaim"_s).exit, 0);
    const auto validated = ctl({u"profile"_s, u"validate"_s, name});
    ASSERT_EQ(validated.exit, 0) << validated.out.toStdString() << validated.err.toStdString();
    const auto published = ctl({u"profile"_s, u"publish"_s, name, u"--yes"_s});
    ASSERT_EQ(published.exit, 0) << published.out.toStdString() << published.err.toStdString();
}

} // namespace seatkeeper::test
