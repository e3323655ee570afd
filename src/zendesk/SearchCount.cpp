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

ApiRequest findNewestTicket(const ExternalId &assignee) {
    return ApiRequest::get(u"/api/v2/search"_s)
        .with(u"query"_s, u"type:ticket assignee:%1"_s.arg(assignee))
        .with(u"sort_by"_s, u"updated_at"_s)
        .with(u"sort_order"_s, u"desc"_s)
        .with(u"per_page"_s, u"1"_s);
}

Result<TicketWork> parseNewestTicket(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    const auto count = JsonFields(document, u"search"_s).number("count"_L1);
    SK_TRY(results, arrayIn(document, "results"_L1));
    if (!count || *count < 0 || (*count > 0) == results.isEmpty())
        return protocolError(u"count"_s);
    TicketWork work;
    work.assigned = *count;
    if (results.isEmpty())
        return work;
    const QJsonObject ticket = results.first().toObject();
    JsonFields fields(ticket, u"results[0]"_s);
    work.newest = fields.time("updated_at"_L1);
    SK_CHECK(fields.check());
    // Without a date nobody could tell how old the work is, and "none" would make somebody look idle.
    if (!work.newest)
        return protocolError(u"results[0].updated_at"_s);
    return work;
}

} // namespace seatkeeper::zendesk
