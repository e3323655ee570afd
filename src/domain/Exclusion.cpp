#include "domain/Exclusion.h"

#include "domain/Wildcard.h"

#include <algorithm>

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

} // namespace

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
