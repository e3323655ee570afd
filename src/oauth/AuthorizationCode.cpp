#include "oauth/AuthorizationCode.h"

#include "oauth/OAuthError.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace seatkeeper {

namespace {

// In a query a plus sign is a blank; QUrlQuery leaves it as it is.
QByteArray queryValue(const QUrl &address, const char *name) {
    const auto values =
        QUrlQuery(address.query(QUrl::FullyEncoded)).allQueryItemValues(QString::fromLatin1(name), QUrl::FullyEncoded);
    if (values.size() != 1)
        return {};
    return QByteArray::fromPercentEncoding(values.constFirst().toLatin1().replace('+', ' '));
}

Error unreadable(const char *detail) {
    return fail(ErrorCode::BadInput, QStringLiteral("pasted address: %1").arg(QLatin1String(detail)),
                {{QStringLiteral("where"), QStringLiteral("redirect_address")},
                 {QStringLiteral("detail"), QString::fromLatin1(detail)}});
}

bool isSamePage(const QUrl &a, const QUrl &b) {
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port() && a.path() == b.path();
}

} // namespace

std::optional<Result<AuthorizationCode>> readRedirect(const QUrl &address, const SecretBytes &state) {
    const SecretBytes given(queryValue(address, "state"));
    if (state.isEmpty() || !state.equals(given))
        return std::nullopt;
    const QByteArray error = queryValue(address, "error");
    if (!error.isEmpty())
        return Result<AuthorizationCode>(
            oauthError(QString::fromUtf8(error), QString::fromUtf8(queryValue(address, "error_description"))));
    AuthorizationCode code{SecretBytes(queryValue(address, "code"))};
    if (code.code.isEmpty())
        return std::nullopt;
    return Result<AuthorizationCode>(std::move(code));
}

Result<AuthorizationCode> parsePastedAddress(const QString &text, const QUrl &redirectUrl, const SecretBytes &state) {
    static const QRegularExpression blanks(QStringLiteral("[\\s<>\"]+"));
    QString clean = text;
    clean.remove(blanks);
    if (clean.isEmpty())
        return unreadable("empty");
    QUrl address;
    if (clean.startsWith(u'?') || clean.startsWith(QLatin1String("code=")) ||
        clean.startsWith(QLatin1String("state="))) {
        address = redirectUrl;
        address.setQuery(clean.startsWith(u'?') ? clean.mid(1) : clean);
    } else {
        address = QUrl(clean, QUrl::TolerantMode);
        if (!address.isValid() || address.host().isEmpty())
            return unreadable("not_an_address");
        if (!isSamePage(address, redirectUrl))
            return unreadable("other_page");
    }
    if (const auto answer = readRedirect(address, state))
        return *answer;
    const bool isAnswer = !queryValue(address, "code").isEmpty() || !queryValue(address, "error").isEmpty();
    return unreadable(isAnswer ? "wrong_state" : "no_answer");
}

} // namespace seatkeeper
