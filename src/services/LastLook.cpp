#include "services/LastLook.h"

#include "services/Core.h"
#include "services/PlanFacts.h"
#include "storage/CandidateRepository.h"
#include "storage/RuleRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

using Answer = std::optional<Settled>;

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound;
}

PlanSubject subjectOf(const RemovalCandidate &candidate, ProposedAction planned, const Subscription &seat,
                      const SeatSnapshot &snapshot) {
    PlanSubject subject;
    subject.candidate = candidate;
    subject.candidate.action = planned;
    subject.subscription = seat;
    subject.productRolesUnknown = !snapshot.productRoles;
    if (snapshot.productRoles)
        subject.subscription.productRoles = *snapshot.productRoles;
    subject.openTickets = snapshot.openTickets;
    return subject;
}

//! Guards refuse; the exclusion rule is a decision of its own and closes the candidate.
Settled refused(RunStep step, const GuardVerdict &guard) {
    if (guard.id == u"excluded")
        return endUnsent(std::move(step), StepOutcome::Skipped, u"excluded"_s, CandidateEvent::Exclude);
    auto ended = endUnsent(std::move(step), StepOutcome::Skipped, u"guard_refused"_s, CandidateEvent::ReclaimFailed);
    ended.step.detailArgs = guard.args;
    ended.step.detailArgs.insert(u"guard"_s, guard.id);
    ended.settlement.attention = u"guard_refused"_s;
    ended.settlement.attentionDetail = guard.id;
    return ended;
}

} // namespace

Task<Evidence> LastLook::readEvidence(std::shared_ptr<VendorAccount> account, ExternalId person, CancelToken cancel) {
    Evidence evidence;
    ActivitySignal session;
    session.kind = SignalKind::Session;
    auto seen = co_await account->lastSession(person, cancel);
    if (!seen && !isRefusal(seen.error()))
        co_return std::move(seen).error();
    session.availability = seen ? SignalAvailability::Available : SignalAvailability::Unavailable;
    if (seen)
        session.time = *seen;
    evidence.signalList.push_back(session);
    co_return evidence;
}

Result<std::optional<Settled>> LastLook::judge(Session &session, const RunStep &step, Evidence evidence) const {
    SK_TRY(candidate, CandidateRepository(session).get(step.candidate));
    if (candidate.state != CandidateState::AwaitingRevocation)
        return Answer(endUnsent(step, StepOutcome::Skipped, u"candidate_state"_s));
    const auto seat = toSubscription(step.before->person, m_roles, m_plan.profile);
    if (auto changed = compareWithPlan(step, seat))
        return changed;
    ActivitySignal signIn;
    signIn.availability = SignalAvailability::Available;
    signIn.time = step.before->person.lastLoginAt;
    evidence.signalList.push_back(signIn);
    SK_TRY(active, compareActivity(session, step, candidate, evidence));
    if (active)
        return active;
    return askGuards(session, step, candidate, seat);
}

std::optional<Settled> LastLook::compareWithPlan(const RunStep &step, const Subscription &seat) const {
    const auto &person = step.before->person;
    const auto paid = isPaidSeat(seat.seatKind, person.active, step.before->productRoles);
    if (paid == false) {
        auto gone = endUnsent(step, StepOutcome::Skipped, u"already_gone"_s, CandidateEvent::Vanished);
        gone.settlement.seatLeft = true;
        return gone;
    }
    if (!holds(person, step.plan.from) || person.suspended != step.plan.from.suspended)
        return endUnsent(step, StepOutcome::Skipped, u"changed"_s, CandidateEvent::Vanished);
    return std::nullopt;
}

Result<std::optional<Settled>> LastLook::compareActivity(Session &session, const RunStep &step,
                                                         const RemovalCandidate &candidate,
                                                         const Evidence &evidence) const {
    if (!restsOnActivity(candidate))
        return Answer();
    SK_TRY(rule, RuleRepository(session).get(candidate.rule.value_or(RuleId())));
    for (const auto &signal : evidence.signalList) {
        // A signal that the rule does not count did not make the candidate and does not end it.
        const bool counts = !rule || rule->countingSignals.contains(signal.kind);
        if (!counts || !signal.time || (candidate.lastActivity && *signal.time <= *candidate.lastActivity))
            continue;
        auto ended = endUnsent(step, StepOutcome::Canceled, u"activity_seen"_s, CandidateEvent::ActivitySeen);
        ended.step.detailArgs.insert(u"signal"_s, signalName(signal.kind));
        ended.step.detailArgs.insert(u"time"_s, toIsoUtc(*signal.time));
        return Answer(std::move(ended));
    }
    return Answer();
}

Result<std::optional<Settled>> LastLook::askGuards(Session &session, const RunStep &step,
                                                   const RemovalCandidate &candidate, const Subscription &seat) const {
    SK_TRY(facts, readPlanFacts(session, m_plan.profile));
    facts.account.roles = m_roles;
    facts.account.reclaimUserId = m_identity;
    QList<ExternalId> groups;
    for (const auto &group : step.before->groups)
        groups.append(group.groupId);
    facts.account.groupsOfPerson.insert(seat.externalId, groups);
    const auto requests = [this](const SeatState &from, const SeatState &to, const ExternalId &person) {
        return m_core.requests->change(from, to, person);
    };
    const auto again =
        buildPlan(m_plan.profile, m_plan.profileName, {subjectOf(candidate, step.plan.action, seat, *step.before)},
                  facts.account, facts.guards, facts.exclusions, requests, m_core.clock->now());
    if (again.isRefused())
        return Answer(endUnsent(step, StepOutcome::Skipped, u"not_started"_s));
    const auto &present = again.steps.front();
    if (const auto *refusal = present.refusal())
        return Answer(refused(step, *refusal));
    if (present.requests != step.plan.requests)
        return Answer(failUnsent(step, fail(ErrorCode::Conflict, u"the calls are not the approved ones"_s,
                                            {{u"detail"_s, u"plan_hash"_s}})));
    return Answer();
}

} // namespace seatkeeper
