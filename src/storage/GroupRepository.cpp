#include "storage/GroupRepository.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace seatkeeper {

Result<QMap<ExternalId, QString>> GroupRepository::names(ProfileId profile) {
    SK_TRY(rows, m_session.rows(u"SELECT external_id, name FROM vendor_group WHERE profile_id = ? AND name <> ''"_s,
                                {profile.value}));
    QMap<ExternalId, QString> names;
    for (const Row &row : rows)
        names.insert(row.text(0), row.text(1));
    return names;
}

Result<void> GroupRepository::replaceGroups(ProfileId profile, const std::vector<VendorGroup> &groups) {
    QSet<ExternalId> present;
    for (const VendorGroup &group : groups)
        present.insert(group.id);
    SK_TRY(rows, m_session.rows(u"SELECT external_id FROM vendor_group WHERE profile_id = ?"_s, {profile.value}));
    for (const Row &row : rows) {
        const ExternalId id = row.text(0);
        if (present.contains(id))
            continue;
        SK_CHECK(
            m_session.run(u"DELETE FROM group_member WHERE profile_id = ? AND group_id = ?"_s, {profile.value, id}));
        SK_CHECK(
            m_session.run(u"DELETE FROM vendor_group WHERE profile_id = ? AND external_id = ?"_s, {profile.value, id}));
    }
    return keepGroups(profile, groups);
}

Result<void> GroupRepository::keepGroups(ProfileId profile, const std::vector<VendorGroup> &groups) {
    std::vector<QVariantList> binds;
    for (const VendorGroup &group : groups)
        binds.push_back({profile.value, group.id, group.name});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO vendor_group (profile_id, external_id, name) VALUES (?, ?, ?) "
                             "ON CONFLICT (profile_id, external_id) DO UPDATE SET name = excluded.name "
                             "WHERE excluded.name <> '' AND excluded.name <> name"_s,
                             binds);
}

Result<void> GroupRepository::replaceMembers(ProfileId profile, const ExternalId &group,
                                             const std::vector<ExternalId> &people, const QDateTime &readAt) {
    SK_CHECK(
        m_session.run(u"DELETE FROM group_member WHERE profile_id = ? AND group_id = ?"_s, {profile.value, group}));
    SK_CHECK(m_session.run(u"INSERT INTO vendor_group (profile_id, external_id, members_read_at) VALUES (?, ?, ?) "
                           "ON CONFLICT (profile_id, external_id) DO UPDATE "
                           "SET members_read_at = excluded.members_read_at"_s,
                           {profile.value, group, bindTime(readAt)}));
    std::vector<QVariantList> binds;
    for (const ExternalId &person : people)
        binds.push_back({profile.value, group, person});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT OR IGNORE INTO group_member (profile_id, group_id, person_id) VALUES (?, ?, ?)"_s,
                             binds);
}

Result<void> GroupRepository::replaceAllMembers(ProfileId profile, const std::vector<GroupMember> &members,
                                                const QDateTime &readAt) {
    SK_CHECK(m_session.run(u"DELETE FROM group_member WHERE profile_id = ?"_s, {profile.value}));
    std::vector<QVariantList> groups;
    std::vector<QVariantList> binds;
    QSet<ExternalId> seen;
    binds.reserve(members.size());
    for (const GroupMember &member : members) {
        binds.push_back({profile.value, member.group, member.person});
        if (!seen.contains(member.group)) {
            seen.insert(member.group);
            groups.push_back({profile.value, member.group});
        }
    }
    if (!binds.empty()) {
        SK_CHECK(
            m_session.runMany(u"INSERT OR IGNORE INTO vendor_group (profile_id, external_id) VALUES (?, ?)"_s, groups));
        SK_CHECK(m_session.runMany(
            u"INSERT OR IGNORE INTO group_member (profile_id, group_id, person_id) VALUES (?, ?, ?)"_s, binds));
    }
    SK_CHECK(m_session.run(u"UPDATE vendor_group SET members_read_at = ? WHERE profile_id = ?"_s,
                           {bindTime(readAt), profile.value}));
    return ok();
}

Result<QList<ExternalId>> GroupRepository::groupsOf(ProfileId profile, const ExternalId &person) {
    SK_TRY(rows, m_session.rows(u"SELECT group_id FROM group_member WHERE profile_id = ? AND person_id = ? "
                                "ORDER BY group_id"_s,
                                {profile.value, person}));
    QList<ExternalId> groups;
    for (const Row &row : rows)
        groups.append(row.text(0));
    return groups;
}

Result<bool> GroupRepository::isWhole(ProfileId profile) {
    SK_TRY(row, m_session.first(u"SELECT count(*), count(members_read_at) FROM vendor_group WHERE profile_id = ?"_s,
                                {profile.value}));
    return row && row->integer(0) > 0 && row->integer(0) == row->integer(1);
}

Result<QMap<ExternalId, int>> GroupRepository::staff(ProfileId profile) {
    SK_TRY(rows,
           m_session.rows(u"SELECT g.external_id, count(DISTINCT s.external_id) FROM vendor_group g "
                          "LEFT JOIN group_member m ON m.profile_id = g.profile_id AND m.group_id = g.external_id "
                          "LEFT JOIN subscription s ON s.profile_id = m.profile_id "
                          "AND s.external_id = m.person_id AND s.current = 1 AND s.suspended = 0 "
                          "AND s.seat_kind NOT IN ('light_agent', 'contributor') "
                          "WHERE g.profile_id = ? AND g.members_read_at IS NOT NULL GROUP BY g.external_id"_s,
                          {profile.value}));
    QMap<ExternalId, int> staff;
    for (const Row &row : rows)
        staff.insert(row.text(0), static_cast<int>(row.integer(1)));
    return staff;
}

} // namespace seatkeeper
