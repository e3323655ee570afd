#pragma once

#include <QString>

#include <optional>

namespace seatkeeper {

//! What a person holds at the vendor (decisions 2).
enum class SeatKind { Admin, BillingAdmin, Agent, LightAgent, Contributor, ChatAgent, EndUser, Unrecognized };

//! The subscription identifier of a seat kind: "zendesk.agent" and so on.
//! For Unrecognized the identifier is built from the role type the vendor named: "zendesk.role_type.<n>".
QString identifierOf(SeatKind kind, std::optional<int> roleType = {});

//! Stable word for JSON and the database: "admin", "billing_admin", "agent", "light_agent", "contributor",
//! "chat_agent", "end_user", "unrecognized".
QString seatKindName(SeatKind kind);
std::optional<SeatKind> seatKindFromName(const QString &name);

//! Classifies by the vendor's role, role type and the role's own light-agent mark, never by a role's name
//! (api-facts 2.2, 3.1, 10.14): a null role type with role agent is a full agent.
//! @param role "agent", "admin" or "end-user"  @param roleType 0..5 as documented, others are unrecognized
//! @param lightAgentRole configuration.light_agent of the custom role
SeatKind classifySeat(const QString &role, std::optional<int> roleType, bool lightAgentRole);

} // namespace seatkeeper
