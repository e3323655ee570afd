#include "storage/SplitRoleRepository.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const QString openStates = u"state NOT IN ('closed_complete', 'closed_skipped', 'closed_canceled')"_s;

//! Rows "s" that a move takes along.
QString sourceCondition(bool ofOneRole) {
    const QString rows = u"s.profile_id = ? AND s.identifier = ?"_s;
    return ofOneRole ? rows + u" AND s.custom_role_id = ? AND s.seat_kind = 'agent'"_s : rows;
}

} // namespace

Result<RoleSplit> SplitRoleRepository::of(ProfileId profile) {
    SK_TRY(rows, m_session.rows(u"SELECT external_id FROM split_role WHERE profile_id = ?"_s, {profile.value}));
    QSet<ExternalId> roles;
    for (const Row &row : rows)
        roles.insert(row.text(0));
    return RoleSplit(std::move(roles));
}

Result<std::vector<CustomRole>> SplitRoleRepository::roles(ProfileId profile) {
    QMap<ExternalId, CustomRole> found;
    const auto take = [&](const Row &row, bool split) -> Result<void> {
        CustomRole &role = found[row.text(0)];
        role.id = row.text(0);
        if (!row.text(1).isEmpty())
            role.name = row.text(1);
        role.people += row.integer(2);
        role.split = role.split || split;
        return ok();
    };
    SK_CHECK(m_session.forEach(u"SELECT external_id, name, 0 FROM split_role WHERE profile_id = ?"_s, {profile.value},
                               [&](const Row &row) { return take(row, true); }));
    SK_CHECK(m_session.forEach(u"SELECT custom_role_id, max(custom_role_name), count(*) FROM subscription "
                               u"WHERE profile_id = ? AND current = 1 AND seat_kind = 'agent' "
                               u"AND custom_role_id IS NOT NULL GROUP BY custom_role_id"_s,
                               {profile.value}, [&](const Row &row) { return take(row, false); }));
    SK_CHECK(m_session.forEach(u"SELECT external_id, name, 0 FROM vendor_role WHERE profile_id = ? AND role_type = 0 "
                               u"AND light_agent = 0"_s,
                               {profile.value}, [&](const Row &row) { return take(row, false); }));
    QMap<QString, QString> models;
    SK_CHECK(m_session.forEach(u"SELECT i.identifier, m.display_name FROM subscription_identifier AS i "
                               u"JOIN software_model AS m ON m.id = i.model_id"_s,
                               {}, [&](const Row &row) {
                                   models.insert(row.text(0), row.text(1));
                                   return ok();
                               }));
    std::vector<CustomRole> roles;
    for (CustomRole role : std::as_const(found)) {
        role.identifier = role.split ? RoleSplit::identifierOf(role.id) : identifierOf(SeatKind::Agent);
        role.modelName = models.value(role.identifier);
        if (role.name.isEmpty())
            role.name = role.id;
        roles.push_back(std::move(role));
    }
    std::stable_sort(roles.begin(), roles.end(), [](const CustomRole &left, const CustomRole &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return roles;
}

Result<void> SplitRoleRepository::add(ProfileId profile, const CustomRole &role, const QDateTime &at) {
    SK_CHECK(m_session.run(u"INSERT INTO split_role (profile_id, external_id, name, split_at) VALUES (?, ?, ?, ?)"_s,
                           {profile.value, role.id, role.name, bindTime(at)}));
    return ok();
}

Result<void> SplitRoleRepository::remove(ProfileId profile, const ExternalId &role) {
    SK_CHECK(
        m_session.run(u"DELETE FROM split_role WHERE profile_id = ? AND external_id = ?"_s, {profile.value, role}));
    return ok();
}

Result<bool> SplitRoleRepository::isSplitAnywhere(const ExternalId &role) {
    SK_TRY(found, m_session.number(u"SELECT count(*) FROM split_role WHERE external_id = ?"_s, {role}));
    return found > 0;
}

Result<SplitRoleRepository::Renamed> SplitRoleRepository::moveOut(ProfileId profile, const ExternalId &role,
                                                                  ModelId model) {
    return rename({profile, identifierOf(SeatKind::Agent), RoleSplit::identifierOf(role), role}, model);
}

Result<SplitRoleRepository::Renamed> SplitRoleRepository::moveBack(ProfileId profile, const ExternalId &role,
                                                                   const std::optional<ModelId> &model) {
    return rename({profile, RoleSplit::identifierOf(role), identifierOf(SeatKind::Agent), std::nullopt}, model);
}

//! A person may have a row of the past where the present one goes: the key holds one row, so the present one stays,
//! and the candidates of the other go over to it.
Result<void> SplitRoleRepository::dropDoubles(const Move &move) {
    SK_TRY(doubles, m_session.rows(u"SELECT s.id, t.id, t.current FROM subscription AS s JOIN subscription AS t "
                                   u"ON t.profile_id = s.profile_id AND t.external_id = s.external_id "
                                   u"AND t.identifier = ? WHERE "_s +
                                       sourceCondition(move.role.has_value()),
                                   QVariantList{move.to} + sourceBinds(move)));
    for (const Row &row : doubles) {
        const bool targetStays = row.flag(2);
        const qint64 kept = row.integer(targetStays ? 1 : 0);
        const qint64 dropped = row.integer(targetStays ? 0 : 1);
        SK_CHECK(m_session.run(u"UPDATE removal_candidate SET subscription_id = ? WHERE subscription_id = ?"_s,
                               {kept, dropped}));
        SK_CHECK(m_session.run(u"DELETE FROM subscription WHERE id = ?"_s, {dropped}));
    }
    return ok();
}

Result<SplitRoleRepository::Renamed> SplitRoleRepository::rename(const Move &move,
                                                                 const std::optional<ModelId> &model) {
    SK_CHECK(dropDoubles(move));
    SK_TRY(renamed, countSource(move));
    QVariantList binds{move.to, model ? QVariant(model->value) : QVariant()};
    SK_CHECK(m_session.run(u"UPDATE subscription AS s SET identifier = ?, model_id = ? WHERE "_s +
                               sourceCondition(move.role.has_value()),
                           binds + sourceBinds(move)));
    // An open candidate that stands there already keeps the key; the other one is settled by the next refresh.
    SK_CHECK(m_session.run(u"UPDATE removal_candidate AS c SET identifier = ? WHERE c.profile_id = ? "
                           u"AND c.identifier = ? AND c.external_id IN (SELECT s.external_id FROM subscription AS s "
                           u"WHERE s.profile_id = ? AND s.identifier = ?) AND NOT EXISTS (SELECT 1 "
                           u"FROM removal_candidate AS o WHERE o.profile_id = c.profile_id "
                           u"AND o.external_id = c.external_id AND o.identifier = ? AND o."_s +
                               openStates + u')',
                           {move.to, move.profile.value, move.from, move.profile.value, move.to, move.to}));
    return renamed;
}

Result<SplitRoleRepository::Renamed> SplitRoleRepository::countSource(const Move &move) {
    const QString where = sourceCondition(move.role.has_value());
    const QVariantList binds = sourceBinds(move);
    SK_TRY(rows, m_session.number(u"SELECT count(*) FROM subscription AS s WHERE s.current = 1 AND "_s + where, binds));
    SK_TRY(open, m_session.number(u"SELECT count(*) FROM removal_candidate AS c WHERE c.profile_id = ? "
                                  u"AND c.identifier = ? AND c."_s +
                                      openStates +
                                      u" AND c.external_id IN (SELECT s.external_id FROM subscription AS s WHERE "_s +
                                      where + u')',
                                  QVariantList{move.profile.value, move.from} + binds));
    return Renamed{rows, open};
}

QVariantList SplitRoleRepository::sourceBinds(const Move &move) {
    QVariantList binds{move.profile.value, move.from};
    if (move.role)
        binds.append(*move.role);
    return binds;
}

} // namespace seatkeeper
