#include "services/UndoRunner.h"

#include "base/Operation.h"
#include "services/Core.h"
#include "services/Recovery.h"
#include "storage/Database.h"
#include "storage/Lease.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! After the role is back, groups may look different from what they were when the calls were made up.
constexpr int mostRounds = 3;

//! Whether the run changed the person, proved or not, and nobody gave it back yet.
bool canBeUndone(const RunStep &step) {
    if (step.undone || !step.before)
        return false;
    if (step.outcome == StepOutcome::Done)
        return true;
    const bool doubtful = step.outcome == StepOutcome::Failed || step.outcome == StepOutcome::Unknown;
    return doubtful && step.after && !differences(*step.before, *step.after).empty();
}

QByteArray fingerprint(const PlannedRequest &request) {
    return QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
}

SeatState stateFrom(const SeatSnapshot &snapshot, const std::vector<VendorRole> &roles) {
    const auto seat = toSubscription(snapshot.person, roles, {});
    return stateOf(seat);
}

bool needsSeat(const PlanStep &step) {
    return step.from.role != step.to.role || step.from.customRoleId != step.to.customRoleId;
}

} // namespace

UndoRunner::UndoRunner(Core &core, RunId original, std::vector<CandidateId> only, std::shared_ptr<StepFeed> feed,
                       std::shared_ptr<ProgressFeed> progress)
    : m_core(core),
      m_originalId(original),
      m_only(std::move(only)),
      m_feed(std::move(feed)),
      m_progress(std::move(progress)),
      m_journal(core, {}) {}

const RunStep &UndoRunner::originalOf(CandidateId candidate) const {
    return *std::find_if(m_steps.begin(), m_steps.end(),
                         [candidate](const RunStep &step) { return step.candidate == candidate; });
}

Task<void> UndoRunner::load() {
    const auto id = m_originalId;
    auto reading = m_core.database->read<ReclaimRun>([id](Session &session) { return RunRepository(session).get(id); });
    SK_CO_TRY(run, co_await await(reading));
    m_original = std::move(run);
    m_steps.clear();
    for (const auto &step : m_original.steps) {
        const bool wanted = m_only.empty() || std::find(m_only.begin(), m_only.end(), step.candidate) != m_only.end();
        if (wanted && canBeUndone(step))
            m_steps.push_back(step);
    }
    if (m_original.kind != RunKind::Reclaim || m_steps.empty())
        co_return fail(ErrorCode::NotAllowed, u"nothing to give back"_s, {{u"reason"_s, u"nothing_to_undo"_s}});
    co_return ok();
}

Task<void> UndoRunner::open(CredentialPurpose purpose, CancelToken cancel) {
    SK_CO_TRY(account, co_await m_core.accounts->open(m_original.profile, purpose));
    m_account = account;
    SK_CO_TRY(roles, co_await rolesOf(m_core, m_original.profile, m_account, cancel));
    m_roles = std::move(roles);
    co_return ok();
}

Task<ReclaimPlan> UndoRunner::plan(CancelToken cancel) {
    SK_CO_CHECK(co_await load());
    SK_CO_CHECK(co_await open(CredentialPurpose::Inventory, cancel));
    ReclaimPlan plan;
    plan.profile = m_original.profile;
    plan.profileName = m_original.profileName;
    plan.madeAt = m_core.clock->now();
    Progress state;
    state.stage = u"plan"_s;
    state.total = static_cast<qint64>(m_steps.size());
    for (const auto &original : m_steps) {
        PlanStep step = original.plan;
        step.requests.clear();
        step.guards.clear();
        step.sideEffects.clear();
        step.to = stateFrom(*original.before, m_roles);
        auto now = co_await m_account->snapshot(original.externalId, m_roles, cancel);
        if (now) {
            step.from = stateFrom(*now, m_roles);
            SK_CO_TRY(requests, m_core.requests->restore(*original.before, *now));
            step.requests = std::move(requests);
            if (needsSeat(step))
                step.sideEffects.append(u"undo_needs_seat"_s);
            if (!lostProductRoles(*original.before, *now).empty())
                step.sideEffects.append(u"product_roles_lost"_s);
        } else if (now.error().code == ErrorCode::VendorNotFound) {
            GuardVerdict gone;
            gone.id = u"not_possible"_s;
            gone.outcome = GuardOutcome::Refuse;
            gone.args.insert(u"error"_s, errorName(now.error().code));
            step.guards.push_back(std::move(gone));
        } else {
            co_return std::move(now).error();
        }
        plan.steps.push_back(std::move(step));
        ++state.done;
        m_progress->report(state);
    }
    plan.hash = planHash(plan.steps);
    co_return plan;
}

ReclaimRun UndoRunner::newRun() const {
    ReclaimRun run;
    run.kind = RunKind::Undo;
    run.profile = m_original.profile;
    run.profileName = m_original.profileName;
    run.undoOf = m_original.id;
    run.actor = u"%1 / Zendesk: %2"_s.arg(m_core.systemUser, m_identity.id);
    run.startedAt = m_core.clock->now();
    std::vector<PlanStep> planned;
    for (const auto &original : m_steps) {
        RunStep step;
        step.candidate = original.candidate;
        step.externalId = original.externalId;
        step.userPrincipalName = original.userPrincipalName;
        step.displayName = original.displayName;
        step.plan = original.plan;
        step.plan.from = original.plan.to;
        step.plan.to = original.plan.from;
        step.plan.requests.clear();
        step.plan.guards.clear();
        step.plan.sideEffects.clear();
        planned.push_back(step.plan);
        run.steps.push_back(std::move(step));
    }
    run.planHash = planHash(planned);
    return run;
}

Task<ReclaimRun> UndoRunner::run(CancelToken cancel) {
    SK_CO_CHECK(co_await load());
    SK_CO_TRY(lease, Lease::acquire(m_core.database->path(), m_original.profile));
    SK_CO_CHECK(co_await open(CredentialPurpose::Reclaim, cancel));
    SK_CO_TRY(identity, co_await m_account->identity(cancel));
    m_identity = identity;
    m_journal.setIdentity(identity.id);
    Recovery recovery(m_core);
    SK_CO_CHECK(co_await recovery.settleProfile(m_original.profile, cancel));
    // Recovery may have given somebody back already.
    SK_CO_CHECK(co_await load());
    const auto planned = newRun();
    SK_CO_TRY(begun, co_await m_journal.begin(planned));
    Progress state;
    state.stage = u"undo"_s;
    state.subject = begun.profileName;
    state.total = static_cast<qint64>(begun.steps.size());
    bool goOn = true;
    for (const auto &step : begun.steps) {
        if (cancel.isCancelled())
            goOn = false;
        if (!goOn)
            break;
        SK_CO_TRY(more, co_await giveBack(step, cancel));
        goOn = more;
        ++state.done;
        m_progress->report(state);
    }
    auto ended = co_await m_journal.end(begun.id, goOn ? RunStatus::Finished : RunStatus::Stopped);
    co_return ended;
}

Task<bool> UndoRunner::finish(Settled settled, bool goOn) {
    SK_CO_TRY(step, co_await m_journal.settle(settled.step, settled.settlement));
    m_feed->report(step);
    co_return goOn;
}

Task<bool> UndoRunner::giveBack(RunStep step, CancelToken cancel) {
    const auto was = *originalOf(step.candidate).before;
    step.startedAt = m_core.clock->now();
    auto now = co_await m_account->snapshot(step.externalId, m_roles, cancel);
    if (cancel.isCancelled())
        co_return false;
    const auto today = m_core.clock->now().toUTC().date();
    if (!now) {
        const bool vanished = now.error().code == ErrorCode::VendorNotFound;
        auto unread = endUnsent(step, vanished ? StepOutcome::Skipped : StepOutcome::Failed,
                                vanished ? u"vanished"_s : errorName(now.error().code));
        const bool goOn = vanished || now.error().code != ErrorCode::ReauthRequired;
        auto more = co_await finish(std::move(unread), goOn);
        co_return more;
    }
    step.before = *now;
    step.outcome = StepOutcome::Running;
    m_feed->report(step);
    SK_CO_TRY(trouble, co_await restore(step, was, *now, cancel));
    const CancelToken never;
    auto after = co_await m_account->snapshot(step.externalId, m_roles, never);
    auto settled = settleUndo(step, was, after, trouble, m_original, today);
    const bool goOn = !trouble || trouble->code != ErrorCode::ReauthRequired;
    auto more = co_await finish(std::move(settled), goOn);
    co_return more;
}

Task<std::optional<Error>> UndoRunner::restore(RunStep &step, const SeatSnapshot &was, SeatSnapshot now,
                                               CancelToken cancel) {
    CallSender sender(m_core, m_journal, m_account);
    std::set<QByteArray> sentBefore;
    std::optional<Error> trouble;
    int position = 0;
    for (int round = 0; round < mostRounds; ++round) {
        SK_CO_TRY(requests, m_core.requests->restore(was, now));
        std::erase_if(requests, [&sentBefore](const PlannedRequest &request) {
            return sentBefore.contains(fingerprint(request));
        });
        if (requests.empty())
            break;
        for (const auto &request : requests) {
            sentBefore.insert(fingerprint(request));
            step.plan.requests.push_back(request);
            SK_CO_TRY(sent, co_await sender.send(step, position, request, cancel));
            ++position;
            if (!sent.trouble)
                continue;
            if (!trouble)
                trouble = sent.trouble;
            // Without the role nothing else can be given back; whether it came through, a look at the person tells.
            if (request.purpose == u"restore_role" || sent.trouble->code == ErrorCode::Cancelled)
                break;
        }
        const CancelToken never;
        auto again = co_await m_account->snapshot(step.externalId, m_roles, never);
        if (!again)
            break;
        now = std::move(*again);
        const bool roleFailed =
            trouble && trouble->code != ErrorCode::OutcomeUnknown &&
            (now.person.role != was.person.role || now.person.customRoleId != was.person.customRoleId);
        if (roleFailed)
            break;
    }
    co_return trouble;
}

} // namespace seatkeeper
