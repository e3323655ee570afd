#pragma once

#include "base/Result.h"
#include "simulator/HttpMessage.h"

#include <QString>

#include <functional>
#include <memory>

namespace seatkeeper::simulator {

//! A small HTTP/1.1 server on 127.0.0.1 with threads of its own; the only place that knows the HTTP library.
//! The handler is called in several threads at once.
class HttpServer {
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;
    struct Tls {
        QString certificatePath; //!< PEM; both empty for plain HTTP
        QString privateKeyPath;
    };

    //! Binds @p port (0: a free one) and begins to answer. Fails with Unreachable or BadInput.
    static Result<std::unique_ptr<HttpServer>> start(int port, const Tls &tls, Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    quint16 port() const;
    //! Waits in the calling handler's thread, at most @p duration; returns early when the server stops.
    void pause(std::chrono::milliseconds duration);
    //! Closes the port and cuts every connection; returns when all handlers are done.
    void stop();

private:
    class Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace seatkeeper::simulator
