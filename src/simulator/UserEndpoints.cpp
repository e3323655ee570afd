#include "simulator/Pages.h"
#include "simulator/PersonJson.h"
#include "simulator/RoleJson.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {

//! Which people a list or count speaks of.
struct UserFilter {
    std::set<Role> roles; //!< empty: all
    std::optional<std::int64_t> customRoleId;
    std::optional<std::string> externalId;
    bool nothing = false; //!< an unknown role name fits nobody

    bool isPlain() const { return !customRoleId && !externalId && !nothing; }
};

UserFilter filterOf(const Call &call) {
    UserFilter filter;
    auto names = call.request.params("role[]");
    for (const auto &name : call.request.params("role"))
        names.push_back(name);
    for (const auto &name : names) {
        if (const auto role = roleFromName(name)) {
            filter.roles.insert(*role);
            continue;
        }
        const auto &roles = call.account().directory().roles();
        const auto found = std::find_if(roles.begin(), roles.end(), [&name](const auto &r) { return r.name == name; });
        filter.nothing = filter.nothing || found == roles.end();
        if (found != roles.end())
            filter.customRoleId = found->id;
    }
    if (const auto *set = call.request.param("permission_set"))
        filter.customRoleId = std::strtoll(set->c_str(), nullptr, 10);
    if (const auto *external = call.request.param("external_id"))
        filter.externalId = *external;
    return filter;
}

bool fits(const Account &account, const UserFilter &filter, int index) {
    if (filter.nothing || !account.isActive(index))
        return false;
    if (!filter.roles.empty() && !filter.roles.contains(account.roleOf(index)))
        return false;
    if (filter.customRoleId && account.customRoleOf(index) != filter.customRoleId)
        return false;
    return !filter.externalId || account.person(index).externalId == filter.externalId;
}

std::optional<std::int64_t> quickCount(const Account &account, const UserFilter &filter) {
    if (!filter.isPlain())
        return std::nullopt;
    const auto &counts = account.counts();
    const auto wants = [&filter](Role role) { return filter.roles.empty() || filter.roles.contains(role); };
    return (wants(Role::Admin) ? counts.admins : 0) + (wants(Role::Agent) ? counts.agents : 0) +
           (wants(Role::EndUser) ? counts.endUsers : 0);
}

std::set<std::string> includes(const Call &call) {
    std::set<std::string> result;
    for (const auto &text : call.request.params("include")) {
        for (const auto &part : QString::fromStdString(text).split(u',', Qt::SkipEmptyParts))
            result.insert(part.trimmed().toStdString());
    }
    return result;
}

void writeSideloads(const Call &call, JsonWriter &to, const std::vector<Person> &people) {
    const auto wanted = includes(call);
    if (wanted.contains("roles")) {
        std::set<std::int64_t> used;
        for (const auto &person : people) {
            if (person.customRoleId)
                used.insert(*person.customRoleId);
        }
        to.key("roles").beginArray();
        for (const auto &role : call.account().directory().roles()) {
            if (used.contains(role.id))
                writeCustomRole(to, call.account(), role);
        }
        to.endArray();
    }
    if (wanted.contains("open_ticket_count")) {
        to.key("open_ticket_count").beginObject();
        for (const auto &person : people)
            to.member(std::to_string(person.id), person.openTickets);
        to.endObject();
    }
    if (wanted.contains("groups")) {
        to.key("groups").beginArray();
        for (const auto &group : call.account().directory().groups())
            writeGroup(to, call.base, group, call.account().people().baseDay());
        to.endArray();
    }
}

HttpResponse userAnswer(const Call &call, const Person &person) {
    JsonWriter to(2048);
    to.beginObject().key("user");
    writeUser(to, call.base, person);
    writeSideloads(call, to, {person});
    to.endObject();
    return answers::ok(to);
}

//! The order of positions for this request: identity unless sorted.
const std::vector<int> *orderOf(const Call &call) {
    const auto *sort = call.request.param("sort");
    if (sort == nullptr || call.request.param("page[size]") == nullptr)
        return nullptr;
    if (*sort == "name")
        return &call.account().orderByName();
    return *sort == "-created_at" ? &call.account().orderByCreation() : nullptr;
}

} // namespace

HttpResponse listUsers(const Call &call) {
    const auto filter = filterOf(call);
    const auto *order = orderOf(call);
    const auto indexAt = [order](std::int64_t position) {
        return order != nullptr ? (*order)[static_cast<std::size_t>(position)] : static_cast<int>(position);
    };
    std::vector<Person> shown;
    ListSource source;
    source.name = "users";
    source.positions = call.account().people().size();
    source.sorts = {"id", "name", "-created_at"};
    source.fits = [&](std::int64_t position) { return fits(call.account(), filter, indexAt(position)); };
    source.write = [&](JsonWriter &to, std::int64_t position) {
        shown.push_back(call.account().person(indexAt(position)));
        writeUser(to, call.base, shown.back());
    };
    source.sideload = [&](JsonWriter &to, const std::vector<std::int64_t> &) { writeSideloads(call, to, shown); };
    source.total = quickCount(call.account(), filter);
    return listPage(call, source);
}

HttpResponse countUsers(const Call &call) {
    const auto filter = filterOf(call);
    auto count = quickCount(call.account(), filter);
    if (!count) {
        count = 0;
        for (int index = 0; index < call.account().people().size(); ++index)
            *count += fits(call.account(), filter, index) ? 1 : 0;
    }
    constexpr std::int64_t rarelyRefreshedFrom = 100000;
    JsonWriter to;
    to.beginObject().key("count").beginObject().member("value", *count);
    if (*count > rarelyRefreshedFrom)
        to.nullMember("refreshed_at");
    else
        to.timeMember("refreshed_at", call.now);
    to.endObject().endObject();
    return answers::ok(to);
}

HttpResponse showManyUsers(const Call &call) {
    const auto *ids = call.request.param("ids");
    if (ids == nullptr)
        return answers::invalidAttribute("ids");
    const auto wanted = QString::fromStdString(*ids).split(u',', Qt::SkipEmptyParts);
    if (wanted.size() > 100)
        return answers::plainError(400, "TooManyValues", "Maximum 100 users may be requested per call");
    const auto *deleted = call.request.param("include_deleted");
    std::vector<Person> shown;
    for (const auto &id : wanted) {
        const int index = call.account().indexOf(id.trimmed().toLongLong());
        if (index >= 0 && (call.account().isActive(index) || (deleted != nullptr && *deleted == "true")))
            shown.push_back(call.account().person(index));
    }
    JsonWriter to(shown.size() * 1400 + 256);
    to.beginObject().key("users").beginArray();
    for (const auto &person : shown)
        writeUser(to, call.base, person);
    to.endArray();
    writeSideloads(call, to, shown);
    to.nullMember("next_page").nullMember("previous_page").member("count", static_cast<int>(shown.size())).endObject();
    return answers::ok(to);
}

HttpResponse showCurrentUser(const Call &call) {
    JsonWriter to(2048);
    to.beginObject().key("user").beginObject();
    writeUserMembers(to, call.base, call.actor);
    to.member("authenticity_token", randomToken(24)).endObject().endObject();
    return answers::ok(to);
}

HttpResponse showUser(const Call &call) {
    const auto person = call.person(0);
    return person ? userAnswer(call, *person) : answers::recordNotFound();
}

HttpResponse userRelated(const Call &call) {
    const auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    JsonWriter to;
    to.beginObject().key("user_related").beginObject();
    to.member("assigned_tickets", static_cast<std::int64_t>(person->assignedTickets().size()))
        .member("requested_tickets", 1);
    to.member("ccd_tickets", 0).member("organization_subscriptions", 0).endObject().endObject();
    return answers::ok(to);
}

HttpResponse userIdentities(const Call &call) {
    const auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    ListSource source;
    source.name = "identities";
    source.positions = person->email ? 1 : 0;
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t) {
        const auto id = person->id + 7;
        to.beginObject().member("id", id).member("user_id", person->id).member("type", "email");
        to.member("url", call.base + "/api/v2/users/" + std::to_string(person->id) + "/identities/" +
                             std::to_string(id) + ".json");
        to.member("value", *person->email).member("verified", true).member("primary", true);
        to.timeMember("created_at", person->createdAt).timeMember("updated_at", person->createdAt);
        to.member("undeliverable_count", 0).member("deliverable_state", "deliverable").endObject();
    };
    return listPage(call, source);
}

HttpResponse userEntitlements(const Call &call) {
    const auto person = call.person(0);
    if (!person || !person->active || person->role == Role::EndUser)
        return answers::recordNotFound();
    JsonWriter to;
    to.beginObject().key("entitlements").beginObject();
    for (std::size_t i = 0; i < productNames.size(); ++i) {
        const auto &role = person->products[i];
        to.key(productNames[i]).beginObject().member("name", role).member("is_active", role.has_value()).endObject();
    }
    to.endObject().endObject();
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
