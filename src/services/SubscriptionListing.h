#pragma once

#include "services/ListQuery.h"
#include "storage/SubscriptionRepository.h"

namespace seatkeeper {

//! What a list of seats asks the database for. Private to services/. BadInput when the where-expression is none.
Result<SubscriptionFilter> subscriptionFilter(const ListQuery &query, const QDateTime &now);

} // namespace seatkeeper
