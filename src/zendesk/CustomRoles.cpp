#include "zendesk/CustomRoles.h"

#include "zendesk/JsonFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

namespace {

//! Settings that give a role more than a light agent can have, and the values that do not.
struct Right {
    QLatin1StringView key;
    std::vector<QLatin1StringView> harmless;
};
const std::vector<Right> &ladderRights() {
    static const std::vector<Right> rights{
        {"explore_access"_L1, {"none"_L1, "readonly"_L1}},
        {"forum_access"_L1, {"none"_L1, "readonly"_L1}},
        {"report_access"_L1, {"none"_L1, "readonly"_L1}},
        {"end_user_profile_access"_L1, {"none"_L1, "readonly"_L1}},
        {"macro_access"_L1, {"none"_L1, "readonly"_L1, "manage-personal"_L1}},
        {"view_access"_L1, {"none"_L1, "readonly"_L1, "manage-personal"_L1}},
        {"user_view_access"_L1, {"none"_L1, "readonly"_L1, "manage-personal"_L1}},
    };
    return rights;
}
const QStringList &flagRights() {
    static const QStringList rights{u"chat_access"_s,
                                    u"voice_access"_s,
                                    u"voice_dashboard_access"_s,
                                    u"ticket_deletion"_s,
                                    u"ticket_merge"_s,
                                    u"ticket_redaction"_s,
                                    u"ticket_tag_editing"_s,
                                    u"modify_closed_tickets"_s,
                                    u"view_deleted_tickets"_s,
                                    u"assign_tickets_to_any_group"_s,
                                    u"group_access"_s,
                                    u"organization_editing"_s,
                                    u"organization_notes_editing"_s,
                                    u"moderate_forums"_s,
                                    u"execute_it_asset_management_actions"_s,
                                    u"update_api_settings"_s};
    return rights;
}

//! "manage_roles" and its like; managing one's own name or photo is everybody's.
bool isManagement(const QString &key) { return key.startsWith("manage_"_L1) && !key.startsWith("manage_user_own_"_L1); }

bool isGranted(const QJsonValue &value) {
    if (value.isBool())
        return value.toBool();
    return value.isString() && value != "none"_L1 && value != "readonly"_L1 && value != QString();
}

QStringList furtherRights(const QJsonObject &configuration) {
    QStringList rights;
    for (auto item = configuration.begin(); item != configuration.end(); ++item) {
        if ((flagRights().contains(item.key()) || isManagement(item.key())) && isGranted(item.value()))
            rights.append(item.key());
    }
    for (const Right &right : ladderRights()) {
        const QJsonValue value = configuration.value(right.key);
        const bool harmless = std::any_of(right.harmless.begin(), right.harmless.end(),
                                          [&](QLatin1StringView one) { return value == one; });
        if (!harmless && isGranted(value))
            rights.append(QString(right.key));
    }
    rights.sort();
    return rights;
}

void readConfiguration(const QJsonObject &configuration, VendorRole &role) {
    role.lightAgent = role.roleType == 1 || configuration.value("light_agent"_L1).toBool(false);
    const JsonFields fields(configuration, u"configuration"_s);
    role.editsTickets = fields.flag("ticket_editing"_L1);
    if (const auto comments = fields.text("ticket_comment_access"_L1))
        role.commentsPublicly = *comments != "none"_L1;
    role.furtherRights = furtherRights(configuration);
}

} // namespace

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
        readConfiguration(object.value("configuration"_L1).toObject(), role);
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
