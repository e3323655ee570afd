#include "zendesk/ErrorEnvelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

constexpr qsizetype longestText = 500;

QString shortened(const QString &text) { return text.simplified().left(longestText); }

QString flatDetails(const QJsonObject &details) {
    QStringList parts;
    for (auto field = details.begin(); field != details.end(); ++field) {
        for (const QJsonArray problems = field.value().toArray(); const auto &problem : problems) {
            const QJsonObject object = problem.toObject();
            QString text = object.value("description"_L1).toString();
            const QString code = object.value("error"_L1).toString();
            if (!code.isEmpty())
                text += u" (%1)"_s.arg(code);
            parts.append(field.key() + u": "_s + text);
        }
    }
    return shortened(parts.join(u"; "_s));
}

Error refusal(int status, const ErrorEnvelope &envelope) {
    static const QRegularExpression scopes(u"missing the following required scopes?: *([^.]+)"_s);
    if (const auto match = scopes.match(envelope.description); match.hasMatch())
        return fail(ErrorCode::ScopeMissing, envelope.description, {{u"scopes"_s, match.captured(1).trimmed()}});
    const QString detail = envelope.description.isEmpty() ? envelope.code : envelope.description;
    return fail(ErrorCode::Forbidden, u"%1 %2"_s.arg(status).arg(detail), {{u"detail"_s, detail}});
}

Error notFound(const ErrorEnvelope &envelope, const QString &host, const QString &what) {
    if (envelope.code.startsWith("No help desk at"_L1) || !envelope.isJson)
        return fail(ErrorCode::NoSuchAccount, envelope.code, {{u"host"_s, host}});
    return fail(ErrorCode::VendorNotFound, u"%1: %2"_s.arg(envelope.code, what), {{u"what"_s, what}});
}

Error rejection(int status, const QByteArray &body, const ErrorEnvelope &envelope) {
    const QString text = !envelope.details.isEmpty()       ? envelope.details
                         : !envelope.description.isEmpty() ? envelope.description
                                                           : envelope.code;
    const QMap<QString, QString> args{{u"detail"_s, text}};
    const QString technical = u"%1 %2 %3"_s.arg(status).arg(envelope.code, text);
    // The name is confirmed, its place in the body is not (api-facts 11.5).
    if (body.contains("MaxAgentExceeded"))
        return fail(ErrorCode::SeatLimit, technical, args);
    if (!envelope.isJson)
        return fail(ErrorCode::Protocol, u"status %1 without JSON"_s.arg(status),
                    {{u"detail"_s, u"status %1"_s.arg(status)}});
    return fail(ErrorCode::Rejected, technical, args);
}

} // namespace

ErrorEnvelope readEnvelope(const QByteArray &body) {
    ErrorEnvelope envelope;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    envelope.isJson = document.isObject();
    if (!envelope.isJson)
        return envelope;
    const QJsonObject object = document.object();
    const QJsonValue error = object.value("error"_L1);
    if (error.isString()) {
        envelope.code = shortened(error.toString());
        envelope.description = object.value("description"_L1).toString();
        if (envelope.description.isEmpty())
            envelope.description = object.value("error_description"_L1).toString();
    } else if (error.isObject()) {
        envelope.code = shortened(error.toObject().value("title"_L1).toString());
        envelope.description = error.toObject().value("message"_L1).toString();
    } else if (const QJsonArray errors = object.value("errors"_L1).toArray(); !errors.isEmpty()) {
        const QJsonObject first = errors.first().toObject();
        envelope.code = shortened(first.value("code"_L1).toString(first.value("title"_L1).toString()));
        envelope.description = first.value("detail"_L1).toString();
    }
    envelope.description = shortened(envelope.description);
    envelope.details = flatDetails(object.value("details"_L1).toObject());
    return envelope;
}

Error errorFrom(int status, const QByteArray &body, const QString &host, const QString &what,
                std::optional<std::chrono::milliseconds> retryAfter) {
    const ErrorEnvelope envelope = readEnvelope(body);
    const QString code = QString::number(status);
    switch (status) {
    case 401: return fail(ErrorCode::ReauthRequired, u"401 "_s + envelope.code, {{u"reason"_s, envelope.code}});
    case 403: return refusal(status, envelope);
    case 404: return notFound(envelope, host, what);
    case 409: return fail(ErrorCode::Conflict, u"409 "_s + envelope.description, {{u"detail"_s, envelope.description}});
    case 400:
    case 422: return rejection(status, body, envelope);
    case 429: {
        Error error = fail(ErrorCode::RateLimited, u"429"_s, {{u"host"_s, host}});
        error.retryAfter = retryAfter;
        return error;
    }
    default: break;
    }
    if (status >= 500) {
        Error error = fail(ErrorCode::ServerFailure, u"status "_s + code, {{u"status"_s, code}});
        error.retryAfter = retryAfter;
        return error;
    }
    return fail(ErrorCode::Protocol, u"status %1 %2"_s.arg(code, envelope.code), {{u"detail"_s, u"status "_s + code}});
}

QStringList droppedKeys(const QByteArray &warnHeader) {
    static const QRegularExpression list(u":unpermitted_keys *=> *\\[([^\\]]*)\\]"_s);
    QStringList keys;
    const auto match = list.match(QString::fromLatin1(warnHeader));
    for (QString key : match.captured(1).split(u',', Qt::SkipEmptyParts)) {
        key = key.trimmed().remove(u'"').remove(u':');
        if (key.startsWith("user."_L1))
            key.remove(0, 5);
        if (!key.isEmpty())
            keys.append(key);
    }
    return keys;
}

} // namespace seatkeeper::zendesk
