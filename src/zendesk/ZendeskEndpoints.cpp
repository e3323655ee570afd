#include "zendesk/ZendeskEndpoints.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

QUrl at(const QUrl &account, const QString &path) {
    QUrl url = account.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(path);
    return url;
}

} // namespace

QUrl authorizeUrl(const QUrl &account) { return at(account, u"/oauth/authorizations/new"_s); }

QUrl tokenUrl(const QUrl &account) { return at(account, u"/oauth/tokens"_s); }

QUrl oauthClientsPage(const QUrl &account) { return at(account, u"/admin/apps-integrations/apis/oauth-clients"_s); }

QUrl personPage(const QUrl &account, const ExternalId &person) { return at(account, u"/agent/users/%1"_s.arg(person)); }

} // namespace seatkeeper::zendesk
