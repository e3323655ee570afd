#pragma once

#include "domain/VendorGroup.h"
#include "zendesk/ApiRequest.h"
#include "zendesk/Pages.h"

namespace seatkeeper::zendesk {

//! The account's groups, deleted ones left out.
ApiRequest listGroups(const QString &cursor);

struct GroupsPage {
    std::vector<VendorGroup> groups;
    PageEnd end;
};
//! Protocol when the list is missing or a group lacks its id.
Result<GroupsPage> parseGroups(const QByteArray &body);

} // namespace seatkeeper::zendesk
