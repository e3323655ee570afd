#include "domain/RuleReview.h"
#include "domain/WhereText.h"

#include <algorithm>

namespace seatkeeper {

namespace {

void collectComparisons(const WhereNode &node, std::vector<WhereNode> &leaves) {
    if (node.kind == WhereNode::Kind::Compare)
        leaves.push_back(node);
    for (const WhereNode &child : node.children)
        collectComparisons(child, leaves);
}

bool isInFuture(const std::optional<QDateTime> &time, const QDateTime &now) { return time && *time > now; }

} // namespace

RuleFacts::RuleFacts(const ReclamationRule &rule, const std::vector<ReclamationRule> &others)
    : m_profile(rule.profile), m_scope(rule) {
    std::vector<WhereNode> leaves;
    if (m_scope.condition() && !m_scope.condition()->isEmpty())
        collectComparisons(*m_scope.condition()->root(), leaves);
    for (WhereNode &leaf : leaves) {
        const QString text = whereText(leaf);
        m_comparisons.emplace_back(WhereExpression(std::move(leaf)), Comparison{text, 0});
    }
    for (const QString &entry : rule.protectedPeople)
        m_people.push_back({entry, false});
    for (const auto &other : others) {
        if (other.active && other.id != rule.id)
            m_others.emplace_back(other.id, RuleScope(other));
    }
}

void RuleFacts::add(const Subscription &subscription, const QDateTime &now) {
    if (m_profile && *m_profile != subscription.profile)
        return;
    addPerson(subscription);
    if (subscription.excludedBy || !subscription.paid.value_or(false))
        return;
    ++m_seats;
    for (auto &[expression, comparison] : m_comparisons)
        comparison.hits += expression.matches(subscription, now);
    if (!m_scope.appliesTo(subscription, now))
        return;
    ++m_hits;
    m_futureDates += isInFuture(subscription.assigned, now) || isInFuture(subscription.lastActivity, now);
    for (const auto &[id, scope] : m_others) {
        if (scope.appliesTo(subscription, now))
            ++m_shared[id];
    }
}

void RuleFacts::addPerson(const Subscription &subscription) {
    for (Person &person : m_people) {
        person.found = person.found || person.entry == subscription.externalId ||
                       (!subscription.userPrincipalName.isEmpty() &&
                        person.entry.compare(subscription.userPrincipalName, Qt::CaseInsensitive) == 0);
    }
}

std::vector<RuleFacts::Comparison> RuleFacts::comparisons() const {
    std::vector<Comparison> list;
    for (const auto &[expression, comparison] : m_comparisons)
        list.push_back(comparison);
    return list;
}

} // namespace seatkeeper
