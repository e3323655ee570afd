#include "services/Recovery.h"

#include "services/Core.h"
#include "services/StepSettling.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/Lease.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

Task<std::vector<ReclaimRun>> runningRuns(Core &core) {
    auto reading =
        core.database->read<std::vector<ReclaimRun>>([](Session &session) { return RunRepository(session).running(); });
    auto runs = co_await await(reading);
    co_return runs;
}

//! Profiles with runs or people that wait to be settled.
Task<std::set<ProfileId>> openProfiles(Core &core) {
    auto reading = core.database->read<std::set<ProfileId>>([](Session &session) -> Result<std::set<ProfileId>> {
        std::set<ProfileId> profiles;
        SK_TRY(runs, RunRepository(session).running());
        for (const auto &run : runs)
            profiles.insert(run.profile);
        SK_TRY(steps, RunRepository(session).unsettled());
        for (const auto &step : steps) {
            SK_TRY(candidate, CandidateRepository(session).get(step.candidate));
            if (candidate.state == CandidateState::AttentionRequired)
                profiles.insert(candidate.profile);
        }
        return profiles;
    });
    auto profiles = co_await await(reading);
    co_return profiles;
}

Task<RunStep> originalStep(Core &core, RunId run, CandidateId candidate) {
    auto reading = core.database->read<RunStep>([run, candidate](Session &session) -> Result<RunStep> {
        SK_TRY(stored, RunRepository(session).get(run));
        for (const auto &step : stored.steps) {
            if (step.candidate == candidate && step.before)
                return step;
        }
        return fail(ErrorCode::NotFound, u"the step that is given back is not there"_s,
                    {{u"what"_s, u"step"_s}, {u"name"_s, candidate.toString()}});
    });
    auto step = co_await await(reading);
    co_return step;
}

//! Whether a person must be read before the run can be closed.
bool needsAccount(const ReclaimRun &run) {
    return std::any_of(run.steps.begin(), run.steps.end(),
                       [](const RunStep &step) { return step.outcome == StepOutcome::Running; });
}

Result<std::vector<RunStep>> unknownSteps(Session &session, ProfileId profile) {
    SK_TRY(steps, RunRepository(session).unsettled());
    std::vector<RunStep> own;
    CandidateRepository candidates(session);
    for (auto &step : steps) {
        SK_TRY(candidate, candidates.get(step.candidate));
        if (candidate.profile == profile && candidate.state == CandidateState::AttentionRequired)
            own.push_back(std::move(step));
    }
    return own;
}

} // namespace

Task<std::vector<ReclaimRun>> Recovery::settleAll(CancelToken cancel) {
    std::vector<ReclaimRun> settled;
    std::optional<Error> trouble;
    SK_CO_TRY(profiles, co_await openProfiles(m_core));
    for (const auto profile : profiles) {
        // A profile that somebody holds has a living run; it is not ours to judge.
        auto lease = Lease::acquire(m_core.database->path(), profile);
        if (!lease)
            continue;
        auto done = co_await settleProfile(profile, cancel);
        if (done)
            settled.insert(settled.end(), done->begin(), done->end());
        else
            trouble = done.error();
    }
    if (settled.empty() && trouble)
        co_return *trouble;
    co_return settled;
}

Task<std::vector<ReclaimRun>> Recovery::settleProfile(ProfileId profile, CancelToken cancel) {
    std::vector<ReclaimRun> settled;
    SK_CO_TRY(runs, co_await runningRuns(m_core));
    for (const auto &run : runs) {
        if (run.profile != profile)
            continue;
        SK_CO_TRY(ended, co_await settle(run, cancel));
        settled.push_back(std::move(ended));
    }
    SK_CO_CHECK(co_await settleUnknown(profile, cancel));
    co_return settled;
}

Task<ReclaimRun> Recovery::settle(ReclaimRun run, CancelToken cancel) {
    std::shared_ptr<VendorAccount> account;
    std::vector<VendorRole> roles;
    if (needsAccount(run)) {
        SK_CO_TRY(opened, co_await openForReading(m_core, run.profile));
        account = opened;
        SK_CO_TRY(listed, co_await rolesOf(m_core, run.profile, account, cancel));
        roles = std::move(listed);
    }
    for (const auto &step : run.steps) {
        if (step.outcome == StepOutcome::Running)
            SK_CO_CHECK(co_await settleStep(run, step, account, roles, cancel));
    }
    RunJournal journal(m_core, {});
    auto ended = co_await journal.end(run.id, RunStatus::Stopped);
    co_return ended;
}

Task<RunStep> Recovery::settleStep(ReclaimRun run, RunStep step, std::shared_ptr<VendorAccount> account,
                                   std::vector<VendorRole> roles, CancelToken cancel) {
    RunJournal journal(m_core, {});
    Settled settled;
    if (run.kind == RunKind::Reclaim) {
        auto reading = co_await readSeat(account, step.externalId, roles, cancel);
        if (!reading)
            co_return std::move(reading).error();
        reading->snapshot.takenAt = m_core.clock->now();
        settled = settleReclaim(step, reading, std::nullopt, false);
    } else {
        const auto undoOf = run.undoOf.value_or(RunId());
        SK_CO_TRY(original, co_await originalStep(m_core, undoOf, step.candidate));
        auto now = co_await account->snapshot(step.externalId, roles, cancel);
        if (!now && now.error().code != ErrorCode::VendorNotFound)
            co_return std::move(now).error();
        ReclaimRun undone;
        undone.id = undoOf;
        settled = settleUndo(step, *original.before, now, std::nullopt, undone, m_core.clock->now().toUTC().date());
    }
    auto ended = co_await journal.settle(settled.step, settled.settlement);
    co_return ended;
}

Task<void> Recovery::settleUnknown(ProfileId profile, CancelToken cancel) {
    auto looking = m_core.database->read<std::vector<RunStep>>(
        [profile](Session &session) { return unknownSteps(session, profile); });
    SK_CO_TRY(steps, co_await await(looking));
    if (steps.empty())
        co_return ok();
    SK_CO_TRY(account, co_await openForReading(m_core, profile));
    SK_CO_TRY(roles, co_await rolesOf(m_core, profile, account, cancel));
    RunJournal journal(m_core, {});
    for (const auto &step : steps) {
        auto reading = co_await readSeat(account, step.externalId, roles, cancel);
        if (!reading)
            continue;
        reading->snapshot.takenAt = m_core.clock->now();
        auto settled = settleReclaim(step, reading, std::nullopt, true);
        // Still nobody can tell: it stays with a person.
        if (settled.step.outcome == StepOutcome::Unknown)
            continue;
        SK_CO_CHECK(co_await journal.settle(settled.step, settled.settlement));
    }
    co_return ok();
}

} // namespace seatkeeper
