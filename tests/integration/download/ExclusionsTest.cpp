#include "DownloadWorkspace.h"

#include "services/ListPrices.h"
#include "storage/CandidateRepository.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

ExclusionRule ruleFor(const QString &pattern, ExclusionKind kind = ExclusionKind::User) {
    ExclusionRule rule;
    rule.kind = kind;
    rule.pattern = pattern;
    rule.reason = u"robots"_s;
    return rule;
}

Subscription first(DownloadWorkspace &workspace, const QString &where) {
    ListQuery query;
    query.where = where;
    const auto found = workspace.all(query);
    EXPECT_FALSE(found.empty());
    return found.empty() ? Subscription() : found.front();
}

RemovalCandidate candidateFor(const Subscription &seat, const QDateTime &now) {
    RemovalCandidate candidate;
    candidate.profile = seat.profile;
    candidate.subscription = seat.id;
    candidate.externalId = seat.externalId;
    candidate.identifier = seat.identifier;
    candidate.displayName = seat.displayName;
    candidate.openedAt = now;
    return candidate;
}

} // namespace

TEST(ExclusionsTest, SavingMarksTheRowsAndClosesTheirCandidatesAtOnce) {
    DownloadWorkspace workspace(accountOf(200));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const Subscription seat = first(workspace, u"paid = true and role = agent and email != none"_s);
    const RemovalCandidate candidate = candidateFor(seat, workspace.clock().now());
    ASSERT_TRUE(isOk(workspace.run(u"DELETE FROM candidate_event"_s)));
    ASSERT_TRUE(isOk(workspace.run(u"DELETE FROM removal_candidate"_s)));
    ASSERT_TRUE(isOk(waitFor(workspace.core().database->write<CandidateId>(
        [candidate](Session &session) { return CandidateRepository(session).insert(candidate, u"test"_s); }))));
    const auto before = workspace.number(u"SELECT count(*) FROM audit_entry"_s);

    const auto preview = waitFor(workspace.exclusions().preview(ruleFor(seat.externalId)));
    ASSERT_TRUE(isOk(preview));
    EXPECT_EQ(preview->subscriptions, 1);
    EXPECT_EQ(preview->openCandidates, 1);
    EXPECT_EQ(preview->examples, QStringList{seat.userPrincipalName});

    const auto saved = waitFor(workspace.exclusions().save(ruleFor(seat.externalId)));
    ASSERT_TRUE(isOk(saved));
    EXPECT_EQ(saved->hits, 1);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM removal_candidate WHERE state = 'closed_skipped'"_s), 1);
    EXPECT_GT(workspace.number(u"SELECT count(*) FROM candidate_event WHERE to_state = 'closed_skipped'"_s), 0);
    EXPECT_GE(workspace.number(u"SELECT count(*) FROM audit_entry"_s), before + 2);
    const Subscription marked = first(workspace, u"id = "_s + seat.externalId);
    EXPECT_EQ(marked.excludedBy, saved->id);
    EXPECT_EQ(marked.excludedByName, seat.externalId);
}

TEST(ExclusionsTest, ExcludedRowsCountNowhereAndComeBackAtTheNextRefresh) {
    DownloadWorkspace workspace(accountOf(200));
    const auto whole = workspace.refresh();
    ASSERT_TRUE(isOk(whole));
    const auto saved = waitFor(workspace.exclusions().save(ruleFor(u"zendesk.agent"_s, ExclusionKind::Identifier)));
    ASSERT_TRUE(isOk(saved));
    const auto without = workspace.refresh();
    ASSERT_TRUE(isOk(without));
    EXPECT_EQ(without->subscriptions, whole->subscriptions) << "kept, so that its cost can be seen";
    EXPECT_EQ(without->seats, whole->seats - saved->hits);
    EXPECT_EQ(without->result.counters.value(u"excluded"_s), saved->hits);
    const auto models = waitFor(workspace.models().list(workspace.profile()));
    ASSERT_TRUE(isOk(models));
    for (const SoftwareModel &model : *models)
        EXPECT_TRUE(model.displayName != u"Zendesk Agent"_s || model.subscriptions == 0);

    ASSERT_TRUE(isOk(waitFor(workspace.exclusions().setActive(saved->id, false))));
    EXPECT_GT(workspace.number(u"SELECT count(*) FROM subscription WHERE excluded_by IS NOT NULL"_s), 0)
        << "until the next refresh";
    const auto back = workspace.refresh();
    ASSERT_TRUE(isOk(back));
    EXPECT_EQ(back->seats, whole->seats);
    ASSERT_TRUE(isOk(waitFor(workspace.exclusions().remove(saved->id))));
    EXPECT_TRUE(waitFor(workspace.exclusions().remove(saved->id)).failedWith(ErrorCode::NotFound));
}

TEST(ExclusionsTest, AnExpiredRuleActsNoMore) {
    DownloadWorkspace workspace(accountOf(60));
    ExclusionRule rule = ruleFor(u"*"_s);
    rule.until = workspace.clock().now().date().addDays(-1);
    ASSERT_TRUE(isOk(waitFor(workspace.exclusions().save(rule))));
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM subscription WHERE excluded_by IS NOT NULL"_s), 0);
}

TEST(ExclusionsTest, ThePreviewNamesRowsCostCandidatesAndEverybody) {
    DownloadWorkspace workspace(accountOf(120));
    ASSERT_TRUE(isOk(workspace.refresh()));
    ListPrice price;
    price.name = u"Suite Team"_s;
    price.perMonth = {5500, u"USD"_s};
    price.asOf = QDate(2026, 10, 7);
    const auto stored = waitFor(ListPrices(workspace.core()).save(price));
    ASSERT_TRUE(isOk(stored));
    ASSERT_TRUE(isOk(workspace.run(u"UPDATE profile SET list_price_plan = '%1'"_s.arg(stored->plan))));
    const qint64 all = workspace.number(u"SELECT count(*) FROM subscription WHERE current = 1"_s);
    const QString agents = u"current = 1 AND identifier = 'zendesk.agent'"_s;
    const qint64 rows = workspace.number(u"SELECT count(*) FROM subscription WHERE "_s + agents);
    const qint64 paid = workspace.number(u"SELECT count(*) FROM subscription WHERE paid = 1 AND "_s + agents);

    const auto some = waitFor(workspace.exclusions().preview(ruleFor(u"zendesk.agent"_s, ExclusionKind::Identifier)));
    ASSERT_TRUE(isOk(some));
    EXPECT_EQ(some->subscriptions, rows);
    EXPECT_EQ(some->all, all);
    EXPECT_FALSE(some->isEverybody());
    EXPECT_EQ(some->costPerYear, (Money{66000 * paid, u"USD"_s}));
    EXPECT_TRUE(some->costIsEstimate);
    EXPECT_EQ(some->examples.size(), 5);

    const auto everybody = waitFor(workspace.exclusions().preview(ruleFor(u"*"_s)));
    ASSERT_TRUE(isOk(everybody));
    EXPECT_TRUE(everybody->isEverybody());
    EXPECT_EQ(everybody->flaw, PatternFlaw::MatchesEverybody);

    const auto saved = waitFor(workspace.exclusions().save(ruleFor(u"zendesk.agent"_s, ExclusionKind::Identifier)));
    ASSERT_TRUE(isOk(saved));
    EXPECT_EQ(saved->hits, rows);
    EXPECT_EQ(saved->costPerYear, (Money{66000 * paid, u"USD"_s})) << "what is kept out is kept in sight";
    const auto rest = waitFor(workspace.exclusions().preview(ruleFor(u"*"_s)));
    ASSERT_TRUE(isOk(rest));
    EXPECT_EQ(rest->alreadyOut, rows);
    EXPECT_EQ(rest->subscriptions, all - rows);
    EXPECT_TRUE(rest->isEverybody());

    const auto nobody = waitFor(workspace.exclusions().preview(ruleFor(u"partner.example"_s)));
    ASSERT_TRUE(isOk(nobody));
    EXPECT_EQ(nobody->subscriptions, 0);
    EXPECT_EQ(nobody->flaw, PatternFlaw::NeverMatches);
    const auto empty = waitFor(workspace.exclusions().preview(ruleFor(QString())));
    ASSERT_TRUE(isOk(empty)) << "to look at a bad pattern is no failure";
    EXPECT_EQ(empty->flaw, PatternFlaw::Empty);
    EXPECT_EQ(empty->subscriptions, 0);
}

TEST(ExclusionsTest, TheJobNamesWhatExpired) {
    DownloadWorkspace workspace(accountOf(60));
    ExclusionRule rule = ruleFor(u"*@vendor.example"_s);
    rule.until = workspace.clock().now().date().addDays(-1);
    const auto saved = waitFor(workspace.exclusions().save(rule));
    ASSERT_TRUE(isOk(saved));
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->result.counters.value(u"exclusionsExpired"_s), 1);
    EXPECT_TRUE(workspace.lastResult().log.contains(u"exclusion rule %1 has expired"_s.arg(saved->id.toString())));
    EXPECT_FALSE(workspace.lastResult().log.contains(u"vendor.example"_s)) << "a log holds ids";
}

TEST(ExclusionsTest, ARuleWithoutPatternOrReasonIsRefused) {
    DownloadWorkspace workspace(accountOf(20));
    EXPECT_TRUE(waitFor(workspace.exclusions().save(ruleFor(u"  "_s))).failedWith(ErrorCode::Usage));
    ExclusionRule silent = ruleFor(u"a@b.example"_s);
    silent.reason = u" "_s;
    const auto refused = waitFor(workspace.exclusions().save(silent));
    ASSERT_TRUE(refused.failedWith(ErrorCode::Usage));
    EXPECT_EQ(refused.error().arg("field"), u"reason"_s);
    EXPECT_TRUE(isOk(waitFor(workspace.exclusions().preview(silent)))) << "to look costs no reason";
}
