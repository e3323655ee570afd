#include "zendesk/Pages.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

Result<PageEnd> readPageEnd(const QJsonObject &document) {
    PageEnd end;
    const QJsonValue metaValue = document.value("meta"_L1);
    if (metaValue.isUndefined() || metaValue.isNull())
        return end;
    if (!metaValue.isObject())
        return protocolError(u"meta is no object"_s);
    const QJsonObject meta = metaValue.toObject();
    if (!meta.value("has_more"_L1).isBool())
        return protocolError(u"meta.has_more is missing"_s);
    end.hasMore = meta.value("has_more"_L1).toBool();
    end.cursor = meta.value("after_cursor"_L1).toString();
    if (end.hasMore && end.cursor.isEmpty())
        return protocolError(u"meta.after_cursor is missing although there is more"_s);
    if (end.hasMore)
        end.next = QUrl(document.value("links"_L1).toObject().value("next"_L1).toString());
    return end;
}

Result<void> checkHost(const PageEnd &end, const QUrl &account) {
    if (!end.next.isValid() || end.next.host().isEmpty())
        return ok();
    if (end.next.host() == account.host() && end.next.port() == account.port())
        return ok();
    return fail(ErrorCode::ForeignHost, u"the next page is said to be at %1"_s.arg(end.next.host()),
                {{u"host"_s, end.next.host()}, {u"expected"_s, account.host()}});
}

} // namespace seatkeeper::zendesk
