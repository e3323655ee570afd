#pragma once

#include "base/Secret.h"
#include "net/HttpHeaders.h"
#include "net/RequestCounters.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace seatkeeper {

//! One request as a value.
struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    //! Sent as "Authorization: Bearer …" when not empty; apart from the headers so that nothing can log it.
    SecretBytes bearer;
    //! True when the request may change something at the server: sent at most once, its loss is OutcomeUnknown.
    bool write = false;
    //! Longest silence of the server, in real time whatever the Clock; zero: the transport's default.
    std::chrono::milliseconds timeout{0};
    //! Tries in all when the request goes through a PacedTransport; zero: the policy's default.
    int attempts = 0;
    //! Where the costs are added; may be null.
    std::shared_ptr<RequestCounters> counters;

    static HttpRequest get(QUrl url) {
        HttpRequest request;
        request.url = std::move(url);
        request.headers.set(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
        return request;
    }
    //! @p method is PUT, POST, PATCH or DELETE; @p json is the body, which may be empty.
    static HttpRequest change(QByteArray method, QUrl url, QByteArray json) {
        auto request = get(std::move(url));
        request.method = std::move(method);
        request.headers.set(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
        request.body = std::move(json);
        request.write = true;
        return request;
    }
};

//! One complete answer, whatever its status.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString requestId; //!< ours: the same id stands in the request log
    std::chrono::milliseconds elapsed{0};

    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace seatkeeper
