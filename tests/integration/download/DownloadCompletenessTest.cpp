#include "DownloadWorkspace.h"
#include "ScriptedAccount.h"

#include <numeric>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

class DownloadCompletenessTest : public testing::Test {
protected:
    DownloadCompletenessTest() {
        account->onCount = [this] { return Result<PeopleCount>(PeopleCount{count, refreshedAt}); };
        workspace.use(account);
        refreshedAt = workspace.clock().now();
    }
    static std::vector<int> people(int from, int number) {
        std::vector<int> ids(static_cast<std::size_t>(number));
        std::iota(ids.begin(), ids.end(), from);
        return ids;
    }
    static simulator::SimulatorOptions smallest() {
        simulator::SimulatorOptions options;
        options.agents = 10;
        return options;
    }

    DownloadWorkspace workspace{smallest()};
    std::shared_ptr<ScriptedAccount> account = std::make_shared<ScriptedAccount>();
    qint64 count = 0;
    std::optional<QDateTime> refreshedAt;
};

} // namespace

TEST_F(DownloadCompletenessTest, AMissingPageIsNoticedReadAgainAndThenRefused) {
    count = 40;
    account->onPeople = [](const QString &) { return ScriptedAccount::page(people(1, 30)); };
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(outcome.failedWith(ErrorCode::Incomplete));
    EXPECT_EQ(account->pages, 2);
    EXPECT_TRUE(workspace.all().empty());
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM staged_subscription"_s), 0);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM removal_candidate"_s), 0);
    EXPECT_EQ(workspace.lastResult().error, errorName(ErrorCode::Incomplete));
}

TEST_F(DownloadCompletenessTest, TheSecondReadingMayBeRight) {
    count = 40;
    account->onPeople = [this](const QString &) {
        return ScriptedAccount::page(people(1, account->pages < 2 ? 30 : 40));
    };
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->subscriptions, 40);
    EXPECT_EQ(outcome->result.counters.value(u"repeated"_s), 1);
}

TEST_F(DownloadCompletenessTest, AFewMoreOrLessAreLife) {
    count = 35;
    account->onPeople = [](const QString &) { return ScriptedAccount::page(people(1, 30)); };
    EXPECT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(account->pages, 1);
    count = 36;
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::Incomplete));
}

TEST_F(DownloadCompletenessTest, AnOldOrMissingCountIsAWarning) {
    count = 400;
    refreshedAt.reset();
    account->onPeople = [](const QString &) { return ScriptedAccount::page(people(1, 30)); };
    auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->result.counters.value(u"countUnknown"_s), 1);
    refreshedAt = workspace.clock().now().addDays(-1);
    EXPECT_TRUE(isOk(workspace.refresh()));
    account->onCount = [] { return Result<PeopleCount>(fail(ErrorCode::Forbidden)); };
    outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->result.counters.value(u"countUnknown"_s), 1);
}

TEST_F(DownloadCompletenessTest, PeopleWhoComeTwiceOrInDisorderStandOnce) {
    count = 6;
    account->onPeople = [](const QString &cursor) -> Result<PeoplePage> {
        if (cursor.isEmpty()) {
            PeoplePage page = ScriptedAccount::page({5, 3, 5, 1}, u"b"_s);
            page.people.items.at(2).role = u"admin"_s;
            return page;
        }
        PeoplePage page = ScriptedAccount::page({2, 3, 6, 4});
        page.people.items.at(1).roleType = 3;
        return page;
    };
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->subscriptions, 6);
    for (const Subscription &row : workspace.all()) {
        const SeatKind expected = row.externalId == u"3"_s   ? SeatKind::Contributor
                                  : row.externalId == u"5"_s ? SeatKind::Admin
                                                             : SeatKind::Agent;
        EXPECT_EQ(row.seatKind, expected) << row.externalId.toStdString() << " as it came last";
    }
}

TEST_F(DownloadCompletenessTest, AListThatGoesInCirclesEnds) {
    count = 30;
    account->onPeople = [](const QString &cursor) -> Result<PeoplePage> {
        return ScriptedAccount::page(people(1, 30), cursor == u"a"_s ? u"b"_s : u"a"_s);
    };
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::Protocol));
    account->onPeople = [this](const QString &) -> Result<PeoplePage> {
        return ScriptedAccount::page(people(1, 30), QString::number(account->pages));
    };
    const int before = account->pages;
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::Protocol)) << "ever new cursors to the same people";
    EXPECT_LT(account->pages - before, 12);
}

TEST_F(DownloadCompletenessTest, CustomersAndDeletedPeopleAreNoTeamMembers) {
    count = 4;
    account->onPeople = [](const QString &) -> Result<PeoplePage> {
        PeoplePage page = ScriptedAccount::page({1, 2, 3, 4});
        page.people.items.at(0).role = u"end-user"_s;
        page.people.items.at(1).active = false;
        return page;
    };
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->subscriptions, 2);
    EXPECT_EQ(outcome->result.counters.value(u"ignored"_s), 2);
}
