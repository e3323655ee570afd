#pragma once

#include "domain/Subscription.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

namespace seatkeeper::zendesk {

ApiRequest listRoles(const QString &cursor);

struct RolesPage {
    std::vector<VendorRole> roles;
    PageEnd end;
};
//! Protocol when "custom_roles" is no list or a role has no id.
Result<RolesPage> parseRoles(const QByteArray &body);
//! The objects of "custom_roles" or of the sideloaded "roles".
Result<std::vector<VendorRole>> rolesFrom(const QJsonArray &list);

} // namespace seatkeeper::zendesk
