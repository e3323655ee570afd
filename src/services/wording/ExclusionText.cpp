#include "services/wording/ExclusionText.h"

namespace seatkeeper {

QString ExclusionText::status(const ExclusionRule &rule, const QDate &today) {
    switch (statusOf(rule, today)) {
    //: Status of an exclusion rule
    case ExclusionStatus::Active: return tr("Active");
    case ExclusionStatus::EndsSoon: {
        const auto days = static_cast<int>(today.daysTo(*rule.until));
        return days == 0 ? tr("Ends today") : tr("Ends in %n day(s)", nullptr, days);
    }
    case ExclusionStatus::Expired: return tr("Expired");
    case ExclusionStatus::Inactive: break;
    }
    return tr("Inactive");
}

QString ExclusionText::flaw(const ExclusionRule &rule) {
    const bool user = rule.kind == ExclusionKind::User;
    switch (flawOf(rule)) {
    case PatternFlaw::None: return {};
    case PatternFlaw::Empty: return tr("A pattern is needed.");
    case PatternFlaw::MatchesEverybody:
        return user ? tr("This pattern matches everybody: nothing would be left to count.")
                    : tr("This pattern matches every identifier: nothing would be left to count.");
    case PatternFlaw::NeverMatches: break;
    }
    const QString meant = suggestedPattern(rule);
    const QString fact = user ? tr("No e-mail address and no id can match this pattern.")
                              : tr("No identifier of this profile type can match this pattern.");
    return meant.isEmpty() ? fact : tr("%1 Did you mean %2?").arg(fact, meant);
}

} // namespace seatkeeper
