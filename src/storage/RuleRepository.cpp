#include "storage/RuleRepository.h"

#include "storage/JsonColumn.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

constexpr auto columns = "id, profile_id, name, active, threshold_days, grace_days, never_used, counting_signals, "
                         "condition, action, reassign_open_tickets, notify_user, notify_days, assignment_group, "
                         "protected_people, priority";

ReclamationRule ruleFrom(const Row &row) {
    ReclamationRule rule;
    rule.id.value = row.integer(0);
    if (const auto profile = row.optionalInteger(1))
        rule.profile = ProfileId{*profile};
    rule.name = row.text(2);
    rule.active = row.flag(3);
    rule.thresholdDays = static_cast<int>(row.integer(4));
    rule.graceDays = static_cast<int>(row.integer(5));
    rule.neverUsed = row.text(6) == u"ignore" ? NeverUsedHandling::Ignore : NeverUsedHandling::Propose;
    rule.countingSignals.clear();
    for (const auto &name : stringsOf(row.text(7))) {
        if (const auto kind = signalFromName(name))
            rule.countingSignals.insert(*kind);
    }
    rule.condition = row.text(8);
    rule.action = actionFromName(row.text(9));
    rule.reassignOpenTickets = row.flag(10);
    rule.notifyUser = row.flag(11);
    rule.notifyDays = static_cast<int>(row.integer(12));
    rule.assignmentGroup = row.text(13);
    rule.protectedPeople = stringsOf(row.text(14));
    rule.priority = static_cast<int>(row.integer(15));
    return rule;
}

QVariantList bindsOf(const ReclamationRule &rule) {
    QStringList kinds;
    for (const auto kind : rule.countingSignals)
        kinds.append(signalName(kind));
    return {rule.profile ? QVariant(rule.profile->value) : QVariant(),
            rule.name,
            qint64(rule.active),
            qint64(rule.thresholdDays),
            qint64(rule.graceDays),
            rule.neverUsed == NeverUsedHandling::Ignore ? u"ignore"_s : u"propose"_s,
            jsonColumn(kinds),
            rule.condition,
            rule.action ? QVariant(actionName(*rule.action)) : QVariant(),
            qint64(rule.reassignOpenTickets),
            qint64(rule.notifyUser),
            qint64(rule.notifyDays),
            rule.assignmentGroup,
            jsonColumn(rule.protectedPeople),
            qint64(rule.priority)};
}

Result<std::optional<ReclamationRule>> firstOf(Result<std::vector<ReclamationRule>> rules) {
    if (!rules)
        return std::move(rules).error();
    return rules->empty() ? std::optional<ReclamationRule>() : std::optional<ReclamationRule>(rules->front());
}

} // namespace

Result<void> RuleRepository::loadModels(std::vector<ReclamationRule> &rules) {
    for (auto &rule : rules) {
        SK_TRY(rows, m_session.rows(u"SELECT model_id FROM rule_model WHERE rule_id = ? ORDER BY model_id"_s,
                                    {rule.id.value}));
        for (const auto &row : rows)
            rule.models.push_back(ModelId{row.integer(0)});
    }
    return ok();
}

Result<std::vector<ReclamationRule>> RuleRepository::select(const QString &where, const QVariantList &binds) {
    SK_TRY(rows, m_session.rows(u"SELECT "_s + QLatin1StringView(columns) + u" FROM reclamation_rule "_s + where +
                                    u" ORDER BY priority, id"_s,
                                binds));
    std::vector<ReclamationRule> rules;
    rules.reserve(rows.size());
    for (const auto &row : rows)
        rules.push_back(ruleFrom(row));
    SK_CHECK(loadModels(rules));
    return rules;
}

Result<std::vector<ReclamationRule>> RuleRepository::list(std::optional<ProfileId> profile) {
    if (!profile)
        return select({}, {});
    return select(u"WHERE profile_id IS NULL OR profile_id = ?"_s, {profile->value});
}

Result<std::optional<ReclamationRule>> RuleRepository::get(RuleId id) {
    return firstOf(select(u"WHERE id = ?"_s, {id.value}));
}

Result<std::optional<ReclamationRule>> RuleRepository::find(const QString &idOrName) {
    bool isNumber = false;
    const qint64 id = idOrName.toLongLong(&isNumber);
    SK_TRY(byName, firstOf(select(u"WHERE name = ?"_s, {idOrName})));
    if (byName || !isNumber)
        return byName;
    return get(RuleId{id});
}

Result<ReclamationRule> RuleRepository::save(ReclamationRule rule) {
    SK_TRY(taken, m_session.number(u"SELECT count(*) FROM reclamation_rule WHERE name = ? AND id <> ?"_s,
                                   {rule.name, rule.id.value}));
    if (taken > 0)
        return fail(ErrorCode::AlreadyExists, u"a rule has this name"_s,
                    {{u"what"_s, u"rule"_s}, {u"name"_s, rule.name}});
    auto binds = bindsOf(rule);
    if (!rule.id.isValid()) {
        SK_TRY(id,
               m_session.insert(u"INSERT INTO reclamation_rule (profile_id, name, active, threshold_days, grace_days, "
                                "never_used, counting_signals, condition, action, reassign_open_tickets, "
                                "notify_user, notify_days, assignment_group, protected_people, priority) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                binds));
        rule.id.value = id;
    } else {
        binds.append(rule.id.value);
        SK_TRY(hit, m_session.run(u"UPDATE reclamation_rule SET profile_id = ?, name = ?, active = ?, "
                                  "threshold_days = ?, grace_days = ?, never_used = ?, counting_signals = ?, "
                                  "condition = ?, action = ?, reassign_open_tickets = ?, notify_user = ?, "
                                  "notify_days = ?, assignment_group = ?, protected_people = ?, priority = ? "
                                  "WHERE id = ?"_s,
                                  binds));
        if (hit == 0)
            return fail(ErrorCode::NotFound, u"no such rule"_s,
                        {{u"what"_s, u"rule"_s}, {u"name"_s, rule.id.toString()}});
    }
    SK_CHECK(m_session.run(u"DELETE FROM rule_model WHERE rule_id = ?"_s, {rule.id.value}));
    for (const auto model : rule.models)
        SK_CHECK(
            m_session.run(u"INSERT INTO rule_model (rule_id, model_id) VALUES (?, ?)"_s, {rule.id.value, model.value}));
    return rule;
}

Result<void> RuleRepository::remove(RuleId id) {
    SK_TRY(hit, m_session.run(u"DELETE FROM reclamation_rule WHERE id = ?"_s, {id.value}));
    if (hit == 0)
        return fail(ErrorCode::NotFound, u"no such rule"_s, {{u"what"_s, u"rule"_s}, {u"name"_s, id.toString()}});
    return ok();
}

} // namespace seatkeeper
