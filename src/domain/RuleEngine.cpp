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
    Evidence evidence;
    if (context.evidenceOf)
        evidence = context.evidenceOf(subscription);
    if (evidence.signalList.empty() && subscription.lastActivity) {
        evidence.signalList.push_back(
            {subscription.lastActivitySource, SignalAvailability::Available, subscription.lastActivity});
    }
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

Verdict judge(const ReclamationRule &rule, const Subscription &subscription, const RuleContext &context,
              Finding &finding) {
    if (names(rule.protectedPeople, subscription))
        return Verdict::Protected;
    const auto evidence = countingEvidence(rule, subscription, context);
    finding.activity = evidence.effective();
    if (!evidence.isComplete())
        return Verdict::EvidenceIncomplete;
    const auto lastActivity = finding.activity ? finding.activity->time : std::nullopt;
    finding.inactiveDays = idleDays(lastActivity, subscription.assigned, context.now);
    if (!finding.inactiveDays)
        return Verdict::DatesUnknown;
    if (!lastActivity && rule.neverUsed == NeverUsedHandling::Ignore)
        return Verdict::NeverUsedIgnored;
    const auto age = idleDays({}, subscription.assigned, context.now);
    if (age && *age < rule.graceDays)
        return Verdict::InGrace;
    if (*finding.inactiveDays < rule.thresholdDays)
        return Verdict::Active;
    finding.justification = justify(subscription, !lastActivity);
    finding.action = rule.action.value_or(defaultAction(subscription, context.accountHasLightAgentRole));
    return Verdict::Candidate;
}

} // namespace

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

bool RuleEngine::appliesTo(const Prepared &prepared, const Subscription &subscription, const QDateTime &now) {
    const auto &rule = prepared.rule;
    if (rule.profile && *rule.profile != subscription.profile)
        return false;
    const auto &models = rule.models;
    if (!models.empty() &&
        (!subscription.model || std::find(models.begin(), models.end(), *subscription.model) == models.end()))
        return false;
    return prepared.condition && prepared.condition->matches(subscription, now);
}

Finding RuleEngine::evaluate(const Subscription &subscription, const RuleContext &context) const {
    Finding finding;
    if (subscription.excludedBy) {
        finding.verdict = Verdict::Excluded;
        return finding;
    }
    if (!subscription.paid.value_or(false)) {
        finding.verdict = Verdict::NotPaid;
        return finding;
    }
    if (context.coolDownUntil) {
        const auto until = context.coolDownUntil(subscription.externalId);
        if (until && context.now.toUTC().date() < *until) {
            finding.verdict = Verdict::CoolDown;
            return finding;
        }
    }
    for (const auto &prepared : m_rules) {
        if (!appliesTo(prepared, subscription, context.now))
            continue;
        const auto &rule = prepared.rule;
        Finding seen;
        seen.rule = rule.id;
        seen.ruleName = rule.name;
        seen.verdict = rule.active ? judge(rule, subscription, context, seen) : Verdict::RuleInactive;
        if (seen.verdict == Verdict::Candidate)
            return seen;
        // An inactive rule must not hide what an active one said.
        if (rule.active || finding.verdict == Verdict::NoRule)
            finding = std::move(seen);
    }
    return finding;
}

} // namespace seatkeeper
