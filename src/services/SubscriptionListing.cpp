#include "services/SubscriptionListing.h"

namespace seatkeeper {

Result<SubscriptionFilter> subscriptionFilter(const ListQuery &query, const QDateTime &now) {
    SK_TRY(where, WhereExpression::parse(query.where));
    SubscriptionFilter filter;
    filter.profile = query.profile;
    filter.text = query.text;
    filter.where = std::move(where);
    filter.facet = query.facet;
    filter.sortColumn = query.sortColumn;
    filter.descending = query.descending;
    filter.offset = query.offset;
    filter.limit = query.limit;
    filter.now = now;
    return filter;
}

} // namespace seatkeeper
