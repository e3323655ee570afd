#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace seatkeeper::test {

struct FaultRequest {
    QByteArray method;
    QByteArray target; //!< path and query as sent
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int number = 0; //!< counted from 1

    QByteArray header(const QByteArray &name) const;
};

//! What the server answers and where the wire breaks while it does.
struct FaultReply {
    enum class Wire {
        Whole,
        CloseUnread,       //!< closes although the request never reached anybody
        CloseBeforeAnswer, //!< the request arrived (upstream too), nothing comes back
        CloseInsideStatusLine,
        CloseAfterStatusLine,
        CloseInsideBody, //!< half of the body
        Hang,            //!< no byte, connection stays open
        Drip,            //!< a byte every 20 ms
    };
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body = "{}";
    bool chunked = false;
    Wire wire = Wire::Whole;
    bool forward = false; //!< the answer comes from upstream instead
    int repeatBody = 1;   //!< the body is sent that often, without a Content-Length when above 1

    FaultReply &with(const QByteArray &name, const QByteArray &value) {
        headers.emplaceBack(name, value);
        return *this;
    }
    static FaultReply json(int status, QByteArray body) {
        FaultReply reply;
        reply.status = status;
        reply.body = std::move(body);
        return reply;
    }
    static FaultReply broken(Wire wire) {
        FaultReply reply;
        reply.wire = wire;
        return reply;
    }
    //! Passes the request to upstream and breaks the wire on the way back.
    static FaultReply forwarded(Wire wire = Wire::Whole) {
        FaultReply reply = broken(wire);
        reply.forward = true;
        return reply;
    }
};

struct FaultProxyOptions {
    quint16 upstreamPort = 0; //!< on 127.0.0.1
    QByteArray certificate;   //!< PEM; with it the server speaks TLS
    QByteArray key;
};

//! A server on 127.0.0.1 with faults of the wire, in its own thread. Members may be called from any thread.
class FaultProxy {
public:
    //! @p plan is called in the server's thread, once per request in the order of arrival.
    using Plan = std::function<FaultReply(const FaultRequest &)>;
    explicit FaultProxy(Plan plan, FaultProxyOptions options = {});
    ~FaultProxy();
    quint16 port() const { return m_port; }
    QUrl url(const QString &pathAndQuery) const;
    std::vector<FaultRequest> requests() const;
    int count(const QByteArray &method) const;
    int connections() const;

private:
    class Server;
    bool m_tls;
    quint16 m_port = 0;
    QThread m_thread;
    Server *m_server;
};

} // namespace seatkeeper::test
