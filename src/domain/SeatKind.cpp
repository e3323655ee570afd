#include "domain/SeatKind.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const std::array<std::pair<SeatKind, QLatin1StringView>, 8> &kindNames() {
    static const std::array<std::pair<SeatKind, QLatin1StringView>, 8> names{{
        {SeatKind::Admin, "admin"_L1},
        {SeatKind::BillingAdmin, "billing_admin"_L1},
        {SeatKind::Agent, "agent"_L1},
        {SeatKind::LightAgent, "light_agent"_L1},
        {SeatKind::Contributor, "contributor"_L1},
        {SeatKind::ChatAgent, "chat_agent"_L1},
        {SeatKind::EndUser, "end_user"_L1},
        {SeatKind::Unrecognized, "unrecognized"_L1},
    }};
    return names;
}

} // namespace

QString seatKindName(SeatKind kind) {
    for (const auto &[known, name] : kindNames()) {
        if (known == kind)
            return name;
    }
    return u"unrecognized"_s;
}

std::optional<SeatKind> seatKindFromName(const QString &name) {
    for (const auto &[kind, known] : kindNames()) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

QString identifierOf(SeatKind kind, std::optional<int> roleType) {
    if (kind != SeatKind::Unrecognized)
        return "zendesk."_L1 + seatKindName(kind);
    if (roleType)
        return u"zendesk.role_type.%1"_s.arg(*roleType);
    return u"zendesk.role_type.unknown"_s;
}

SeatKind classifySeat(const QString &role, std::optional<int> roleType, bool lightAgentRole) {
    if (role == "end-user"_L1)
        return SeatKind::EndUser;
    if (role != "agent"_L1 && role != "admin"_L1)
        return SeatKind::Unrecognized;
    const bool admin = role == "admin"_L1;
    if (lightAgentRole && !admin)
        return SeatKind::LightAgent;
    if (!roleType || *roleType == 0)
        return admin ? SeatKind::Admin : SeatKind::Agent;
    switch (*roleType) {
    case 1: return SeatKind::LightAgent;
    case 2: return SeatKind::ChatAgent;
    case 3: return SeatKind::Contributor;
    case 4: return SeatKind::Admin;
    case 5: return SeatKind::BillingAdmin;
    default: return SeatKind::Unrecognized;
    }
}

} // namespace seatkeeper
