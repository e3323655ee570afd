#pragma once

#include "base/Ids.h"
#include "domain/Subscription.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

enum class ExclusionKind { Identifier, User };

//! Keeps identifiers or users out of cost and out of reclaim (decisions 9).
//! @c pattern may hold * and ?; user patterns match the e-mail or, without @, the external id; case does not count.
struct ExclusionRule {
    ExclusionId id;
    ExclusionKind kind = ExclusionKind::User;
    QString pattern;
    QString profileType; //!< "zendesk"; empty for user rules: all types
    QString reason;
    QString owner;
    std::optional<QDate> until; //!< last day on which it acts (UTC)
    bool active = true;
    QDateTime createdAt;
    // Filled by the query that reads it:
    qint64 hits = 0;                  //!< rows it keeps out now
    std::optional<Money> costPerYear; //!< of the paid ones among them; absent: no price
    bool costIsEstimate = false;
    bool operator==(const ExclusionRule &) const = default;
};

//! Whether @p rule acts on @p today at all.
bool isInForce(const ExclusionRule &rule, const QDate &today);

enum class ExclusionStatus { Active, EndsSoon, Expired, Inactive };
QString exclusionStatusName(ExclusionStatus status); //!< "active", "ends_soon", "expired", "inactive"
//! An active rule is said to end soon in its last 14 days.
ExclusionStatus statusOf(const ExclusionRule &rule, const QDate &today);

//! What the form of a pattern tells before any row is looked at.
enum class PatternFlaw { None, Empty, MatchesEverybody, NeverMatches };
QString patternFlawName(PatternFlaw flaw); //!< "", "empty", "matches_everybody", "never_matches"
PatternFlaw flawOf(const ExclusionRule &rule);
//! The pattern that was probably meant by one that never matches: "*@partner.example" for "partner.example"; empty when
//! nobody can tell.
QString suggestedPattern(const ExclusionRule &rule);

//! Whether @p rule matches the person, not asking whether it is in force.
bool matches(const ExclusionRule &rule, const Subscription &subscription);
//! The first rule in force that matches; identifier rules go before user rules.
const ExclusionRule *findExclusion(const std::vector<ExclusionRule> &rules, const Subscription &subscription,
                                   const QDate &today);

} // namespace seatkeeper
