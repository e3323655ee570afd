#include "DownloadWorkspace.h"
#include "ScriptedAccount.h"

#include "services/Quality.h"

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

DataQuality qualityOf(DownloadWorkspace &workspace) {
    auto found = waitFor(Quality(workspace.core()).of(workspace.profile()));
    EXPECT_TRUE(isOk(found));
    return found.value_or(DataQuality());
}

std::optional<QualityFinding> find(const DataQuality &quality, const QString &id) {
    const auto found = std::find_if(quality.findings().begin(), quality.findings().end(),
                                    [&](const QualityFinding &one) { return one.id == id; });
    return found == quality.findings().end() ? std::nullopt : std::optional(*found);
}

void addRule(DownloadWorkspace &workspace) {
    ASSERT_TRUE(isOk(workspace.run(u"INSERT INTO reclamation_rule (name, threshold_days, grace_days, never_used, "
                                   u"counting_signals) VALUES ('idle', 60, 30, 'propose', '[\"sign_in\"]')"_s)));
}

qint64 openCandidates(DownloadWorkspace &workspace) {
    return workspace.number(u"SELECT count(*) FROM removal_candidate WHERE closed_at IS NULL"_s);
}

void failSessions(DownloadWorkspace &workspace) {
    simulator::FaultRule fault;
    fault.path = u"/api/v2/sessions"_s;
    fault.kind = simulator::FaultKind::Status;
    fault.status = 500;
    fault.count = -1;
    workspace.account().addFault(fault);
}

} // namespace

TEST(QualityTest, IsRedBeforeTheFirstDownloadAndCountsAgreeAfterIt) {
    DownloadWorkspace workspace(accountOf(200));
    EXPECT_EQ(qualityOf(workspace).light(), QualityLight::Red);
    ASSERT_TRUE(isOk(workspace.refresh()));
    const DataQuality quality = qualityOf(workspace);
    EXPECT_NE(quality.light(), QualityLight::Red);
    const auto count = find(quality, u"account_count"_s);
    ASSERT_TRUE(count);
    EXPECT_EQ(count->level, QualityLevel::Good);
    EXPECT_EQ(count->args.value(u"found"_s), count->args.value(u"expected"_s));
    const auto roles = find(quality, u"role_counts"_s);
    ASSERT_TRUE(roles);
    EXPECT_EQ(roles->level, QualityLevel::Good);
    EXPECT_EQ(roles->args.value(u"found"_s), roles->args.value(u"expected"_s));
    EXPECT_TRUE(waitFor(Quality(workspace.core()).of(ProfileId{99})).failedWith(ErrorCode::NotFound));
}

TEST(QualityTest, CountsAreThoseOfTheLists) {
    DownloadWorkspace workspace(accountOf(300));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const DataQuality quality = qualityOf(workspace);
    ListQuery query;
    query.profile = workspace.profile();
    query.facet = u"unrecognized"_s;
    EXPECT_EQ(find(quality, u"identifiers"_s)->args.value(u"count"_s).toLongLong(),
              static_cast<qint64>(workspace.all(query).size()));
    query.facet.clear();
    query.where = u"email = none"_s;
    ASSERT_TRUE(find(quality, u"email"_s));
    EXPECT_EQ(find(quality, u"email"_s)->args.value(u"count"_s).toLongLong(),
              static_cast<qint64>(workspace.all(query).size()));
    query.where.clear();
    query.facet = u"paid"_s;
    ASSERT_TRUE(find(quality, u"price"_s));
    EXPECT_EQ(find(quality, u"price"_s)->args.value(u"count"_s).toLongLong(),
              static_cast<qint64>(workspace.all(query).size()));
}

TEST(QualityTest, NoCandidateIsMadeWhileASignalFailsAndTheyComeWhenItIsMended) {
    DownloadWorkspace workspace(accountOf(200));
    addRule(workspace);
    failSessions(workspace);
    const auto red = workspace.refresh();
    ASSERT_TRUE(isOk(red));
    const auto failed = find(qualityOf(workspace), u"failed_signals"_s);
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->args.value(u"signals"_s), u"session"_s);
    EXPECT_EQ(openCandidates(workspace), 0);
    EXPECT_TRUE(red->result.counters.contains(u"candidatesHeldBack"_s));
    EXPECT_TRUE(workspace.lastResult().log.contains(u"data quality is red"_s));
    EXPECT_EQ(workspace.lastResult().status, JobStatus::Completed) << "the download itself is whole";

    workspace.account().clearFaults();
    const auto green = workspace.refresh();
    ASSERT_TRUE(isOk(green));
    EXPECT_NE(qualityOf(workspace).light(), QualityLight::Red);
    EXPECT_GT(openCandidates(workspace), 0);
    EXPECT_FALSE(green->result.counters.contains(u"candidatesHeldBack"_s));
}

TEST(QualityTest, OpenCandidatesAreStillLookedAtWhileItIsRed) {
    DownloadWorkspace workspace(accountOf(200));
    addRule(workspace);
    ASSERT_TRUE(isOk(workspace.refresh()));
    const qint64 open = openCandidates(workspace);
    ASSERT_GT(open, 0);
    const auto person = workspace.number(u"SELECT external_id FROM removal_candidate LIMIT 1"_s);
    simulator::PersonChange change;
    change.lastLogin = std::optional(workspace.clock().now());
    ASSERT_TRUE(isOk(workspace.account().changePerson(person, change)));
    failSessions(workspace);
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(qualityOf(workspace).light(), QualityLight::Red);
    EXPECT_EQ(openCandidates(workspace), open - 1) << "who works again is closed, whatever the light";
}

TEST(QualityTest, AShrinkThatWaitsMakesItRedUntilItIsAccepted) {
    DownloadWorkspace workspace;
    auto account = std::make_shared<ScriptedAccount>();
    std::vector<int> ids(100);
    std::generate(ids.begin(), ids.end(), [next = 1]() mutable { return next++; });
    account->onCount = [&ids]() -> Result<PeopleCount> {
        return PeopleCount{static_cast<qint64>(ids.size()), std::nullopt};
    };
    account->onPeople = [&ids](const QString &) -> Result<PeoplePage> { return ScriptedAccount::page(ids); };
    workspace.use(account);
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_FALSE(find(qualityOf(workspace), u"held_back"_s));
    ids.resize(50);
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::ShrinkHeldBack));
    const auto held = find(qualityOf(workspace), u"held_back"_s);
    ASSERT_TRUE(held);
    EXPECT_EQ(held->args.value(u"before"_s), u"100"_s);
    EXPECT_EQ(held->args.value(u"after"_s), u"50"_s);
    EXPECT_EQ(qualityOf(workspace).light(), QualityLight::Red);
    Downloads::Options accept;
    accept.acceptShrink = true;
    ASSERT_TRUE(isOk(workspace.refresh(accept)));
    EXPECT_FALSE(find(qualityOf(workspace), u"held_back"_s));
}

TEST(QualityTest, OldDownloadsFutureDatesAndExclusionsAreNamed) {
    DownloadWorkspace workspace(accountOf(60));
    ASSERT_TRUE(isOk(workspace.refresh()));
    ASSERT_TRUE(isOk(workspace.run(u"UPDATE subscription SET last_activity = '2199-01-01T00:00:00Z' WHERE id = 1"_s)));
    ExclusionRule rule;
    rule.pattern = u"*@vendor.example"_s;
    rule.reason = u"test"_s;
    rule.until = workspace.clock().now().date().addDays(3);
    ASSERT_TRUE(isOk(waitFor(workspace.exclusions().save(rule))));
    const DataQuality quality = qualityOf(workspace);
    ASSERT_TRUE(find(quality, u"dates"_s));
    EXPECT_EQ(find(quality, u"dates"_s)->args.value(u"count"_s), u"1"_s);
    EXPECT_TRUE(find(quality, u"exclusions_ending"_s));
    const QDateTime old = workspace.clock().now().addDays(-9);
    ASSERT_TRUE(isOk(workspace.run(u"UPDATE profile SET last_refresh = '%1'"_s.arg(toIsoUtc(old)))));
    EXPECT_EQ(find(qualityOf(workspace), u"download"_s)->level, QualityLevel::Bad);
}

TEST(QualityTest, AFailedJobIsNamedUntilItSucceeds) {
    DownloadWorkspace workspace(accountOf(60));
    ASSERT_TRUE(isOk(workspace.refresh()));
    simulator::FaultRule fault;
    fault.path = u"/api/v2/users"_s;
    fault.kind = simulator::FaultKind::Status;
    fault.status = 500;
    fault.count = -1;
    workspace.account().addFault(fault);
    Downloads::Options full;
    full.full = true;
    ASSERT_FALSE(workspace.refresh(full).has_value());
    const auto failed = find(qualityOf(workspace), u"jobs"_s);
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->args.value(u"kind"_s), u"refresh"_s);
    workspace.account().clearFaults();
    ASSERT_TRUE(isOk(workspace.refresh(full)));
    EXPECT_FALSE(find(qualityOf(workspace), u"jobs"_s));
}
