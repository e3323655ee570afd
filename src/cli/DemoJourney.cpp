#include "cli/DemoJourney.h"

#include "cli/DemoText.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "services/AuditLog.h"
#include "services/Candidates.h"
#include "services/DemoAccount.h"
#include "services/Downloads.h"
#include "services/Publishing.h"
#include "services/Reclaims.h"
#include "services/SignIn.h"
#include "services/Validation.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

constexpr size_t peopleToReclaim = 3;
constexpr size_t peopleToApprove = 8; //!< more than are reclaimed, because guards may refuse some
constexpr int agentsOfJourney = 480;

struct NamedStep {
    QString id;
    Task<QString> (DemoJourney::*run)();
};

//! A folder of its own, gone at the end, unless the person named a workspace.
WorkspaceOptions journeyOptions(const CallPointer &call, const QTemporaryDir &folder, WorkspaceOptions options) {
    if (options.location.isEmpty())
        options.location = folder.filePath(u"demo/demo.sqlite"_s);
    if (options.credentials.isEmpty())
        options.credentials = u"session"_s;
    options.demo = true;
    options.demoAgents = call->arguments().number(u"--agents"_s).value_or(agentsOfJourney);
    return options;
}

} // namespace

Error DemoJourney::broken(const QString &what) { return fail(ErrorCode::Internal, what, {{u"detail"_s, what}}); }

void DemoJourney::report(const QString &id, const Result<QString> &outcome) {
    const bool own = !outcome && outcome.error().code == ErrorCode::Internal;
    const QString text = outcome ? *outcome
                         : own   ? DemoText::failed(outcome.error().technical)
                                 : DemoText::failed(ErrorText::words(outcome.error()).message);
    QJsonObject step{{u"step"_s, id}, {u"ok"_s, outcome.has_value()}, {u"detail"_s, text}};
    if (!outcome) {
        QJsonObject error = Output::toJson(outcome.error());
        error.insert(u"technical"_s, outcome.error().technical);
        step.insert(u"error"_s, error);
    }
    m_steps.append(step);
    m_call->out().note(u"%1  %2: %3"_s.arg(outcome ? u"ok    "_s : u"FAILED"_s, DemoText::step(id), text));
}

Task<QString> DemoJourney::setUp() {
    SK_CO_TRY(profile, co_await await(m_call->workspace().demo().prepareProfile()));
    m_profile = profile;
    co_return profile.displayName;
}

Task<QString> DemoJourney::signIn(CredentialPurpose purpose) {
    auto beginning = m_call->workspace().signIn().begin(m_profile.id, purpose, SignIn::Way::Loopback);
    SK_CO_TRY(attempt, co_await await(beginning));
    const auto waiting = m_call->watch(attempt.operation);
    SK_CO_CHECK(co_await await(m_call->workspace().demo().allow(attempt.url)));
    SK_CO_TRY(credential, co_await await(waiting));
    co_return u"%1, %2"_s.arg(credential.userName, credential.scopes.join(u' '));
}

Task<QString> DemoJourney::authorize() { co_return co_await signIn(CredentialPurpose::Inventory); }

Task<QString> DemoJourney::authorizeReclaim() { co_return co_await signIn(CredentialPurpose::Reclaim); }

Task<QString> DemoJourney::validate() {
    const auto operation = m_call->workspace().validation().run(m_profile.id, nullptr, {});
    SK_CO_TRY(report, co_await await(m_call->watch(operation)));
    const auto passed = std::count_if(report.checks.begin(), report.checks.end(),
                                      [](const ValidationCheck &check) { return check.status == CheckStatus::Ok; });
    if (!report.allowsPublishing())
        co_return broken(u"a blocking check failed"_s);
    co_return u"%1/%2"_s.arg(passed).arg(report.checks.size());
}

Task<QString> DemoJourney::publish() {
    const auto operation = m_call->workspace().publishing().publish(m_profile.id);
    SK_CO_TRY(outcome, co_await await(m_call->watch(operation)));
    if (outcome.refreshError)
        co_return *outcome.refreshError;
    co_return outcome.firstRefresh ? outcome.firstRefresh->number : QString();
}

Task<QString> DemoJourney::download() {
    Downloads::Options options;
    options.trigger = JobTrigger::CommandLine;
    const auto operation = m_call->workspace().downloads().refresh(m_profile.id, options);
    SK_CO_TRY(outcome, co_await await(m_call->watch(operation)));
    if (!outcome.complete || outcome.subscriptions == 0 || outcome.added + outcome.removed != 0)
        co_return broken(u"the second download differs from the first"_s);
    m_people = outcome.subscriptions;
    co_return u"%1 / %2"_s.arg(outcome.subscriptions).arg(outcome.seats);
}

Task<QString> DemoJourney::find() {
    ListQuery query;
    query.profile = m_profile.id;
    query.facet = u"ready"_s;
    SK_CO_TRY(found, co_await await(m_call->workspace().candidates().list(query)));
    // An end user is free for certain; a light agent may turn out to be kept paid by a product role.
    for (const auto action : {ProposedAction::EndUser, ProposedAction::LightAgent}) {
        for (const RemovalCandidate &candidate : found.items) {
            const bool admin = candidate.identifier.contains(u"admin"_s);
            if (candidate.action == action && !admin && m_chosen.size() < peopleToApprove)
                m_chosen.push_back(candidate.id);
        }
    }
    if (m_chosen.empty())
        co_return broken(u"nobody to reclaim"_s);
    co_return QString::number(found.total);
}

Task<QString> DemoJourney::approve() {
    const QString reason = u"demo run"_s;
    SK_CO_TRY(decided, co_await await(m_call->workspace().candidates().approve(m_chosen, reason)));
    if (!decided.refused.empty())
        co_return decided.refused.front().second;
    co_return QString::number(decided.done.size());
}

Task<ReclaimPlan> DemoJourney::planOf(std::vector<CandidateId> candidates) {
    const std::optional<int> most;
    const auto operation = m_call->workspace().reclaims().plan(m_profile.id, candidates, most);
    auto made = co_await await(m_call->watch(operation));
    co_return made;
}

Task<QString> DemoJourney::plan() {
    SK_CO_TRY(all, co_await planOf(m_chosen));
    std::vector<CandidateId> accepted;
    std::vector<CandidateId> others;
    for (const PlanStep &step : all.steps) {
        const bool taken = !step.isRefused() && accepted.size() < peopleToReclaim;
        (taken ? accepted : others).push_back(step.candidate);
    }
    if (accepted.empty())
        co_return broken(u"guards refused everybody"_s);
    const QString reason = u"demo run"_s;
    if (!others.empty())
        SK_CO_CHECK(co_await await(m_call->workspace().candidates().withdraw(others, reason)));
    m_chosen = accepted;
    SK_CO_TRY(made, co_await planOf(m_chosen));
    if (made.isRefused() || made.steps.size() != m_chosen.size())
        co_return broken(u"the plan changed"_s);
    m_plan = made;
    co_return DemoText::planned(static_cast<int>(accepted.size()), static_cast<int>(others.size()));
}

Task<QString> DemoJourney::reclaim() {
    QObject context;
    Reclaims::ApplyOptions options;
    if (m_plan.confirmationCount > 0)
        options.confirmedCount = m_plan.confirmationCount;
    const auto operation = m_call->workspace().reclaims().apply(m_plan, options, &context, {});
    SK_CO_TRY(run, co_await await(m_call->watch(operation)));
    m_run = run;
    for (const RunStep &step : run.steps) {
        if (step.outcome != StepOutcome::Done)
            co_return broken(u"%1: %2 %3"_s.arg(step.externalId, outcomeName(step.outcome), step.detail));
    }
    co_return u"%1, %2"_s.arg(Json::runName(run.id)).arg(run.freed);
}

Task<QString> DemoJourney::verify() {
    if (m_run.freed != static_cast<int>(m_chosen.size()))
        co_return broken(u"not every seat was proved free"_s);
    ListQuery query;
    query.profile = m_profile.id;
    query.facet = u"all"_s;
    SK_CO_TRY(found, co_await await(m_call->workspace().candidates().list(query)));
    for (const RemovalCandidate &candidate : found.items) {
        const bool chosen = std::find(m_chosen.begin(), m_chosen.end(), candidate.id) != m_chosen.end();
        if (chosen && candidate.state != CandidateState::ClosedComplete)
            co_return broken(u"a reclaimed candidate is %1"_s.arg(stateName(candidate.state)));
    }
    SK_CO_TRY(audit, co_await await(m_call->workspace().audit().verify()));
    if (!audit.ok)
        co_return broken(u"the audit log does not hold: %1"_s.arg(audit.problem));
    co_return QString::number(audit.entries);
}

Task<QString> DemoJourney::undo() {
    QObject context;
    const std::vector<CandidateId> one(1, m_chosen.front());
    const auto operation = m_call->workspace().reclaims().undo(m_run.id, one, &context, {});
    SK_CO_TRY(run, co_await await(m_call->watch(operation)));
    if (run.steps.size() != 1 || run.steps.front().outcome != StepOutcome::Done)
        co_return broken(u"the seat was not given back"_s);
    co_return run.steps.front().userPrincipalName;
}

Task<int> DemoJourney::run() {
    const std::vector<NamedStep> steps = {{u"setup"_s, &DemoJourney::setUp},
                                          {u"authorize"_s, &DemoJourney::authorize},
                                          {u"authorize_reclaim"_s, &DemoJourney::authorizeReclaim},
                                          {u"validate"_s, &DemoJourney::validate},
                                          {u"publish"_s, &DemoJourney::publish},
                                          {u"download"_s, &DemoJourney::download},
                                          {u"find"_s, &DemoJourney::find},
                                          {u"approve"_s, &DemoJourney::approve},
                                          {u"plan"_s, &DemoJourney::plan},
                                          {u"reclaim"_s, &DemoJourney::reclaim},
                                          {u"verify"_s, &DemoJourney::verify},
                                          {u"undo"_s, &DemoJourney::undo}};
    m_time.start();
    std::optional<Error> failure;
    for (const NamedStep &step : steps) {
        auto outcome = co_await (this->*step.run)();
        report(step.id, outcome);
        if (!outcome) {
            failure = outcome.error();
            break;
        }
    }
    const qint64 seconds = m_time.elapsed() / 1000;
    const QJsonObject json{{u"ok"_s, !failure},
                           {u"steps"_s, m_steps},
                           {u"people"_s, m_people},
                           {u"freed"_s, m_run.freed},
                           {u"seconds"_s, seconds}};
    const QString text =
        failure ? QString() : DemoText::summary(static_cast<int>(steps.size()), m_people, m_run.freed, seconds);
    m_call->out().result(json, text);
    co_return failure ? exitCodeOf(failure->code) : exitDone;
}

Task<int> runDemoJourney(CallPointer call) {
    const QTemporaryDir folder;
    SK_CO_TRY(typed, call->workspaceOptions());
    const auto options = journeyOptions(call, folder, typed);
    SK_CO_TRY(workspace, co_await await(Workspace::open(options)));
    call->setWorkspace(workspace);
    workspace.reset();
    DemoJourney journey(call);
    auto code = co_await journey.run();
    // The workspace closes before its folder goes.
    call->setWorkspace(nullptr);
    co_return code;
}

} // namespace seatkeeper::cli
