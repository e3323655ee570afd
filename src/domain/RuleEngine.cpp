#include "domain/RuleEngine.h"

#include <algorithm>

namespace seatkeeper {
namespace {

bool names(const QStringList &people, const Subscription &subscription) {
    return std::any_of(people.begin(), people.end(), [&](const QString &entry) {
        return entry == subscription.externalId ||
               (!subscription.userPrincipalName.isEmpty() &&
                entry.compare(subscription.userPrincipalName, Qt::CaseInsensitive) == 0);
    });
}

Evidence countingEvidence(const ReclamationRule &rule, const Subscription &subscription, const RuleContext &context) {
    Evidence evidence = evidenceFor(subscription, context);
    std::erase_if(evidence.signalList,
                  [&](const ActivitySignal &signal) { return !rule.countingSignals.contains(signal.kind); });
    return evidence;
}

Justification justify(const Subscription &subscription, bool neverUsed) {
    if (subscription.suspended)
        return Justification::SuspendedButPaid;
    if (subscription.seatKind == SeatKind::LightAgent || subscription.seatKind == SeatKind::Contributor)
        return Justification::PaidLightAgent;
    return neverUsed ? Justification::NeverUsed : Justification::LowUsage;
}

std::vector<SignalKind> kindsThatAre(SignalAvailability availability, const Evidence &evidence) {
    std::vector<SignalKind> kinds;
    for (const ActivitySignal &signal : evidence.signalList) {
        if (signal.availability == availability)
            kinds.push_back(signal.kind);
    }
    return kinds;
}

//! The reason holds until @p days after @p since.
void setEnd(Finding &finding, const QDateTime &since, int days, int passed) {
    finding.daysLeft = days - passed;
    finding.until = since.toUTC().addDays(days).date();
}

//! Whether too little time has passed, by what is known for sure.
std::optional<Verdict> tooEarly(const ReclamationRule &rule, const Subscription &subscription, const QDateTime &now,
                                Finding &finding) {
    const auto lastActivity = finding.activity ? finding.activity->time : std::nullopt;
    finding.inactiveDays = idleDays(lastActivity, subscription.assigned, now);
    finding.sinceAssigned = subscription.assigned && (!lastActivity || *lastActivity < *subscription.assigned);
    const auto age = idleDays({}, subscription.assigned, now);
    if (age && *age < rule.graceDays) {
        setEnd(finding, *subscription.assigned, rule.graceDays, *age);
        return Verdict::InGrace;
    }
    if (finding.inactiveDays && *finding.inactiveDays < rule.thresholdDays) {
        const QDateTime since =
            std::max(lastActivity.value_or(QDateTime()), subscription.assigned.value_or(QDateTime()));
        setEnd(finding, since, rule.thresholdDays, *finding.inactiveDays);
        return Verdict::Active;
    }
    return std::nullopt;
}

Verdict judge(const ReclamationRule &rule, const Subscription &subscription, const RuleContext &context,
              Finding &finding) {
    if (names(rule.protectedPeople, subscription))
        return Verdict::Protected;
    const auto evidence = countingEvidence(rule, subscription, context);
    finding.activity = evidence.effective();
    // Activity that was seen is activity, whatever else could not be read.
    if (const auto early = tooEarly(rule, subscription, context.now, finding))
        return *early;
    finding.missing = kindsThatAre(SignalAvailability::Failed, evidence);
    if (!finding.missing.empty())
        return Verdict::EvidenceIncomplete;
    finding.missing = kindsThatAre(SignalAvailability::NotFetched, evidence);
    if (!finding.missing.empty())
        return Verdict::EvidenceNotRead;
    if (!finding.inactiveDays)
        return Verdict::DatesUnknown;
    if (!finding.activity && rule.neverUsed == NeverUsedHandling::Ignore)
        return Verdict::NeverUsedIgnored;
    finding.justification = justify(subscription, !finding.activity);
    finding.action = rule.action.value_or(defaultAction(subscription, context.accountHasLightAgentRole));
    return Verdict::Candidate;
}

//! What holds whichever rule looks.
std::optional<Finding> beforeAnyRule(const Subscription &subscription, const RuleContext &context) {
    Finding finding;
    if (subscription.excludedBy) {
        finding.verdict = Verdict::Excluded;
        finding.exclusion = subscription.excludedByName;
        return finding;
    }
    if (!subscription.paid.value_or(false)) {
        finding.verdict = subscription.paid ? Verdict::NotPaid : Verdict::PaidUnknown;
        return finding;
    }
    const auto until = context.coolDownUntil ? context.coolDownUntil(subscription.externalId) : std::nullopt;
    const QDate today = context.now.toUTC().date();
    if (until && today < *until) {
        finding.verdict = Verdict::CoolDown;
        finding.until = until;
        finding.daysLeft = static_cast<int>(today.daysTo(*until));
        return finding;
    }
    return std::nullopt;
}

} // namespace

Evidence evidenceFor(const Subscription &subscription, const RuleContext &context) {
    Evidence evidence;
    if (context.evidenceOf)
        evidence = context.evidenceOf(subscription);
    if (evidence.signalList.empty() && subscription.lastActivity) {
        evidence.signalList.push_back(
            {subscription.lastActivitySource, SignalAvailability::Available, subscription.lastActivity});
    }
    return evidence;
}

ProposedAction defaultAction(const Subscription &subscription, bool accountHasLightAgentRole) {
    // A light agent with a counted product role stays paid; only the end user frees that seat.
    const bool light = subscription.seatKind == SeatKind::LightAgent || subscription.seatKind == SeatKind::Contributor;
    const bool staysPaid = !paidBecauseOf(SeatKind::LightAgent, subscription.productRoles).isEmpty();
    return accountHasLightAgentRole && !light && !staysPaid ? ProposedAction::LightAgent : ProposedAction::EndUser;
}

RuleEngine::RuleEngine(std::vector<ReclamationRule> rules) {
    std::stable_sort(rules.begin(), rules.end(), [](const ReclamationRule &left, const ReclamationRule &right) {
        return left.priority != right.priority ? left.priority < right.priority : left.id < right.id;
    });
    for (auto &rule : rules) {
        auto condition = WhereExpression::parse(rule.condition);
        m_rules.push_back({std::move(rule), condition ? std::optional<WhereExpression>(*condition) : std::nullopt});
    }
}

std::optional<Verdict> RuleEngine::whyNotFor(const Prepared &prepared, const Subscription &subscription,
                                             const QDateTime &now) {
    const auto &models = prepared.rule.models;
    if (!models.empty() &&
        (!subscription.model || std::find(models.begin(), models.end(), *subscription.model) == models.end()))
        return Verdict::OtherModel;
    if (!prepared.condition)
        return Verdict::ConditionUnreadable;
    return prepared.condition->matches(subscription, now) ? std::nullopt : std::optional(Verdict::ConditionNotMet);
}

Finding RuleEngine::ask(const Prepared &prepared, const Subscription &subscription, const RuleContext &context) {
    const auto &rule = prepared.rule;
    Finding seen;
    seen.rule = rule.id;
    seen.ruleName = rule.name;
    seen.thresholdDays = rule.thresholdDays;
    seen.graceDays = rule.graceDays;
    seen.verdict = rule.active ? judge(rule, subscription, context, seen) : Verdict::RuleInactive;
    return seen;
}

Finding RuleEngine::evaluate(const Subscription &subscription, const RuleContext &context) const {
    if (auto decided = beforeAnyRule(subscription, context))
        return *decided;
    Finding finding;
    for (const auto &prepared : m_rules) {
        const auto &rule = prepared.rule;
        if ((rule.profile && *rule.profile != subscription.profile) || whyNotFor(prepared, subscription, context.now))
            continue;
        Finding seen = ask(prepared, subscription, context);
        if (seen.verdict == Verdict::Candidate)
            return seen;
        // An inactive rule must not hide what an active one said.
        if (rule.active || finding.verdict == Verdict::NoRule)
            finding = std::move(seen);
    }
    return finding;
}

std::vector<Finding> RuleEngine::examine(const Subscription &subscription, const RuleContext &context) const {
    std::vector<Finding> findings;
    for (const auto &prepared : m_rules) {
        const auto &rule = prepared.rule;
        if (rule.profile && *rule.profile != subscription.profile)
            continue;
        const auto other = rule.active ? whyNotFor(prepared, subscription, context.now) : std::nullopt;
        if (!other) {
            findings.push_back(ask(prepared, subscription, context));
            continue;
        }
        Finding &aside = findings.emplace_back();
        aside.verdict = *other;
        aside.rule = rule.id;
        aside.ruleName = rule.name;
    }
    return findings;
}

} // namespace seatkeeper
