#include "storage/ExclusionRepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString kindColumn(ExclusionKind kind) { return kind == ExclusionKind::Identifier ? u"identifier"_s : u"user"_s; }

ExclusionRule ruleFrom(const Row &row) {
    ExclusionRule rule;
    rule.id = ExclusionId{row.integer(0)};
    rule.kind = row.text(1) == "identifier"_L1 ? ExclusionKind::Identifier : ExclusionKind::User;
    rule.pattern = row.text(2);
    rule.profileType = row.text(3);
    rule.reason = row.text(4);
    rule.owner = row.text(5);
    rule.until = row.date(6);
    rule.active = row.flag(7);
    rule.createdAt = row.time(8).value_or(QDateTime());
    rule.hits = row.integer(9);
    return rule;
}

//! What rules keep out costs as well: counted by model first, priced after.
Result<void> addCosts(Session &session, std::vector<ExclusionRule> &rules) {
    SK_TRY(rows, session.rows(u"SELECT t.excluded_by, c.currency, sum(t.seats * c.minor), max(c.estimate) FROM "
                              u"(SELECT s.excluded_by, s.profile_id, s.model_id, count(*) AS seats "
                              u"FROM subscription AS s WHERE s.excluded_by IS NOT NULL AND s.current = 1 "
                              u"AND s.paid = 1 GROUP BY s.excluded_by, s.profile_id, s.model_id) AS t "
                              u"JOIN seat_price AS c ON c.profile_id = t.profile_id AND c.model_id = t.model_id "
                              u"GROUP BY t.excluded_by, c.currency"_s));
    QHash<ExclusionId, std::optional<Money>> sums;
    QHash<ExclusionId, bool> estimates;
    for (const Row &row : rows) {
        const ExclusionId id{row.integer(0)};
        sums.insert(id, add(sums.value(id, Money{}), Money{row.integer(2), row.text(1)}));
        estimates[id] = estimates.value(id) || row.flag(3);
    }
    for (ExclusionRule &rule : rules) {
        rule.costPerYear = sums.value(rule.id);
        rule.costIsEstimate = rule.costPerYear && estimates.value(rule.id);
    }
    return ok();
}

Error notFound(ExclusionId id) {
    return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"exclusion"_s}, {u"name"_s, id.toString()}});
}

} // namespace

Result<std::vector<ExclusionRule>> ExclusionRepository::select(const QString &rest, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT x.id, x.kind, x.pattern, x.profile_type, x.reason, x.owner, x.until, "
                                u"x.active, x.created_at, (SELECT count(*) FROM subscription AS s "
                                u"WHERE s.excluded_by = x.id AND s.current = 1) FROM exclusion_rule AS x"_s +
                                    rest,
                                binds));
    std::vector<ExclusionRule> rules;
    for (const Row &row : rows)
        rules.push_back(ruleFrom(row));
    SK_CHECK(addCosts(m_session, rules));
    return rules;
}

Result<std::vector<ExclusionRule>> ExclusionRepository::list(std::optional<ExclusionKind> kind) {
    if (!kind)
        return select(u" ORDER BY x.id"_s, {});
    return select(u" WHERE x.kind = ? ORDER BY x.id"_s, {kindColumn(*kind)});
}

Result<ExclusionRule> ExclusionRepository::get(ExclusionId id) {
    SK_TRY(found, select(u" WHERE x.id = ?"_s, {id.value}));
    if (found.empty())
        return notFound(id);
    return found.front();
}

Result<ExclusionRule> ExclusionRepository::save(ExclusionRule rule) {
    QVariantList binds{kindColumn(rule.kind), rule.pattern,        rule.profileType,        rule.reason, rule.owner,
                       bindDate(rule.until),  qint64(rule.active), bindTime(rule.createdAt)};
    if (!rule.id.isValid()) {
        SK_TRY(id, m_session.insert(u"INSERT INTO exclusion_rule (kind, pattern, profile_type, reason, owner, until, "
                                    u"active, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    binds));
        rule.id = ExclusionId{id};
        return rule;
    }
    binds.append(rule.id.value);
    SK_TRY(changed, m_session.run(u"UPDATE exclusion_rule SET kind = ?, pattern = ?, profile_type = ?, reason = ?, "
                                  u"owner = ?, until = ?, active = ?, created_at = ? WHERE id = ?"_s,
                                  binds));
    if (changed == 0)
        return notFound(rule.id);
    return rule;
}

Result<void> ExclusionRepository::remove(ExclusionId id) {
    SK_TRY(removed, m_session.run(u"DELETE FROM exclusion_rule WHERE id = ?"_s, {id.value}));
    if (removed == 0)
        return notFound(id);
    return ok();
}

} // namespace seatkeeper
