#include "net/HttpExchange.h"

#include "net/JsonEnd.h"
#include "net/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QUuid>

namespace seatkeeper {

namespace {

// QNetworkReply mixes failures of the wire with verdicts of the server; only the former are errors here.
bool isServersVerdict(QNetworkReply::NetworkError error) {
    if (error == QNetworkReply::ContentReSendError)
        return false;
    // 400 arrives as an invalid operation of the protocol.
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

// These end before the first byte of the request has gone out.
bool endedBeforeSending(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError;
}

} // namespace

struct HttpExchange::Wire {
    QPointer<QNetworkReply> reply;
};

HttpExchange::HttpExchange(HttpRequest request, const TransportOptions &options, const Clock &clock,
                           std::shared_ptr<RequestLog> log)
    : m_request(std::move(request)),
      m_options(options),
      m_clock(clock),
      m_log(std::move(log)),
      m_id(QUuid::createUuid().toString(QUuid::Id128).left(12)),
      m_wire(std::make_unique<Wire>()),
      m_started(clock.elapsed()) {
    m_total.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { stop(End::TotalLimit); });
}

HttpExchange::~HttpExchange() {
    if (!m_wire->reply)
        return;
    m_wire->reply->disconnect(this);
    m_wire->reply->abort();
    m_wire->reply->deleteLater();
}

void HttpExchange::start(QNetworkAccessManager &manager, const QNetworkRequest &base) {
    if (m_answer.isSettled())
        return;
    if (m_request.counters)
        ++m_request.counters->requests;
    QNetworkRequest wire(base);
    if (m_request.write || !m_request.body.isEmpty()) {
        m_upload = new OneShotBody(std::move(m_request.body), this);
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, m_upload->bytesAvailable());
        m_wire->reply = manager.sendCustomRequest(wire, m_request.method, m_upload);
    } else {
        m_wire->reply = manager.sendCustomRequest(wire, m_request.method);
    }
    m_total.start(m_options.totalLimit);
    connectReply();
}

void HttpExchange::connectReply() {
    // One byte over the bound is enough to see that it is over; the rest stays in the server.
    m_wire->reply->setReadBufferSize(m_options.maxBodySize + 1);
    connect(m_wire->reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const auto &error : errors)
            m_tlsDetail += (m_tlsDetail.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
    });
    connect(m_wire->reply, &QNetworkReply::metaDataChanged, this, [this] {
        const auto announced = m_wire->reply->header(QNetworkRequest::ContentLengthHeader);
        if (announced.isValid() && announced.toLongLong() > m_options.maxBodySize)
            stop(End::TooLarge);
    });
    connect(m_wire->reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    connect(m_wire->reply, &QNetworkReply::finished, this, [this] { finish(); });
    connect(m_wire->reply, &QObject::destroyed, this, [this] {
        settle(withCertainty(located(ErrorCode::Cancelled, QStringLiteral("the transport was closed"))));
    });
}

void HttpExchange::takeBytes() {
    if (m_end != End::Running || !m_wire->reply->isOpen())
        return;
    m_body += m_wire->reply->readAll();
    if (m_body.size() > m_options.maxBodySize)
        stop(End::TooLarge);
}

void HttpExchange::stop(End why) {
    if (m_end != End::Running)
        return;
    m_end = why;
    if (m_wire->reply)
        m_wire->reply->abort();
}

void HttpExchange::finish() {
    m_total.stop();
    takeBytes();
    settle(outcome());
}

void HttpExchange::settle(Result<HttpResponse> result) {
    RequestLogEntry entry;
    entry.id = m_id;
    entry.method = QString::fromLatin1(m_request.method);
    entry.host = m_request.url.host();
    entry.path = m_request.url.path();
    entry.elapsed = m_clock.elapsed() - m_started;
    if (result) {
        result->requestId = m_id;
        result->elapsed = entry.elapsed;
        entry.status = result->status;
    } else {
        entry.failure = errorName(result.error().code);
    }
    if (m_answer.settle(std::move(result)))
        m_log->add(entry);
}

Result<HttpResponse> HttpExchange::outcome() {
    const auto status = m_wire->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_end != End::Running || !status.isValid() || !isServersVerdict(m_wire->reply->error()))
        return withCertainty(transportError());
    return acceptAnswer(status.toInt());
}

bool HttpExchange::isCutOff(int status) const {
    if (status == 204 || status == 304 || m_request.method == "HEAD")
        return false;
    // Of a compressed body the announced length says nothing about the bytes seen here.
    const auto announced = m_wire->reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && !m_wire->reply->hasRawHeader("Content-Encoding"))
        return announced.toLongLong() > m_body.size();
    return endsInsideJson(m_body);
}

Result<HttpResponse> HttpExchange::acceptAnswer(int status) {
    if (isCutOff(status))
        return withCertainty(located(ErrorCode::Unreachable,
                                     QStringLiteral("the answer was cut off after %1 bytes").arg(m_body.size())));
    if (status >= 300 && status < 400)
        return redirectError(status);
    HttpResponse response;
    response.status = status;
    for (const auto &[name, value] : m_wire->reply->rawHeaderPairs())
        response.headers.set(name, value);
    response.body = std::move(m_body);
    if (m_request.counters)
        m_request.counters->bytes += response.body.size();
    return response;
}

// A redirect would carry the token along, so it is never followed; the API does not use any.
Error HttpExchange::redirectError(int status) const {
    const QUrl target = m_request.url.resolved(m_wire->reply->header(QNetworkRequest::LocationHeader).toUrl());
    const QString detail = QStringLiteral("status %1 redirects").arg(status);
    auto error = located(target.host() == m_request.url.host() ? ErrorCode::Protocol : ErrorCode::ForeignHost, detail);
    if (error.code == ErrorCode::ForeignHost) {
        error.args.insert(QStringLiteral("host"), target.host());
        error.args.insert(QStringLiteral("expected"), m_request.url.host());
    }
    return error;
}

Error HttpExchange::transportError() const {
    const QString detail = m_wire->reply->errorString();
    if (m_end == End::TooLarge) {
        auto error = located(ErrorCode::TooLarge, QStringLiteral("the answer is over its bound"));
        error.args.insert(QStringLiteral("bound"), QString::number(m_options.maxBodySize));
        return error;
    }
    const auto code = m_wire->reply->error();
    // Qt 6.4 ends a transfer time-out like an abort; every abort of ours has been told apart before.
    if (m_end == End::TotalLimit || code == QNetworkReply::TimeoutError || code == QNetworkReply::ProxyTimeoutError ||
        code == QNetworkReply::OperationCanceledError) {
        auto error = located(ErrorCode::Timeout, QStringLiteral("no complete answer in time"));
        const auto waited =
            std::chrono::duration_cast<std::chrono::seconds>(m_end == End::TotalLimit        ? m_options.totalLimit
                                                             : m_request.timeout.count() > 0 ? m_request.timeout
                                                                                             : m_options.silenceLimit);
        error.args.insert(QStringLiteral("seconds"), QString::number(waited.count()));
        return error;
    }
    if (code == QNetworkReply::SslHandshakeFailedError)
        return located(ErrorCode::Tls, m_tlsDetail.isEmpty() ? detail : m_tlsDetail);
    if (code == QNetworkReply::ProtocolFailure || code == QNetworkReply::ProtocolUnknownError ||
        code == QNetworkReply::ProtocolInvalidOperationError)
        return located(ErrorCode::Protocol, detail);
    return located(ErrorCode::Unreachable, detail);
}

// A write that may have reached the server has an unknown outcome, whatever ended it.
Error HttpExchange::withCertainty(Error error) const {
    if (!m_request.write || (m_wire->reply && endedBeforeSending(m_wire->reply->error())))
        return error;
    error.technical = QStringLiteral("%1 (%2)").arg(error.technical, errorName(error.code));
    error.code = ErrorCode::OutcomeUnknown;
    return error;
}

Error HttpExchange::located(ErrorCode code, const QString &detail) const {
    auto error = fail(code, QStringLiteral("request %1: %2").arg(m_id, detail));
    error.args.insert(QStringLiteral("host"), m_request.url.host());
    error.args.insert(QStringLiteral("detail"), detail);
    return error;
}

} // namespace seatkeeper
