#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/PlanFile.h"
#include "cli/ReclaimText.h"
#include "cli/RunText.h"
#include "services/Reclaims.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

const std::vector<CandidateId> everybody;

//! Shows a line as soon as a person of a run is settled.
std::function<void(RunStep)> stepPrinter(const CallPointer &call) {
    return [call](const RunStep &step) {
        if (step.outcome != StepOutcome::Waiting && step.outcome != StepOutcome::Running)
            call->out().note(printable(ReclaimText::stepLine(step)));
    };
}

//! A run that was stopped by Ctrl+C is 130; nobody reclaimed because of guards is 5; anything that failed is 4.
int exitOf(const CallPointer &call, const ReclaimRun &run) {
    if (call->interrupted().isCancelled())
        return exitCancelled;
    int done = 0;
    int failed = 0;
    int refused = 0;
    for (const RunStep &step : run.steps) {
        done += step.outcome == StepOutcome::Done ? 1 : 0;
        failed += step.outcome == StepOutcome::Failed || step.outcome == StepOutcome::Unknown ? 1 : 0;
        refused += step.plan.isRefused() || step.detail == errorName(ErrorCode::GuardRefused) ? 1 : 0;
    }
    if (failed > 0 || (refused > 0 && done > 0))
        return exitPartly;
    return refused > 0 ? exitRefused : exitDone;
}

Task<ReclaimPlan> makePlan(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const auto most = call->arguments().number(u"--max"_s);
    const auto operation = call->workspace().reclaims().plan(profile.id, everybody, most);
    auto plan = co_await await(call->watch(operation));
    co_return plan;
}

Task<int> plan(CallPointer call) {
    SK_CO_TRY(made, co_await makePlan(call));
    if (call->arguments().has(u"--out"_s))
        SK_CO_CHECK(writePlan(call->arguments().text(u"--out"_s), made));
    call->out().result(Json::plan(made), printablePlan(made));
    co_return exitDone;
}

Task<ReclaimPlan> planToApply(CallPointer call) {
    const bool fromFile = call->arguments().has(u"--plan"_s);
    if (fromFile == call->arguments().has(u"profile"_s))
        co_return Call::usage(u"apply"_s, call->arguments().text(u"profile"_s), u"PROFILE or --plan FILE"_s);
    if (!fromFile)
        co_return co_await makePlan(call);
    SK_CO_TRY(read, readPlan(call->arguments().text(u"--plan"_s)));
    if (const auto most = call->arguments().number(u"--max"_s); most && static_cast<size_t>(*most) < read.steps.size())
        co_return Call::usage(u"--max"_s, QString::number(*most), u"no less than the saved plan has people"_s);
    co_return read;
}

Task<int> apply(CallPointer call) {
    SK_CO_TRY(made, co_await planToApply(call));
    if (!call->arguments().has(u"--yes"_s)) {
        call->out().result(Json::plan(made), printablePlan(made) + ReclaimText::onlyAPlan());
        co_return exitDone;
    }
    Reclaims::ApplyOptions options;
    options.confirmedCount = call->arguments().number(u"--confirm"_s);
    options.reason = call->arguments().text(u"--reason"_s);
    QObject context;
    const auto operation = call->workspace().reclaims().apply(made, options, &context, stepPrinter(call));
    SK_CO_TRY(run, co_await await(call->watch(operation)));
    call->out().result(Json::run(run), RunText::run(run));
    co_return exitOf(call, run);
}

Task<int> runs(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const std::optional<ProfileId> id = profile.id;
    SK_CO_TRY(found, co_await await(call->workspace().reclaims().runs(id)));
    const auto items = Json::array(found, &Json::run);
    call->out().list(Json::list(items, items.size()), ReclaimText::table(found), formatOf(call));
    co_return exitDone;
}

//! "R-3", "run/3" or, where no candidate can be meant, "3".
std::optional<RunId> runOf(const QString &typed, bool plainToo) {
    QString text = typed.trimmed();
    bool named = false;
    for (const auto &prefix : {u"R-"_s, u"run/"_s}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive)) {
            text = text.mid(prefix.size());
            named = true;
        }
    }
    const auto number = Call::idOf(text, u"RUN"_s);
    return number && (named || plainToo) ? std::optional(RunId{*number}) : std::nullopt;
}

Task<int> show(CallPointer call) {
    const QString typed = call->arguments().text(u"run"_s);
    const auto id = runOf(typed, true);
    if (!id)
        co_return Call::usage(u"RUN"_s, typed, u"R-3"_s);
    SK_CO_TRY(run, co_await await(call->workspace().reclaims().run(*id)));
    call->out().result(Json::run(run), RunText::run(run));
    co_return exitDone;
}

struct UndoTarget {
    RunId run;
    std::vector<CandidateId> only;
};

//! A plain number is a candidate that was reclaimed, else a run: the smaller of both undos.
Task<UndoTarget> undoTargetOf(CallPointer call, QString typed) {
    UndoTarget target;
    if (const auto run = runOf(typed, false)) {
        target.run = *run;
        co_return target;
    }
    QString number = typed;
    const bool isCandidate = number.startsWith(u"candidate/"_s);
    SK_CO_TRY(id, Call::idOf(isCandidate ? number.mid(10) : number, u"RUN|CANDIDATE"_s));
    const CandidateId candidate{id};
    auto found = co_await await(call->workspace().reclaims().runOf(candidate));
    if (found) {
        target.run = *found;
        target.only.push_back(candidate);
        co_return target;
    }
    if (isCandidate || !found.failedWith(ErrorCode::NotFound))
        co_return std::move(found).error();
    target.run = RunId{id};
    co_return target;
}

Task<int> undo(CallPointer call) {
    const QString typed = call->arguments().text(u"what"_s);
    SK_CO_TRY(target, co_await undoTargetOf(call, typed));
    if (!call->arguments().has(u"--yes"_s)) {
        const auto planning = call->workspace().reclaims().planUndo(target.run, target.only);
        SK_CO_TRY(made, co_await await(call->watch(planning)));
        call->out().result(Json::plan(made), printablePlan(made) + ReclaimText::onlyAPlan());
        co_return exitDone;
    }
    QObject context;
    const auto operation = call->workspace().reclaims().undo(target.run, target.only, &context, stepPrinter(call));
    SK_CO_TRY(run, co_await await(call->watch(operation)));
    call->out().result(Json::run(run), RunText::run(run));
    co_return exitOf(call, run);
}

Task<int> recover(CallPointer call) {
    const auto operation = call->workspace().reclaims().recover();
    SK_CO_TRY(settled, co_await await(call->watch(operation)));
    const auto items = Json::array(settled, &Json::run);
    call->out().result(Json::list(items, items.size()), ReclaimText::recovered(settled));
    const bool open = std::any_of(settled.begin(), settled.end(),
                                  [](const ReclaimRun &run) { return run.status == RunStatus::Running; });
    co_return open ? exitPartly : exitDone;
}

} // namespace

Noun reclaimCommands() { return ReclaimText::noun({&plan, &apply, &runs, &show, &undo, &recover}); }

} // namespace seatkeeper::cli
