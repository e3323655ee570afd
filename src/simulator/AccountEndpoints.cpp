#include "simulator/Pages.h"
#include "simulator/RoleJson.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {

constexpr std::int64_t firstSessionId = 6500000000000;

void writeSession(JsonWriter &to, const Call &call, const Person &person) {
    const auto id = firstSessionId + person.index;
    to.beginObject().member("id", id).member("user_id", person.id);
    to.timeMember("authenticated_at", person.lastLogin.value_or(person.createdAt));
    to.timeMember("last_seen_at", person.lastSeen);
    to.member("url",
              call.base + "/api/v2/users/" + std::to_string(person.id) + "/sessions/" + std::to_string(id) + ".json");
    to.endObject();
}

bool planHas(const Call &call, Plan from) { return call.world.options.plan >= from; }

//! "100-399" and the like.
std::string accountSize(int agents) {
    for (const auto &[upTo, band] : std::initializer_list<std::pair<int, const char *>>{
             {9, "1-9"}, {99, "10-99"}, {399, "100-399"}, {999, "400-999"}, {4999, "1000-4999"}}) {
        if (agents <= upTo)
            return band;
    }
    return "5000+";
}

} // namespace

HttpResponse listCustomRoles(const Call &call) {
    if (!planHas(call, call.world.options.unknowns.customRolesFrom))
        return answers::forbidden();
    const auto &roles = call.account().directory().roles();
    JsonWriter to(8192);
    to.beginObject().key("custom_roles").beginArray();
    for (const auto &role : roles)
        writeCustomRole(to, call.account(), role);
    to.endArray().nullMember("next_page").nullMember("previous_page");
    to.member("count", static_cast<int>(roles.size())).endObject();
    return answers::ok(to);
}

HttpResponse showCustomRole(const Call &call) {
    if (!planHas(call, call.world.options.unknowns.customRolesFrom))
        return answers::forbidden();
    const auto *role = call.account().directory().role(call.id(0));
    if (role == nullptr)
        return answers::recordNotFound();
    JsonWriter to(2048);
    to.beginObject().key("custom_role");
    writeCustomRole(to, call.account(), *role);
    to.endObject();
    return answers::ok(to);
}

HttpResponse showSettings(const Call &call) {
    const auto &counts = call.account().counts();
    const bool light = call.world.options.plan >= Plan::Growth;
    JsonWriter to(2048);
    to.beginObject().key("settings").beginObject();
    to.key("active_features").beginObject().member("light_agents", light).member("explore", true);
    to.member("chat", true).member("voice", true).member("allow_ccs", true).member("ticket_forms", true);
    to.member("user_tagging", true).member("sandbox", false).member("business_hours", true).endObject();
    to.key("agents").beginObject().member("agent_workspace", true).member("idle_timeout_enabled", false);
    to.member("focus_mode", false).member("agent_home", true).member("unified_agent_statuses", true).endObject();
    to.key("api").beginObject().member("accepted_api_agreement", true).member("api_token_access", "false");
    to.member("api_password_access_end_users", false).endObject();
    to.key("billing").beginObject().member("backend", "zuora").endObject();
    to.key("brands").beginObject().member("default_brand_id", std::int64_t{6130850000001}).endObject();
    to.key("limits").beginObject().member("attachment_size", 52428800).endObject();
    to.key("localization").beginObject().key("locale_ids").beginArray().value(1).value(8).endArray().endObject();
    to.key("metrics").beginObject().member("account_size", accountSize(counts.admins + counts.agents)).endObject();
    to.key("user").beginObject().member("tagging", true).member("multiple_organizations", false);
    to.member("time_zone_selection", true).member("language_selection", true).endObject();
    to.endObject().endObject();
    return answers::ok(to);
}

HttpResponse listSessions(const Call &call) {
    if (!planHas(call, call.world.options.unknowns.sessionsFrom))
        return answers::forbidden();
    std::optional<Person> current;
    ListSource source;
    source.name = "sessions";
    source.cursorOnly = true;
    source.positions = call.account().people().size();
    source.fits = [&](std::int64_t position) {
        current = call.account().person(static_cast<int>(position));
        return current->active && current->lastSeen.has_value();
    };
    source.write = [&](JsonWriter &to, std::int64_t position) {
        writeSession(to, call, call.account().person(static_cast<int>(position)));
    };
    return listPage(call, source);
}

HttpResponse listUserSessions(const Call &call) {
    if (!planHas(call, call.world.options.unknowns.sessionsFrom))
        return answers::forbidden();
    const auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    ListSource source;
    source.name = "sessions";
    source.cursorOnly = true;
    source.positions = person->lastSeen ? 1 : 0;
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t) { writeSession(to, call, *person); };
    return listPage(call, source);
}

HttpResponse endUserSessions(const Call &call) {
    auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    person->lastSeen.reset();
    call.account().store(*person);
    return answers::noContent();
}

} // namespace seatkeeper::simulator::endpoints
