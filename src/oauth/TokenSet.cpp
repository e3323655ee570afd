#include "oauth/TokenSet.h"

#include "base/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOf(const std::optional<QDateTime> &time) { return time ? QJsonValue(toIsoUtc(*time)) : QJsonValue(); }

std::optional<QDateTime> timeOf(const QJsonValue &value) {
    const auto time = fromIsoUtc(value.toString());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

SecretBytes TokenSet::toJson() const {
    QJsonObject object;
    object.insert("access_token"_L1, QString::fromUtf8(access.reveal()));
    object.insert("refresh_token"_L1, QString::fromUtf8(refresh.reveal()));
    object.insert("issued_at"_L1, toIsoUtc(issuedAt));
    object.insert("expires_at"_L1, textOf(expiresAt));
    object.insert("refresh_expires_at"_L1, textOf(refreshExpiresAt));
    object.insert("scopes"_L1, QJsonArray::fromStringList(scopes));
    return SecretBytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<TokenSet> TokenSet::fromJson(const SecretBytes &json) {
    const auto object = QJsonDocument::fromJson(json.reveal()).object();
    TokenSet tokens;
    tokens.access = SecretBytes(object.value("access_token"_L1).toString().toUtf8());
    tokens.refresh = SecretBytes(object.value("refresh_token"_L1).toString().toUtf8());
    if (tokens.access.isEmpty() && tokens.refresh.isEmpty())
        return fail(ErrorCode::BadInput, u"the stored sign-in is unreadable"_s,
                    {{u"where"_s, u"secret_store"_s}, {u"detail"_s, u"no token in it"_s}});
    tokens.issuedAt = fromIsoUtc(object.value("issued_at"_L1).toString());
    tokens.expiresAt = timeOf(object.value("expires_at"_L1));
    tokens.refreshExpiresAt = timeOf(object.value("refresh_expires_at"_L1));
    const auto scopes = object.value("scopes"_L1).toArray();
    for (const auto &scope : scopes)
        tokens.scopes << scope.toString();
    return tokens;
}

} // namespace seatkeeper
