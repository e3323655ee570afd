#include "simulator/HttpServer.h"

#include "simulator/ConnectionThreads.h"
#include "simulator/Sockets.h"

#include <QFile>
#include <QUrl>

#include <httplib.h>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

class Connections final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> work) override { m_threads.enqueue(std::move(work)); }
    void shutdown() override { m_threads.shutdown(); }

private:
    ConnectionThreads m_threads;
};

HttpRequest fromLibrary(const httplib::Request &request) {
    HttpRequest result;
    result.method = request.method;
    result.path = request.path;
    if (const auto mark = request.target.find('?'); mark != std::string::npos)
        result.rawQuery = request.target.substr(mark + 1);
    result.query = parseQuery(result.rawQuery);
    for (const auto &[key, value] : request.headers) {
        std::string name = key;
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
        result.headers.emplace_back(std::move(name), value);
    }
    result.body = request.body;
    return result;
}

//! A content provider is used for every body because the library would compress a plain one.
void toLibrary(HttpResponse &&from, httplib::Response &to) {
    to.status = from.status;
    for (auto &[name, value] : from.headers)
        to.headers.emplace(name, value);
    if (from.body.empty())
        return;
    const auto body = std::make_shared<std::string>(std::move(from.body));
    const bool cut = from.wire == Wire::CloseInside;
    to.set_content_provider(body->size(), from.contentType,
                            [body, cut](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                if (!cut)
                                    return sink.write(body->data() + offset, length);
                                sink.write(body->data(), body->size() / 2);
                                return false;
                            });
}

} // namespace

class HttpServer::Impl {
public:
    Impl(std::unique_ptr<httplib::Server> server, Handler handler)
        : m_server(std::move(server)), m_handler(std::move(handler)) {}

    void prepare() {
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            auto answered = m_handler(fromLibrary(request));
            if (answered.wire == Wire::Hang)
                pause(std::chrono::minutes(10));
            if (answered.wire == Wire::Hang || answered.wire == Wire::CloseBefore)
                cutConnections(m_port, static_cast<std::uint16_t>(request.remote_port));
            toLibrary(std::move(answered), response);
        };
        const char *everything = R"([\s\S]*)";
        m_server->Get(everything, answer).Post(everything, answer).Put(everything, answer);
        m_server->Patch(everything, answer).Delete(everything, answer).Options(everything, answer);
        m_server->new_task_queue = [] { return new Connections; }; // the library owns and deletes it
        m_server->set_keep_alive_max_count(1'000'000'000);
        m_server->set_keep_alive_timeout(120);
        m_server->set_tcp_nodelay(true);
        m_server->set_socket_options([](socket_t socket) { claimExclusively(static_cast<std::uintptr_t>(socket)); });
    }

    bool listen(int port) {
        const std::string host = "127.0.0.1";
        const int bound =
            port == 0 ? m_server->bind_to_any_port(host) : (m_server->bind_to_port(host, port) ? port : -1);
        if (bound <= 0)
            return false;
        m_port = static_cast<std::uint16_t>(bound);
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
        while (!m_server->is_running()) // else an early stop() would be lost
            std::this_thread::yield();
        return true;
    }

    void pause(std::chrono::milliseconds duration) {
        std::unique_lock lock(m_mutex);
        m_stop.wait_for(lock, duration, [this] { return m_stopping; });
    }

    void stop() {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            m_stop.notify_all();
        }
        if (!m_thread.joinable())
            return;
        m_server->stop();
        cutConnections(m_port, 0);
        m_thread.join();
    }

    std::uint16_t port() const { return m_port; }

private:
    std::unique_ptr<httplib::Server> m_server;
    Handler m_handler;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;
    std::uint16_t m_port = 0;
};

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HttpServer::~HttpServer() { m_impl->stop(); }

Result<std::unique_ptr<HttpServer>> HttpServer::start(int port, const Tls &tls, Handler handler) {
    std::unique_ptr<httplib::Server> server;
    if (tls.certificatePath.isEmpty()) {
        server = std::make_unique<httplib::Server>();
    } else {
        server = std::make_unique<httplib::SSLServer>(QFile::encodeName(tls.certificatePath).constData(),
                                                      QFile::encodeName(tls.privateKeyPath).constData());
    }
    if (!server->is_valid())
        return fail(ErrorCode::BadInput, u"the certificate or its key cannot be used"_s,
                    {{u"where"_s, tls.certificatePath}, {u"detail"_s, u"certificate"_s}});
    auto impl = std::make_unique<Impl>(std::move(server), std::move(handler));
    impl->prepare();
    if (!impl->listen(port))
        return fail(ErrorCode::Unreachable, u"port %1 on 127.0.0.1 cannot be bound"_s.arg(port),
                    {{u"host"_s, u"127.0.0.1:%1"_s.arg(port)}});
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

quint16 HttpServer::port() const { return m_impl->port(); }

void HttpServer::pause(std::chrono::milliseconds duration) { m_impl->pause(duration); }

void HttpServer::stop() { m_impl->stop(); }

} // namespace seatkeeper::simulator
