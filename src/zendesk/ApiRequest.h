#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace seatkeeper::zendesk {

//! One call of Zendesk's API as a value: what the request builders of the resources make.
struct ApiRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path; //!< from the host's root, for example "/api/v2/users"
    QUrlQuery query;
    QJsonObject body; //!< not sent when empty

    static ApiRequest get(QString path) {
        ApiRequest request;
        request.path = std::move(path);
        return request;
    }
    //! Asks for cursor pagination, 100 records a page (the most that Zendesk gives); empty cursor: the first page.
    ApiRequest &&page(const QString &cursor) && {
        query.addQueryItem(QStringLiteral("page[size]"), QStringLiteral("100"));
        if (!cursor.isEmpty())
            query.addQueryItem(QStringLiteral("page[after]"), QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
        return std::move(*this);
    }
    ApiRequest &&with(const QString &name, const QString &value) && {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        return std::move(*this);
    }
};

} // namespace seatkeeper::zendesk
