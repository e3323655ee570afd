#include "zendesk/GroupMemberships.h"

#include "zendesk/JsonFields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

QHash<ExternalId, QString> groupNames(const QJsonArray &groups) {
    QHash<ExternalId, QString> names;
    for (const auto &item : groups) {
        const QJsonObject group = item.toObject();
        JsonFields fields(group, u"groups"_s);
        if (const auto id = fields.id("id"_L1))
            names.insert(*id, fields.text("name"_L1).value_or(QString()));
    }
    return names;
}

} // namespace

ApiRequest listMemberships(const ExternalId &user, const QString &cursor) {
    return ApiRequest::get(u"/api/v2/users/%1/group_memberships"_s.arg(user))
        .with(u"include"_s, u"groups"_s)
        .page(cursor);
}

Result<MembershipsPage> parseMemberships(const QByteArray &body) {
    MembershipsPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "group_memberships"_L1));
    const auto names = groupNames(document.value("groups"_L1).toArray());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"group_memberships[%1]"_s.arg(i));
        GroupMembership membership;
        membership.membershipId = fields.neededId("id"_L1);
        membership.groupId = fields.neededId("group_id"_L1);
        membership.isDefault = fields.decidingFlag("default"_L1, false);
        SK_CHECK(fields.check());
        membership.groupName = names.value(membership.groupId);
        page.memberships.push_back(std::move(membership));
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

} // namespace seatkeeper::zendesk
