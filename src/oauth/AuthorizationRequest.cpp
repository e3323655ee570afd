#include "oauth/AuthorizationRequest.h"

#include <initializer_list>
#include <utility>

namespace seatkeeper {

QUrl AuthorizationRequest::address() const {
    const std::initializer_list<std::pair<const char *, QByteArray>> values = {
        {"response_type", QByteArrayLiteral("code")},
        {"client_id", clientId.toUtf8()},
        {"redirect_uri", redirectUrl.toEncoded()},
        {"scope", scope.toUtf8()},
        {"state", state},
        {"code_challenge", challenge},
        {"code_challenge_method", QByteArrayLiteral("S256")},
    };
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toUtf8();
    for (const auto &[name, value] : values) {
        if (!query.isEmpty())
            query += '&';
        query += QByteArray(name) + '=' + value.toPercentEncoding();
    }
    QUrl address = endpoint;
    address.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return address;
}

} // namespace seatkeeper
