#include "storage/RoleRepository.h"

#include "storage/JsonColumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

std::optional<bool> optionalFlag(const Row &row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.flag(column));
}

QVariant bindFlag(std::optional<bool> flag) { return flag ? QVariant(qint64(*flag ? 1 : 0)) : QVariant(); }

} // namespace

Result<std::vector<VendorRole>> RoleRepository::list(ProfileId profile) {
    SK_TRY(rows, m_session.rows(u"SELECT external_id, name, role_type, light_agent, team_members, edits_tickets, "
                                u"comments_publicly, further_rights FROM vendor_role WHERE profile_id = ? "
                                u"ORDER BY external_id"_s,
                                {profile.value}));
    std::vector<VendorRole> roles;
    for (const Row &row : rows) {
        VendorRole role;
        role.id = row.text(0);
        role.name = row.text(1);
        if (const auto type = row.optionalInteger(2))
            role.roleType = static_cast<int>(*type);
        role.lightAgent = row.flag(3);
        role.teamMembers = row.optionalInteger(4);
        role.editsTickets = optionalFlag(row, 5);
        role.commentsPublicly = optionalFlag(row, 6);
        role.furtherRights = stringsOf(row.text(7));
        roles.push_back(std::move(role));
    }
    return roles;
}

Result<void> RoleRepository::replace(ProfileId profile, std::vector<VendorRole> roles) {
    std::sort(roles.begin(), roles.end(), [](const auto &left, const auto &right) { return left.id < right.id; });
    const auto sameId = [](const VendorRole &left, const VendorRole &right) { return left.id == right.id; };
    roles.erase(std::unique(roles.begin(), roles.end(), sameId), roles.end());
    SK_TRY(present, list(profile));
    if (present == roles)
        return ok();
    SK_CHECK(m_session.run(u"DELETE FROM vendor_role WHERE profile_id = ?"_s, {profile.value}));
    std::vector<QVariantList> binds;
    for (const VendorRole &role : roles) {
        binds.push_back({profile.value, role.id, role.name,
                         role.roleType ? QVariant(qint64(*role.roleType)) : QVariant(), qint64(role.lightAgent ? 1 : 0),
                         bindOptional(role.teamMembers), bindFlag(role.editsTickets), bindFlag(role.commentsPublicly),
                         jsonColumn(role.furtherRights)});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO vendor_role (profile_id, external_id, name, role_type, light_agent, "
                             u"team_members, edits_tickets, comments_publicly, further_rights) "
                             u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             binds);
}

Result<bool> RoleRepository::hasLightAgentRole(ProfileId profile) {
    SK_TRY(number, m_session.number(u"SELECT count(*) FROM vendor_role WHERE profile_id = ? AND light_agent = 1"_s,
                                    {profile.value}));
    return number > 0;
}

} // namespace seatkeeper
