#include "zendesk/Groups.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest listGroups(const QString &cursor) {
    return ApiRequest::get(u"/api/v2/groups"_s).with(u"exclude_deleted"_s, u"true"_s).page(cursor);
}

Result<GroupsPage> parseGroups(const QByteArray &body) {
    GroupsPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "groups"_L1));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"groups[%1]"_s.arg(i));
        VendorGroup group;
        group.id = fields.neededId("id"_L1);
        group.name = fields.text("name"_L1).value_or(QString());
        SK_CHECK(fields.check());
        page.groups.push_back(std::move(group));
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

} // namespace seatkeeper::zendesk
