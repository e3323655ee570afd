#include "storage/CandidateRepository.h"

#include "storage/SubscriptionRow.h"
#include "storage/WhereSql.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

const QString columns =
    u"id, profile_id, subscription_id, external_id, user_principal_name, display_name, identifier, state, "
    "justification, rule_id, rule_name, inactive_days, last_activity, last_activity_source, savings_minor, "
    "savings_currency, action, not_before, attention, attention_detail, approved_by, approved_at, opened_at, "
    "closed_at, cool_down_until, savings_estimate"_s;

const QString openStates = u"state NOT IN ('closed_complete', 'closed_skipped', 'closed_canceled')"_s;

RemovalCandidate candidateFrom(const Row &row) {
    RemovalCandidate candidate;
    candidate.id.value = row.integer(0);
    candidate.profile.value = row.integer(1);
    candidate.subscription.value = row.integer(2);
    candidate.externalId = row.text(3);
    candidate.userPrincipalName = row.text(4);
    candidate.displayName = row.text(5);
    candidate.identifier = row.text(6);
    candidate.state = stateFromName(row.text(7)).value_or(CandidateState::AttentionRequired);
    candidate.justification = justificationFromName(row.text(8)).value_or(Justification::LowUsage);
    if (const auto rule = row.optionalInteger(9))
        candidate.rule = RuleId{*rule};
    candidate.ruleName = row.text(10);
    if (const auto days = row.optionalInteger(11))
        candidate.inactiveDays = static_cast<int>(*days);
    candidate.lastActivity = row.time(12);
    candidate.lastActivitySource = signalFromName(row.text(13)).value_or(SignalKind::SignIn);
    if (!row.isNull(14))
        candidate.potentialSavings = Money{row.integer(14), row.text(15)};
    candidate.action = actionFromName(row.text(16)).value_or(ProposedAction::EndUser);
    candidate.notBefore = row.date(17);
    candidate.attention = row.text(18);
    candidate.attentionDetail = row.text(19);
    candidate.approvedBy = row.text(20);
    candidate.approvedAt = row.time(21);
    candidate.openedAt = row.time(22).value_or(QDateTime());
    candidate.closedAt = row.time(23);
    candidate.coolDownUntil = row.date(24);
    candidate.savingsAreEstimate = row.flag(25);
    return candidate;
}

QVariantList bindsOf(const RemovalCandidate &candidate) {
    return {candidate.profile.value,
            candidate.subscription.isValid() ? QVariant(candidate.subscription.value) : QVariant(),
            candidate.externalId,
            candidate.userPrincipalName,
            candidate.displayName,
            candidate.identifier,
            stateName(candidate.state),
            justificationName(candidate.justification),
            candidate.rule ? QVariant(candidate.rule->value) : QVariant(),
            candidate.ruleName,
            candidate.inactiveDays ? QVariant(qint64(*candidate.inactiveDays)) : QVariant(),
            bindTime(candidate.lastActivity),
            signalName(candidate.lastActivitySource),
            candidate.potentialSavings ? QVariant(candidate.potentialSavings->minor) : QVariant(),
            candidate.potentialSavings ? QVariant(candidate.potentialSavings->currency) : QVariant(),
            actionName(candidate.action),
            bindDate(candidate.notBefore),
            candidate.attention,
            candidate.attentionDetail,
            candidate.approvedBy,
            bindTime(candidate.approvedAt),
            bindTime(candidate.openedAt),
            bindTime(candidate.closedAt),
            bindDate(candidate.coolDownUntil),
            qint64(candidate.savingsAreEstimate ? 1 : 0)};
}

QString escapedLike(QString text) {
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

QString facetClause(const QString &facet, QVariantList &binds) {
    if (facet.isEmpty() || facet == u"open")
        return openStates;
    if (facet == u"all")
        return u"1"_s;
    if (facet == u"closed")
        return u"NOT ("_s + openStates + u")"_s;
    if (facet == u"approved")
        return u"state = 'awaiting_revocation'"_s;
    if (stateFromName(facet)) {
        binds.append(facet);
        return u"state = ?"_s;
    }
    binds.append(facet);
    return openStates + u" AND justification = ?"_s;
}

QString whereOf(const CandidateFilter &filter, QVariantList &binds) {
    QString where = u" WHERE "_s + facetClause(filter.facet, binds);
    if (filter.profile) {
        where += u" AND profile_id = ?"_s;
        binds.append(filter.profile->value);
    }
    if (!filter.text.isEmpty()) {
        // The folded text of the subscription knows the letters beyond ASCII; the own columns serve when it is gone.
        where += u" AND (display_name LIKE ? ESCAPE '\\' OR user_principal_name LIKE ? ESCAPE '\\' "
                 "OR external_id LIKE ? ESCAPE '\\' OR subscription_id IN "
                 "(SELECT s.id FROM subscription s WHERE s.search_text LIKE ? ESCAPE '\\'))"_s;
        const QString pattern = u'%' + escapedLike(filter.text) + u'%';
        binds.append({pattern, pattern, pattern, pattern.toCaseFolded()});
    }
    return where;
}

//! SQLite's answer to the expression, or nothing when the rows must be looked at one by one.
std::optional<SqlCondition> compiled(const CandidateFilter &filter) {
    if (filter.where.isEmpty())
        return SqlCondition{u"1"_s, {}};
    auto condition = toSql(*filter.where.root(), filter.now, WhereScope::Candidates);
    if (condition)
        condition->sql =
            u"id IN (SELECT c.id FROM removal_candidate c LEFT JOIN subscription s ON s.id = c.subscription_id "
            "LEFT JOIN software_model m ON m.id = s.model_id "
            "LEFT JOIN exclusion_rule x ON x.id = s.excluded_by WHERE %1)"_s.arg(condition->sql);
    return condition;
}

QString orderOf(const CandidateFilter &filter) {
    static const QHash<QString, QString> known{
        {u"name"_s, u"display_name COLLATE NOCASE"_s},
        {u"upn"_s, u"user_principal_name COLLATE NOCASE"_s},
        {u"state"_s, u"state"_s},
        {u"decision"_s, u"state || ifnull(not_before, '')"_s},
        {u"justification"_s, u"justification"_s},
        {u"inactiveDays"_s, u"inactive_days"_s},
        {u"savings"_s, u"savings_minor"_s},
        {u"action"_s, u"action"_s},
        {u"rule"_s, u"rule_name COLLATE NOCASE"_s},
        {u"lastActivity"_s, u"last_activity"_s},
        {u"opened"_s, u"opened_at"_s},
    };
    const auto column = known.value(filter.sortColumn);
    if (column.isEmpty())
        return u" ORDER BY inactive_days DESC, id"_s;
    return u" ORDER BY "_s + column + (filter.descending ? u" DESC, id"_s : u", id"_s);
}

Result<std::vector<RemovalCandidate>> candidatesOf(Session &session, const QString &tail, const QVariantList &binds) {
    SK_TRY(rows, session.rows(u"SELECT "_s + columns + u" FROM removal_candidate"_s + tail, binds));
    std::vector<RemovalCandidate> candidates;
    candidates.reserve(rows.size());
    for (const auto &row : rows)
        candidates.push_back(candidateFrom(row));
    return candidates;
}

CandidateHistoryEntry entryFrom(const Row &row) {
    return {row.time(0).value_or(QDateTime()), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

Result<std::vector<RemovalCandidate>> CandidateRepository::matching(const CandidateFilter &filter) {
    QVariantList binds;
    const QString where = whereOf(filter, binds);
    SK_TRY(candidates, candidatesOf(m_session, where + orderOf(filter), binds));
    std::vector<RemovalCandidate> found;
    for (auto &candidate : candidates) {
        SK_TRY(row, m_session.first(subscriptionSelect() + u" WHERE s.id = ?"_s, {candidate.subscription.value}));
        const auto seat = row ? std::optional<Subscription>(subscriptionFrom(*row)) : std::nullopt;
        if (filter.where.matches(candidate, seat ? &*seat : nullptr, filter.now))
            found.push_back(std::move(candidate));
    }
    return found;
}

Result<std::vector<RemovalCandidate>> CandidateRepository::list(const CandidateFilter &filter) {
    const auto condition = compiled(filter);
    if (!condition) {
        SK_TRY(found, matching(filter));
        const auto size = static_cast<qint64>(found.size());
        const auto from = std::min(filter.offset, size);
        const auto to = filter.limit ? std::min(from + *filter.limit, size) : size;
        return std::vector<RemovalCandidate>(found.begin() + from, found.begin() + to);
    }
    QVariantList binds;
    const QString where = whereOf(filter, binds) + u" AND "_s + condition->sql;
    binds.append(condition->binds);
    binds.append({filter.limit.value_or(-1), filter.offset});
    return candidatesOf(m_session, where + orderOf(filter) + u" LIMIT ? OFFSET ?"_s, binds);
}

Result<qint64> CandidateRepository::count(const CandidateFilter &filter) {
    const auto condition = compiled(filter);
    if (!condition) {
        SK_TRY(found, matching(filter));
        return static_cast<qint64>(found.size());
    }
    QVariantList binds;
    const QString where = whereOf(filter, binds) + u" AND "_s + condition->sql;
    return m_session.number(u"SELECT count(*) FROM removal_candidate"_s + where, binds + condition->binds);
}

Result<CandidateRepository::Summary> CandidateRepository::summary(const CandidateFilter &filter) {
    Summary summary;
    bool oneCurrency = true;
    const auto addMoney = [&](const Money &part, bool isEstimate) {
        if (!oneCurrency)
            return;
        summary.savingsAreEstimate = summary.savingsAreEstimate || isEstimate;
        summary.savings = summary.savings ? add(summary.savings, part) : part;
        oneCurrency = summary.savings.has_value();
    };
    const auto condition = compiled(filter);
    if (!condition) {
        SK_TRY(found, matching(filter));
        for (const auto &candidate : found) {
            ++summary.states[stateName(candidate.state)];
            if (candidate.potentialSavings)
                addMoney(*candidate.potentialSavings, candidate.savingsAreEstimate);
        }
        return summary;
    }
    QVariantList binds;
    const QString where = whereOf(filter, binds) + u" AND "_s + condition->sql;
    SK_TRY(rows, m_session.rows(u"SELECT state, savings_currency, count(*), sum(savings_minor), "
                                "max(savings_estimate) FROM removal_candidate"_s +
                                    where + u" GROUP BY state, savings_currency"_s,
                                binds + condition->binds));
    for (const auto &row : rows) {
        summary.states[row.text(0)] += row.integer(2);
        if (!row.isNull(1))
            addMoney(Money{row.integer(3), row.text(1)}, row.flag(4));
    }
    return summary;
}

Result<RemovalCandidate> CandidateRepository::get(CandidateId id) {
    SK_TRY(found, candidatesOf(m_session, u" WHERE id = ?"_s, {id.value}));
    if (found.empty())
        return fail(ErrorCode::NotFound, u"no such candidate"_s,
                    {{u"what"_s, u"candidate"_s}, {u"name"_s, id.toString()}});
    return found.front();
}

Result<std::vector<RemovalCandidate>> CandidateRepository::open(std::optional<ProfileId> profile) {
    if (!profile)
        return candidatesOf(m_session, u" WHERE "_s + openStates + u" ORDER BY id"_s, {});
    return candidatesOf(m_session, u" WHERE profile_id = ? AND "_s + openStates + u" ORDER BY id"_s, {profile->value});
}

Result<std::vector<RemovalCandidate>> CandidateRepository::ofPerson(ProfileId profile, const ExternalId &person) {
    return candidatesOf(m_session, u" WHERE profile_id = ? AND external_id = ? ORDER BY id DESC"_s,
                        {profile.value, person});
}

Result<std::vector<RemovalCandidate>> CandidateRepository::inState(ProfileId profile, CandidateState state) {
    return candidatesOf(m_session, u" WHERE profile_id = ? AND state = ? ORDER BY id"_s,
                        {profile.value, stateName(state)});
}

Result<std::vector<CandidateHistoryEntry>> CandidateRepository::history(CandidateId id) {
    SK_TRY(rows, m_session.rows(u"SELECT time, actor, event, from_state, to_state, reason FROM candidate_event "
                                "WHERE candidate_id = ? ORDER BY id"_s,
                                {id.value}));
    std::vector<CandidateHistoryEntry> history;
    history.reserve(rows.size());
    for (const auto &row : rows)
        history.push_back(entryFrom(row));
    return history;
}

Result<std::optional<CandidateHistoryEntry>> CandidateRepository::lastEvent(CandidateId id) {
    SK_TRY(row, m_session.first(u"SELECT time, actor, event, from_state, to_state, reason FROM candidate_event "
                                "WHERE candidate_id = ? ORDER BY id DESC LIMIT 1"_s,
                                {id.value}));
    return row ? std::optional<CandidateHistoryEntry>(entryFrom(*row)) : std::nullopt;
}

Result<CandidateRepository::LastDecision> CandidateRepository::lastDecision(const QString &actor) {
    LastDecision last;
    SK_TRY(row, m_session.first(u"SELECT event, decision FROM candidate_event WHERE actor = ? "
                                "ORDER BY id DESC LIMIT 1"_s,
                                {actor}));
    static const QStringList reversible{u"approve"_s, u"keep"_s, u"skip"_s, u"postpone"_s};
    if (!row || !reversible.contains(row->text(0)))
        return last;
    last.event = row->text(0);
    // Only candidates whose newest line this still is: what happened since is not ours to take back.
    SK_TRY(rows, m_session.rows(u"SELECT e.candidate_id FROM candidate_event e WHERE e.id >= ? AND e.decision = ? "
                                "AND e.id = (SELECT max(n.id) FROM candidate_event n "
                                "WHERE n.candidate_id = e.candidate_id) ORDER BY e.id"_s,
                                {row->integer(1), row->integer(1)}));
    for (const auto &hit : rows)
        last.ids.push_back(CandidateId{hit.integer(0)});
    return last;
}

Result<std::optional<QDateTime>> CandidateRepository::inStateSince(CandidateId id, CandidateState state) {
    SK_TRY(row, m_session.first(u"SELECT time FROM candidate_event WHERE candidate_id = ? AND to_state = ? "
                                "AND from_state <> to_state ORDER BY id DESC LIMIT 1"_s,
                                {id.value, stateName(state)}));
    return row ? row->time(0) : std::nullopt;
}

Result<bool> CandidateRepository::hasOpen(const RemovalCandidate &candidate) {
    SK_TRY(found, m_session.number(u"SELECT count(*) FROM removal_candidate WHERE profile_id = ? AND external_id = ? "
                                   "AND identifier = ? AND "_s +
                                       openStates,
                                   {candidate.profile.value, candidate.externalId, candidate.identifier}));
    return found > 0;
}

Result<CandidateId> CandidateRepository::insert(const RemovalCandidate &candidate, const QString &actor,
                                                const QString &event) {
    SK_TRY(taken, hasOpen(candidate));
    if (taken)
        return fail(ErrorCode::AlreadyExists, u"the subscription has an open candidate"_s,
                    {{u"what"_s, u"candidate"_s}, {u"name"_s, candidate.externalId}});
    SK_TRY(id, m_session.insert(u"INSERT INTO removal_candidate (profile_id, subscription_id, external_id, "
                                "user_principal_name, display_name, identifier, state, justification, rule_id, "
                                "rule_name, inactive_days, last_activity, last_activity_source, savings_minor, "
                                "savings_currency, action, not_before, attention, attention_detail, approved_by, "
                                "approved_at, opened_at, closed_at, cool_down_until, savings_estimate) VALUES "
                                "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                bindsOf(candidate)));
    SK_CHECK(m_session.insert(u"INSERT INTO candidate_event (candidate_id, time, actor, event, from_state, to_state, "
                              "reason) VALUES (?, ?, ?, ?, '', ?, ?)"_s,
                              {id, bindTime(candidate.openedAt), actor, event, stateName(candidate.state),
                               justificationName(candidate.justification)}));
    return CandidateId{id};
}

Result<qint64> CandidateRepository::newBatch() {
    return m_session.number(u"SELECT coalesce(max(id), 0) + 1 FROM candidate_event"_s);
}

Result<RemovalCandidate> CandidateRepository::apply(RemovalCandidate candidate, const CandidateDecision &decision) {
    // The state that counts is the stored one, not the one that the caller saw some time ago.
    SK_TRY(stored, get(candidate.id));
    SK_TRY(next, nextState(stored.state, decision.event));
    candidate.state = next;
    if (isOpen(next))
        candidate.closedAt.reset();
    else if (isOpen(stored.state))
        candidate.closedAt = decision.time;
    SK_CHECK(store(candidate));
    SK_CHECK(
        m_session.insert(u"INSERT INTO candidate_event (candidate_id, time, actor, event, from_state, to_state, "
                         "reason, decision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {candidate.id.value, bindTime(decision.time), decision.actor, eventName(decision.event),
                          stateName(stored.state), stateName(next), decision.reason, bindOptional(decision.batch)}));
    return candidate;
}

Result<void> CandidateRepository::store(const RemovalCandidate &candidate) {
    auto binds = bindsOf(candidate);
    binds.append(candidate.id.value);
    SK_CHECK(m_session.run(u"UPDATE removal_candidate SET profile_id = ?, subscription_id = ?, external_id = ?, "
                           "user_principal_name = ?, display_name = ?, identifier = ?, state = ?, justification = ?, "
                           "rule_id = ?, rule_name = ?, inactive_days = ?, last_activity = ?, "
                           "last_activity_source = ?, savings_minor = ?, savings_currency = ?, action = ?, "
                           "not_before = ?, attention = ?, attention_detail = ?, approved_by = ?, approved_at = ?, "
                           "opened_at = ?, closed_at = ?, cool_down_until = ?, savings_estimate = ? WHERE id = ?"_s,
                           binds));
    return ok();
}

Result<void> CandidateRepository::refresh(const RemovalCandidate &candidate) {
    SK_CHECK(m_session.run(u"UPDATE removal_candidate SET subscription_id = ?, user_principal_name = ?, "
                           "display_name = ?, inactive_days = ?, savings_minor = ?, savings_currency = ?, "
                           "savings_estimate = ? WHERE id = ?"_s,
                           {candidate.subscription.value, candidate.userPrincipalName, candidate.displayName,
                            candidate.inactiveDays ? QVariant(qint64(*candidate.inactiveDays)) : QVariant(),
                            candidate.potentialSavings ? QVariant(candidate.potentialSavings->minor) : QVariant(),
                            candidate.potentialSavings ? QVariant(candidate.potentialSavings->currency) : QVariant(),
                            qint64(candidate.savingsAreEstimate ? 1 : 0), candidate.id.value}));
    return ok();
}

Result<void> CandidateRepository::reprice() {
    const QString ofSeat = u"(SELECT %1 FROM subscription AS s LEFT JOIN seat_price AS c "
                           "ON c.profile_id = s.profile_id AND c.model_id = s.model_id AND s.paid = 1 "
                           "WHERE s.id = removal_candidate.subscription_id)"_s;
    SK_CHECK(m_session.run(u"UPDATE removal_candidate SET savings_minor = %1, savings_currency = %2, "
                           "savings_estimate = ifnull(%3, 0) WHERE %4"_s.arg(ofSeat.arg(u"c.minor"_s),
                                                                             ofSeat.arg(u"c.currency"_s),
                                                                             ofSeat.arg(u"c.estimate"_s), openStates)));
    return ok();
}

Result<QMap<ExternalId, QDate>> CandidateRepository::coolDowns(ProfileId profile) {
    SK_TRY(rows, m_session.rows(u"SELECT external_id, max(cool_down_until) FROM removal_candidate "
                                "WHERE profile_id = ? AND cool_down_until IS NOT NULL GROUP BY external_id"_s,
                                {profile.value}));
    QMap<ExternalId, QDate> until;
    for (const auto &row : rows) {
        if (const auto day = row.date(1))
            until.insert(row.text(0), *day);
    }
    return until;
}

Result<bool> CandidateRepository::isInRun(CandidateId id) {
    SK_TRY(found, m_session.number(u"SELECT count(*) FROM reclaim_step s JOIN reclaim_run r ON r.id = s.run_id "
                                   "WHERE s.candidate_id = ? AND r.status = 'running' "
                                   "AND s.outcome IN ('waiting', 'running')"_s,
                                   {id.value}));
    return found > 0;
}

} // namespace seatkeeper
