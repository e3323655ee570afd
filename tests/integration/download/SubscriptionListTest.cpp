#include "DownloadWorkspace.h"

#include "services/ListPrices.h"

#include "domain/WhereExpression.h"

#include <set>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;
using simulator::PersonKind;

namespace {

class SubscriptionListTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        simulator::SimulatorOptions options;
        options.agents = 480;
        s_workspace = std::make_unique<DownloadWorkspace>(options);
        ASSERT_TRUE(isOk(s_workspace->refresh()));
    }
    static void TearDownTestSuite() { s_workspace.reset(); }

    static std::set<QString> ids(const std::vector<Subscription> &rows) {
        std::set<QString> found;
        for (const Subscription &row : rows)
            found.insert(row.externalId);
        return found;
    }
    static ListQuery asking(const QString &where) {
        ListQuery query;
        query.where = where;
        return query;
    }

    static std::unique_ptr<DownloadWorkspace> s_workspace;
};
std::unique_ptr<DownloadWorkspace> SubscriptionListTest::s_workspace;

} // namespace

TEST_F(SubscriptionListTest, SqlAndTheGrammarAgreeOnEveryField) {
    const auto all = s_workspace->all();
    const QStringList expressions{u"name ~ an"_s,
                                  u"name ~ 'ü'"_s,
                                  u"email = *@*"_s,
                                  u"email = none"_s,
                                  u"not email = none"_s,
                                  u"email ~ '%'"_s,
                                  u"email ~ _"_s,
                                  u"id = "_s + all.front().externalId,
                                  u"identifier = zendesk.light_agent"_s,
                                  u"identifier != zendesk.agent"_s,
                                  u"seatKind = contributor"_s,
                                  u"role = admin"_s,
                                  u"customRole = none"_s,
                                  u"customRole ~ a"_s,
                                  u"roleType = none"_s,
                                  u"roleType >= 1"_s,
                                  u"roleType != 4"_s,
                                  u"paid = true"_s,
                                  u"paid != true"_s,
                                  u"paid = none"_s,
                                  u"suspended = yes"_s,
                                  u"shared = true"_s,
                                  u"lastActivity > 60d"_s,
                                  u"not lastActivity > 60d"_s,
                                  u"lastActivity <= 20d"_s,
                                  u"lastActivity = none"_s,
                                  u"lastActivity != none"_s,
                                  u"lastActivity < 2026-06-01"_s,
                                  u"lastActivity != 2026-06-01"_s,
                                  u"lastActivitySource = session"_s,
                                  u"lastLogin >= 2w"_s,
                                  u"assigned < 90d"_s,
                                  u"updated > 24h"_s,
                                  u"inactiveDays >= 60"_s,
                                  u"inactiveDays = 0"_s,
                                  u"inactiveDays != 0"_s,
                                  u"inactiveDays = none"_s,
                                  u"tag = none"_s,
                                  u"tag != vip"_s,
                                  u"tag ~ a"_s,
                                  u"group = none"_s,
                                  u"model = 'Zendesk Agent'"_s,
                                  u"model = none"_s,
                                  u"excluded = false"_s,
                                  u"excludedBy = none"_s,
                                  u"(role = admin or suspended = true) and not lastActivity < 30d"_s,
                                  u"paid = true and (lastActivity > 60d or lastActivity = none) and email != *bot*"_s};
    int nonTrivial = 0;
    for (const QString &text : expressions) {
        const auto parsed = WhereExpression::parse(text);
        ASSERT_TRUE(isOk(parsed)) << text.toStdString();
        const auto matching = [&] {
            std::set<QString> found;
            const auto moment = s_workspace->clock().now();
            for (const Subscription &row : all) {
                if (parsed->matches(row, moment))
                    found.insert(row.externalId);
            }
            return found;
        };
        // Ages move on while the query runs, so either moment's answer is right.
        const auto before = matching();
        const auto listed = ids(s_workspace->all(asking(text)));
        const auto expected = matching();
        EXPECT_TRUE(listed == before || listed == expected) << text.toStdString();
        nonTrivial += !expected.empty() && expected.size() < all.size() ? 1 : 0;
    }
    EXPECT_GT(nonTrivial, 25);
}

TEST_F(SubscriptionListTest, TotalsAreThoseOfTheLists) {
    for (const QString &where : {QString(), u"role = agent"_s, u"name ~ 'é' or role = agent"_s}) {
        ListQuery query = asking(where);
        query.profile = s_workspace->profile();
        const auto totals = waitFor(s_workspace->subscriptions().totals(query));
        ASSERT_TRUE(isOk(totals));
        EXPECT_EQ(totals->all, 480);
        for (auto facet = totals->facets.begin(); facet != totals->facets.end(); ++facet) {
            query.facet = facet.key();
            const auto list = waitFor(s_workspace->subscriptions().list(query));
            ASSERT_TRUE(isOk(list));
            EXPECT_EQ(facet.value(), list->total) << facet.key().toStdString();
            EXPECT_EQ(static_cast<qint64>(list->items.size()), list->total);
            const auto shown = waitFor(s_workspace->subscriptions().totals(query));
            ASSERT_TRUE(isOk(shown));
            EXPECT_EQ(shown->shown, list->total);
            qint64 seats = 0;
            for (const Subscription &row : list->items)
                seats += row.paid == true && !row.excludedBy ? 1 : 0;
            EXPECT_EQ(shown->seats, seats);
        }
    }
}

TEST_F(SubscriptionListTest, PagesInEveryOrderHoldEachRowOnce) {
    for (const QString &column : {u""_s, u"name"_s, u"user"_s, u"identifier"_s, u"role"_s, u"lastActivity"_s,
                                  u"assigned"_s, u"cost"_s, u"model"_s}) {
        for (const bool descending : {false, true}) {
            std::set<QString> seen;
            for (qint64 offset = 0; offset < 480; offset += 100) {
                ListQuery query;
                query.sortColumn = column;
                query.descending = descending;
                query.offset = offset;
                query.limit = 100;
                seen.merge(ids(s_workspace->all(query)));
            }
            EXPECT_EQ(seen.size(), 480U) << column.toStdString();
        }
    }
    ListQuery byActivity;
    byActivity.sortColumn = u"lastActivity"_s;
    byActivity.descending = true;
    const auto rows = s_workspace->all(byActivity);
    EXPECT_TRUE(rows.front().lastActivity.has_value());
    EXPECT_FALSE(rows.back().lastActivity.has_value());
}

TEST_F(SubscriptionListTest, TextIsFoundInAnyScriptAndNeverRunsAsSql) {
    const auto all = s_workspace->all();
    for (const Subscription &row : {all.at(3), all.at(200), all.at(479)}) {
        ListQuery query;
        query.text = row.displayName.toUpper();
        EXPECT_TRUE(ids(s_workspace->all(query)).contains(row.externalId)) << row.displayName.toStdString();
        query.text = row.externalId;
        EXPECT_EQ(s_workspace->all(query).size(), 1U);
    }
    for (const QString &text : {u"'; DROP TABLE subscription; --"_s, u"%"_s, u"\\"_s}) {
        ListQuery query;
        query.text = text;
        EXPECT_TRUE(s_workspace->all(query).empty()) << text.toStdString();
    }
}

TEST_F(SubscriptionListTest, AWrongExpressionNamesItsPlace) {
    const auto wrong = waitFor(s_workspace->subscriptions().list(asking(u"paid = maybe"_s)));
    ASSERT_TRUE(wrong.failedWith(ErrorCode::BadInput));
    EXPECT_EQ(wrong.error().arg("where"), u"8"_s);
    EXPECT_TRUE(waitFor(s_workspace->subscriptions().card(s_workspace->profile(), u"1"_s + QString(15, u'9')))
                    .failedWith(ErrorCode::NotFound));
}

TEST_F(SubscriptionListTest, AListPriceCountsForSeatsThatCostSomething) {
    ListPrice price;
    price.name = u"Suite Professional"_s;
    price.perMonth = {11500, u"USD"_s};
    price.asOf = QDate(2026, 10, 7);
    const auto stored = waitFor(ListPrices(s_workspace->core()).save(price));
    ASSERT_TRUE(isOk(stored));
    ASSERT_TRUE(isOk(waitFor(ListPrices(s_workspace->core()).chooseForModel(u"Zendesk Agent"_s, stored->plan))));
    const auto models = waitFor(s_workspace->models().list(s_workspace->profile()));
    ASSERT_TRUE(isOk(models));
    qint64 seats = 0;
    for (const SoftwareModel &model : *models)
        seats += model.displayName == u"Zendesk Agent"_s ? model.subscriptions : 0;
    ASSERT_GT(seats, 0);
    ListQuery query = asking(u"model = 'Zendesk Agent'"_s);
    query.profile = s_workspace->profile();
    const auto totals = waitFor(s_workspace->subscriptions().totals(query));
    ASSERT_TRUE(isOk(totals));
    EXPECT_EQ(totals->costPerYear, (Money{138000 * seats, u"USD"_s}));
    EXPECT_TRUE(totals->costIsEstimate);
    query.where = u"identifier = zendesk.light_agent"_s;
    EXPECT_EQ(waitFor(s_workspace->subscriptions().totals(query))->costPerYear, std::nullopt);
}
