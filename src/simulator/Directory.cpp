#include "simulator/Directory.h"

#include <algorithm>

namespace seatkeeper::simulator {
namespace {
constexpr std::int64_t firstRoleId = 6130850200017;
constexpr std::int64_t roleIdStep = 2048;
constexpr std::int64_t firstGroupId = 6130852500346;
constexpr std::int64_t groupIdStep = 1664;

std::vector<CustomRole> rolesOf(Plan plan) {
    std::vector<CustomRole> roles;
    const auto add = [&roles](const char *name, const char *description, int type, bool tickets) {
        const auto id = firstRoleId + static_cast<std::int64_t>(roles.size()) * roleIdStep;
        roles.push_back({id, name, description, type, tickets});
    };
    if (plan >= Plan::Growth) {
        add("Light agent", "Can view tickets and add private comments", roletype::light, false);
        add("Contributor", "Can provide limited support", roletype::contributor, false);
    }
    if (plan < Plan::Enterprise)
        return roles;
    add("Administrator", "Can manage all settings and tickets", roletype::admin, true);
    add("Billing admin", "Can manage billing and all settings", roletype::billingAdmin, true);
    add("Team lead", "Runs a team: edits, merges and deletes tickets", roletype::custom, true);
    add("Advisor", "Manages the workflow and configures the help desk", roletype::custom, true);
    add("Staff", "Solves tickets of the own groups", roletype::custom, true);
    add("Light agent (EU audit)", "A copy of Light agent for the auditors", roletype::custom, false);
    return roles;
}

} // namespace

Directory::Directory(Plan plan) : m_roles(rolesOf(plan)) {
    for (const char *name :
         {"Support EMEA", "Support AMER",    "Support APAC",  "Billing",        "Technical Support", "Onboarding",
          "Returns",      "Enterprise Care", "VIP Desk",      "Field Service",  "Night Shift",       "Escalations",
          "Social Media", "Kundendienst",    "Soporte LATAM", "サポート",       "Payments & Fraud",  "Partner Desk",
          "Quality",      "Retail",          "Logistics",     "Legal Requests", "Beta Programme",    "Internal IT"}) {
        m_groups.push_back({firstGroupId + static_cast<std::int64_t>(m_groups.size()) * groupIdStep, name});
    }
}

const CustomRole *Directory::role(std::int64_t id) const {
    const auto found = std::find_if(m_roles.begin(), m_roles.end(), [id](const auto &role) { return role.id == id; });
    return found == m_roles.end() ? nullptr : &*found;
}

const Group *Directory::group(std::int64_t id) const {
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [id](const auto &group) { return group.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

const CustomRole *Directory::systemRole(int roleType) const {
    if (roleType == roletype::custom)
        return nullptr;
    const auto found = std::find_if(m_roles.begin(), m_roles.end(),
                                    [roleType](const auto &role) { return role.roleType == roleType; });
    return found == m_roles.end() ? nullptr : &*found;
}

std::vector<std::int64_t> Directory::agentRoleIds() const {
    std::vector<std::int64_t> ids;
    for (const auto &role : m_roles) {
        if (role.roleType == roletype::custom)
            ids.push_back(role.id);
    }
    return ids;
}

std::int64_t Directory::clonedLightRoleId() const {
    const auto ids = agentRoleIds();
    return ids.empty() ? 0 : ids.back();
}

} // namespace seatkeeper::simulator
