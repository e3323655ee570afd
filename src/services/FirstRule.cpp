#include "services/FirstRule.h"

#include "storage/RuleRepository.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

bool isMadeName(const QString &name) {
    static const QRegularExpression made(u": idle \\d+ days( \\(\\d+\\))?$"_s);
    return name.isEmpty() || made.match(name).hasMatch();
}

} // namespace

Result<ReclamationRule> firstRule(Session &session, const Profile &profile) {
    SK_TRY(known, RuleRepository(session).list(profile.id));
    std::erase_if(known, [&](const ReclamationRule &rule) { return rule.profile != profile.id; });
    const auto active =
        std::find_if(known.begin(), known.end(), [](const ReclamationRule &rule) { return rule.active; });
    if (!known.empty())
        return active == known.end() ? known.front() : *active;
    ReclamationRule fresh;
    fresh.profile = profile.id;
    return namedFirstRule(session, profile, std::move(fresh));
}

Result<ReclamationRule> namedFirstRule(Session &session, const Profile &profile, ReclamationRule rule) {
    if (!isMadeName(rule.name))
        return rule;
    RuleRepository rules(session);
    const QString wanted = u"%1: idle %2 days"_s.arg(profile.displayName).arg(rule.thresholdDays);
    rule.name = wanted;
    for (int number = 2;; ++number) {
        SK_TRY(taken, rules.find(rule.name));
        if (!taken || (rule.id.isValid() && taken->id == rule.id))
            return rule;
        rule.name = u"%1 (%2)"_s.arg(wanted).arg(number);
    }
}

Result<void> ensureFirstRule(Session &session, const Profile &profile) {
    SK_TRY(rule, firstRule(session, profile));
    if (!rule.id.isValid())
        SK_CHECK(RuleRepository(session).save(rule));
    return ok();
}

} // namespace seatkeeper
