#include "oauth/TokenClient.h"

#include "net/RateHeaders.h"
#include "oauth/OAuthError.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

// A public client sends no secret; numbers stay numbers in JSON.
QByteArray asJson(const std::vector<std::pair<QString, QByteArray>> &fields) {
    QJsonObject object;
    for (const auto &[name, value] : fields) {
        const bool isNumber = name.endsWith("expires_in"_L1);
        object.insert(name, isNumber ? QJsonValue(value.toInt()) : QJsonValue(QString::fromUtf8(value)));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray asForm(const std::vector<std::pair<QString, QByteArray>> &fields) {
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name.toLatin1() + '=' + value.toPercentEncoding();
    return form;
}

std::optional<QDateTime> after(const QDateTime &now, const QJsonValue &seconds) {
    const double number = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    if (number <= 0 || number > 1e10)
        return std::nullopt;
    return now.addSecs(static_cast<qint64>(number));
}

QStringList scopesOf(const QJsonValue &value) {
    QStringList scopes;
    if (value.isArray()) {
        const auto entries = value.toArray();
        for (const auto &scope : entries)
            scopes << scope.toString();
        return scopes;
    }
    static const QRegularExpression blanks(u"\\s+"_s);
    return value.toString().split(blanks, Qt::SkipEmptyParts);
}

Error malformed(const HttpResponse &response, const QString &detail) {
    auto error = fail(ErrorCode::Protocol, u"request %1, token endpoint: %2"_s.arg(response.requestId, detail));
    error.args.insert(u"detail"_s, detail);
    return error;
}

} // namespace

TokenClient::TokenClient(HttpSender &sender, const Clock &clock, TokenEndpoint endpoint)
    : m_sender(sender), m_clock(clock), m_endpoint(std::move(endpoint)) {}

Task<TokenSet> TokenClient::exchange(SecretBytes code, SecretBytes verifier, QUrl redirectUrl, QString scope,
                                     CancelToken cancel) const {
    Fields fields;
    fields.emplace_back(u"grant_type"_s, "authorization_code");
    fields.emplace_back(u"code"_s, code.reveal());
    fields.emplace_back(u"redirect_uri"_s, redirectUrl.toEncoded());
    fields.emplace_back(u"code_verifier"_s, verifier.reveal());
    fields.emplace_back(u"scope"_s, scope.toUtf8());
    auto tokens = co_await post(std::move(fields), std::move(cancel));
    co_return tokens;
}

Task<TokenSet> TokenClient::refresh(SecretBytes refreshToken, CancelToken cancel) const {
    Fields fields;
    fields.emplace_back(u"grant_type"_s, "refresh_token");
    fields.emplace_back(u"refresh_token"_s, refreshToken.reveal());
    SK_CO_TRY(tokens, co_await post(std::move(fields), std::move(cancel)));
    if (tokens.refresh.isEmpty())
        tokens.refresh = std::move(refreshToken);
    co_return tokens;
}

HttpRequest TokenClient::request(const Fields &fields) const {
    Fields all = fields;
    all.emplace_back(u"client_id"_s, m_endpoint.clientId.toUtf8());
    if (!m_endpoint.clientSecret.isEmpty())
        all.emplace_back(u"client_secret"_s, m_endpoint.clientSecret.reveal());
    if (m_endpoint.accessSeconds)
        all.emplace_back(u"expires_in"_s, QByteArray::number(*m_endpoint.accessSeconds));
    if (m_endpoint.refreshSeconds)
        all.emplace_back(u"refresh_token_expires_in"_s, QByteArray::number(*m_endpoint.refreshSeconds));
    const bool json = m_endpoint.body == TokenEndpoint::Body::Json;
    auto request = HttpRequest::change(QByteArrayLiteral("POST"), m_endpoint.url, json ? asJson(all) : asForm(all));
    if (!json)
        request.headers.set(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded"));
    return request;
}

Task<TokenSet> TokenClient::post(Fields fields, CancelToken cancel) const {
    auto request = this->request(fields);
    auto response = co_await m_sender.send(std::move(request), std::move(cancel));
    if (!response) {
        auto error = std::move(response).error();
        if (error.code == ErrorCode::OutcomeUnknown)
            error.code = ErrorCode::Unreachable;
        co_return error;
    }
    auto tokens = read(*response);
    co_return tokens;
}

Result<TokenSet> TokenClient::read(const HttpResponse &response) const {
    if (!response.isSuccess())
        return refusal(response);
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return malformed(response, u"the answer is not a JSON object"_s);
    const auto object = document.object();
    TokenSet tokens;
    tokens.access = SecretBytes(object.value("access_token"_L1).toString().toUtf8());
    tokens.refresh = SecretBytes(object.value("refresh_token"_L1).toString().toUtf8());
    if (tokens.access.isEmpty())
        return malformed(response, u"no access_token"_s);
    const QString type = object.value("token_type"_L1).toString(u"bearer"_s);
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return malformed(response, u"token_type is not bearer"_s);
    tokens.issuedAt = m_clock.now();
    tokens.expiresAt = after(tokens.issuedAt, object.value("expires_in"_L1));
    tokens.refreshExpiresAt = after(tokens.issuedAt, object.value("refresh_token_expires_in"_L1));
    tokens.scopes = scopesOf(object.value("scope"_L1));
    return tokens;
}

Error TokenClient::refusal(const HttpResponse &response) const {
    const auto object = QJsonDocument::fromJson(response.body).object();
    const QString host = m_endpoint.url.host();
    Error error;
    if (response.status == 429)
        error = fail(ErrorCode::RateLimited);
    else if (response.status >= 500)
        error = fail(ErrorCode::ServerFailure);
    else if (const auto named = object.value("error"_L1); named.isString())
        error = oauthError(named.toString(), object.value("error_description"_L1).toString());
    else if (response.status == 404)
        error = fail(ErrorCode::NoSuchAccount);
    else if (response.status == 401)
        error = fail(ErrorCode::ClientRejected);
    else
        error = malformed(response, u"status %1 without an error code"_s.arg(response.status));
    error.technical =
        u"request %1, token endpoint, status %2 %3"_s.arg(response.requestId).arg(response.status).arg(error.technical);
    error.args.insert(u"status"_s, QString::number(response.status));
    error.args.insert(u"host"_s, host);
    error.retryAfter = retryAfter(response.headers, m_clock.now());
    return error;
}

} // namespace seatkeeper
