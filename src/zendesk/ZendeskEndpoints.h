#pragma once

#include "base/Ids.h"

#include <QUrl>

namespace seatkeeper::zendesk {

//! Addresses of an account, all on the account's own host. @p account is https://<subdomain>.zendesk.com.
QUrl authorizeUrl(const QUrl &account);
QUrl tokenUrl(const QUrl &account);
//! Admin Center's page of the OAuth clients, where the customer registers ours.
QUrl oauthClientsPage(const QUrl &account);
QUrl personPage(const QUrl &account, const ExternalId &person);

} // namespace seatkeeper::zendesk
