#include "net/HttpTransport.h"

#include "net/HttpExchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace seatkeeper {

namespace {

//! The system's proxies, except for this computer's own services.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override {
        if (isThisComputer(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest prepared(const HttpRequest &request, const TransportOptions &options) {
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setRawHeader(QByteArrayLiteral("User-Agent"), options.userAgent);
    const auto silence = request.timeout.count() > 0 ? request.timeout : options.silenceLimit;
    prepared.setTransferTimeout(static_cast<int>(silence.count()));
    for (const auto &[name, value] : request.headers.fields())
        prepared.setRawHeader(name, value);
    if (!request.bearer.isEmpty())
        prepared.setRawHeader(QByteArrayLiteral("Authorization"), "Bearer " + request.bearer.reveal());
    return prepared;
}

Result<void> checkAddress(const QUrl &url) {
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorCode::Protocol, QStringLiteral("not an address to send to"),
                    {{QStringLiteral("detail"), shown}});
    if (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isThisComputer(url)))
        return ok();
    return fail(ErrorCode::InsecureAddress, QStringLiteral("only https is used outside this computer"),
                {{QStringLiteral("url"), shown}});
}

QSslConfiguration verifiedTls(const TlsTrust &trust) {
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (const auto &pem : trust.extraAuthorities)
        tls.addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
    return tls;
}

} // namespace

bool isThisComputer(const QUrl &url) {
    const QString host = url.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") || host == QLatin1String("::1");
}

//! Keeps the TLS settings beside the manager: QNetworkAccessManager itself has no place for them.
class WireAccess final : public QNetworkAccessManager {
public:
    explicit WireAccess(QSslConfiguration tls) : m_tls(std::move(tls)) {
        setProxyFactory(new SystemProxies);
        setAutoDeleteReplies(false);
    }
    const QSslConfiguration &tls() const { return m_tls; }

private:
    QSslConfiguration m_tls;
};

HttpTransport::HttpTransport(const Clock &clock, TlsTrust trust, TransportOptions options)
    : m_clock(clock),
      m_options(std::move(options)),
      m_log(std::make_shared<RequestLog>()),
      m_manager(std::make_unique<WireAccess>(verifiedTls(trust))) {}

HttpTransport::~HttpTransport() = default;

Task<HttpResponse> HttpTransport::send(HttpRequest request, CancelToken cancel) {
    if (cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    SK_CO_CHECK(checkAddress(request.url));
    auto wire = prepared(request, m_options);
    wire.setSslConfiguration(static_cast<WireAccess *>(m_manager.get())->tls());
    const bool write = request.write;
    const auto exchange = std::make_unique<HttpExchange>(std::move(request), m_options, m_clock, m_log);
    const auto answer = exchange->answer();
    CancelRegistration registration;
    if (!write)
        registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    exchange->start(*m_manager, wire);
    // Nothing of this object is touched after the wait: it may be gone when the transport was destroyed meanwhile.
    auto result = co_await await(answer.future());
    co_return result;
}

} // namespace seatkeeper
