#include "DownloadWorkspace.h"

#include "services/Catalogue.h"
#include "services/ListPrices.h"
#include "storage/CandidateRepository.h"

#include <algorithm>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

class ListPricesTest : public ::testing::Test {
protected:
    ListPricesTest() : m_workspace(options()), m_prices(m_workspace.core()) {}
    void SetUp() override { ASSERT_TRUE(isOk(bring())); }

    Result<void> bring() {
        Core &core = m_workspace.core();
        return waitFor(
            core.database->write<void>([&core](Session &session) { return bringListPrices(session, core); }));
    }
    Result<void> choosePlan(const QString &plan) {
        return m_workspace.run(u"UPDATE profile SET list_price_plan = '%1'"_s.arg(plan));
    }
    ListPrices::Entry entry(const QString &plan) {
        const auto all = waitFor(m_prices.list());
        EXPECT_TRUE(isOk(all));
        const auto found =
            std::find_if(all->begin(), all->end(), [&](const auto &one) { return one.price.plan == plan; });
        EXPECT_NE(found, all->end()) << plan.toStdString();
        return found == all->end() ? ListPrices::Entry() : *found;
    }
    //! All costs in the list, each once.
    QSet<qint64> costs(const QString &where) {
        ListQuery query;
        query.where = where;
        QSet<qint64> found;
        for (const Subscription &row : m_workspace.all(query))
            found.insert(row.costPerYear ? row.costPerYear->minor : -1);
        return found;
    }

    static simulator::SimulatorOptions options() {
        simulator::SimulatorOptions options;
        options.agents = 120;
        return options;
    }
    DownloadWorkspace m_workspace;
    ListPrices m_prices;
};

} // namespace

TEST_F(ListPricesTest, TheShippedPricesAreTheResearchedOnesWithDateAndSource) {
    const auto all = waitFor(m_prices.list());
    ASSERT_TRUE(isOk(all));
    EXPECT_EQ(all->size(), Catalogue::of(u"zendesk"_s).prices().size());
    for (const auto &one : *all) {
        EXPECT_GT(one.price.perMonth.minor, 0) << one.price.plan.toStdString();
        EXPECT_EQ(one.price.perMonth.currency, u"USD"_s);
        EXPECT_TRUE(one.price.asOf.isValid() && !one.price.source.isEmpty()) << one.price.plan.toStdString();
        EXPECT_TRUE(one.shipped);
        EXPECT_FALSE(one.price.edited);
    }
    EXPECT_EQ(entry(u"zendesk.suite_professional"_s).price.perMonth, (Money{11500, u"USD"_s}));
    EXPECT_EQ(entry(u"zendesk.suite_team"_s).price.asOf, QDate(2026, 10, 7));
}

TEST_F(ListPricesTest, WithoutAChosenPlanThereIsNoPriceAndNeverZero) {
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    EXPECT_EQ(costs(QString()), QSet<qint64>{-1});
    ListQuery query;
    query.profile = m_workspace.profile();
    EXPECT_EQ(waitFor(m_workspace.subscriptions().totals(query))->costPerYear, std::nullopt);
}

TEST_F(ListPricesTest, TheProfilesPlanPricesEverySeatThatIsPaid) {
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    ASSERT_TRUE(isOk(choosePlan(u"zendesk.suite_team"_s)));
    EXPECT_EQ(costs(u"paid = true and model != none"_s), QSet<qint64>{66000}) << "55 a month, twelve times";
    EXPECT_EQ(costs(u"paid = false"_s), QSet<qint64>{-1});
    // A light agent that a product role makes paid takes a full seat.
    EXPECT_EQ(costs(u"seatKind = light_agent and paid = true"_s), QSet<qint64>{66000});
    ListQuery query;
    query.profile = m_workspace.profile();
    query.facet = u"paid"_s;
    const auto totals = waitFor(m_workspace.subscriptions().totals(query));
    ASSERT_TRUE(isOk(totals));
    qint64 sum = 0;
    for (const Subscription &row : m_workspace.all(query)) {
        sum += row.costPerYear ? row.costPerYear->minor : 0;
        EXPECT_EQ(row.costIsEstimate, row.costPerYear.has_value());
    }
    EXPECT_EQ(totals->costPerYear, (Money{sum, u"USD"_s})) << "the sum is that of the list";
    EXPECT_TRUE(totals->costIsEstimate);
    const auto card =
        waitFor(m_workspace.subscriptions().card(m_workspace.profile(), m_workspace.all(query).front().externalId));
    ASSERT_TRUE(isOk(card));
    ASSERT_TRUE(card->listPrice);
    EXPECT_EQ(card->listPrice->name, u"Suite Team"_s);
}

TEST_F(ListPricesTest, AModelsOwnPlanGoesBeforeTheProfiles) {
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    ASSERT_TRUE(isOk(choosePlan(u"zendesk.suite_team"_s)));
    const auto chosen = waitFor(m_prices.chooseForModel(u"zendesk agent"_s, u"suite enterprise"_s));
    ASSERT_TRUE(isOk(chosen));
    EXPECT_EQ(chosen->listPricePlan, u"zendesk.suite_enterprise"_s);
    EXPECT_EQ(costs(u"model = 'Zendesk Agent'"_s), QSet<qint64>{16900 * 12});
    EXPECT_EQ(costs(u"seatKind = admin"_s), QSet<qint64>{66000});
    EXPECT_EQ(entry(u"zendesk.suite_enterprise"_s).models, QStringList{u"Zendesk Agent"_s});
    EXPECT_EQ(entry(u"zendesk.suite_team"_s).profiles, QStringList{u"Acme"_s});
    ASSERT_TRUE(isOk(waitFor(m_prices.chooseForModel(u"Zendesk Agent"_s, QString()))));
    EXPECT_EQ(costs(u"model = 'Zendesk Agent'"_s), QSet<qint64>{66000});
    EXPECT_TRUE(
        waitFor(m_prices.chooseForModel(u"Zendesk Agent"_s, u"Suite Nothing"_s)).failedWith(ErrorCode::NotFound));
    EXPECT_TRUE(waitFor(m_prices.chooseForModel(u"Nothing"_s, QString())).failedWith(ErrorCode::NotFound));
}

TEST_F(ListPricesTest, AnEditLastsAndReachesOpenCandidatesAtOnce) {
    ASSERT_TRUE(isOk(choosePlan(u"zendesk.suite_team"_s)));
    ASSERT_TRUE(isOk(m_workspace.run(u"INSERT INTO reclamation_rule (name, threshold_days, grace_days, never_used, "
                                     u"counting_signals) VALUES ('idle', 60, 30, 'propose', '[\"sign_in\"]')"_s)));
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    const QString open = u"SELECT count(*) FROM removal_candidate WHERE closed_at IS NULL"_s;
    const qint64 candidates = m_workspace.number(open);
    ASSERT_GT(candidates, 0);
    EXPECT_EQ(m_workspace.number(open + u" AND savings_minor = 66000 AND savings_estimate = 1"_s), candidates);

    ListPrice edited = entry(u"zendesk.suite_team"_s).price;
    edited.perMonth = {4990, u"EUR"_s};
    edited.asOf = QDate(2026, 11, 1);
    ASSERT_TRUE(isOk(waitFor(m_prices.save(edited))));
    EXPECT_EQ(m_workspace.number(open + u" AND savings_minor = 59880 AND savings_currency = 'EUR'"_s), candidates);
    EXPECT_EQ(costs(u"seatKind = admin"_s), QSet<qint64>{59880});
    // A newer program brings its prices again: the edited one stays.
    ASSERT_TRUE(isOk(bring()));
    EXPECT_EQ(entry(edited.plan).price.perMonth, edited.perMonth);
    EXPECT_TRUE(entry(edited.plan).price.edited);
    ASSERT_TRUE(isOk(waitFor(m_prices.remove(edited.plan))));
    EXPECT_EQ(entry(edited.plan).price.perMonth, (Money{5500, u"USD"_s})) << "a shipped price is set back, not removed";
    EXPECT_EQ(m_workspace.number(open + u" AND savings_minor = 66000 AND savings_currency = 'USD'"_s), candidates);
    EXPECT_GT(m_workspace.number(u"SELECT count(*) FROM audit_entry WHERE action LIKE 'price.%'"_s), 1);
}

TEST_F(ListPricesTest, AChangedShippedPriceArrivesWhereNobodyEdited) {
    ASSERT_TRUE(isOk(m_workspace.run(u"UPDATE list_price SET minor = 1 WHERE plan = 'zendesk.suite_team'"_s)));
    ASSERT_TRUE(isOk(bring()));
    EXPECT_EQ(entry(u"zendesk.suite_team"_s).price.perMonth.minor, 5500);
}

TEST_F(ListPricesTest, AnOwnPriceIsKeptWhileItIsUsed) {
    ListPrice own;
    own.name = u"  Our  quote "_s;
    own.perMonth = {12345, u"eur"_s};
    own.asOf = QDate(2026, 11, 1);
    const auto stored = waitFor(m_prices.save(own));
    ASSERT_TRUE(isOk(stored));
    EXPECT_EQ(stored->name, u"Our quote"_s);
    EXPECT_TRUE(stored->isOwn());
    EXPECT_EQ(waitFor(m_prices.find(u"our QUOTE"_s))->plan, stored->plan);
    EXPECT_TRUE(waitFor(m_prices.save(own)).failedWith(ErrorCode::AlreadyExists));
    ASSERT_TRUE(isOk(choosePlan(stored->plan)));
    const auto refused = waitFor(m_prices.remove(stored->plan));
    ASSERT_TRUE(refused.failedWith(ErrorCode::NotAllowed));
    EXPECT_EQ(refused.error().arg("users"), u"Acme"_s);
    ASSERT_TRUE(isOk(choosePlan(u"zendesk.suite_team"_s)));
    EXPECT_TRUE(isOk(waitFor(m_prices.remove(stored->plan))));
    EXPECT_TRUE(waitFor(m_prices.remove(stored->plan)).failedWith(ErrorCode::NotFound));
}

TEST_F(ListPricesTest, BadPricesAreRefusedByField) {
    ListPrice good;
    good.name = u"Quote"_s;
    good.perMonth = {100, u"USD"_s};
    good.asOf = QDate(2026, 11, 1);
    const auto refusedField = [&](const ListPrice &price) {
        const auto refused = waitFor(m_prices.save(price));
        return refused.failedWith(ErrorCode::Usage) ? refused.error().arg("field") : u"accepted"_s;
    };
    ListPrice bad = good;
    bad.name = u" "_s;
    EXPECT_EQ(refusedField(bad), u"name"_s);
    bad = good;
    bad.perMonth.minor = 0;
    EXPECT_EQ(refusedField(bad), u"price"_s) << "0 would say that seats are free";
    bad.perMonth.minor = highestListPrice + 1;
    EXPECT_EQ(refusedField(bad), u"price"_s);
    bad = good;
    bad.perMonth.currency = u"USX"_s;
    EXPECT_EQ(refusedField(bad), u"currency"_s);
    bad = good;
    bad.asOf = m_workspace.clock().now().date().addDays(2);
    EXPECT_EQ(refusedField(bad), u"asOf"_s);
}

TEST_F(ListPricesTest, TwoCurrenciesGiveNoSum) {
    ASSERT_TRUE(isOk(m_workspace.refresh()));
    ASSERT_TRUE(isOk(choosePlan(u"zendesk.suite_team"_s)));
    ListPrice own;
    own.name = u"Quote"_s;
    own.perMonth = {10000, u"EUR"_s};
    own.asOf = QDate(2026, 11, 1);
    const auto stored = waitFor(m_prices.save(own));
    ASSERT_TRUE(isOk(stored));
    ASSERT_TRUE(isOk(waitFor(m_prices.chooseForModel(u"Zendesk Agent"_s, stored->plan))));
    ListQuery query;
    query.profile = m_workspace.profile();
    EXPECT_EQ(waitFor(m_workspace.subscriptions().totals(query))->costPerYear, std::nullopt);
    query.where = u"seatKind = admin"_s;
    EXPECT_TRUE(waitFor(m_workspace.subscriptions().totals(query))->costPerYear);
}
