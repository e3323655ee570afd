#include "services/Reclaims.h"

#include "services/ReclaimPlanning.h"
#include "services/ReclaimRunner.h"
#include "services/Recovery.h"
#include "services/UndoRunner.h"
#include "services/Work.h"
#include "storage/RunRepository.h"

namespace seatkeeper {
namespace {

//! Made in the caller's thread, so that the watcher may go at any time.
std::shared_ptr<StepFeed> feedFor(QObject *context, std::function<void(RunStep)> onStep) {
    const auto feed = std::shared_ptr<StepFeed>(new StepFeed, [](StepFeed *done) { done->deleteLater(); });
    if (context && onStep)
        QObject::connect(feed.get(), &StepFeed::changed, context,
                         [onStep = std::move(onStep)](const RunStep &step) { onStep(step); });
    return feed;
}

} // namespace

std::shared_ptr<void> Reclaims::running() {
    const auto counter = m_running;
    counter->fetch_add(1);
    return {static_cast<void *>(counter.get()), [counter](void *) { counter->fetch_sub(1); }};
}

bool Reclaims::isRunning() const { return m_running->load() > 0; }

Operation<ReclaimPlan> Reclaims::plan(ProfileId profile, std::vector<CandidateId> only, std::optional<int> most) {
    return startOperation<ReclaimPlan>(
        m_core,
        [&core = m_core, profile, only = std::move(only),
         most](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) -> Task<ReclaimPlan> {
            return planReclaim(core, profile, only, most, cancel, progress);
        });
}

Operation<ReclaimRun> Reclaims::apply(ReclaimPlan plan, ApplyOptions options, QObject *context,
                                      std::function<void(RunStep)> onStep) {
    const auto feed = feedFor(context, std::move(onStep));
    return startOperation<ReclaimRun>(
        m_core,
        [&core = m_core, plan = std::move(plan), options = std::move(options), feed,
         hold = running()](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) -> Task<ReclaimRun> {
            ReclaimRunner runner(core, plan, options, feed, progress);
            auto run = co_await runner.run(cancel);
            co_return run;
        });
}

Operation<ReclaimPlan> Reclaims::planUndo(RunId run, std::vector<CandidateId> only) {
    return startOperation<ReclaimPlan>(
        m_core,
        [&core = m_core, run, only = std::move(only)](CancelToken cancel,
                                                      std::shared_ptr<ProgressFeed> progress) -> Task<ReclaimPlan> {
            UndoRunner runner(core, run, only, feedFor(nullptr, {}), progress);
            auto plan = co_await runner.plan(cancel);
            co_return plan;
        });
}

Operation<ReclaimRun> Reclaims::undo(RunId run, std::vector<CandidateId> only, QObject *context,
                                     std::function<void(RunStep)> onStep) {
    const auto feed = feedFor(context, std::move(onStep));
    return startOperation<ReclaimRun>(
        m_core,
        [&core = m_core, run, only = std::move(only), feed,
         hold = running()](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) -> Task<ReclaimRun> {
            UndoRunner runner(core, run, only, feed, progress);
            auto undone = co_await runner.run(cancel);
            co_return undone;
        });
}

QFuture<Result<RunId>> Reclaims::runOf(CandidateId candidate) {
    return m_core.database->read<RunId>(
        [candidate](Session &session) { return RunRepository(session).runOf(candidate); });
}

Operation<std::vector<ReclaimRun>> Reclaims::recover() {
    return startOperation<std::vector<ReclaimRun>>(
        m_core, [&core = m_core](CancelToken cancel, std::shared_ptr<ProgressFeed>) -> Task<std::vector<ReclaimRun>> {
            Recovery recovery(core);
            auto settled = co_await recovery.settleAll(cancel);
            co_return settled;
        });
}

QFuture<Result<std::vector<ReclaimRun>>> Reclaims::runs(std::optional<ProfileId> profile) {
    return m_core.database->read<std::vector<ReclaimRun>>(
        [profile](Session &session) { return RunRepository(session).list(profile); });
}

QFuture<Result<ReclaimRun>> Reclaims::run(RunId id) {
    return m_core.database->read<ReclaimRun>([id](Session &session) { return RunRepository(session).get(id); });
}

} // namespace seatkeeper
