#include "zendesk/Users.h"

#include "zendesk/CustomRoles.h"
#include "zendesk/JsonFields.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::zendesk {

ApiRequest listTeamMembers(const QString &cursor) {
    return ApiRequest::get(u"/api/v2/users"_s)
        .with(u"role[]"_s, u"agent"_s)
        .with(u"role[]"_s, u"admin"_s)
        .with(u"include"_s, u"roles"_s)
        .page(cursor);
}

ApiRequest countTeamMembers() {
    return ApiRequest::get(u"/api/v2/users/count"_s).with(u"role[]"_s, u"agent"_s).with(u"role[]"_s, u"admin"_s);
}

ApiRequest showUser(const ExternalId &id) { return ApiRequest::get(u"/api/v2/users/"_s + id); }

Result<VendorPerson> personFrom(const QJsonObject &user, const QString &where) {
    JsonFields fields(user, where);
    VendorPerson person;
    person.id = fields.neededId("id"_L1);
    person.name = fields.text("name"_L1);
    person.email = fields.text("email"_L1);
    person.role = fields.decidingText("role"_L1);
    person.roleType = fields.smallNumber("role_type"_L1);
    person.customRoleId = fields.id("custom_role_id"_L1);
    person.active = fields.decidingFlag("active"_L1, true);
    person.suspended = fields.decidingFlag("suspended"_L1, false);
    const bool shared = fields.decidingFlag("shared"_L1, false);
    person.shared = fields.decidingFlag("shared_agent"_L1, false) || shared;
    person.defaultGroupId = fields.id("default_group_id"_L1);
    person.createdAt = fields.time("created_at"_L1);
    person.updatedAt = fields.time("updated_at"_L1);
    person.lastLoginAt = fields.time("last_login_at"_L1);
    person.alias = fields.text("alias"_L1);
    person.signature = fields.text("signature"_L1);
    person.ticketRestriction = fields.text("ticket_restriction"_L1);
    person.onlyPrivateComments = fields.flag("only_private_comments"_L1);
    person.moderator = fields.flag("moderator"_L1);
    person.restrictedAgent = fields.flag("restricted_agent"_L1);
    person.locale = fields.text("locale"_L1);
    person.timeZone = fields.text("time_zone"_L1);
    person.tags = fields.texts("tags"_L1);
    SK_CHECK(fields.check());
    return person;
}

Result<UsersPage> parseUsers(const QByteArray &body) {
    UsersPage page;
    SK_TRY(document, parseObject(body));
    SK_TRY(list, arrayIn(document, "users"_L1));
    page.people.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = u"users[%1]"_s.arg(i);
        if (!list.at(i).isObject())
            return protocolError(where + u" is no object"_s);
        SK_TRY(person, personFrom(list.at(i).toObject(), where));
        page.people.push_back(std::move(person));
    }
    const QJsonValue sideloaded = document.value("roles"_L1);
    if (sideloaded.isArray()) {
        SK_TRY(roles, rolesFrom(sideloaded.toArray()));
        page.roles = std::move(roles);
    }
    SK_TRY(end, readPageEnd(document));
    page.end = std::move(end);
    return page;
}

Result<PeopleCount> parseCount(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    SK_TRY(count, objectIn(document, "count"_L1));
    JsonFields fields(count, u"count"_s);
    PeopleCount result;
    const auto value = fields.number("value"_L1);
    if (!value || *value < 0)
        return protocolError(u"count.value"_s);
    result.value = *value;
    result.refreshedAt = fields.time("refreshed_at"_L1);
    SK_CHECK(fields.check());
    return result;
}

Result<VendorPerson> parseUser(const QByteArray &body) {
    SK_TRY(document, parseObject(body));
    SK_TRY(user, objectIn(document, "user"_L1));
    return personFrom(user, u"user"_s);
}

} // namespace seatkeeper::zendesk
