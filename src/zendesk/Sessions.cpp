#include "zendesk/Sessions.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest listSessions(const QString &cursor) { return ApiRequest::get(u"/api/v2/sessions"_s).page(cursor); }

ApiRequest listSessionsOf(const ExternalId &user, const QString &cursor) {
    return ApiRequest::get(u"/api/v2/users/%1/sessions"_s.arg(user)).page(cursor);
}

Result<SessionsPage> parseSessions(const QByteArray &body) {
    SessionsPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "sessions"_L1));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"sessions[%1]"_s.arg(i));
        const ExternalId user = fields.neededId("user_id"_L1);
        const auto seen = fields.time("last_seen_at"_L1);
        const auto begun = fields.time("authenticated_at"_L1);
        SK_CHECK(fields.check());
        if (seen || begun)
            page.lastSeen.emplace_back(user, seen ? *seen : *begun);
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

} // namespace seatkeeper::zendesk
