#pragma once

#include "simulator/Person.h"
#include "simulator/SimulatorOptions.h"

#include <string>
#include <vector>

namespace seatkeeper::simulator {

//! A role as `/custom_roles` lists it.
struct CustomRole {
    std::int64_t id = 0;
    std::string name;
    std::string description;
    int roleType = 0;
    bool ticketEditing = true;
};

struct Group {
    std::int64_t id = 0;
    std::string name;
};

//! The roles and groups of the account: fixed by the plan, never changed.
class Directory {
public:
    explicit Directory(Plan plan);

    const std::vector<CustomRole> &roles() const { return m_roles; }
    const std::vector<Group> &groups() const { return m_groups; }
    const CustomRole *role(std::int64_t id) const;
    const Group *group(std::int64_t id) const;
    //! The system role of this role_type; null when the plan has none.
    const CustomRole *systemRole(int roleType) const;
    //! The custom agent roles (role_type 0), the one that looks like a light agent last.
    std::vector<std::int64_t> agentRoleIds() const;
    std::int64_t clonedLightRoleId() const;

private:
    std::vector<CustomRole> m_roles;
    std::vector<Group> m_groups;
};

} // namespace seatkeeper::simulator
