#pragma once

#include "vendor/VendorAccount.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

namespace seatkeeper::zendesk {

//! All team members: light agents, contributors and billing admins come under agent and admin (api-facts 2.1).
ApiRequest listTeamMembers(const QString &cursor);
ApiRequest countTeamMembers();
ApiRequest showUser(const ExternalId &id);

struct UsersPage {
    std::vector<VendorPerson> people;
    std::vector<VendorRole> roles; //!< sideloaded
    PageEnd end;
};
//! Protocol when the list is missing, a person has no id, or a field that decides is of a wrong type.
Result<UsersPage> parseUsers(const QByteArray &body);
Result<PeopleCount> parseCount(const QByteArray &body);
//! A document {"user": {…}}.
Result<VendorPerson> parseUser(const QByteArray &body);
//! @param where names the object in an error.
Result<VendorPerson> personFrom(const QJsonObject &user, const QString &where);

} // namespace seatkeeper::zendesk
