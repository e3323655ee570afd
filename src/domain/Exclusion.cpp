#include "domain/Exclusion.h"

#include "domain/Wildcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

bool hasLetter(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

bool matchesPerson(const QString &pattern, const Subscription &subscription) {
    if (pattern.contains(u'@'))
        return matchesWildcard(pattern, subscription.userPrincipalName);
    if (matchesWildcard(pattern, subscription.externalId))
        return true;
    // Ids are decimal, so a pattern with a letter can only mean the address.
    return hasLetter(pattern) && matchesWildcard(pattern, subscription.userPrincipalName);
}

constexpr int soonDays = 14;

QString withoutWildcards(QString pattern) { return pattern.remove(u'*').remove(u'?'); }

bool hasWildcard(const QString &pattern) { return pattern.contains(u'*') || pattern.contains(u'?'); }

//! What stands before the first wildcard.
QString fixedStart(const QString &pattern) {
    const auto wild =
        std::find_if(pattern.begin(), pattern.end(), [](QChar sign) { return sign == u'*' || sign == u'?'; });
    return pattern.left(std::distance(pattern.begin(), wild)).toCaseFolded();
}

bool neverMatchesIdentifier(const QString &pattern, const QString &profileType) {
    if (profileType.isEmpty())
        return false;
    const QString needed = profileType + u'.';
    const QString start = fixedStart(pattern);
    if (!hasWildcard(pattern))
        return !start.startsWith(needed);
    return !start.startsWith(needed) && !needed.startsWith(start);
}

bool neverMatchesPerson(const QString &pattern) {
    const bool isAddress = pattern.contains(u'@');
    if (pattern.contains(u' ') || pattern.count(u'@') > 1)
        return true;
    if (isAddress)
        return pattern.startsWith(u'@') || pattern.endsWith(u'@');
    const QString fixed = withoutWildcards(pattern);
    const bool isId = std::all_of(fixed.begin(), fixed.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    // Without a wildcard an address is complete only with its @, and an id is made of digits alone.
    return !isId && (!hasWildcard(pattern) || !hasLetter(pattern));
}

} // namespace

QString exclusionStatusName(ExclusionStatus status) {
    switch (status) {
    case ExclusionStatus::Active: return u"active"_s;
    case ExclusionStatus::EndsSoon: return u"ends_soon"_s;
    case ExclusionStatus::Expired: return u"expired"_s;
    case ExclusionStatus::Inactive: break;
    }
    return u"inactive"_s;
}

ExclusionStatus statusOf(const ExclusionRule &rule, const QDate &today) {
    if (!rule.active)
        return ExclusionStatus::Inactive;
    if (!rule.until)
        return ExclusionStatus::Active;
    if (*rule.until < today)
        return ExclusionStatus::Expired;
    return today.daysTo(*rule.until) < soonDays ? ExclusionStatus::EndsSoon : ExclusionStatus::Active;
}

QString patternFlawName(PatternFlaw flaw) {
    switch (flaw) {
    case PatternFlaw::None: break;
    case PatternFlaw::Empty: return u"empty"_s;
    case PatternFlaw::MatchesEverybody: return u"matches_everybody"_s;
    case PatternFlaw::NeverMatches: return u"never_matches"_s;
    }
    return {};
}

PatternFlaw flawOf(const ExclusionRule &rule) {
    const QString pattern = rule.pattern.trimmed();
    if (pattern.isEmpty())
        return PatternFlaw::Empty;
    const bool ofIdentifiers = rule.kind == ExclusionKind::Identifier;
    const QString type = rule.profileType + u'.';
    const QString rest = ofIdentifiers && pattern.startsWith(type) ? pattern.mid(type.size()) : pattern;
    // "*", "**", "zendesk.*" and "*@*": whoever can match does, but for people without an e-mail.
    if (rest.contains(u'*') && withoutWildcards(rest).remove(u'@').isEmpty() && !rest.contains(u'?'))
        return PatternFlaw::MatchesEverybody;
    const bool never = ofIdentifiers ? neverMatchesIdentifier(pattern, rule.profileType) : neverMatchesPerson(pattern);
    return never ? PatternFlaw::NeverMatches : PatternFlaw::None;
}

QString suggestedPattern(const ExclusionRule &rule) {
    const QString pattern = rule.pattern.trimmed();
    if (flawOf(rule) != PatternFlaw::NeverMatches || pattern.contains(u' '))
        return {};
    if (rule.kind == ExclusionKind::Identifier)
        return pattern.contains(u'.') ? QString() : rule.profileType + u'.' + pattern;
    if (pattern.startsWith(u'@') && pattern.count(u'@') == 1 && pattern.contains(u'.'))
        return u'*' + pattern;
    return !pattern.contains(u'@') && pattern.contains(u'.') && hasLetter(pattern) ? u"*@"_s + pattern : QString();
}

bool isInForce(const ExclusionRule &rule, const QDate &today) {
    return rule.active && (!rule.until || today <= *rule.until);
}

bool matches(const ExclusionRule &rule, const Subscription &subscription) {
    const QString pattern = rule.pattern.trimmed();
    if (pattern.isEmpty())
        return false;
    if (!rule.profileType.isEmpty() && !subscription.identifier.startsWith(rule.profileType + u'.'))
        return false;
    if (rule.kind == ExclusionKind::Identifier)
        return matchesWildcard(pattern, subscription.identifier);
    return matchesPerson(pattern, subscription);
}

const ExclusionRule *findExclusion(const std::vector<ExclusionRule> &rules, const Subscription &subscription,
                                   const QDate &today) {
    for (const ExclusionKind kind : {ExclusionKind::Identifier, ExclusionKind::User}) {
        for (const ExclusionRule &rule : rules) {
            if (rule.kind == kind && isInForce(rule, today) && matches(rule, subscription))
                return &rule;
        }
    }
    return nullptr;
}

} // namespace seatkeeper
