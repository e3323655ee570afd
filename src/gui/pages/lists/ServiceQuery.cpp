#include "gui/pages/lists/ServiceQuery.h"

namespace seatkeeper::gui {

ListQuery serviceQuery(const Query &query, std::optional<ProfileId> profile) {
    ListQuery result;
    result.profile = profile;
    result.text = query.text;
    result.where = query.where;
    result.facet = query.facet;
    result.sortColumn = query.sortColumn;
    result.descending = query.order == Qt::DescendingOrder;
    result.offset = query.offset;
    if (query.limit > 0)
        result.limit = query.limit;
    return result;
}

} // namespace seatkeeper::gui
