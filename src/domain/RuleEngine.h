#pragma once

#include "domain/RemovalCandidate.h"
#include "domain/Subscription.h"
#include "domain/WhereExpression.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace seatkeeper {

//! What a rule says of one subscription, with everything that a sentence about it needs. What the verdict does not
//! speak of stays at its default.
struct Finding {
    Verdict verdict = Verdict::NoRule;
    std::optional<RuleId> rule;
    QString ruleName;
    Justification justification = Justification::LowUsage;
    ProposedAction action = ProposedAction::EndUser;
    std::optional<int> inactiveDays;
    std::optional<ActivitySignal> activity; //!< newest sign of activity among those that the rule counts

    bool sinceAssigned = false; //!< the idle days count from the assignment, which is newer than any activity
    int thresholdDays = 0;      //!< of the rule
    int graceDays = 0;          //!< of the rule
    //! Active, InGrace, CoolDown: whole days until the reason ends if nothing happens.
    std::optional<int> daysLeft;
    //! The same as a day in UTC: the first one on which the seat may be proposed.
    std::optional<QDate> until;
    QString exclusion;               //!< Excluded: the pattern of the rule that keeps the person out
    std::vector<SignalKind> missing; //!< EvidenceIncomplete, EvidenceNotRead: the signals that are to blame
    bool operator==(const Finding &) const = default;
};

//! Everything that the rules may look at besides the subscription itself.
struct RuleContext {
    QDateTime now;
    bool accountHasLightAgentRole = false;
    //! External id → do not propose before this day (after Keep or an undo).
    std::function<std::optional<QDate>(const ExternalId &)> coolDownUntil;
    //! Evidence of a person as stored with the download. A signal that stands in it unread makes no candidate.
    std::function<Evidence(const Subscription &)> evidenceOf;
};

//! The evidence that the rules go by: the stored one, else the last activity that stands in the subscription itself.
Evidence evidenceFor(const Subscription &subscription, const RuleContext &context);

//! Light agent when the account has that role and it would free the seat, else end user (decisions 10).
ProposedAction defaultAction(const Subscription &subscription, bool accountHasLightAgentRole);

//! Applies the active rules in the order of their priority; pure, no clock of its own.
class RuleEngine {
public:
    explicit RuleEngine(std::vector<ReclamationRule> rules);
    //! The first rule that proposes the seat wins; without one, the reason of the last rule that looked.
    Finding evaluate(const Subscription &subscription, const RuleContext &context) const;
    //! What each rule of the subscription's profile says by itself, in the order of their priority, rules that are
    //! switched off or made for others among them; not asking for exclusion, payment or cool-down.
    std::vector<Finding> examine(const Subscription &subscription, const RuleContext &context) const;

private:
    //! A rule with its condition read; a condition that nobody can read hits nobody, rather than everybody.
    struct Prepared {
        ReclamationRule rule;
        std::optional<WhereExpression> condition;
    };
    //! Why the rule does not look at the subscription; nothing when it does.
    static std::optional<Verdict> whyNotFor(const Prepared &prepared, const Subscription &subscription,
                                            const QDateTime &now);
    static Finding ask(const Prepared &prepared, const Subscription &subscription, const RuleContext &context);
    std::vector<Prepared> m_rules;
};

} // namespace seatkeeper
