#include "simulator/People.h"

#include <algorithm>

namespace seatkeeper::simulator {
namespace {
using K = PersonKind;

constexpr std::int64_t secondsOfDay = 86400;
constexpr std::int64_t firstId = 6130900001234;
constexpr std::int64_t idStep = 37;
constexpr std::int64_t firstMembershipId = 6200000000006;
constexpr std::int64_t membershipPlaces = 4;

//! The chance numbers of one person, by purpose.
enum Salt : quint64 {
    Created = 10,
    Login,
    Seen,
    Work,
    Tickets,
    GroupCount,
    GroupPick,
    RolePick,
    Products,
    Texts,
    HasSession
};

bool isAtWork(K kind) {
    switch (kind) {
    case K::Owner:
    case K::Admin:
    case K::AdminNoRoleType:
    case K::BillingAdmin:
    case K::Active:
    case K::StringRoleType:
    case K::NullEmail:
    case K::SharedAgent:
    case K::ChatOnly:
    case K::UnknownRoleType: return true;
    default: return false;
    }
}

} // namespace

People::People(const SimulatorOptions &options, const Directory &directory, std::int64_t baseDay)
    : m_seed(options.seed),
      m_agents(options.agents),
      m_directory(directory),
      m_agentRoles(directory.agentRoleIds()),
      m_deck(options.seed, options.agents, options.endUsers, options.plan),
      m_baseDay(baseDay) {}

std::int64_t People::idOf(int index) { return firstId + index * idStep; }

int People::indexOf(std::int64_t id) const {
    const auto distance = id - firstId;
    if (distance < 0 || distance % idStep != 0 || distance / idStep >= size())
        return -1;
    return static_cast<int>(distance / idStep);
}

std::int64_t People::membershipId(int index, int place) { return firstMembershipId + index * membershipPlaces + place; }

int People::indexOfMembership(std::int64_t id) const {
    const auto distance = id - firstMembershipId;
    if (distance < 0 || distance / membershipPlaces >= size())
        return -1;
    return static_cast<int>(distance / membershipPlaces);
}

quint64 People::chance(int index, quint64 salt) const { return mixed(m_seed, static_cast<quint64>(index), salt); }

std::int64_t People::daysAgo(int index, quint64 salt, int from, int to) const {
    const auto span = static_cast<quint64>(to - from) * secondsOfDay;
    return m_baseDay - from * secondsOfDay -
           static_cast<std::int64_t>(chance(index, salt) % std::max<quint64>(span, 1));
}

std::string People::nameOf(int index) const {
    if (index == KindDeck::ingrid)
        return "Ingrid Sørlie";
    return simulator::nameOf(m_seed, m_deck.kindOf(index) == K::Duplicate ? index - 1 : index).native;
}

std::int64_t People::createdAt(int index, PersonKind kind) const {
    if (kind == K::NeverNew)
        return daysAgo(index, Created, 1, 20);
    if (kind == K::NeverOld)
        return daysAgo(index, Created, 60, 700);
    return daysAgo(index, Created, 520, 2600);
}

std::optional<std::int64_t> People::lastLoginOf(int index) const {
    const K kind = m_deck.kindOf(index);
    if (isAtWork(kind))
        return daysAgo(index, Login, 0, 7);
    switch (kind) {
    case K::NeverNew:
    case K::NeverOld: return std::nullopt;
    case K::Idle: return daysAgo(index, Login, 61, 400);
    case K::SuspendedPaid: return daysAgo(index, Login, 90, 500);
    case K::LightAgentPaid: return daysAgo(index, Login, 10, 150);
    case K::ClonedLightRole: return daysAgo(index, Login, 5, 40);
    case K::Leaver: return daysAgo(index, Login, 70, 300);
    case K::ApiTokenUser: return daysAgo(index, Login, 0, 1);
    case K::LongSession: return daysAgo(index, Login, 80, 200);
    case K::Returning: return daysAgo(index, Login, 0, 3);
    case K::Duplicate: return daysAgo(index, Login, 150, 500);
    case K::EndUser:
        return chance(index, HasSession) % 3 == 0 ? std::nullopt : std::optional(daysAgo(index, Login, 0, 400));
    default: return daysAgo(index, Login, 2, 120);
    }
}

std::optional<std::int64_t> People::customRoleOf(int index) const {
    const auto system = [this](int type) -> std::optional<std::int64_t> {
        const auto *role = m_directory.systemRole(type);
        return role != nullptr ? std::optional(role->id) : std::nullopt;
    };
    switch (m_deck.kindOf(index)) {
    case K::Owner:
    case K::Admin: return system(roletype::admin);
    case K::BillingAdmin: return system(roletype::billingAdmin);
    case K::LightAgent:
    case K::LightAgentPaid: return system(roletype::light);
    case K::Contributor:
    case K::ContributorPaid: return system(roletype::contributor);
    case K::ClonedLightRole: return m_directory.clonedLightRoleId();
    case K::AdminNoRoleType:
    case K::SharedAgent:
    case K::ChatOnly:
    case K::UnknownRoleType:
    case K::EndUser: return std::nullopt;
    default: break;
    }
    // Two in five full agents have the built-in Agent role, which has no id.
    const auto pick = chance(index, RolePick);
    const bool mustHaveRole = m_deck.kindOf(index) == K::StringRoleType;
    if (m_agentRoles.size() < 2 || (pick % 5 < 2 && !mustHaveRole))
        return std::nullopt;
    return m_agentRoles[(pick >> 8) % (m_agentRoles.size() - 1)];
}

void People::fillRole(Person &person) const {
    person.role = KindDeck::roleOf(person.kind);
    person.customRoleId = customRoleOf(person.index);
    if (person.customRoleId)
        person.roleType = m_directory.role(*person.customRoleId)->roleType;
    if (person.kind == K::ChatOnly)
        person.roleType = roletype::chatOnly;
    if (person.kind == K::UnknownRoleType)
        person.roleType = 6;
    person.roleTypeAsText = person.kind == K::StringRoleType;
    person.suspended = person.kind == K::SuspendedPaid;
    person.sharedAgent = person.kind == K::SharedAgent;
    person.moderator = person.role == Role::Admin;
    person.onlyPrivateComments = person.isLight();
    person.restrictedAgent = person.isLight() || person.isContributor() || person.role == Role::EndUser;
    if (person.role == Role::EndUser)
        person.ticketRestriction = "requested";
    if (person.role != Role::EndUser && chance(person.index, RolePick) % 3 != 0)
        person.twoFactor = chance(person.index, RolePick) % 2 == 0;
}

void People::fillActivity(Person &person) const {
    person.createdAt = createdAt(person.index, person.kind);
    person.lastLogin = lastLoginOf(person.index);
    person.updatedAt = std::max(person.createdAt + 3600, person.lastLogin.value_or(0));
    person.loginInAuditLog = person.lastLogin && person.kind != K::ApiTokenUser;
    const bool liveSession = (isAtWork(person.kind) && chance(person.index, HasSession) % 10 < 7) ||
                             person.kind == K::Returning || person.kind == K::LongSession;
    if (liveSession) {
        const auto seen = daysAgo(person.index, Seen, 0, person.kind == K::LongSession ? 1 : 2);
        person.lastSeen = std::max(seen, *person.lastLogin);
    }
}

void People::fillTickets(Person &person) const {
    const auto some = static_cast<int>(chance(person.index, Tickets) % 12);
    if (isAtWork(person.kind) || person.kind == K::LongSession || person.kind == K::Returning) {
        person.lastTicketWork = daysAgo(person.index, Work, 0, person.kind == K::LongSession ? 2 : 5);
        person.openTickets = some;
        person.recentTickets = 5 + some * 3;
        return;
    }
    switch (person.kind) {
    case K::Idle:
    case K::SuspendedPaid:
    case K::Leaver:
    case K::Duplicate:
        person.lastTicketWork = *person.lastLogin - static_cast<std::int64_t>(chance(person.index, Work) % (5 * 86400));
        person.openTickets = some % 4 == 0 ? 1 + some / 4 : 0;
        person.recentTickets = 1 + some;
        return;
    case K::ApiTokenUser:
        person.lastTicketWork = daysAgo(person.index, Work, 200, 420);
        person.recentTickets = 2;
        return;
    default: return;
    }
}

void People::fillGroups(Person &person) const {
    if (person.role == Role::EndUser)
        return;
    const auto pick = chance(person.index, GroupPick);
    const auto &groups = m_directory.groups();
    const int count = 1 + static_cast<int>(chance(person.index, GroupCount) % 10 < 3 ? 1 + (pick >> 20) % 2 : 0);
    for (int place = 0; place < count; ++place) {
        const auto &group = groups[(pick % groups.size() + static_cast<std::size_t>(place) * 5) % groups.size()];
        person.memberships.push_back({membershipId(person.index, place), group.id, place == 0, person.createdAt});
    }
    person.defaultGroupId = person.memberships.front().groupId;
}

void People::fillProducts(Person &person) const {
    const auto pick = chance(person.index, Products);
    const auto set = [&person](Product product, const char *role) {
        person.products[static_cast<std::size_t>(product)] = role;
    };
    switch (person.kind) {
    case K::EndUser:
    case K::NeverNew: return;
    case K::LightAgent: set(Product::Explore, "viewer"); return;
    case K::Contributor: set(Product::Guide, "viewer"); return;
    case K::ContributorPaid: set(Product::Talk, "agent"); return;
    case K::LightAgentPaid:
        if (pick % 2 == 0)
            set(Product::Chat, "agent");
        else
            set(Product::Explore, "editor");
        return;
    default: break;
    }
    const bool admin = person.role == Role::Admin;
    if (admin || pick % 10 < 4)
        set(Product::Chat, admin ? "admin" : "agent");
    set(Product::Explore, admin ? "admin" : "viewer");
    if (admin || (pick >> 8) % 10 < 2)
        set(Product::Guide, admin ? "admin" : "agent");
    if ((pick >> 16) % 10 < 3)
        set(Product::Talk, admin ? "lead" : "agent");
}

void People::fillTexts(Person &person) const {
    const bool duplicate = person.kind == K::Duplicate;
    const auto name = simulator::nameOf(m_seed, duplicate ? person.index - 1 : person.index);
    const bool ingrid = person.index == KindDeck::ingrid;
    person.name = ingrid ? "Ingrid Sørlie" : name.native;
    std::string mailbox = ingrid ? "ingrid.sorlie" : name.mailbox;
    if (duplicate) {
        mailbox.front() = static_cast<char>(mailbox.front() - 'a' + 'A');
        mailbox += "+helpdesk";
    }
    if (person.kind != K::NullEmail)
        person.email = mailbox + (person.role == Role::EndUser ? "@kunden.example" : "@lindqvist.example");
    person.locale = name.culture->locale;
    person.localeId = name.culture->localeId;
    person.timeZone = name.culture->timeZone;
    person.ianaTimeZone = name.culture->ianaTimeZone;
    const auto pick = chance(person.index, Texts);
    if (person.role != Role::EndUser && pick % 4 == 0)
        person.alias = "Agent " + std::to_string(100 + pick % 900);
    if (person.role != Role::EndUser && pick % 3 == 0)
        person.signature = person.name + "\nLindqvist Customer Care";
    if ((pick >> 16) % 5 == 0)
        person.externalId = "emp-" + std::to_string(10000 + person.index);
    if (person.kind == K::Leaver) {
        person.tags = {"offboarding"};
        person.notes = "Left the company, account kept for the hand-over";
    } else if (person.kind == K::Returning) {
        person.tags = {"parental_leave"};
        person.notes = "Back from leave";
    } else if (person.kind == K::ApiTokenUser) {
        person.tags = {"integration"};
        person.details = "Nightly export to the data warehouse";
    } else if ((pick >> 24) % 6 == 0) {
        person.tags = {"emea", "chat_trained"};
    }
}

Person People::make(int index) const {
    Person person;
    person.index = index;
    person.kind = m_deck.kindOf(index);
    person.id = idOf(index);
    fillRole(person);
    fillActivity(person);
    fillTickets(person);
    fillGroups(person);
    fillProducts(person);
    fillTexts(person);
    return person;
}

} // namespace seatkeeper::simulator
