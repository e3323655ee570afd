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

bool Person::isPaid() const {
    if (!active || role == Role::EndUser)
        return false;
    return !(isLight() || isContributor()) || hasCountedProductRole();
}

} // namespace seatkeeper::simulator
