#include "domain/Profile.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 validationLifeSeconds = 24 * 3600;
//! A clock that was set back a little must not make a validation of just now look like one of tomorrow.
constexpr qint64 toleratedClockStepSeconds = 300;

bool isLoopbackHost(const QString &host) { return host == u"127.0.0.1" || host == u"::1" || host == u"localhost"; }

QString withScheme(const QString &text) {
    if (text.contains(u"://"))
        return text;
    static const QRegularExpression loopback(uR"(^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(/.*)?$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (loopback.match(text).hasMatch())
        return u"http://"_s + text;
    static const QRegularExpression subdomain(u"^[A-Za-z0-9][A-Za-z0-9-]*$"_s);
    if (subdomain.match(text).hasMatch())
        return u"https://"_s + text + u".zendesk.com"_s;
    return u"https://"_s + text;
}

bool isHostName(const QString &host) {
    static const QRegularExpression name(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"_s);
    return isLoopbackHost(host) || name.match(host).hasMatch();
}

} // namespace

QString profileStatusName(ProfileStatus status) {
    return status == ProfileStatus::Published ? u"published"_s : u"draft"_s;
}

QString clientKindName(ClientKind kind) { return kind == ClientKind::Confidential ? u"confidential"_s : u"public"_s; }

QString profileSourceName(ProfileSource source) { return source == ProfileSource::Export ? u"export"_s : u"account"_s; }

QString purposeName(CredentialPurpose purpose) {
    return purpose == CredentialPurpose::Reclaim ? u"reclaim"_s : u"inventory"_s;
}

QString scopeFor(CredentialPurpose purpose) {
    return purpose == CredentialPurpose::Reclaim ? u"read write"_s : u"read"_s;
}

QStringList defaultRedirectUrls() {
    return {u"http://127.0.0.1:28391/oauth/callback"_s, u"http://127.0.0.1:28392/oauth/callback"_s,
            u"http://127.0.0.1:28393/oauth/callback"_s};
}

QString checkStatusName(CheckStatus status) {
    switch (status) {
    case CheckStatus::Waiting: return u"waiting"_s;
    case CheckStatus::Running: return u"running"_s;
    case CheckStatus::Ok: return u"ok"_s;
    case CheckStatus::Warning: return u"warning"_s;
    case CheckStatus::Failed: return u"failed"_s;
    case CheckStatus::Skipped: break;
    }
    return u"skipped"_s;
}

std::optional<CheckStatus> checkStatusFromName(const QString &name) {
    for (const auto status : {CheckStatus::Waiting, CheckStatus::Running, CheckStatus::Ok, CheckStatus::Warning,
                              CheckStatus::Failed, CheckStatus::Skipped}) {
        if (checkStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

bool ValidationReport::allowsPublishing() const {
    const std::array blocking = {u"address"_s, u"token"_s, u"identity"_s, u"list_users"_s};
    return std::all_of(blocking.begin(), blocking.end(), [this](const QString &id) {
        const auto found =
            std::find_if(checks.begin(), checks.end(), [&](const auto &check) { return check.id == id; });
        return found != checks.end() && (found->status == CheckStatus::Ok || found->status == CheckStatus::Warning);
    });
}

bool hasFreshValidation(const Profile &profile, const QDateTime &now) {
    if (!profile.validation || profile.validation->at < profile.changedAt)
        return false;
    const qint64 age = profile.validation->at.secsTo(now);
    return age >= -toleratedClockStepSeconds && age <= validationLifeSeconds;
}

QUrl accountUrl(const QString &typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const QUrl parsed(withScheme(text), QUrl::StrictMode);
    const QString host = parsed.host().toLower();
    const bool usable = parsed.isValid() && (parsed.scheme() == u"https" || parsed.scheme() == u"http") &&
                        parsed.userInfo().isEmpty() && isHostName(host);
    if (!usable)
        return {};
    QUrl url;
    url.setScheme(parsed.scheme());
    url.setHost(host);
    const bool usualPort = parsed.port() == (parsed.scheme() == u"https" ? 443 : 80);
    url.setPort(usualPort ? -1 : parsed.port());
    return url;
}

bool isInsecureAddress(const QUrl &url) { return url.scheme() != u"https" && !isLoopbackHost(url.host()); }

QString subdomainOf(const QUrl &url) {
    const QString suffix = u".zendesk.com"_s;
    if (url.port() < 0 && url.host().endsWith(suffix))
        return url.host().chopped(suffix.size());
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace seatkeeper
