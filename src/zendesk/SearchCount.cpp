#include "zendesk/SearchCount.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest countOpenTickets(const ExternalId &assignee) {
    return ApiRequest::get(u"/api/v2/search/count"_s)
        .with(u"query"_s, u"type:ticket assignee:%1 status<closed"_s.arg(assignee));
}

Result<qint64> parseSearchCount(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    const auto count = JsonFields(document, u"search"_s).number("count"_L1);
    if (!count || *count < 0)
        return protocolError(u"count"_s);
    return *count;
}

} // namespace seatkeeper::zendesk
