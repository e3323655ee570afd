#pragma once

#include "simulator/Simulator.h"
#include "support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <atomic>

namespace seatkeeper::test {

//! A clock that several threads may read while the test moves it.
class SteppedClock final : public Clock {
public:
    explicit SteppedClock(QDateTime start) : m_ms(start.toMSecsSinceEpoch()) {}
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_ms); }
    std::chrono::milliseconds realDuration(std::chrono::milliseconds) const override { return {}; }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms;
};

struct Answer {
    int status = 0; //!< 0 when no answer came
    QByteArray body;
    QJsonObject json;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QMap<QByteArray, QByteArray> headers; //!< names in lower case

    QJsonObject user() const { return json.value(QStringLiteral("user")).toObject(); }
    QString header(const char *name) const { return QString::fromUtf8(headers.value(name)); }
};

//! Speaks HTTP with a simulator in the way a real client does, and waits.
class TestClient {
public:
    explicit TestClient(QUrl base) : m_base(std::move(base)) {}

    QByteArray token; //!< sent as Bearer when set

    Answer get(const QString &path) { return send("GET", path, {}); }
    Answer put(const QString &path, const QJsonObject &body) { return sendJson("PUT", path, body); }
    Answer post(const QString &path, const QJsonObject &body) { return sendJson("POST", path, body); }
    Answer remove(const QString &path) { return send("DELETE", path, {}); }
    Answer postForm(const QString &path, const QByteArray &form) {
        return send("POST", path, form, "application/x-www-form-urlencoded");
    }

private:
    Answer sendJson(const QByteArray &method, const QString &path, const QJsonObject &body) {
        return send(method, path, QJsonDocument(body).toJson(), "application/json");
    }

    Answer send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &type = {}) {
        QNetworkRequest request(m_base.resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        Answer answer;
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
            return answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.error = reply->error();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        return answer;
    }

    QUrl m_base;
    QNetworkAccessManager m_network;
};

//! A running simulator and a client that has a token of Ingrid, the admin.
class SimulatorTest : public testing::Test {
protected:
    void startWith(simulator::SimulatorOptions options, const QString &scope = QStringLiteral("read write")) {
        clock = std::make_shared<SteppedClock>(QDateTime(startDay, QTime(9, 30), Qt::UTC));
        options.clock = clock;
        auto started = simulator::Simulator::start(std::move(options));
        ASSERT_TRUE(isOk(started));
        account = std::move(*started);
        client = std::make_unique<TestClient>(account->url());
        client->token = account->issueTokens(scope, account->account().adminId).access.reveal();
    }

    //! Sends a user update, past the limit of one per second.
    Answer update(qint64 id, const QJsonObject &user) {
        clock->advance(std::chrono::seconds(13));
        return client->put(QStringLiteral("/api/v2/users/%1.json").arg(id), {{QStringLiteral("user"), user}});
    }

    simulator::PersonState first(simulator::PersonKind kind) { return account->peopleOfKind(kind, 1).at(0); }
    simulator::PersonState read(qint64 id) { return *account->person(id); }

    QDate startDay{2026, 11, 23};
    std::shared_ptr<SteppedClock> clock;
    std::unique_ptr<simulator::Simulator> account;
    std::unique_ptr<TestClient> client;
};

} // namespace seatkeeper::test
