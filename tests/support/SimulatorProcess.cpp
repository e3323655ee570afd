#include "support/SimulatorProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

constexpr int patienceMs = 120000;

QJsonObject finished(QNetworkReply *started) {
    const std::unique_ptr<QNetworkReply> reply(started);
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, patienceMs));
    EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200)
        << reply->url().toString().toStdString();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace

SimulatorProcess::SimulatorProcess(const QString &program, const QStringList &options) {
    m_process.start(program, QStringList{u"demo"_s, u"serve"_s, u"--control"_s} + options);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                                patienceMs));
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    EXPECT_TRUE(m_facts.contains(u"controlPort"_s)) << m_process.readAllStandardError().toStdString();
}

SimulatorProcess::~SimulatorProcess() {
    m_process.terminate();
    EXPECT_TRUE(m_process.waitForFinished());
    EXPECT_EQ(m_process.exitCode(), 0) << m_process.readAllStandardError().toStdString();
}

QUrl SimulatorProcess::control(const QString &path) const {
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_facts.value(u"controlPort"_s).toInt()).arg(path));
}

QJsonObject SimulatorProcess::get(const QString &path) const {
    QNetworkAccessManager network;
    return finished(network.get(QNetworkRequest(control(path))));
}

QJsonObject SimulatorProcess::post(const QString &path, const QJsonObject &body) const {
    QNetworkAccessManager network;
    QNetworkRequest request(control(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finished(network.post(request, QJsonDocument(body).toJson()));
}

QList<QJsonObject> SimulatorProcess::requests(const QString &method) const {
    QList<QJsonObject> found;
    const QJsonArray all = get(u"/requests"_s).value(u"requests"_s).toArray();
    for (const auto &one : all) {
        if (one.toObject().value(u"method"_s).toString() == method)
            found.append(one.toObject());
    }
    return found;
}

QJsonObject SimulatorProcess::person(qint64 id) const { return get(u"/people/%1"_s.arg(id)); }

} // namespace seatkeeper::test
