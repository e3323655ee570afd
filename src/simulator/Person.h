#pragma once

#include "simulator/PersonKind.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace seatkeeper::simulator {

enum class Role { EndUser, Agent, Admin };

const char *roleName(Role role);
std::optional<Role> roleFromName(std::string_view name);

//! Values of role_type.
namespace roletype {
inline constexpr int custom = 0;
inline constexpr int light = 1;
inline constexpr int chatOnly = 2;
inline constexpr int contributor = 3;
inline constexpr int admin = 4;
inline constexpr int billingAdmin = 5;
} // namespace roletype

enum class Product { Chat, Explore, Guide, Talk };
inline constexpr std::array<const char *, 4> productNames{"chat", "explore", "guide", "talk"};
using ProductRoles = std::array<std::optional<std::string>, 4>;

//! A ticket that is assigned to somebody, as far as a search shows it.
struct AssignedTicket {
    std::int64_t id = 0;
    std::int64_t updatedAt = 0;
    const char *status = "open";
};

struct Membership {
    std::int64_t id = 0;
    std::int64_t groupId = 0;
    bool isDefault = false;
    std::int64_t createdAt = 0;
};

//! A user of the account with everything the answers show. Times are seconds since 1970, UTC.
struct Person {
    int index = 0;
    PersonKind kind = PersonKind::Active;
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> email;
    Role role = Role::Agent;
    std::optional<int> roleType;
    bool roleTypeAsText = false;
    std::optional<std::int64_t> customRoleId;
    bool active = true;
    bool suspended = false;
    bool sharedAgent = false;
    bool restrictedAgent = false;
    bool onlyPrivateComments = false;
    bool moderator = false;
    std::optional<std::string> ticketRestriction;
    std::optional<std::int64_t> defaultGroupId;
    std::vector<Membership> memberships;
    std::optional<std::string> alias;
    std::optional<std::string> signature;
    std::optional<std::string> details;
    std::optional<std::string> notes;
    std::optional<std::string> phone;
    std::optional<std::string> externalId;
    std::vector<std::string> tags;
    std::optional<bool> twoFactor;
    std::string locale;
    int localeId = 1;
    std::string timeZone;
    std::string ianaTimeZone;
    ProductRoles products;
    std::optional<std::int64_t> lastLogin;
    std::optional<std::int64_t> lastSeen; //!< of a living session
    std::optional<std::int64_t> lastTicketWork;
    int openTickets = 0;
    int recentTickets = 0; //!< tickets updated up to lastTicketWork
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;

    const std::optional<std::string> &product(Product which) const { return products[static_cast<std::size_t>(which)]; }
    bool isLight() const { return role == Role::Agent && roleType == roletype::light; }
    bool isContributor() const { return role == Role::Agent && roleType == roletype::contributor; }
    //! Takes one of the purchased seats, by Zendesk's own table.
    bool isPaid() const;
    bool hasCountedProductRole() const;
    //! The open ones and those of lastTicketWork and before, newest first.
    std::vector<AssignedTicket> assignedTickets() const;
};

} // namespace seatkeeper::simulator
