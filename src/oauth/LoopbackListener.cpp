#include "oauth/LoopbackListener.h"

#include "base/Log.h"

#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace seatkeeper {

namespace {

constexpr qsizetype largestRequest = 4096;
constexpr int mostConnections = 32;
constexpr int connectionLimitMs = 30'000;

void sendAndClose(QTcpSocket *socket, const QByteArray &status, const QByteArray &type, const QByteArray &body) {
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                  "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                  "X-Content-Type-Options: nosniff\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n" +
                  body);
    // Into the kernel now: the listener may be gone before the event loop comes round again.
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace

LoopbackListener::LoopbackListener(const Clock &clock, LoopbackOptions options, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_options(std::move(options)),
      m_waiter(std::make_shared<CodeWaiter>()),
      m_server(std::make_unique<QTcpServer>()) {
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { takeConnection(); });
}

LoopbackListener::~LoopbackListener() { m_waiter->deliver(fail(ErrorCode::Cancelled)); }

Result<void> LoopbackListener::listen(SecretBytes state) {
    m_state = std::move(state);
    QStringList tried;
    for (const quint16 port : m_options.ports) {
        if (m_server->listen(QHostAddress(QHostAddress::LocalHost), port))
            return ok();
        tried << QString::number(port);
    }
    return fail(ErrorCode::NoLoopbackPort, m_server->errorString(),
                {{QStringLiteral("ports"), tried.join(QStringLiteral(", "))}});
}

bool LoopbackListener::isListening() const { return m_server->isListening(); }

quint16 LoopbackListener::port() const { return m_server->serverPort(); }

QUrl LoopbackListener::redirectUrl() const {
    if (!isListening())
        return {};
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(port());
    url.setPath(m_options.path);
    return url;
}

Task<AuthorizationCode> LoopbackListener::wait(CancelToken cancel) {
    const auto waiter = m_waiter;
    const QPointer<LoopbackListener> self(this);
    auto result = co_await waiter->wait(m_clock, m_options.limit, std::move(cancel));
    if (self)
        self->m_server->close();
    co_return result;
}

void LoopbackListener::takeConnection() {
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        // Sockets belong to this object, not to the server: the last page is still being sent when the port closes.
        socket->setParent(this);
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        if (m_open > mostConnections) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(connectionLimitMs, socket, [socket] { socket->abort(); });
        connect(socket, &QTcpSocket::readyRead, socket,
                [this, socket, received = QByteArray()]() mutable { readFrom(socket, received); });
    }
}

void LoopbackListener::readFrom(QTcpSocket *socket, QByteArray &received) {
    received += socket->read(largestRequest + 1 - received.size());
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0 && received.size() <= largestRequest)
        return;
    QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
    // The request is not read to its end here, so what may still come is thrown away instead of resetting the browser.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    if (end < 0)
        sendAndClose(socket, "431 Request Header Fields Too Large", "text/plain", "431\n");
    else
        answerRequest(socket, received.left(end));
}

std::optional<QUrl> LoopbackListener::requestedAddress(const QByteArray &head) const {
    const auto lines = head.split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return std::nullopt;
    QByteArray host;
    for (const auto &line : lines) {
        if (line.left(5).toLower() == "host:")
            host = line.mid(5).trimmed().toLower();
    }
    // A page elsewhere may point its own name at this computer; then the Host field tells.
    const QByteArray portText = ':' + QByteArray::number(port());
    if (host != "127.0.0.1" + portText && host != "localhost" + portText)
        return std::nullopt;
    const QUrl address = QUrl::fromEncoded("http://127.0.0.1" + portText + words[1], QUrl::StrictMode);
    if (!address.isValid() || address.path() != m_options.path)
        return std::nullopt;
    return address;
}

void LoopbackListener::answerRequest(QTcpSocket *socket, const QByteArray &head) {
    const auto address = requestedAddress(head);
    const auto answer = address ? readRedirect(*address, m_state) : std::nullopt;
    if (!answer || m_waiter->isDone()) {
        qCInfo(logAuth) << "a request to the loopback port was not the expected answer and was ignored";
        sendAndClose(socket, "404 Not Found", "text/plain", "404\n");
        return;
    }
    m_server->close();
    sendAndClose(socket, "200 OK", "text/html", page(*answer ? m_options.texts.granted : m_options.texts.refused));
    m_waiter->deliver(*answer);
}

QByteArray LoopbackListener::page(const QString &text) const {
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title>"
                          "<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:18vh auto;"
                          "padding:0 1.5rem;color:#1f2933;background:#fff}h1{font-size:1.3rem;font-weight:600}"
                          "@media(prefers-color-scheme:dark){body{color:#e6e9ec;background:#1b1f24}}</style></head>"
                          "<body><main><h1>%2</h1><p>%3</p></main></body></html>\n")
        .arg(m_options.texts.language.toHtmlEscaped(), m_options.texts.title.toHtmlEscaped(), text.toHtmlEscaped())
        .toUtf8();
}

} // namespace seatkeeper
