#include "simulator/Pages.h"
#include "simulator/PersonJson.h"
#include "simulator/RoleJson.h"
#include "simulator/UserChange.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator::endpoints {
namespace {
//! A person can be in at most this many groups in the answers of `/group_memberships`, so that positions stay numbers.
constexpr std::int64_t placesPerPerson = 64;

HttpResponse membershipAnswer(const Call &call, int status, const Person &person, const Membership &membership) {
    JsonWriter to;
    to.beginObject().key("group_membership");
    writeMembership(to, call.base, person, membership);
    to.endObject();
    return answers::json(status, to.take());
}

//! The person and the place in his list; ids given at birth tell the person, created ones are searched for.
std::optional<std::pair<Person, std::size_t>> findMembership(const Call &call, std::int64_t id,
                                                             std::optional<std::int64_t> userId) {
    const auto &account = call.account();
    const auto in = [id](const Person &person) -> std::optional<std::size_t> {
        for (std::size_t place = 0; place < person.memberships.size(); ++place) {
            if (person.memberships[place].id == id)
                return place;
        }
        return std::nullopt;
    };
    int index = userId ? account.indexOf(*userId) : account.people().indexOfMembership(id);
    if (!userId && id >= People::firstCreatedMembershipId)
        index = account.ownerOfCreated(id);
    if (index < 0)
        return std::nullopt;
    auto person = account.person(index);
    const auto place = in(person);
    return place ? std::optional(std::pair(std::move(person), *place)) : std::nullopt;
}

std::optional<std::int64_t> userOfPath(const Call &call) {
    return call.captured.size() > 1 ? std::optional(call.id(0)) : std::nullopt;
}

void makeDefault(Person &person, std::size_t place) {
    for (std::size_t each = 0; each < person.memberships.size(); ++each)
        person.memberships[each].isDefault = each == place;
    person.defaultGroupId = person.memberships[place].groupId;
}

HttpResponse create(const Call &call, std::int64_t userId, std::int64_t groupId, bool asDefault) {
    const int index = call.account().indexOf(userId);
    const auto *group = call.account().directory().group(groupId);
    if (index < 0 || !call.account().isActive(index))
        return answers::recordInvalid(422, "user_id", "User: is invalid", "InvalidValue");
    if (group == nullptr)
        return answers::recordInvalid(422, "group_id", "Group: is invalid", "InvalidValue");
    auto person = call.account().person(index);
    if (person.role == Role::EndUser)
        return answers::recordInvalid(422, "user_id", "User: must be an agent", "InvalidValue");
    for (const auto &membership : person.memberships) {
        if (membership.groupId == groupId)
            return answers::recordInvalid(422, "user_id", " This user is already a member of this group.",
                                          "DuplicateValue");
    }
    person.memberships.push_back({call.account().createMembershipId(index), groupId, false, call.now});
    if (asDefault || person.memberships.size() == 1)
        makeDefault(person, person.memberships.size() - 1);
    call.account().addAudit(auditRowFor(call, person, "create", "Created", "Added to the group " + group->name));
    auto answer = membershipAnswer(call, 201, person, person.memberships.back());
    answer.setHeader("Location",
                     call.base + "/api/v2/group_memberships/" + std::to_string(person.memberships.back().id) + ".json");
    call.account().store(std::move(person));
    return answer;
}

//! The groups of these places in a person's list, as `include=groups` adds them.
void writeGroupsOf(const Call &call, JsonWriter &to, const Person &person, const std::vector<std::int64_t> &places) {
    to.key("groups").beginArray();
    for (const auto place : places) {
        const auto id = person.memberships[static_cast<std::size_t>(place)].groupId;
        if (const auto *group = call.account().directory().group(id))
            writeGroup(to, call.base, *group, call.account().people().baseDay());
    }
    to.endArray();
}

HttpResponse remove(const Call &call, std::int64_t id, std::optional<std::int64_t> userId) {
    auto found = findMembership(call, id, userId);
    if (!found)
        return answers::recordNotFound();
    auto &[person, place] = *found;
    const bool wasDefault = person.memberships[place].isDefault;
    const auto *group = call.account().directory().group(person.memberships[place].groupId);
    person.memberships.erase(person.memberships.begin() + static_cast<std::ptrdiff_t>(place));
    if (wasDefault) {
        person.defaultGroupId.reset();
        if (!person.memberships.empty())
            makeDefault(person, 0);
    }
    call.account().addAudit(auditRowFor(call, person, "destroy", "Deleted", "Removed from the group " + group->name));
    call.account().store(std::move(person));
    return answers::noContent();
}

} // namespace

HttpResponse listGroups(const Call &call) {
    const auto &groups = call.account().directory().groups();
    ListSource source;
    source.name = "groups";
    source.positions = static_cast<std::int64_t>(groups.size());
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t at) {
        writeGroup(to, call.base, groups[static_cast<std::size_t>(at)], call.account().people().baseDay());
    };
    return listPage(call, source);
}

HttpResponse showGroup(const Call &call) {
    const auto *group = call.account().directory().group(call.id(0));
    if (group == nullptr)
        return answers::recordNotFound();
    JsonWriter to;
    to.beginObject().key("group");
    writeGroup(to, call.base, *group, call.account().people().baseDay());
    to.endObject();
    return answers::ok(to);
}

namespace {

//! The memberships of the account, or of one group.
HttpResponse membershipPage(const Call &call, std::optional<std::int64_t> group) {
    // Neighbouring positions belong to one person, who is made once for all of them.
    std::optional<Person> current;
    const auto personAt = [&](std::int64_t position) -> const Person & {
        const int index = static_cast<int>(position / placesPerPerson);
        if (!current || current->index != index)
            current = call.account().person(index);
        return *current;
    };
    ListSource source;
    source.name = "group_memberships";
    source.positions = call.account().people().size() * placesPerPerson;
    source.fits = [&](std::int64_t position) {
        const auto &person = personAt(position);
        const auto place = position % placesPerPerson;
        return person.active && place < static_cast<std::int64_t>(person.memberships.size()) &&
               (!group || person.memberships[static_cast<std::size_t>(place)].groupId == *group);
    };
    source.write = [&](JsonWriter &to, std::int64_t position) {
        const auto &person = personAt(position);
        writeMembership(to, call.base, person,
                        person.memberships[static_cast<std::size_t>(position % placesPerPerson)]);
    };
    return listPage(call, source);
}

} // namespace

HttpResponse listMemberships(const Call &call) { return membershipPage(call, std::nullopt); }

HttpResponse listGroupMemberships(const Call &call) {
    if (call.account().directory().group(call.id(0)) == nullptr)
        return answers::recordNotFound();
    return membershipPage(call, call.id(0));
}

HttpResponse listUserMemberships(const Call &call) {
    const auto person = call.person(0);
    if (!person)
        return answers::recordNotFound();
    ListSource source;
    source.name = "group_memberships";
    source.positions = static_cast<std::int64_t>(person->memberships.size());
    source.fits = [](std::int64_t) { return true; };
    source.write = [&](JsonWriter &to, std::int64_t at) {
        writeMembership(to, call.base, *person, person->memberships[static_cast<std::size_t>(at)]);
    };
    source.sideload = [&](JsonWriter &to, const std::vector<std::int64_t> &positions) {
        const auto *include = call.request.param("include");
        if (include != nullptr && *include == "groups")
            writeGroupsOf(call, to, *person, positions);
    };
    return listPage(call, source);
}

HttpResponse showMembership(const Call &call) {
    const auto found = findMembership(call, call.id(call.captured.size() - 1), userOfPath(call));
    if (!found)
        return answers::recordNotFound();
    return membershipAnswer(call, 200, found->first, found->first.memberships[found->second]);
}

HttpResponse createMembership(const Call &call) {
    const auto body = call.body().value(u"group_membership"_s).toObject();
    return create(call, body.value(u"user_id"_s).toInteger(), body.value(u"group_id"_s).toInteger(),
                  body.value(u"default"_s).toBool());
}

HttpResponse createUserMembership(const Call &call) {
    const auto body = call.body().value(u"group_membership"_s).toObject();
    return create(call, call.id(0), body.value(u"group_id"_s).toInteger(), body.value(u"default"_s).toBool());
}

HttpResponse deleteMembership(const Call &call) { return remove(call, call.id(0), std::nullopt); }

HttpResponse deleteUserMembership(const Call &call) { return remove(call, call.id(1), call.id(0)); }

HttpResponse makeDefaultMembership(const Call &call) {
    auto found = findMembership(call, call.id(1), call.id(0));
    if (!found)
        return answers::recordNotFound();
    auto &[person, place] = *found;
    makeDefault(person, place);
    JsonWriter to;
    to.beginObject().key("group_memberships").beginArray();
    for (const auto &membership : person.memberships)
        writeMembership(to, call.base, person, membership);
    to.endArray().endObject();
    call.account().store(std::move(person));
    return answers::ok(to);
}

} // namespace seatkeeper::simulator::endpoints
