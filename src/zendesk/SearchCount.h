#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "zendesk/ApiRequest.h"

namespace seatkeeper::zendesk {

//! Counts the tickets below closed that are assigned to a person.
ApiRequest countOpenTickets(const ExternalId &assignee);
Result<qint64> parseSearchCount(const QByteArray &body);

} // namespace seatkeeper::zendesk
