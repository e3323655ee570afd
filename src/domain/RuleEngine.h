#pragma once

#include "domain/RemovalCandidate.h"
#include "domain/Subscription.h"
#include "domain/WhereExpression.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace seatkeeper {

//! What a rule says of one subscription.
struct Finding {
    Verdict verdict = Verdict::NoRule;
    std::optional<RuleId> rule;
    QString ruleName;
    Justification justification = Justification::LowUsage;
    ProposedAction action = ProposedAction::EndUser;
    std::optional<int> inactiveDays;
    std::optional<ActivitySignal> activity; //!< newest sign of activity among those that the rule counts
};

//! Everything that the rules may look at besides the subscription itself.
struct RuleContext {
    QDateTime now;
    bool accountHasLightAgentRole = false;
    //! External id → do not propose before this day (after Keep or an undo).
    std::function<std::optional<QDate>(const ExternalId &)> coolDownUntil;
    //! Evidence of a person as stored with the download.
    std::function<Evidence(const Subscription &)> evidenceOf;
};

//! Light agent when the account has that role and it would free the seat, else end user (decisions 10).
ProposedAction defaultAction(const Subscription &subscription, bool accountHasLightAgentRole);

//! Applies the active rules in the order of their priority; pure, no clock of its own.
class RuleEngine {
public:
    explicit RuleEngine(std::vector<ReclamationRule> rules);
    //! The first rule that proposes the seat wins; without one, the reason of the last rule that looked.
    Finding evaluate(const Subscription &subscription, const RuleContext &context) const;

private:
    //! A rule with its condition read; a condition that nobody can read hits nobody, rather than everybody.
    struct Prepared {
        ReclamationRule rule;
        std::optional<WhereExpression> condition;
    };
    static bool appliesTo(const Prepared &prepared, const Subscription &subscription, const QDateTime &now);
    std::vector<Prepared> m_rules;
};

} // namespace seatkeeper
