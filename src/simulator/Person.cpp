#include "simulator/Person.h"

#include <algorithm>

namespace seatkeeper::simulator {

const char *roleName(Role role) {
    switch (role) {
    case Role::EndUser: return "end-user";
    case Role::Agent: return "agent";
    case Role::Admin: return "admin";
    }
    return "end-user";
}

std::optional<Role> roleFromName(std::string_view name) {
    for (const Role role : {Role::EndUser, Role::Agent, Role::Admin}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

bool Person::hasCountedProductRole() const {
    const auto is = [this](Product which, std::string_view level) {
        return product(which) && *product(which) == level;
    };
    return product(Product::Chat) || is(Product::Talk, "agent") || is(Product::Talk, "lead") ||
           is(Product::Guide, "admin") || is(Product::Explore, "admin") || is(Product::Explore, "editor") ||
           (isContributor() && is(Product::Guide, "agent"));
}

std::vector<AssignedTicket> Person::assignedTickets() const {
    constexpr std::int64_t day = 86400;
    const int total = std::max(openTickets + recentTickets, lastTicketWork ? 1 : 0);
    std::vector<AssignedTicket> tickets;
    std::int64_t updated = lastTicketWork.value_or(createdAt);
    for (int place = 0; place < total; ++place) {
        // This account closes tickets as soon as they are solved, so that below closed means open.
        const char *status = place < openTickets ? (place % 3 == 0 ? "pending" : "open") : "closed";
        tickets.push_back({1000 + static_cast<std::int64_t>(index) * 1000 + total - place, updated, status});
        // One to three days apart, so that a date in a query cuts the list somewhere.
        updated -= day + (id + place * 7919) % (2 * day);
    }
    return tickets;
}

bool Person::isPaid() const {
    if (!active || role == Role::EndUser)
        return false;
    return !(isLight() || isContributor()) || hasCountedProductRole();
}

} // namespace seatkeeper::simulator
