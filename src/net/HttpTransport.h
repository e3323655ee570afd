#pragma once

#include "net/HttpSender.h"
#include "net/RequestLog.h"

#include <QByteArrayList>

class QNetworkAccessManager;

namespace seatkeeper {

//! Certificates trusted besides those of the operating system: the only way in which tests bring their own.
struct TlsTrust {
    QByteArrayList extraAuthorities; //!< PEM texts
};

struct TransportOptions {
    qint64 maxBodySize = qint64{64} * 1024 * 1024;  //!< bytes, after decompression
    std::chrono::milliseconds silenceLimit{30'000}; //!< longest time without a byte; real time
    std::chrono::milliseconds totalLimit{180'000};  //!< longest time for a whole answer, against a slow drip; real time
    QByteArray userAgent = QByteArrayLiteral("Seatkeeper");
};

//! HTTP/1.1 over the one QNetworkAccessManager of its thread. TLS is always verified; http is accepted for this
//! computer only; redirects, cookies, cached answers and authentication pop-ups do not exist; proxies are the system's.
//! A read that is cancelled ends at once. A write on its way is not torn down by a cancel, because nobody would know
//! what it did: its answer is waited for, within the time limits.
//! Create, use and destroy it in one thread with an event loop.
class HttpTransport final : public HttpSender {
public:
    HttpTransport(const Clock &clock, TlsTrust trust, TransportOptions options = {});
    ~HttpTransport() override;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    Task<HttpResponse> send(HttpRequest request, CancelToken cancel) override;
    const RequestLog &log() const { return *m_log; }

private:
    const Clock &m_clock;
    TransportOptions m_options;
    std::shared_ptr<RequestLog> m_log;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

//! True when @p url names this computer: 127.0.0.1, localhost or [::1].
bool isThisComputer(const QUrl &url);

} // namespace seatkeeper
