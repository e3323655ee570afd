#include "services/ReclaimRunner.h"

#include "services/Core.h"
#include "services/PlanFacts.h"
#include "services/Recovery.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/Lease.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! After these the next person would meet the same: the run stops and the others keep their approval.
bool endsTheRun(const Error &error) {
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::ReauthRequired:
    case ErrorCode::ScopeMissing:
    case ErrorCode::Unreachable:
    case ErrorCode::Tls:
    case ErrorCode::NoSuchAccount:
    case ErrorCode::RateLimited: return true;
    default: return false;
    }
}

//! Nothing can have happened at the vendor: it said no, or never got the call.
bool surelyNotExecuted(const Error &error) {
    switch (error.code) {
    case ErrorCode::Forbidden:
    case ErrorCode::ScopeMissing:
    case ErrorCode::ReauthRequired:
    case ErrorCode::SeatLimit:
    case ErrorCode::Conflict:
    case ErrorCode::RateLimited:
    case ErrorCode::Cancelled: return true;
    default: return false;
    }
}

PlanSubject subjectOf(const RemovalCandidate &candidate, ProposedAction planned, const Subscription &seat,
                      const SeatSnapshot &snapshot) {
    PlanSubject subject;
    subject.candidate = candidate;
    subject.candidate.action = planned;
    subject.subscription = seat;
    if (snapshot.productRoles)
        subject.subscription.productRoles = *snapshot.productRoles;
    subject.openTickets = snapshot.openTickets;
    return subject;
}

std::optional<GuardVerdict> refusalIn(const std::vector<GuardVerdict> &guards) {
    const auto found = std::find_if(guards.begin(), guards.end(),
                                    [](const GuardVerdict &guard) { return guard.outcome == GuardOutcome::Refuse; });
    return found == guards.end() ? std::nullopt : std::optional<GuardVerdict>(*found);
}

Error guardRefused(const GuardVerdict &guard) {
    auto error = fail(ErrorCode::GuardRefused, guard.id, guard.args);
    error.args.insert(u"guard"_s, guard.id);
    return error;
}

} // namespace

ReclaimRunner::ReclaimRunner(Core &core, ReclaimPlan plan, Reclaims::ApplyOptions options,
                             std::shared_ptr<StepFeed> feed, std::shared_ptr<ProgressFeed> progress)
    : m_core(core),
      m_plan(std::move(plan)),
      m_options(std::move(options)),
      m_feed(std::move(feed)),
      m_progress(std::move(progress)),
      m_journal(core, {}) {}

Result<void> ReclaimRunner::checkPlan() const {
    if (planHash(m_plan.steps) != m_plan.hash)
        return fail(ErrorCode::Conflict, u"the plan is not the one that its hash names"_s,
                    {{u"detail"_s, u"plan_hash"_s}});
    const bool any =
        std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [](const PlanStep &step) { return !step.isRefused(); });
    if (!any)
        return fail(ErrorCode::GuardRefused, u"nothing in the plan may be done"_s, {{u"guard"_s, u"all_refused"_s}});
    return ok();
}

Result<void> ReclaimRunner::checkFacts(Session &session) const {
    SK_TRY(facts, readPlanFacts(session, m_plan.profile));
    if (!facts.guards.reclaimEnabled)
        return fail(ErrorCode::NotAllowed, u"reclaim is switched off"_s, {{u"reason"_s, u"reclaim_disabled"_s}});
    std::vector<const PlanStep *> going;
    for (const auto &step : m_plan.steps) {
        if (step.isRefused())
            continue;
        going.push_back(&step);
        SK_TRY(candidate, CandidateRepository(session).get(step.candidate));
        SK_CHECK(addGroups(session, candidate, facts.account));
    }
    const auto verdicts = runGuards(going, facts.account, facts.guards, m_core.clock->now());
    if (const auto refusal = refusalIn(verdicts))
        return guardRefused(*refusal);
    // The number is computed anew: a plan that came from a file cannot lower it.
    const bool overLimit = std::any_of(verdicts.begin(), verdicts.end(), [](const GuardVerdict &guard) {
        return guard.outcome == GuardOutcome::Warn && (guard.id == u"run_limit" || guard.id == u"role_limit");
    });
    const int needed = overLimit ? static_cast<int>(going.size()) : m_plan.confirmationCount;
    if (needed > 0 && m_options.confirmedCount != needed)
        return fail(ErrorCode::GuardRefused, u"the number of people was not confirmed"_s,
                    {{u"guard"_s, u"confirmation"_s}, {u"count"_s, QString::number(needed)}});
    return ok();
}

Task<void> ReclaimRunner::open(CancelToken cancel) {
    SK_CO_TRY(account, co_await m_core.accounts->open(m_plan.profile, CredentialPurpose::Reclaim));
    m_account = account;
    SK_CO_TRY(identity, co_await m_account->identity(cancel));
    m_identity = identity;
    m_journal.setIdentity(identity.id);
    SK_CO_TRY(roles, co_await rolesOf(m_core, m_plan.profile, m_account, cancel));
    m_roles = std::move(roles);
    co_return ok();
}

ReclaimRun ReclaimRunner::newRun() const {
    ReclaimRun run;
    run.profile = m_plan.profile;
    run.profileName = m_plan.profileName;
    run.planHash = m_plan.hash;
    run.actor = u"%1 / Zendesk: %2"_s.arg(m_core.systemUser, m_identity.id);
    run.startedAt = m_core.clock->now();
    for (const auto &planned : m_plan.steps) {
        RunStep step;
        step.candidate = planned.candidate;
        step.externalId = planned.externalId;
        step.userPrincipalName = planned.userPrincipalName;
        step.displayName = planned.displayName;
        step.plan = planned;
        if (const auto refusal = refusalIn(planned.guards)) {
            step.outcome = StepOutcome::Skipped;
            step.detail = u"guard_refused"_s;
            step.detailArgs = refusal->args;
            step.detailArgs.insert(u"guard"_s, refusal->id);
        }
        run.steps.push_back(std::move(step));
    }
    return run;
}

Task<ReclaimRun> ReclaimRunner::run(CancelToken cancel) {
    SK_CO_CHECK(checkPlan());
    auto checking = m_core.database->read<void>([this](Session &session) { return checkFacts(session); });
    SK_CO_CHECK(co_await await(checking));
    SK_CO_TRY(lease, Lease::acquire(m_core.database->path(), m_plan.profile));
    SK_CO_CHECK(co_await open(cancel));
    // What an earlier run left open comes first; the lease proves that it is dead.
    Recovery recovery(m_core);
    SK_CO_CHECK(co_await recovery.settleProfile(m_plan.profile, cancel));
    const auto planned = newRun();
    SK_CO_TRY(begun, co_await m_journal.begin(planned));
    Progress state;
    state.stage = u"reclaim"_s;
    state.subject = begun.profileName;
    state.total = static_cast<qint64>(begun.steps.size());
    bool stopped = false;
    for (const auto &step : begun.steps) {
        if (cancel.isCancelled() || stopped) {
            stopped = true;
            break;
        }
        if (step.outcome == StepOutcome::Waiting) {
            SK_CO_TRY(flow, co_await reclaim(step, cancel));
            stopped = flow == Flow::Stop;
        }
        ++state.done;
        m_progress->report(state);
    }
    auto ended = co_await m_journal.end(begun.id, stopped ? RunStatus::Stopped : RunStatus::Finished);
    co_return ended;
}

Task<ReclaimRunner::Flow> ReclaimRunner::finish(Settled settled, Flow flow) {
    SK_CO_TRY(step, co_await m_journal.settle(settled.step, settled.settlement));
    m_feed->report(step);
    co_return flow;
}

Task<ReclaimRunner::Flow> ReclaimRunner::reclaim(RunStep step, CancelToken cancel) {
    step.startedAt = m_core.clock->now();
    auto snapshot = co_await m_account->snapshot(step.externalId, m_roles, cancel);
    if (cancel.isCancelled())
        co_return Flow::Stop;
    if (snapshot.failedWith(ErrorCode::VendorNotFound) || (snapshot && !snapshot->person.active)) {
        auto vanished = endUnsent(step, StepOutcome::Skipped, u"vanished"_s, CandidateEvent::Vanished);
        vanished.settlement.seatLeft = true;
        auto flow = co_await finish(std::move(vanished), Flow::GoOn);
        co_return flow;
    }
    if (!snapshot) {
        const auto &error = snapshot.error();
        const bool stops = endsTheRun(error);
        auto unread = stops ? endUnsent(step, StepOutcome::Skipped, errorName(error.code)) : failUnsent(step, error);
        auto flow = co_await finish(std::move(unread), stops ? Flow::Stop : Flow::GoOn);
        co_return flow;
    }
    step.before = std::move(*snapshot);
    auto checking = m_core.database->read<std::optional<Settled>>(
        [this, step](Session &session) { return recheck(session, step); });
    SK_CO_TRY(refused, co_await await(checking));
    if (refused) {
        const auto next = refused->step.detail == u"not_started"_s ? Flow::Stop : Flow::GoOn;
        auto flow = co_await finish(*refused, next);
        co_return flow;
    }
    auto flow = co_await execute(std::move(step), cancel);
    co_return flow;
}

Result<std::optional<Settled>> ReclaimRunner::recheck(Session &session, const RunStep &step) const {
    using Answer = std::optional<Settled>;
    SK_TRY(candidate, CandidateRepository(session).get(step.candidate));
    if (candidate.state != CandidateState::AwaitingRevocation)
        return Answer(endUnsent(step, StepOutcome::Skipped, u"candidate_state"_s));
    SK_TRY(facts, readPlanFacts(session, m_plan.profile));
    const auto seat = toSubscription(step.before->person, m_roles, m_plan.profile);
    if (auto changed = compareWithPlan(step, candidate, seat))
        return changed;
    facts.account.roles = m_roles;
    facts.account.reclaimUserId = m_identity.id;
    if (seat.defaultGroupId)
        facts.account.groupsOfPerson.insert(seat.externalId, {*seat.defaultGroupId});
    const auto requests = [this](const SeatState &from, const SeatState &to, const ExternalId &person) {
        return m_core.requests->change(from, to, person);
    };
    const auto again =
        buildPlan(m_plan.profile, m_plan.profileName, {subjectOf(candidate, step.plan.action, seat, *step.before)},
                  facts.account, facts.guards, facts.exclusions, requests, m_core.clock->now());
    if (again.isRefused())
        return Answer(endUnsent(step, StepOutcome::Skipped, u"not_started"_s));
    const auto &present = again.steps.front();
    if (const auto refusal = refusalIn(present.guards))
        return Answer(failUnsent(step, guardRefused(*refusal)));
    if (present.requests != step.plan.requests)
        return Answer(failUnsent(step, fail(ErrorCode::Conflict, u"the calls are not the approved ones"_s,
                                            {{u"detail"_s, u"plan_hash"_s}})));
    return Answer();
}

std::optional<Settled> ReclaimRunner::compareWithPlan(const RunStep &step, const RemovalCandidate &candidate,
                                                      const Subscription &seat) const {
    const auto &person = step.before->person;
    const auto paid = isPaidSeat(seat.seatKind, person.active, step.before->productRoles);
    if (paid == false) {
        auto gone = endUnsent(step, StepOutcome::Skipped, u"already_gone"_s, CandidateEvent::Vanished);
        gone.settlement.seatLeft = true;
        return gone;
    }
    if (!holds(person, step.plan.from) || person.suspended != step.plan.from.suspended)
        return endUnsent(step, StepOutcome::Skipped, u"changed"_s, CandidateEvent::Vanished);
    if (restsOnActivity(candidate) && person.lastLoginAt &&
        (!candidate.lastActivity || *person.lastLoginAt > *candidate.lastActivity))
        return endUnsent(step, StepOutcome::Canceled, u"activity_seen"_s, CandidateEvent::ActivitySeen);
    return std::nullopt;
}

Task<ReclaimRunner::Flow> ReclaimRunner::execute(RunStep step, CancelToken cancel) {
    step.outcome = StepOutcome::Running;
    m_feed->report(step);
    CallSender sender(m_core, m_journal, m_account);
    std::optional<Error> trouble;
    int position = 0;
    for (const auto &request : step.plan.requests) {
        SK_CO_TRY(sent, co_await sender.send(step, position, request, cancel));
        trouble = sent.trouble;
        if (trouble)
            break;
        ++position;
    }
    const auto flow = trouble && endsTheRun(*trouble) ? Flow::Stop : Flow::GoOn;
    if (trouble && position == 0 && surelyNotExecuted(*trouble)) {
        auto unsent = flow == Flow::Stop ? endUnsent(step, StepOutcome::Skipped, errorName(trouble->code))
                                         : failUnsent(step, *trouble);
        auto next = co_await finish(std::move(unsent), flow);
        co_return next;
    }
    const CancelToken never;
    auto reading = co_await readSeat(m_account, step.externalId, m_roles, never);
    if (reading)
        reading->snapshot.takenAt = m_core.clock->now();
    auto settled = settleReclaim(step, reading, trouble, true);
    auto next = co_await finish(std::move(settled), flow);
    co_return next;
}

} // namespace seatkeeper
