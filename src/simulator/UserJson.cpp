#include "simulator/PersonJson.h"

namespace seatkeeper::simulator {
namespace {

void writeRole(JsonWriter &to, const Person &person) {
    to.member("role", roleName(person.role));
    to.key("role_type");
    if (!person.roleType)
        to.null();
    else if (person.roleTypeAsText)
        to.value(std::to_string(*person.roleType));
    else
        to.value(*person.roleType);
    to.member("custom_role_id", person.customRoleId);
}

void writeTags(JsonWriter &to, const Person &person) {
    to.key("tags").beginArray();
    for (const auto &tag : person.tags)
        to.value(tag);
    to.endArray();
}

void writeSuspension(JsonWriter &to, const Person &person) {
    to.member("suspended", person.suspended).key("suspension_details");
    if (person.suspended)
        to.raw(R"({"channels":["all"]})");
    else
        to.null();
}

} // namespace

void writeUser(JsonWriter &to, const std::string &base, const Person &person) {
    to.beginObject();
    writeUserMembers(to, base, person);
    to.endObject();
}

void writeUserMembers(JsonWriter &to, const std::string &base, const Person &person) {
    to.member("id", person.id).member("url", base + "/api/v2/users/" + std::to_string(person.id) + ".json");
    to.member("name", person.name).member("email", person.email);
    to.timeMember("created_at", person.createdAt).timeMember("updated_at", person.updatedAt);
    to.member("time_zone", person.timeZone).member("iana_time_zone", person.ianaTimeZone);
    to.member("phone", person.phone).nullMember("shared_phone_number").nullMember("photo");
    to.member("locale_id", person.localeId).member("locale", person.locale).nullMember("organization_id");
    writeRole(to, person);
    to.member("verified", true).member("external_id", person.externalId);
    writeTags(to, person);
    to.member("alias", person.alias).member("active", person.active).member("shared", false);
    to.member("shared_agent", person.sharedAgent).timeMember("last_login_at", person.lastLogin);
    to.member("two_factor_auth_enabled", person.twoFactor).member("signature", person.signature);
    to.member("details", person.details).member("notes", person.notes);
    to.member("moderator", person.moderator).member("ticket_restriction", person.ticketRestriction);
    to.member("only_private_comments", person.onlyPrivateComments).member("restricted_agent", person.restrictedAgent);
    writeSuspension(to, person);
    to.member("default_group_id", person.defaultGroupId).member("report_csv", false);
    to.key("user_fields").raw("{}");
}

void writeMembership(JsonWriter &to, const std::string &base, const Person &person, const Membership &membership) {
    to.beginObject();
    to.member("url", base + "/api/v2/group_memberships/" + std::to_string(membership.id) + ".json");
    to.member("id", membership.id).member("user_id", person.id).member("group_id", membership.groupId);
    to.member("default", membership.isDefault);
    to.timeMember("created_at", membership.createdAt).timeMember("updated_at", membership.createdAt);
    to.endObject();
}

} // namespace seatkeeper::simulator
