#include "oauth/OAuthError.h"

#include "base/Log.h"

namespace seatkeeper {

namespace {

ErrorCode codeOf(const QString &error) {
    if (error == QLatin1String("access_denied"))
        return ErrorCode::ConsentDenied;
    if (error == QLatin1String("invalid_grant") || error == QLatin1String("invalid_token"))
        return ErrorCode::ReauthRequired;
    if (error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client"))
        return ErrorCode::ClientRejected;
    if (error == QLatin1String("invalid_scope"))
        return ErrorCode::ScopeMissing;
    if (error == QLatin1String("server_error") || error == QLatin1String("temporarily_unavailable"))
        return ErrorCode::ServerFailure;
    return ErrorCode::Rejected;
}

} // namespace

Error oauthError(const QString &error, const QString &description) {
    const QString reason = error.left(60);
    const QString detail = redact(description.left(300));
    auto result = fail(codeOf(error), QStringLiteral("%1: %2").arg(reason, detail));
    result.args.insert(QStringLiteral("reason"), reason);
    result.args.insert(QStringLiteral("description"), detail);
    result.args.insert(QStringLiteral("detail"), detail.isEmpty() ? reason : detail);
    return result;
}

} // namespace seatkeeper
