#include "simulator/KindDeck.h"

#include <array>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {
using K = PersonKind;

constexpr std::array<K, 10> firstTen{K::Owner,          K::Admin, K::LightAgent, K::Admin,         K::AdminNoRoleType,
                                     K::LightAgentPaid, K::Idle,  K::Active,     K::SuspendedPaid, K::NeverOld};

//! How many of each kind are in a block of fifty; the two rare places rotate through the rare kinds.
struct Share {
    K kind;
    int count;
};
constexpr std::array<Share, 15> shares{{{K::Active, 22},
                                        {K::Idle, 5},
                                        {K::LightAgent, 5},
                                        {K::NeverOld, 2},
                                        {K::SuspendedPaid, 2},
                                        {K::Contributor, 2},
                                        {K::Leaver, 2},
                                        {K::NeverNew, 1},
                                        {K::LightAgentPaid, 1},
                                        {K::ClonedLightRole, 1},
                                        {K::ApiTokenUser, 1},
                                        {K::LongSession, 1},
                                        {K::Returning, 1},
                                        {K::Duplicate, 1},
                                        {K::Admin, 1}}};
constexpr int blockSize = 50;
constexpr int rarePlaces = 2;
constexpr std::array<K, 10> rareKinds{K::SharedAgent,     K::NullEmail,   K::StringRoleType, K::ChatOnly,
                                      K::BillingAdmin,    K::TicketsOnly, K::AuditLogOnly,   K::SharedMailbox,
                                      K::ContributorPaid, K::Active};
constexpr int unknownRoleTypeIndex = 73;
constexpr int smallestWithUnknownRoleType = 100;

K ofPlace(int place, int block) {
    for (const auto &[kind, count] : shares) {
        if (place < count)
            return kind;
        place -= count;
    }
    return rareKinds[static_cast<std::size_t>(block * rarePlaces + place) % rareKinds.size()];
}

} // namespace

quint64 mixed(quint64 seed, quint64 index, quint64 salt) {
    quint64 z = seed * 0x9E3779B97F4A7C15ULL + index * 0xD1B54A32D192ED03ULL + salt * 0x8CB92BA72F3D8DD7ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

PersonKind KindDeck::dealt(int index) const {
    if (index >= m_agents)
        return K::EndUser;
    if (index < static_cast<int>(firstTen.size()))
        return firstTen[static_cast<std::size_t>(index)];
    if (index == unknownRoleTypeIndex && m_agents >= smallestWithUnknownRoleType)
        return K::UnknownRoleType;
    const int dealtIndex = index - static_cast<int>(firstTen.size());
    const int block = dealtIndex / blockSize;
    constexpr std::array<int, 6> strides{7, 11, 13, 17, 19, 23}; // prime to 50: each gives another order
    const auto chance = mixed(m_seed, static_cast<quint64>(block), 1);
    const int stride = strides[chance % strides.size()];
    return ofPlace(
        (dealtIndex % blockSize * stride + static_cast<int>(chance >> 8) % blockSize + blockSize) % blockSize, block);
}

PersonKind KindDeck::kindOf(int index) const {
    const K kind = dealt(index);
    if (m_plan >= Plan::Enterprise)
        return kind;
    // Smaller plans have no custom roles and, at the very bottom, no light agents.
    if (kind == K::ClonedLightRole || kind == K::StringRoleType || kind == K::UnknownRoleType)
        return K::Active;
    if (kind == K::BillingAdmin || kind == K::AdminNoRoleType)
        return K::Admin;
    const bool light =
        kind == K::LightAgent || kind == K::LightAgentPaid || kind == K::Contributor || kind == K::ContributorPaid;
    return light && m_plan == Plan::Team ? K::Active : kind;
}

Role KindDeck::roleOf(PersonKind kind) {
    switch (kind) {
    case K::Owner:
    case K::Admin:
    case K::AdminNoRoleType:
    case K::BillingAdmin: return Role::Admin;
    case K::EndUser: return Role::EndUser;
    default: return Role::Agent;
    }
}

bool KindDeck::isPaid(PersonKind kind) { return kind != K::LightAgent && kind != K::Contributor && kind != K::EndUser; }

QString kindName(PersonKind kind) {
    switch (kind) {
    case K::Owner: return u"owner"_s;
    case K::Admin: return u"admin"_s;
    case K::AdminNoRoleType: return u"admin_no_role_type"_s;
    case K::BillingAdmin: return u"billing_admin"_s;
    case K::Active: return u"active"_s;
    case K::Idle: return u"idle"_s;
    case K::NeverNew: return u"never_new"_s;
    case K::NeverOld: return u"never_old"_s;
    case K::SuspendedPaid: return u"suspended_paid"_s;
    case K::LightAgent: return u"light_agent"_s;
    case K::LightAgentPaid: return u"light_agent_paid"_s;
    case K::Contributor: return u"contributor"_s;
    case K::ContributorPaid: return u"contributor_paid"_s;
    case K::ClonedLightRole: return u"cloned_light_role"_s;
    case K::Leaver: return u"leaver"_s;
    case K::ApiTokenUser: return u"api_token_user"_s;
    case K::LongSession: return u"long_session"_s;
    case K::Returning: return u"returning"_s;
    case K::TicketsOnly: return u"tickets_only"_s;
    case K::AuditLogOnly: return u"audit_log_only"_s;
    case K::SharedMailbox: return u"shared_mailbox"_s;
    case K::Duplicate: return u"duplicate"_s;
    case K::NullEmail: return u"null_email"_s;
    case K::SharedAgent: return u"shared_agent"_s;
    case K::ChatOnly: return u"chat_only"_s;
    case K::UnknownRoleType: return u"unknown_role_type"_s;
    case K::StringRoleType: return u"string_role_type"_s;
    case K::EndUser: return u"end_user"_s;
    }
    return u"unknown"_s;
}

} // namespace seatkeeper::simulator
