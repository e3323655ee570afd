#include "support/FaultProxy.h"

#include <QMutex>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace seatkeeper::test {

using Wire = FaultReply::Wire;

QByteArray FaultRequest::header(const QByteArray &name) const {
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

namespace {

//! Takes one complete request from the front of @p buffer.
bool takeRequest(QByteArray &buffer, FaultRequest &request) {
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto lines = buffer.left(end).split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    request = FaultRequest();
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        request.headers.emplaceBack(lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return true;
}

QByteArray rendered(const FaultReply &reply) {
    QByteArray raw = "HTTP/1.1 " + QByteArray::number(reply.status) + " Some Words\r\n";
    for (const auto &[name, value] : reply.headers)
        raw += name + ": " + value + "\r\n";
    if (reply.chunked)
        raw += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body +
               "\r\n0\r\n\r\n";
    else if (reply.status == 204)
        raw += "\r\n";
    else if (reply.repeatBody > 1)
        raw += "Connection: close\r\n\r\n" + reply.body;
    else
        raw += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body;
    return raw;
}

void drip(QTcpSocket *socket, const QByteArray &raw) {
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, raw, position = qsizetype(0)]() mutable {
        socket->write(raw.mid(position++, 1));
        if (position >= raw.size())
            timer->stop();
    });
    timer->start(20);
}

void repeat(QTcpSocket *socket, const QByteArray &body, int times) {
    auto left = std::make_shared<int>(times);
    const auto more = [socket, body, left] {
        while (*left > 0 && socket->bytesToWrite() < 4'000'000) {
            socket->write(body);
            if (--*left == 0)
                socket->disconnectFromHost();
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void sendBack(QTcpSocket *socket, const QByteArray &raw, const FaultReply &reply) {
    const auto lineEnd = raw.indexOf("\r\n") + 2;
    const auto bodyStart = raw.indexOf("\r\n\r\n") + 4;
    qsizetype size = raw.size();
    switch (reply.wire) {
    case Wire::Hang: return;
    case Wire::Drip: drip(socket, raw); return;
    case Wire::Whole: break;
    case Wire::CloseUnread:
    case Wire::CloseBeforeAnswer: size = 0; break;
    case Wire::CloseInsideStatusLine: size = lineEnd / 2; break;
    case Wire::CloseAfterStatusLine: size = lineEnd; break;
    case Wire::CloseInsideBody: size = bodyStart + (raw.size() - bodyStart) / 2; break;
    }
    socket->write(raw.left(size));
    if (reply.repeatBody > 1)
        repeat(socket, reply.body, reply.repeatBody - 1);
    else if (reply.wire != Wire::Whole)
        socket->disconnectFromHost();
}

} // namespace

class FaultProxy::Server : public QObject {
public:
    Server(Plan plan, FaultProxyOptions options) : m_plan(std::move(plan)), m_options(std::move(options)) {}

    quint16 listen() {
        if (m_options.certificate.isEmpty()) {
            m_server = new QTcpServer(this);
        } else {
            auto *secure = new QSslServer(this);
            auto tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(QSslCertificate(m_options.certificate, QSsl::Pem));
            tls.setPrivateKey(QSslKey(m_options.key, QSsl::Ec, QSsl::Pem));
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            secure->setSslConfiguration(tls);
            m_server = secure;
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] { takeConnections(); });
        return m_server->listen(QHostAddress(QHostAddress::LocalHost)) ? m_server->serverPort() : quint16(0);
    }

    std::vector<FaultRequest> requests() const {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    int connections() const {
        const QMutexLocker lock(&m_mutex);
        return m_connections;
    }

private:
    void takeConnections() {
        while (auto *socket = m_server->nextPendingConnection()) {
            {
                const QMutexLocker lock(&m_mutex);
                ++m_connections;
            }
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto buffer = std::make_shared<QByteArray>();
            const auto take = [this, socket, buffer] {
                *buffer += socket->readAll();
                FaultRequest request;
                while (takeRequest(*buffer, request))
                    answer(socket, request);
            };
            connect(socket, &QTcpSocket::readyRead, this, take);
            take();
        }
    }

    void answer(QTcpSocket *socket, FaultRequest request) {
        {
            const QMutexLocker lock(&m_mutex);
            request.number = static_cast<int>(m_requests.size()) + 1;
            m_requests.push_back(request);
        }
        const FaultReply reply = m_plan(request);
        if (reply.forward && reply.wire != Wire::CloseUnread)
            forward(socket, request, reply);
        else
            sendBack(socket, rendered(reply), reply);
        if (reply.wire == Wire::Whole && reply.repeatBody == 1 && !reply.forward &&
            request.header("Connection").toLower() == "close")
            socket->disconnectFromHost();
    }

    void forward(QTcpSocket *socket, const FaultRequest &request, const FaultReply &reply) {
        auto *upstream = new QTcpSocket(socket);
        QByteArray raw = request.method + ' ' + request.target + " HTTP/1.1\r\n";
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Connection", Qt::CaseInsensitive) != 0)
                raw += name + ": " + value + "\r\n";
        }
        raw += "Connection: close\r\n\r\n" + request.body;
        auto received = std::make_shared<QByteArray>();
        connect(upstream, &QTcpSocket::readyRead, socket, [upstream, received] { *received += upstream->readAll(); });
        connect(upstream, &QTcpSocket::disconnected, socket, [socket, upstream, received, reply] {
            *received += upstream->readAll();
            sendBack(socket, *received, reply);
            if (reply.wire == Wire::Whole)
                socket->disconnectFromHost();
        });
        upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_options.upstreamPort);
        upstream->write(raw);
    }

    Plan m_plan;
    FaultProxyOptions m_options;
    QTcpServer *m_server = nullptr;
    mutable QMutex m_mutex;
    std::vector<FaultRequest> m_requests;
    int m_connections = 0;
};

FaultProxy::FaultProxy(Plan plan, FaultProxyOptions options)
    : m_tls(!options.certificate.isEmpty()), m_server(new Server(std::move(plan), std::move(options))) {
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [this] { return m_server->listen(); }, Qt::BlockingQueuedConnection, &m_port);
}

FaultProxy::~FaultProxy() {
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url(const QString &pathAndQuery) const {
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port)
                    .arg(pathAndQuery));
}

std::vector<FaultRequest> FaultProxy::requests() const { return m_server->requests(); }

int FaultProxy::count(const QByteArray &method) const {
    int number = 0;
    for (const auto &request : m_server->requests())
        number += request.method == method ? 1 : 0;
    return number;
}

int FaultProxy::connections() const { return m_server->connections(); }

} // namespace seatkeeper::test
