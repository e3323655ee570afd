#include "zendesk/CustomRoles.h"

#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest listRoles(const QString &cursor) { return ApiRequest::get(u"/api/v2/custom_roles"_s).page(cursor); }

Result<std::vector<VendorRole>> rolesFrom(const QJsonArray &list) {
    std::vector<VendorRole> roles;
    roles.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        JsonFields fields(object, u"custom_roles[%1]"_s.arg(i));
        VendorRole role;
        // The sideloaded list names the built-in roles "agent" and "end-user" too; those have no id.
        if (object.value("id"_L1).isNull() && object.contains("name"_L1))
            continue;
        role.id = fields.neededId("id"_L1);
        role.name = fields.text("name"_L1).value_or(QString());
        role.roleType = fields.smallNumber("role_type"_L1);
        const bool marked = object.value("configuration"_L1).toObject().value("light_agent"_L1).toBool(false);
        role.lightAgent = role.roleType == 1 || marked;
        role.teamMembers = fields.number("team_member_count"_L1);
        SK_CHECK(fields.check());
        roles.push_back(std::move(role));
    }
    return roles;
}

Result<RolesPage> parseRoles(const QByteArray &body) {
    RolesPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "custom_roles"_L1));
    SK_TRY(roles, rolesFrom(list));
    SK_TRY(end, readPageEnd(document));
    page.roles = std::move(roles);
    page.end = std::move(end);
    return page;
}

} // namespace seatkeeper::zendesk
