#include "gui/pages/NumbersWalk.h"
#include "gui/listpage/RecordView.h"
#include "gui/pages/DemoPages.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/profiles/ProfileRecordPage.h"
#include "gui/pages/profiles/ProfilesPage.h"
#include "gui/pages/roster/RosterPage.h"
#include "gui/pages/subscriptions/SubscriptionsPage.h"
#include "gui/pages/whatif/WhatIfPage.h"
#include "gui/program/WindowSession.h"
#include "gui/shell/Navigation.h"
#include "gui/shell/ProfileSelector.h"
#include "services/Candidates.h"
#include "services/Exclusions.h"
#include "services/Jobs.h"
#include "services/TeamImport.h"

#include <QFile>
#include <QSpinBox>
#include <QVBoxLayout>

#include <gtest/gtest-spi.h>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

constexpr int longMs = 120000;

//! The real window over the demo account, and beside it a second profile, so that a number of one profile cannot pass
//! for a number of all.
class NumbersWalkTest : public DemoPages {
protected:
    static void SetUpTestSuite() {
        DemoPages::SetUpTestSuite();
        if (HasFatalFailure())
            return;
        importSecondProfile();
        decide();
        runSql(u"UPDATE job_result SET status = 'failed' WHERE id = (SELECT min(id) FROM job_result)"_s);
    }

    void SetUp() override {
        DemoPages::SetUp();
        ASSERT_TRUE(s_second.isValid());
        m_session =
            std::make_unique<WindowSession>(sharedWorkspace(), std::make_unique<ScriptedDialogs>(),
                                            std::make_unique<MemorySettings>(), [](const QUrl &) { return true; });
        m_session->show();
        waitUntil([this] { return window().profileSelector()->accessibleName().contains(u"All profiles"_s); },
                  "the window shows all profiles");
        waitUntil([this] { return countOfProfiles() == 2; }, "both profiles are known");
    }

    void TearDown() override {
        EXPECT_TRUE(isOk(waitFor(m_session->settle())));
        m_session.reset();
    }

    //! Three people in an export of another account: one idle, one suspended, one at work.
    static void importSecondProfile() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto member = [&](const QByteArray &id, const QByteArray &name, int idleDays,
                                const QByteArray &suspended) {
            const QByteArray last = now.addDays(-idleDays).toString(u"yyyy-MM-dd hh:mm:ss"_s).toUtf8() + " UTC";
            return id + ',' + name + ',' + id + "@second.example," + suspended +
                   ",2024-01-10T09:00:00Z,2024-02-10T09:00:00Z," + last +
                   ",Berlin,de,Support,Support,,,,,No role,Viewer,No role,Agent,No role\n";
        };
        const QByteArray rows =
            "ID,Name,Email,Suspended,Date created,Last updated,Last sign-in,Time zone,Language,Primary Group,Groups,"
            "Tags,Organization,Notes,Details,Chat role,Explore role,Guide role,Support role,Talk role\n" +
            member("901", "Ada Lovelace", 200, "false") + member("902", "Sue Storm", 40, "true") +
            member("903", "Max Born", 2, "false");
        TeamImport::Source source;
        const QTemporaryDir folder;
        source.path = folder.filePath(u"team.csv"_s);
        source.profileName = u"Second account"_s;
        source.url = QUrl(u"https://second.zendesk.com"_s);
        QFile file(source.path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(rows), rows.size());
        file.close();
        const auto imported = waitFor(workspace().teamImport().import(source).result, longMs);
        ASSERT_TRUE(isOk(imported));
        s_second = imported->profile.id;
    }

    //! Candidates in several states and an excluded paid seat, so that no chip is empty by chance.
    static void decide() {
        ListQuery query;
        query.profile = profile();
        query.facet = u"ready"_s;
        const auto ready = waitFor(workspace().candidates().list(query));
        ASSERT_TRUE(isOk(ready));
        ASSERT_GE(ready->items.size(), 3U);
        const auto id = [&](std::size_t i) { return std::vector<CandidateId>{ready->items[i].id}; };
        ASSERT_TRUE(isOk(waitFor(workspace().candidates().skip(id(0), {}))));
        ASSERT_TRUE(isOk(waitFor(workspace().candidates().exclude(id(1), u"Trial"_s, std::nullopt))));
        const auto approved = waitFor(workspace().candidates().approve(id(2), {}));
        ASSERT_TRUE(isOk(approved));
        EXPECT_EQ(approved->done.size() + approved->refused.size(), 1U);
    }

    MainWindow &window() { return m_session->window(); }
    qint64 countOfProfiles() {
        const auto *navigation = window().findChild<Navigation *>();
        const auto found = navigation->model()->match(navigation->model()->index(0, 0), Navigation::IdRole,
                                                      u"profiles"_s, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first().data(Navigation::CountRole).toLongLong();
    }

    //! Chooses a profile (not valid: all) and waits until the numbers beside the pages were asked for anew.
    void choose(ProfileId id) {
        window().profileSelector()->choose(id);
        const auto scope = id.isValid() ? std::optional<ProfileId>(id) : std::nullopt;
        // The window asks for the results of the jobs last, and answers come in the order of the questions.
        ASSERT_TRUE(isOk(waitFor(workspace().jobs().results(scope))));
    }

    //! Opens a profile's record as a person does: from the list, with Return.
    ProfileRecordPage *openRecord(ProfileId id) {
        window().openPage(u"profiles"_s);
        auto *page = qobject_cast<ProfilesPage *>(window().page(u"profiles"_s));
        page->openList();
        ListPage *list = nullptr;
        for (auto *one : page->findChildren<ListPage *>()) {
            if (one->isVisible())
                list = one;
        }
        EXPECT_NE(list, nullptr);
        if (!list)
            return nullptr;
        waitUntil([&] { return list->model()->rowOf(RecordKey(id)) >= 0; }, "the profile stands in the list");
        list->view()->setCurrentKey(RecordKey(id));
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Return);
        waitUntil([&] { return page->record() && page->record()->isVisible() && page->record()->profile() == id; },
                  "the record opens");
        return page->record();
    }

    //! The what-if at other thresholds: who enters and who leaves.
    void walkWhatIf(NumbersWalk &walk) {
        window().openPage(u"whatif"_s);
        auto *page = qobject_cast<WhatIfPage *>(window().page(u"whatif"_s));
        ASSERT_NE(page, nullptr);
        waitUntil([&] { return page->isVisible() && page->model().hasData(); }, "the saved data are there");
        auto *threshold = page->findChild<QSpinBox *>(u"whatIfThresholdSpinBox"_s);
        ASSERT_NE(threshold, nullptr);
        for (const int days : {30, 60, 120}) {
            threshold->setValue(days);
            waitUntil([&] { return page->model().settings().thresholdDays == days; }, "the threshold is turned");
            walk.everything(page, u"what-if at %1 days"_s.arg(days));
        }
    }

    static inline ProfileId s_second;
    std::unique_ptr<WindowSession> m_session;
};

//! A list one of whose chips counts one row too many.
class LyingSource final : public RecordSource {
public:
    LyingSource() : m_rows(test::Candidates::columns()) {
        test::Candidates::prepare(m_rows);
        m_rows.setRecords(test::Candidates::people(QDateTime(QDate(2026, 11, 24), QTime(6, 12), Qt::UTC)));
    }
    QFuture<Result<Totals>> totals(const Query &query) override {
        auto counted = m_rows.totals(query).result();
        if (counted)
            counted->facets[u"never"_s] += 1;
        return ready(counted);
    }
    QFuture<Result<RecordPage>> fetch(const Query &query) override { return m_rows.fetch(query); }
    QFuture<Result<QVector<KeyedAmount>>> keys(const Query &query) override { return m_rows.keys(query); }

private:
    MemorySource m_rows;
};

} // namespace

TEST_F(NumbersWalkTest, EveryNumberIsTheCountOfTheListThatItOpens) {
    NumbersWalk walk(window());
    // First one profile: the pages are opened for the first time while it is chosen.
    for (const ProfileId scope : {profile(), ProfileId(), s_second}) {
        choose(scope);
        walk.pages();
    }
    choose({});
    walkWhatIf(walk);
    for (const ProfileId id : {profile(), s_second}) {
        if (auto *record = openRecord(id))
            walk.everything(record, u"record of profile %1"_s.arg(id.toString()));
    }
    qobject_cast<ProfilesPage *>(window().page(u"profiles"_s))->openConnections();
    walk.everything(window().page(u"profiles"_s), u"connections"_s);
    window().openPage(u"subscriptions"_s);
    auto *subscriptions = qobject_cast<SubscriptionsPage *>(window().page(u"subscriptions"_s));
    subscriptions->openRoster();
    walk.everything(subscriptions->roster(), u"roster"_s);
    walk.warnings();

    std::cout << "Compared " << walk.summary().toStdString() << '\n';
    const auto &compared = walk.compared();
    EXPECT_GE(compared.value(u"chip"_s), 150);
    EXPECT_EQ(compared.value(u"tab"_s), 22) << "the related lists of two profiles";
    EXPECT_GE(compared.value(u"page"_s), 12) << "profiles, subscriptions, leaks and candidates, three times";
    EXPECT_GE(compared.value(u"tile"_s), 6);
    EXPECT_GE(compared.value(u"sum"_s), 40);
    EXPECT_GE(compared.value(u"selection"_s), 30);
    EXPECT_GE(compared.value(u"group"_s), 6);
    EXPECT_EQ(compared.value(u"warnings"_s), 1);
}

TEST_F(NumbersWalkTest, AChipThatLiesIsFound) {
    LyingSource source;
    QWidget holder;
    auto *box = new QVBoxLayout(&holder);
    auto *list = new ListPage(test::Candidates::spec(), &source, listServices(context()), &holder);
    box->addWidget(list);
    show(holder, {1230, 740});
    NumbersWalk walk(window());
    testing::TestPartResultArray found;
    {
        const testing::ScopedFakeTestPartResultReporter reporter(
            testing::ScopedFakeTestPartResultReporter::INTERCEPT_ONLY_CURRENT_THREAD, &found);
        walk.everything(&holder, u"a list"_s);
    }
    ASSERT_GE(found.size(), 1);
    for (int i = 0; i < found.size(); ++i) {
        const QString said = QString::fromUtf8(found.GetTestPartResult(i).message());
        EXPECT_TRUE(said.contains(u"chip “Never signed in”"_s)) << said.toStdString();
    }
    EXPECT_GT(walk.compared().value(u"chip"_s), 0) << "the honest chips agree";
}

TEST_F(NumbersWalkTest, AWalkThatFindsNothingCountsNothing) {
    QWidget empty;
    empty.show();
    NumbersWalk walk(window());
    walk.everything(&empty, u"nothing"_s);
    EXPECT_EQ(walk.total(), 0);
}
