#pragma once

#include "domain/ReclamationRule.h"
#include "domain/RuleScope.h"
#include "domain/Subscription.h"

#include <QMap>

#include <optional>
#include <vector>

namespace seatkeeper {

//! What saved data say of a rule that is being written. Pure: the subscriptions are handed in one by one.
class RuleFacts {
public:
    //! @param others the other rules, to see where they meet this one
    RuleFacts(const ReclamationRule &rule, const std::vector<ReclamationRule> &others);
    //! Every current subscription of the rule's profile, paid or not.
    void add(const Subscription &subscription, const QDateTime &now);

    //! One comparison of the condition and the paid seats that meet it.
    struct Comparison {
        QString text; //!< as it stands in a where-expression
        qint64 hits = 0;
    };
    struct Person {
        QString entry;
        bool found = false;
    };
    qint64 seats() const { return m_seats; } //!< paid ones that no exclusion keeps out, in the rule's profile
    qint64 hits() const { return m_hits; }   //!< of them, those that models and condition let through
    qint64 futureDates() const { return m_futureDates; } //!< of the hit ones
    std::vector<Comparison> comparisons() const;
    const std::vector<Person> &protectedPeople() const { return m_people; }
    //! Seats that this rule and another one both look at.
    qint64 shared(RuleId other) const { return m_shared.value(other); }

private:
    void addPerson(const Subscription &subscription);

    std::optional<ProfileId> m_profile;
    RuleScope m_scope;
    std::vector<std::pair<WhereExpression, Comparison>> m_comparisons;
    std::vector<Person> m_people;
    std::vector<std::pair<RuleId, RuleScope>> m_others;
    QMap<RuleId, qint64> m_shared;
    qint64 m_seats = 0;
    qint64 m_hits = 0;
    qint64 m_futureDates = 0;
};

//! What is wrong with a rule, or odd about it. The names are stable (ruleProblemName).
enum class RuleProblem {
    NameMissing,
    NameTaken,
    ThresholdRange,
    GraceRange,
    NotifyDaysRange,
    PriorityRange,
    SignalsMissing,
    ConditionUnreadable, //!< args as WhereExpression::parse gives them
    MatchesEverybody,    //!< args: count
    MatchesNobody,       //!< args: count
    PatternNeverMatches, //!< args: pattern
    ProtectedUnknown,    //!< args: person
    SamePriority,        //!< args: rule, count (absent without data), first ("this" or "other")
    ShadowedBy,          //!< args: rule
    Shadows,             //!< args: rule
    FutureDates          //!< args: count
};
QString ruleProblemName(RuleProblem problem); //!< "name_missing", …
//! The rule cannot be saved as long as this holds; the others are warnings.
bool blocksSaving(RuleProblem problem);

struct RuleRemark {
    RuleProblem problem = RuleProblem::NameMissing;
    QString field; //!< key of the value that it belongs to, as the command line names it: "threshold", …
    QMap<QString, QString> args;
    bool operator==(const RuleRemark &) const = default;
};

//! Everything that should be known before a rule is saved, what blocks first. @p facts null: the data were not looked
//! at, what needs them is left out.
std::vector<RuleRemark> reviewRule(const ReclamationRule &rule, const std::vector<ReclamationRule> &others,
                                   const RuleFacts *facts);

//! True when it is certain that @p first proposes every seat that @p second proposes, whatever the data are, as long as
//! the day of assignment is known; the vendor always gives it.
bool covers(const ReclamationRule &first, const ReclamationRule &second);

} // namespace seatkeeper
