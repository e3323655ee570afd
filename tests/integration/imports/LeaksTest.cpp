#include "ImportFixture.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

class LeaksTest : public ImportTest {
protected:
    LeaksTest() {
        auto imported = importTeam(
            team(member("1", "ada@acme.example") + member("2", "sue@acme.example", "Agent", "", "true") +
                 member("3", "ida@acme.example", "Light agent", "2026-11-20 08:00:00 UTC", "false", "Agent") +
                 member("4", "new@acme.example", "Agent", "") +
                 member("5", "Ada+desk@acme.example", "Agent", "2026-03-01 08:00:00 UTC") +
                 member("6", "bob@acme.example") + member("7", "max@acme.example")));
        EXPECT_TRUE(isOk(imported));
        if (imported)
            profile = imported->profile.id;
    }
    //! @param minor a month
    void price(qint64 minor) {
        ListPrice own;
        own.name = u"Own plan"_s;
        own.perMonth = Money{minor, u"USD"_s};
        own.asOf = QDate(2026, 11, 1);
        const auto saved = waitFor(workspace->prices().save(own));
        ASSERT_TRUE(isOk(saved));
        const auto models = waitFor(workspace->models().list(std::nullopt));
        ASSERT_TRUE(isOk(models));
        for (const SoftwareModel &model : *models)
            ASSERT_TRUE(isOk(waitFor(workspace->prices().chooseForModel(model.displayName, saved->plan))));
    }
    Leak leakOf(const QString &externalId) {
        for (const Leak &leak : leaks()) {
            if (leak.seat.externalId == externalId)
                return leak;
        }
        ADD_FAILURE() << "no leak: " << externalId.toStdString();
        return {};
    }
    QStringList idsOf(const std::vector<Leak> &found) {
        QStringList ids;
        for (const Leak &leak : found)
            ids.append(leak.seat.externalId);
        ids.sort();
        return ids;
    }

    ProfileId profile;
};

} // namespace

TEST_F(LeaksTest, EveryChipAndSumIsThatOfItsList) {
    price(10000);
    EXPECT_EQ(idsOf(leaks()), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    const auto all = leakTotals();
    EXPECT_EQ(all.all, 4);
    EXPECT_EQ(all.shown, 4);
    EXPECT_EQ(all.costPerYear, (Money{480000, u"USD"_s})) << "each seat once, whatever the number of its reasons";
    for (auto facet = all.facets.begin(); facet != all.facets.end(); ++facet) {
        const auto list = leaks(facet.key());
        EXPECT_EQ(static_cast<qint64>(list.size()), facet.value()) << facet.key().toStdString();
        const auto totals = leakTotals(facet.key());
        EXPECT_EQ(totals.shown, facet.value()) << facet.key().toStdString();
        std::optional<Money> sum = Money{};
        for (const Leak &leak : list)
            sum = add(sum, leak.seat.costPerYear.value_or(Money{}));
        EXPECT_EQ(totals.costPerYear.value_or(Money{}).minor, sum->minor) << facet.key().toStdString();
    }
    EXPECT_EQ(all.facets.value(u"never_used"_s), 2);
    EXPECT_EQ(leakOf(u"2"_s).reasons.size(), 2U);
}

TEST_F(LeaksTest, SearchAndConditionsNarrowListAndNumbersAlike) {
    ListQuery query;
    query.text = u"sue"_s;
    EXPECT_EQ(waitFor(workspace->leaks().list(query))->total, 1);
    EXPECT_EQ(waitFor(workspace->leaks().totals(query))->shown, 1);
    EXPECT_EQ(waitFor(workspace->leaks().totals(query))->all, 4);
    for (const auto &where : {u"suspended = true"_s, u"name ~ \"Pérson\" or suspended = true"_s}) {
        ListQuery condition;
        condition.where = where;
        EXPECT_EQ(waitFor(workspace->leaks().list(condition))->total, 1) << where.toStdString();
        const auto totals = waitFor(workspace->leaks().totals(condition));
        EXPECT_EQ(totals->shown, 1) << where.toStdString();
        EXPECT_EQ(totals->facets.value(u"suspended_paid"_s), 1);
        EXPECT_EQ(totals->facets.value(u"duplicate"_s), 0);
    }
    ListQuery page;
    page.sortColumn = u"kind"_s;
    page.limit = 2;
    page.offset = 1;
    const auto second = waitFor(workspace->leaks().list(page));
    ASSERT_EQ(second->items.size(), 2U);
    EXPECT_EQ(second->total, 4);
    EXPECT_EQ(second->items.front().reasons.front().kind, LeakKind::PaidLightAgent);
}

TEST_F(LeaksTest, AnExcludedSeatCountsNowhereAndIsNobodysDouble) {
    ExclusionRule rule;
    rule.pattern = u"ada@acme.example"_s;
    rule.reason = u"owner"_s;
    ASSERT_TRUE(isOk(waitFor(workspace->exclusions().save(rule))));
    EXPECT_EQ(idsOf(leaks()), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    rule.pattern = u"sue@acme.example"_s;
    ASSERT_TRUE(isOk(waitFor(workspace->exclusions().save(rule))));
    EXPECT_EQ(leakTotals().all, 2);
    EXPECT_EQ(leakTotals().facets.value(u"suspended_paid"_s), 0);
}

TEST_F(LeaksTest, TheGraceOfTheRuleDecidesWhoIsNew) {
    EXPECT_EQ(leakTotals().facets.value(u"never_used"_s), 2);
    const auto rules = waitFor(workspace->rules().list(profile));
    const auto draft = waitFor(workspace->rules().draft(rules->front().name, {{u"grace"_s, u"2000"_s}}));
    ASSERT_TRUE(isOk(draft));
    ASSERT_TRUE(isOk(waitFor(workspace->rules().save(*draft))));
    EXPECT_EQ(leakTotals().facets.value(u"never_used"_s), 0);
}

TEST_F(LeaksTest, ProposingMakesReadyCandidatesAndNothingMore) {
    std::vector<SubscriptionId> seats;
    for (const auto &id : {u"2"_s, u"3"_s, u"5"_s})
        seats.push_back(leakOf(id).seat.id);
    const auto existing = waitFor(workspace->candidates().list({}));
    ASSERT_TRUE(isOk(existing));
    for (const RemovalCandidate &one : existing->items)
        ASSERT_TRUE(isOk(waitFor(workspace->candidates().skip({one.id}, {}))));
    const auto proposed = waitFor(workspace->leaks().propose(seats, u"audit"_s));
    ASSERT_TRUE(isOk(proposed));
    ASSERT_EQ(proposed->done.size(), 2U);
    ASSERT_EQ(proposed->refused.size(), 1U);
    EXPECT_EQ(proposed->refused.front().second.arg("reason"), u"duplicate_needs_a_person"_s);
    const auto open = waitFor(workspace->candidates().list({}));
    ASSERT_TRUE(isOk(open));
    ASSERT_EQ(open->items.size(), 2U);
    for (const RemovalCandidate &one : open->items) {
        EXPECT_EQ(one.state, CandidateState::Ready);
        const bool suspended = one.externalId == u"2"_s;
        EXPECT_EQ(one.justification, suspended ? Justification::SuspendedButPaid : Justification::PaidLightAgent);
        EXPECT_EQ(one.action, suspended ? ProposedAction::EndUserSuspended : ProposedAction::EndUser);
    }
    const auto again = waitFor(workspace->leaks().propose({seats.front()}, {}));
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->refused.front().second.code, ErrorCode::AlreadyExists);
    const auto gone = waitFor(workspace->leaks().propose({SubscriptionId{9999}}, {}));
    EXPECT_EQ(gone->refused.front().second.code, ErrorCode::NotFound);
}

TEST_F(LeaksTest, AProposedSeatStandsUntilTheLeakIsMended) {
    const auto proposed = waitFor(workspace->leaks().propose({leakOf(u"3"_s).seat.id}, {}));
    ASSERT_TRUE(isOk(proposed));
    ASSERT_EQ(proposed->done.size(), 1U);
    const auto rows = [&](const QByteArray &chat) {
        return member("1", "ada@acme.example") + member("2", "sue@acme.example", "Agent", "", "true") +
               member("3", "ida@acme.example", "Light agent", "2026-11-20 08:00:00 UTC", "false", chat) +
               member("4", "new@acme.example", "Agent", "") +
               member("5", "Ada+desk@acme.example", "Agent", "2026-03-01 08:00:00 UTC") +
               member("6", "bob@acme.example") + member("7", "max@acme.example");
    };
    const auto stateOf = [&] {
        ListQuery all;
        all.facet = u"all"_s;
        all.text = u"ida@"_s;
        return waitFor(workspace->candidates().list(all))->items.front().state;
    };
    auto source = team(rows("Agent"));
    source.profile = profile;
    ASSERT_TRUE(isOk(importTeam(source)));
    EXPECT_EQ(stateOf(), CandidateState::Ready) << "no rule proposes her, but a person did";
    source = team(rows("No role"));
    source.profile = profile;
    ASSERT_TRUE(isOk(importTeam(source)));
    EXPECT_EQ(stateOf(), CandidateState::ClosedSkipped);
    EXPECT_TRUE(leaks(u"paid_light_agent"_s).empty());
}

TEST_F(LeaksTest, SaysWhatCouldNotBeLookedFor) {
    auto coverage = waitFor(workspace->leaks().coverage(std::nullopt));
    ASSERT_TRUE(isOk(coverage));
    EXPECT_TRUE(coverage->downloaded);
    EXPECT_FALSE(coverage->rosterThere);
    ASSERT_TRUE(isOk(waitFor(workspace->roster().import(roster("email,status\nada@acme.example,left\n")).result)));
    coverage = waitFor(workspace->leaks().coverage(profile));
    EXPECT_TRUE(coverage->rosterThere);
    EXPECT_FALSE(waitFor(workspace->leaks().coverage(ProfileId{99}))->downloaded);
}
