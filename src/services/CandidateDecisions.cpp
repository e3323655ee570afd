#include "services/CandidateDecisions.h"

#include "services/Core.h"
#include "services/LeakUpdate.h"
#include "storage/CandidateRepository.h"
#include "storage/EvidenceRepository.h"
#include "storage/ExclusionRepository.h"
#include "storage/SubscriptionRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! Refusals that concern one candidate; everything else (a full disk, a lost lock) ends the whole decision.
bool isRefusal(const Error &error) {
    switch (error.code) {
    case ErrorCode::NotAllowed:
    case ErrorCode::NotFound:
    case ErrorCode::GuardRefused:
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyExists: return true;
    default: return false;
    }
}

Error notAllowed(const QString &reason, const RemovalCandidate &candidate) {
    return fail(ErrorCode::NotAllowed, reason, {{u"reason"_s, reason}, {u"state"_s, stateName(candidate.state)}});
}

//! Guards that speak about a person alone refuse an approval already; the others belong to the plan.
bool decidesApproval(const QString &guard) {
    static const QStringList ids{u"self"_s,         u"account_owner"_s,    u"owner_unknown"_s, u"shared_agent"_s,
                                 u"client_owner"_s, u"protected_person"_s, u"excluded"_s};
    return ids.contains(guard);
}

} // namespace

Result<void> CandidateDecisions::decideOne(CandidateId id, CandidateEvent event, const QString &reason,
                                           const Check &check, const Change &change) {
    CandidateRepository candidates(m_session);
    SK_TRY(candidate, candidates.get(id));
    SK_CHECK(nextState(candidate.state, event));
    SK_TRY(inRun, candidates.isInRun(id));
    if (inRun)
        return notAllowed(u"run_started"_s, candidate);
    if (check)
        SK_CHECK(check(candidate));
    if (change)
        change(candidate);
    SK_TRY(stored, candidates.apply(candidate, {event, m_core.systemUser, m_core.clock->now(), reason, m_batch}));
    return writeAudit(
        m_session, m_core, {}, u"candidate."_s + eventName(event), u"candidate/"_s + id.toString(),
        {{u"externalId"_s, stored.externalId}, {u"state"_s, stateName(stored.state)}, {u"reason"_s, reason}});
}

Result<Candidates::Decided> CandidateDecisions::decide(const std::vector<CandidateId> &ids, CandidateEvent event,
                                                       const QString &reason, const Check &check,
                                                       const Change &change) {
    SK_TRY(batch, CandidateRepository(m_session).newBatch());
    m_batch = batch;
    Candidates::Decided decided;
    for (const auto id : ids) {
        auto one = decideOne(id, event, reason, check, change);
        if (one)
            decided.done.push_back(id);
        else if (isRefusal(one.error()))
            decided.refused.emplace_back(id, one.error());
        else
            return one.error();
    }
    return decided;
}

Result<const PlanFacts *> CandidateDecisions::factsOf(ProfileId profile) {
    auto known = m_facts.find(profile);
    if (known == m_facts.end()) {
        SK_TRY(facts, readPlanFacts(m_session, profile));
        known = m_facts.emplace(profile, std::move(facts)).first;
    }
    return &known->second;
}

Result<void> CandidateDecisions::mayBeApproved(const RemovalCandidate &candidate) {
    const auto now = m_core.clock->now();
    if (candidate.notBefore && now.toUTC().date() < *candidate.notBefore) {
        auto error = notAllowed(u"postponed"_s, candidate);
        error.args.insert(u"until"_s, candidate.notBefore->toString(Qt::ISODate));
        return error;
    }
    SK_TRY(subject, readSubject(m_session, candidate));
    if (!subject)
        return fail(ErrorCode::NotFound, u"its subscription is gone"_s,
                    {{u"what"_s, u"subscription"_s}, {u"name"_s, candidate.externalId}});
    SK_TRY(evidence, EvidenceRepository(m_session).evidenceOf(subject->subscription));
    if (!evidence.isComplete())
        return notAllowed(u"evidence_incomplete"_s, candidate);
    SK_TRY(facts, factsOf(candidate.profile));
    if (facts->profile.source == ProfileSource::Export)
        return fail(ErrorCode::NotAllowed, u"an imported list cannot be changed at the vendor"_s,
                    {{u"reason"_s, u"exported_profile"_s}, {u"profile"_s, facts->profile.displayName}});
    for (const auto &guard : personGuards(*subject, facts->account, facts->guards, facts->exclusions, now)) {
        if (guard.outcome != GuardOutcome::Refuse || !decidesApproval(guard.id))
            continue;
        auto error = fail(ErrorCode::GuardRefused, guard.id, guard.args);
        error.args.insert(u"guard"_s, guard.id);
        return error;
    }
    return ok();
}

Result<Candidates::Decided> CandidateDecisions::approve(const std::vector<CandidateId> &ids, const QString &reason) {
    return decide(
        ids, CandidateEvent::Approve, reason,
        [this](const RemovalCandidate &candidate) { return mayBeApproved(candidate); },
        [this](RemovalCandidate &candidate) {
            candidate.approvedBy = m_core.systemUser;
            candidate.approvedAt = m_core.clock->now();
            candidate.notBefore.reset();
        });
}

Result<Candidates::Decided> CandidateDecisions::exclude(const std::vector<CandidateId> &ids, const QString &reason,
                                                        std::optional<QDate> until) {
    const auto now = m_core.clock->now();
    SK_TRY(decided, decide(ids, CandidateEvent::Exclude, reason, {}, {}));
    CandidateRepository candidates(m_session);
    for (const auto id : decided.done) {
        SK_TRY(candidate, candidates.get(id));
        ExclusionRule rule;
        rule.kind = ExclusionKind::User;
        // Not every person has an e-mail, and an e-mail may change hands; the vendor's id does not.
        rule.pattern = candidate.externalId;
        rule.reason = reason;
        rule.owner = m_core.systemUser;
        rule.until = until;
        rule.createdAt = now;
        SK_TRY(saved, ExclusionRepository(m_session).save(rule));
        SK_TRY(seat, SubscriptionRepository(m_session).current(candidate.profile, candidate.externalId));
        if (seat && !seat->excludedBy) {
            std::vector<std::pair<SubscriptionId, std::optional<ExclusionId>>> marks;
            marks.emplace_back(seat->id, saved.id);
            SK_CHECK(SubscriptionRepository(m_session).mark(marks));
        }
        SK_CHECK(writeAudit(m_session, m_core, {}, u"exclusion.create"_s, u"exclusion/"_s + saved.id.toString(),
                            {{u"externalId"_s, candidate.externalId}, {u"reason"_s, reason}}));
    }
    SK_CHECK(updateAllLeaks(m_session, now));
    return decided;
}

Result<Candidates::Decided> CandidateDecisions::undoLast() {
    CandidateRepository candidates(m_session);
    SK_TRY(last, candidates.lastDecision(m_core.systemUser));
    if (last.ids.empty())
        return fail(ErrorCode::NotAllowed, u"nothing to take back"_s, {{u"reason"_s, u"nothing_to_take_back"_s}});
    const auto isFree = [&candidates](const RemovalCandidate &candidate) -> Result<void> {
        if (isOpen(candidate.state))
            return ok();
        // Meanwhile the same seat may have been found again.
        SK_TRY(taken, candidates.hasOpen(candidate));
        if (taken)
            return fail(ErrorCode::AlreadyExists, u"the seat has an open candidate"_s,
                        {{u"what"_s, u"candidate"_s}, {u"name"_s, candidate.externalId}});
        return ok();
    };
    return decide(last.ids, CandidateEvent::TakenBack, last.event, isFree, [](RemovalCandidate &candidate) {
        candidate.approvedBy.clear();
        candidate.approvedAt.reset();
        candidate.notBefore.reset();
        candidate.coolDownUntil.reset();
    });
}

} // namespace seatkeeper
