#pragma once

#include "domain/ReclamationRule.h"
#include "domain/Subscription.h"
#include "domain/WhereExpression.h"

#include <optional>

namespace seatkeeper {

//! Whom a rule looks at, with its condition read once. A condition that nobody can read hits nobody, rather than
//! everybody. Pure.
class RuleScope {
public:
    explicit RuleScope(const ReclamationRule &rule);

    //! Profile, models and condition; not asking whether the rule is active or protects the person.
    bool appliesTo(const Subscription &subscription, const QDateTime &now) const;
    //! The person is named by external id or e-mail.
    bool protects(const Subscription &subscription) const;
    //! Absent when it cannot be read.
    const std::optional<WhereExpression> &condition() const { return m_condition; }

private:
    std::optional<ProfileId> m_profile;
    std::vector<ModelId> m_models;
    QStringList m_protectedPeople;
    std::optional<WhereExpression> m_condition;
};

} // namespace seatkeeper
