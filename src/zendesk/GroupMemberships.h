#pragma once

#include "domain/SeatSnapshot.h"
#include "domain/VendorGroup.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

namespace seatkeeper::zendesk {

//! A person's memberships with the groups' names beside them.
ApiRequest listMemberships(const ExternalId &user, const QString &cursor);
//! Every membership of the account.
ApiRequest listAllMemberships(const QString &cursor);
//! Everybody in one group.
ApiRequest listMembersOf(const ExternalId &group, const QString &cursor);

struct MembershipsPage {
    std::vector<GroupMembership> memberships;
    PageEnd end;
};
//! Protocol when the list is missing or a membership lacks its id or group.
Result<MembershipsPage> parseMemberships(const QByteArray &body);

struct MembersPage {
    std::vector<GroupMember> members;
    PageEnd end;
};
//! Protocol when the list is missing or a membership lacks its group or person.
Result<MembersPage> parseMembers(const QByteArray &body);

} // namespace seatkeeper::zendesk
