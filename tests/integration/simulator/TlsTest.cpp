#include "integration/simulator/TestClient.h"
#include "support/TestCertificate.h"

#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::simulator;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

TEST(Tls, AnswersOverHttpsAndLinksSayHttps) {
    QTemporaryDir folder;
    const auto made = test::TestCertificate::make();
    SimulatorOptions options;
    options.tls = true;
    options.certificatePath = folder.filePath(u"certificate.pem"_s);
    options.privateKeyPath = folder.filePath(u"key.pem"_s);
    write(options.certificatePath, made.certificate);
    write(options.privateKeyPath, made.key);
    const auto account = Simulator::start(options);
    ASSERT_TRUE(test::isOk(account));
    EXPECT_EQ((*account)->url().scheme(), u"https"_s);

    QNetworkAccessManager network;
    QNetworkRequest request((*account)->url().resolved(QUrl(u"/api/v2/users?page[size]=1"_s)));
    auto trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(made.certificate));
    request.setSslConfiguration(trust);
    const auto token = (*account)->issueTokens(u"read"_s, (*account)->account().adminId).access;
    request.setRawHeader("Authorization", "Bearer " + token.reveal());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    ASSERT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, 20000));
    EXPECT_EQ(reply->error(), QNetworkReply::NoError) << reply->errorString().toStdString();
    const auto body = QJsonDocument::fromJson(reply->readAll()).object();
    EXPECT_TRUE(body.value(u"links"_s)[u"next"_s].toString().startsWith(u"https://127.0.0.1:"_s));
}

} // namespace
