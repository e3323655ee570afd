#include "zendesk/AuditLogs.h"

#include "base/Clock.h"
#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest probeAuditLogs() { return ApiRequest::get(u"/api/v2/audit_logs"_s).with(u"page[size]"_s, u"1"_s); }

ApiRequest listSignIns(const QDateTime &from, const QDateTime &until, const QString &cursor) {
    return ApiRequest::get(u"/api/v2/audit_logs"_s)
        .with(u"filter[source_type]"_s, u"user"_s)
        .with(u"filter[action]"_s, u"login"_s)
        .with(u"filter[created_at]"_s, toIsoUtc(from))
        .with(u"filter[created_at]"_s, toIsoUtc(until))
        .with(u"sort"_s, u"-created_at"_s)
        .page(cursor);
}

ApiRequest showLastSignIn(const ExternalId &user) {
    return ApiRequest::get(u"/api/v2/audit_logs"_s)
        .with(u"filter[source_type]"_s, u"user"_s)
        .with(u"filter[source_id]"_s, user)
        .with(u"filter[action]"_s, u"login"_s)
        .with(u"sort"_s, u"-created_at"_s)
        .with(u"page[size]"_s, u"1"_s);
}

Result<AuditLogPage> parseAuditLogs(const QByteArray &body) {
    AuditLogPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "audit_logs"_L1));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"audit_logs[%1]"_s.arg(i));
        AuditLogRow row;
        row.id = fields.neededId("id"_L1);
        row.action = fields.decidingText("action"_L1);
        row.actorId = QString::number(fields.number("actor_id"_L1).value_or(0));
        row.sourceId = QString::number(fields.number("source_id"_L1).value_or(0));
        row.sourceType = fields.decidingText("source_type"_L1);
        row.change = fields.text("change_description"_L1).value_or(QString());
        row.createdAt = fields.time("created_at"_L1);
        SK_CHECK(fields.check());
        page.rows.push_back(std::move(row));
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

std::vector<std::pair<ExternalId, QDateTime>> signInsOf(const AuditLogPage &page) {
    std::vector<std::pair<ExternalId, QDateTime>> found;
    for (const AuditLogRow &row : page.rows) {
        // An account that does not know the filters would send everything.
        if (row.action == "login"_L1 && row.sourceType == "user"_L1 && row.createdAt)
            found.emplace_back(row.sourceId, *row.createdAt);
    }
    return found;
}

} // namespace seatkeeper::zendesk
