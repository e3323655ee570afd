#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "vendor/VendorAccount.h"
#include "zendesk/ApiRequest.h"

namespace seatkeeper::zendesk {

//! Counts the tickets below closed that are assigned to a person.
ApiRequest countOpenTickets(const ExternalId &assignee);
Result<qint64> parseSearchCount(const QByteArray &body);

//! Finds the ticket assigned to a person that was changed last. The answer also counts all of them, so that one request
//! tells both; of the ticket itself nothing but its time is read.
ApiRequest findNewestTicket(const ExternalId &assignee);
Result<TicketWork> parseNewestTicket(const QByteArray &body);

} // namespace seatkeeper::zendesk
