#include "services/DemoBrowser.h"

#include "base/Answer.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

struct Page {
    int status = 0;
    QByteArray body;
};

bool isHere(const QUrl &url) { return url.scheme() == u"http" && QHostAddress(url.host()).isLoopback(); }

QString unescaped(QString text) {
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

Task<Page> finished(QNetworkReply *reply, CancelToken cancel) {
    const Answer<Page> answer;
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, answer] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            answer.settle(fail(ErrorCode::Unreachable, reply->errorString(), {{u"host"_s, reply->url().host()}}));
        else
            answer.settle(Page{status, reply->readAll()});
        reply->deleteLater();
    });
    const auto registration = cancel.onCancel([answer] { answer.settle(fail(ErrorCode::Cancelled)); });
    auto page = co_await await(answer.future());
    co_return page;
}

Error noForm(const QString &why) {
    return fail(ErrorCode::Protocol, u"the consent page has no form: "_s + why, {{u"detail"_s, why}});
}

//! The form as the browser would send it: the hidden fields and the first choice.
Result<QByteArray> filledForm(const QByteArray &html) {
    static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    static const QRegularExpression option(u"<option value=\"([^\"]*)\""_s);
    const QString text = QString::fromUtf8(html);
    QByteArray form;
    const auto add = [&form](const QString &name, const QString &value) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    };
    auto fields = hidden.globalMatch(text);
    if (!fields.hasNext())
        return noForm(u"no hidden fields"_s);
    while (fields.hasNext()) {
        const auto field = fields.next();
        add(unescaped(field.captured(1)), unescaped(field.captured(2)));
    }
    if (const auto first = option.match(text); first.hasMatch())
        add(u"user_id"_s, unescaped(first.captured(1)));
    add(u"decision"_s, u"allow"_s);
    return form;
}

} // namespace

Task<void> pressAllow(QUrl authorizeUrl, CancelToken cancel) {
    if (!isHere(authorizeUrl))
        co_return fail(ErrorCode::InsecureAddress, {}, {{u"url"_s, authorizeUrl.host()}});
    QNetworkAccessManager network;
    auto question = co_await finished(network.get(QNetworkRequest(authorizeUrl)), cancel);
    if (!question)
        co_return question.error();
    if (question->status != 200)
        co_return noForm(u"status %1"_s.arg(question->status));
    auto form = filledForm(question->body);
    if (!form)
        co_return form.error();
    QNetworkRequest allow(authorizeUrl.resolved(QUrl(u"/oauth/authorizations"_s)));
    allow.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    auto end = co_await finished(network.post(allow, *form), cancel);
    if (!end)
        co_return end.error();
    if (end->status != 200)
        co_return fail(ErrorCode::Protocol, u"the redirect ended with status %1"_s.arg(end->status));
    co_return ok();
}

} // namespace seatkeeper
