#include "domain/RuleScope.h"

#include <algorithm>

namespace seatkeeper {

RuleScope::RuleScope(const ReclamationRule &rule)
    : m_profile(rule.profile), m_models(rule.models), m_protectedPeople(rule.protectedPeople) {
    if (auto condition = WhereExpression::parse(rule.condition))
        m_condition = std::move(*condition);
}

bool RuleScope::appliesTo(const Subscription &subscription, const QDateTime &now) const {
    if (m_profile && *m_profile != subscription.profile)
        return false;
    if (!m_models.empty() &&
        (!subscription.model || std::find(m_models.begin(), m_models.end(), *subscription.model) == m_models.end()))
        return false;
    return m_condition && m_condition->matches(subscription, now);
}

bool RuleScope::protects(const Subscription &subscription) const {
    return std::any_of(m_protectedPeople.begin(), m_protectedPeople.end(), [&](const QString &entry) {
        return entry == subscription.externalId ||
               (!subscription.userPrincipalName.isEmpty() &&
                entry.compare(subscription.userPrincipalName, Qt::CaseInsensitive) == 0);
    });
}

} // namespace seatkeeper
