#pragma once

#include "support/Wait.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace seatkeeper::test {

//! What a person does in the browser, without one.
class Browser {
public:
    //! Trusts an authority (PEM) besides those of the system.
    void trust(const QByteArray &authority) {
        m_trust = QSslConfiguration::defaultConfiguration();
        m_trust->addCaCertificates(QSslCertificate::fromData(authority));
    }
    //! Opens a page and gives the status at which the browser ended.
    int visit(const QUrl &url) {
        QNetworkRequest request(url);
        if (!m_trust)
            return end(m_network.get(request));
        request.setSslConfiguration(*m_trust);
        // A browser follows from https to this computer, which Qt by itself refuses.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        const int status = end(m_network.get(request));
        return status == 302 ? visit(m_location) : status;
    }
    const QByteArray &page() const { return m_page; }
    const QUrl &address() const { return m_address; }

    //! Presses a button of the consent page at @p url; with @p userId as somebody else than the first choice.
    int decide(const QUrl &url, const QString &decision, qint64 userId = 0) {
        if (const int status = visit(url); status != 200)
            return status;
        static const QRegularExpression hidden(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
        static const QRegularExpression option(QStringLiteral("<option value=\"([^\"]*)\""));
        const QString html = QString::fromUtf8(m_page);
        QByteArray form = "decision=" + decision.toUtf8();
        auto fields = hidden.globalMatch(html);
        while (fields.hasNext()) {
            const auto field = fields.next();
            form += '&' + QUrl::toPercentEncoding(field.captured(1)) + '=' +
                    QUrl::toPercentEncoding(field.captured(2).replace(QStringLiteral("&amp;"), QStringLiteral("&")));
        }
        const QString first = option.match(html).captured(1);
        form += "&user_id=" + (userId != 0 ? QByteArray::number(userId) : first.toUtf8());
        QNetworkRequest request(url.resolved(QUrl(QStringLiteral("/oauth/authorizations"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return end(m_network.post(request, form));
    }

private:
    int end(QNetworkReply *reply) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, 20000));
        m_page = reply->readAll();
        m_address = reply->url();
        m_location = reply->header(QNetworkRequest::LocationHeader).toUrl();
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QNetworkAccessManager m_network;
    std::optional<QSslConfiguration> m_trust;
    QByteArray m_page;
    QUrl m_address;
    QUrl m_location;
};

} // namespace seatkeeper::test
