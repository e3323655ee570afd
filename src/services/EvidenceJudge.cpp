#include "services/EvidenceJudge.h"

#include "storage/CandidateRepository.h"
#include "storage/ExclusionRepository.h"
#include "storage/ModelRepository.h"
#include "storage/RuleRepository.h"

namespace seatkeeper {

EvidenceJudge::EvidenceJudge(std::vector<ReclamationRule> rules, const QDateTime &now) : m_engine(rules), m_now(now) {
    for (const ReclamationRule &rule : rules) {
        if (!rule.active)
            continue;
        m_counted.insert(rule.countingSignals.begin(), rule.countingSignals.end());
        m_longestThreshold = std::max(m_longestThreshold, rule.thresholdDays);
    }
}

Result<std::shared_ptr<const EvidenceJudge>> EvidenceJudge::load(Session &session, ProfileId profile,
                                                                 const QDateTime &now) {
    SK_TRY(rules, RuleRepository(session).list(profile));
    const std::shared_ptr<EvidenceJudge> judge(new EvidenceJudge(std::move(rules), now));
    SK_TRY(exclusions, ExclusionRepository(session).list());
    judge->m_exclusions = std::move(exclusions);
    SK_TRY(identifiers, ModelRepository(session).identifiers(std::nullopt, false));
    for (const SubscriptionIdentifier &one : identifiers)
        judge->m_models.insert(one.identifier, one.model);
    CandidateRepository candidates(session);
    SK_TRY(coolDowns, candidates.coolDowns(profile));
    judge->m_coolDowns = std::move(coolDowns);
    SK_TRY(open, candidates.open(profile));
    for (const RemovalCandidate &candidate : open)
        judge->m_watched.insert(candidate.externalId);
    return std::shared_ptr<const EvidenceJudge>(judge);
}

void EvidenceJudge::complete(Subscription &row) const {
    row.model = m_models.value(row.identifier);
    const ExclusionRule *rule = findExclusion(m_exclusions, row, m_now.toUTC().date());
    row.excludedBy = rule != nullptr ? std::optional(rule->id) : std::nullopt;
}

Verdict EvidenceJudge::verdict(const Subscription &row, const Evidence &evidence) const {
    RuleContext context;
    context.now = m_now;
    context.coolDownUntil = [this](const ExternalId &person) {
        const QDate day = m_coolDowns.value(person);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    context.evidenceOf = [&evidence](const Subscription &) { return evidence; };
    return m_engine.evaluate(row, context).verdict;
}

bool EvidenceJudge::mayBeCandidate(const Subscription &row, const Evidence &evidence) const {
    return m_watched.contains(row.externalId) || verdict(row, evidence.assumingNoMore()) == Verdict::Candidate;
}

bool EvidenceJudge::isCandidate(const Subscription &row, const Evidence &evidence) const {
    return verdict(row, evidence) == Verdict::Candidate;
}

} // namespace seatkeeper
