#include "simulator/RoleJson.h"

namespace seatkeeper::simulator {
namespace {
constexpr std::int64_t day = 86400;

void writeConfiguration(JsonWriter &to, const CustomRole &role) {
    const bool admin = role.roleType == roletype::admin || role.roleType == roletype::billingAdmin;
    const bool light = role.roleType == roletype::light;
    to.key("configuration").beginObject();
    to.member("light_agent", light)
        .member("chat_access", role.ticketEditing)
        .member("voice_access", role.ticketEditing);
    to.member("ticket_editing", role.ticketEditing).member("ticket_deletion", admin).member("ticket_merge", admin);
    to.member("ticket_access", role.ticketEditing ? "all" : "within-groups");
    to.member("ticket_comment_access", role.ticketEditing ? "public" : "none");
    to.member("ticket_tag_editing", role.ticketEditing).member("explore_access", admin ? "full" : "readonly");
    to.member("forum_access", "readonly").member("forum_access_restricted_content", false);
    to.member("manage_business_rules", admin).member("manage_dynamic_content", admin);
    to.member("manage_extensions_and_channels", admin).member("manage_facebook", admin);
    to.member("moderate_forums", false).member("group_access", admin).member("organization_editing", admin);
    to.member("organization_notes_editing", admin).member("assign_tickets_to_any_group", role.ticketEditing);
    to.member("end_user_profile_access", admin ? "full" : "readonly").member("end_user_list_access", "full");
    to.member("macro_access", admin ? "full" : "readonly").member("report_access", admin ? "full" : "none");
    to.member("user_view_access", admin ? "full" : "none").member("view_access", admin ? "full" : "readonly");
    to.member("manage_roles", admin ? "all" : "none").member("manage_team_members", admin ? "all" : "none");
    to.member("view_deleted_tickets", admin).member("side_conversation_create", true);
    to.member("twitter_search_access", false).member("voice_dashboard_access", admin).endObject();
}

} // namespace

void writeCustomRole(JsonWriter &to, const Account &account, const CustomRole &role) {
    const auto created = account.people().baseDay() - 1400 * day;
    to.beginObject().member("id", role.id).member("name", role.name).member("description", role.description);
    to.member("role_type", role.roleType).timeMember("created_at", created).timeMember("updated_at", created + day);
    writeConfiguration(to, role);
    to.member("team_member_count", account.memberCount(role.id)).endObject();
}

void writeGroup(JsonWriter &to, const std::string &base, const Group &group, std::int64_t baseDay) {
    const auto created = baseDay - 1500 * day;
    to.beginObject().member("url", base + "/api/v2/groups/" + std::to_string(group.id) + ".json");
    to.member("id", group.id).member("is_public", true).member("name", group.name).member("description", "");
    to.member("default", false).member("deleted", false);
    to.timeMember("created_at", created).timeMember("updated_at", created + day).endObject();
}

} // namespace seatkeeper::simulator
