#include "services/Publishing.h"
#include "Account.h"
#include "domain/ReclamationRule.h"
#include "services/DemoAccount.h"
#include "services/Jobs.h"
#include "services/Rules.h"
#include "services/Scheduler.h"
#include "services/Validation.h"

#include <QSignalSpy>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

Result<Publishing::Outcome> publish(OpenWorkspace &workspace, ProfileId profile) {
    return waitFor(workspace->publishing().publish(profile).result, patience);
}

bool validated(OpenWorkspace &workspace, ProfileId profile) {
    auto report = waitFor(workspace->validation().run(profile, nullptr, {}).result, patience);
    return report && report->allowsPublishing();
}

std::vector<ScheduledJob> jobsOf(OpenWorkspace &workspace) {
    auto jobs = waitFor(workspace->jobs().list(std::nullopt));
    EXPECT_TRUE(isOk(jobs));
    return jobs ? *jobs : std::vector<ScheduledJob>();
}

//! The computer's clock, three days later: three daily times were missed.
class LaterClock final : public Clock {
public:
    QDateTime now() const override { return m_system.now().addDays(3); }
    std::chrono::milliseconds elapsed() const override { return m_system.elapsed(); }
    std::chrono::milliseconds realDuration(std::chrono::milliseconds duration) const override { return duration; }

private:
    SystemClock m_system;
};

} // namespace

TEST(PublishingTest, CreatesRuleAndJobsOnceAndRefreshes) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    auto early = publish(account.workspace(), account.profile());
    ASSERT_TRUE(early.failedWith(ErrorCode::NotAllowed));
    ASSERT_TRUE(validated(account.workspace(), account.profile()));
    for (int i = 0; i < 2; ++i) {
        auto outcome = publish(account.workspace(), account.profile());
        ASSERT_TRUE(isOk(outcome));
        EXPECT_FALSE(outcome->refreshError) << errorName(outcome->refreshError->code).toStdString();
        ASSERT_TRUE(outcome->firstRefresh);
        EXPECT_EQ(outcome->firstRefresh->trigger, JobTrigger::Publish);
        EXPECT_EQ(outcome->profile.status, ProfileStatus::Published);
        EXPECT_TRUE(outcome->profile.lastRefresh);
    }
    EXPECT_EQ(jobsOf(account.workspace()).size(), 2U);
    auto rules = waitFor(account.workspace()->rules().list(account.profile()));
    ASSERT_TRUE(isOk(rules));
    ASSERT_EQ(rules->size(), 1U);
    EXPECT_EQ(rules->front().name, u"Lindqvist: idle 60 days"_s);
    auto results = waitFor(account.workspace()->jobs().results(account.profile()));
    ASSERT_TRUE(isOk(results));
    EXPECT_EQ(results->size(), 2U);
    EXPECT_EQ(results->back().number, u"JR-0001"_s);
}

TEST(PublishingTest, TakesTheFirstRuleThatTheSetUpStored) {
    ConnectedAccount account;
    auto &workspace = account.workspace();
    const auto rulesOf = [&] {
        auto rules = waitFor(workspace->rules().list(account.profile()));
        EXPECT_TRUE(isOk(rules));
        return rules ? *rules : std::vector<ReclamationRule>();
    };
    auto rule = waitFor(workspace->rules().first(account.profile()));
    ASSERT_TRUE(isOk(rule));
    EXPECT_FALSE(rule->id.isValid());
    EXPECT_EQ(rule->profile, account.profile());
    auto untouched = waitFor(workspace->rules().saveFirst(*rule));
    ASSERT_TRUE(isOk(untouched));
    EXPECT_EQ(*untouched, *rule);
    EXPECT_TRUE(rulesOf().empty()) << "publishing makes it anyway";

    rule->thresholdDays = 45;
    rule->graceDays = 10;
    rule->action = ProposedAction::EndUser;
    auto stored = waitFor(workspace->rules().saveFirst(*rule));
    ASSERT_TRUE(isOk(stored));
    EXPECT_TRUE(stored->id.isValid());
    EXPECT_EQ(stored->name, u"Lindqvist: idle 45 days"_s);
    auto again = waitFor(workspace->rules().first(account.profile()));
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(*again, *stored) << "the draft is resumed with it";

    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(validated(workspace, account.profile()));
    ASSERT_TRUE(isOk(publish(workspace, account.profile())));
    EXPECT_EQ(rulesOf(), std::vector<ReclamationRule>{*stored}) << "publishing adds no second one";
    stored->thresholdDays = 0;
    EXPECT_TRUE(waitFor(workspace->rules().saveFirst(*stored)).failedWith(ErrorCode::Usage));
}

TEST(PublishingTest, TheNameOfTheFirstRuleFollowsUnlessAPersonChoseIt) {
    ConnectedAccount account;
    auto &workspace = account.workspace();
    ReclamationRule taken;
    taken.name = u"Lindqvist: idle 30 days"_s;
    taken.active = false;
    ASSERT_TRUE(isOk(waitFor(workspace->rules().save(taken))));
    auto rule = waitFor(workspace->rules().first(account.profile()));
    ASSERT_TRUE(isOk(rule));
    EXPECT_FALSE(rule->id.isValid()) << "a rule of all profiles is not the profile's own";
    rule->thresholdDays = 30;
    auto stored = waitFor(workspace->rules().saveFirst(*rule));
    ASSERT_TRUE(isOk(stored));
    EXPECT_EQ(stored->name, u"Lindqvist: idle 30 days (2)"_s);
    stored->thresholdDays = 90;
    auto moved = waitFor(workspace->rules().saveFirst(*stored));
    ASSERT_TRUE(isOk(moved));
    EXPECT_EQ(moved->id, stored->id);
    EXPECT_EQ(moved->name, u"Lindqvist: idle 90 days"_s);
    moved->name = u"Quiet people"_s;
    moved->thresholdDays = 75;
    auto chosen = waitFor(workspace->rules().saveFirst(*moved));
    ASSERT_TRUE(isOk(chosen));
    EXPECT_EQ(chosen->name, u"Quiet people"_s);
}

TEST(PublishingTest, PublishedEvenWhenTheFirstRefreshFails) {
    ConnectedAccount account;
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(validated(account.workspace(), account.profile()));
    account.zendesk().revokeAllTokens();
    auto outcome = publish(account.workspace(), account.profile());
    ASSERT_TRUE(isOk(outcome));
    ASSERT_TRUE(outcome->refreshError);
    EXPECT_EQ(outcome->refreshError->code, ErrorCode::ReauthRequired);
    EXPECT_EQ(account.read().status, ProfileStatus::Published);
}

TEST(JobsTest, RunMovePauseAndDraft) {
    ConnectedAccount account;
    auto &workspace = account.workspace();
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(validated(workspace, account.profile()));
    ASSERT_TRUE(isOk(publish(workspace, account.profile())));
    for (const auto &job : jobsOf(workspace)) {
        auto run = waitFor(workspace->jobs().runNow(job.id, JobTrigger::Manual).result, patience);
        ASSERT_TRUE(isOk(run)) << jobKindName(job.kind).toStdString();
        EXPECT_EQ(run->status, JobStatus::Completed);
        EXPECT_EQ(run->kind, job.kind);
    }
    const auto refresh = jobsOf(workspace).front();
    EXPECT_TRUE(refresh.lastRun);
    EXPECT_TRUE(refresh.nextRun);
    auto moved = waitFor(workspace->jobs().setTime(refresh.id, QTime(4, 15)));
    ASSERT_TRUE(isOk(moved));
    EXPECT_EQ(account.read().refreshAt, QTime(4, 15));
    auto paused = waitFor(workspace->jobs().setActive(refresh.id, false));
    ASSERT_TRUE(isOk(paused));
    EXPECT_FALSE(paused->nextRun);
    ASSERT_TRUE(isOk(waitFor(workspace->profiles().unpublish(account.profile()))));
    for (const auto &job : jobsOf(workspace))
        EXPECT_FALSE(job.active);
    auto removed = waitFor(workspace->profiles().remove(account.profile()));
    ASSERT_TRUE(isOk(removed));
    EXPECT_EQ(removed->jobs, 2);
    EXPECT_EQ(removed->subscriptions, 40);
    EXPECT_TRUE(jobsOf(workspace).empty());
    auto rules = waitFor(workspace->rules().list(std::nullopt));
    ASSERT_TRUE(isOk(rules));
    for (const auto &rule : *rules)
        EXPECT_FALSE(rule.active);
}

TEST(SchedulerTest, AMissedTimeRunsOnceAtTheNextStart) {
    ConnectedAccount account;
    auto &workspace = account.workspace();
    ASSERT_TRUE(isOk(account.signIn(CredentialPurpose::Inventory)));
    ASSERT_TRUE(validated(workspace, account.profile()));
    ASSERT_TRUE(isOk(publish(workspace, account.profile())));
    WorkspaceOptions later = workspace.options();
    later.clock = std::make_shared<LaterClock>();
    workspace.close();
    OpenWorkspace again(later);
    QSignalSpy finished(&again->scheduler(), &Scheduler::jobFinished);
    again->scheduler().start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 2; }, patience));
    EXPECT_EQ(finished.at(0).at(0).value<JobResult>().kind, JobKind::Refresh);
    for (const auto &job : jobsOf(again)) {
        ASSERT_TRUE(job.nextRun);
        EXPECT_GT(*job.nextRun, later.clock->now());
    }
}

TEST(DemoAccountTest, StandsReadyAndKeepsItsStateOverRestarts) {
    WorkspaceOptions options;
    options.demo = true;
    options.demoAgents = 30;
    OpenWorkspace workspace(options);
    auto profile = waitFor(workspace->demo().prepareProfile());
    ASSERT_TRUE(isOk(profile));
    EXPECT_TRUE(profile->demo);
    auto attempt = waitFor(workspace->signIn().begin(profile->id, CredentialPurpose::Inventory, SignIn::Way::Loopback));
    ASSERT_TRUE(isOk(attempt));
    ASSERT_TRUE(isOk(waitFor(workspace->demo().allow(attempt->url))));
    ASSERT_TRUE(isOk(waitFor(attempt->operation.result)));
    ASSERT_TRUE(validated(workspace, profile->id));
    ASSERT_TRUE(isOk(publish(workspace, profile->id)));
    workspace.reopen();
    auto again = waitFor(workspace->demo().prepareProfile());
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->id, profile->id);
    EXPECT_EQ(again->status, ProfileStatus::Published);
    EXPECT_TRUE(validated(workspace, profile->id));
}

TEST(DemoAccountTest, IsRefusedOutsideItsOwnWorkspace) {
    OpenWorkspace workspace;
    EXPECT_TRUE(waitFor(workspace->demo().start()).failedWith(ErrorCode::NotAllowed));
}
