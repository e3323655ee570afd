#include "services/FirstRule.h"

#include "storage/RuleRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

Result<void> ensureFirstRule(Session &session, const Profile &profile) {
    RuleRepository rules(session);
    SK_TRY(known, rules.list(profile.id));
    if (std::any_of(known.begin(), known.end(), [&](const auto &rule) { return rule.profile == profile.id; }))
        return ok();
    ReclamationRule rule;
    rule.profile = profile.id;
    const QString wanted = u"%1: idle %2 days"_s.arg(profile.displayName).arg(rule.thresholdDays);
    rule.name = wanted;
    for (int number = 2;; ++number) {
        SK_TRY(taken, rules.find(rule.name));
        if (!taken)
            break;
        rule.name = u"%1 (%2)"_s.arg(wanted).arg(number);
    }
    SK_CHECK(rules.save(rule));
    return ok();
}

} // namespace seatkeeper
