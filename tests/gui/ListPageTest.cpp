#include "gui/ListFixture.h"
#include "gui/Rendering.h"
#include "gui/commands/CommandAction.h"
#include "gui/listpage/ListFoot.h"
#include "gui/listpage/ListText.h"
#include "gui/listpage/RecordHeader.h"
#include "gui/listpage/RecordView.h"
#include "gui/widgets/BulkBar.h"
#include "gui/widgets/MessageArea.h"
#include "gui/widgets/SearchField.h"
#include "support/Wait.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ListPageTest : public testing::Test {
protected:
    ListPageTest() : m_source(Candidates::columns()) {
        Candidates::prepare(m_source);
        m_source.setRecords(Candidates::people(m_clock.now()));
    }

    std::unique_ptr<ListPage> open(ListPageSpec spec = Candidates::spec()) {
        auto page =
            std::make_unique<ListPage>(std::move(spec), &m_source, ListServices{m_clock, m_settings, m_dialogs});
        page->resize(1230, 740);
        page->show();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !page->model()->isFirstLoad(); }));
        return page;
    }

    //! Waits until the model has answered the last question.
    static void settle(RecordModel *model, const std::function<void()> &act) {
        QSignalSpy spy(model, &RecordModel::refreshed);
        act();
        EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() > 0; }));
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(6, 12), Qt::UTC)};
    MemorySettings m_settings;
    ScriptedDialogs m_dialogs;
    MemorySource m_source;
};

} // namespace

TEST_F(ListPageTest, ModelKeepsItsPromisesWhileRowsComeAndGo) {
    RecordModel model(&m_source, Candidates::columns(), m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    settle(&model, [&] { model.refresh(); });
    EXPECT_EQ(model.rowCount(), 12);
    settle(&model, [&] { model.setGrouped(true); });
    EXPECT_EQ(model.rowCount(), 14);
    EXPECT_EQ(model.groupAt(0)->count, 2);
    EXPECT_EQ(model.groupAt(0)->sum.value(u"USD"_s), 220800);
    settle(&model, [&] { model.sort(1, Qt::DescendingOrder); });
    auto people = Candidates::people(m_clock.now());
    people.remove(3, 2);
    people.prepend(Candidates::make(99, u"Aaron Neu"_s, u"a.neu@x.example"_s, 70, u"ready"_s, 1000, m_clock.now()));
    settle(&model, [&] { m_source.setRecords(people); });
    EXPECT_EQ(model.rowCount(), 13);
    EXPECT_GE(model.rowOf(99), 0);
    EXPECT_EQ(model.rowOf(4), -1);
    settle(&model, [&] { m_source.setRecords({}); });
    EXPECT_EQ(model.rowCount(), 0);
    settle(&model, [&] { m_source.setRecords(people); });
    model.toggleGroup(u"ready"_s);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(ListPageTest, SelectionSurvivesSortFilterAndRefresh) {
    auto page = open();
    auto *model = page->model();
    model->selection().set(model->keyedAmount(*model->find(3)), true);
    model->selection().set(model->keyedAmount(*model->find(7)), true);
    settle(model, [&] { model->sort(1, Qt::DescendingOrder); });
    settle(model, [&] { page->setFilterText(u"weiß"_s); });
    EXPECT_EQ(model->totals().shown, 1);
    EXPECT_EQ(model->selection().count(), 2);
    EXPECT_EQ(model->hiddenSelected(), 1);
    settle(model, [&] { page->refresh(); });
    settle(model, [&] { page->resetFilters(); });
    EXPECT_TRUE(model->selection().contains(3));
    EXPECT_TRUE(model->selection().contains(7));
    EXPECT_EQ(model->selection().amounts().value(u"USD"_s), 220800);
    auto people = Candidates::people(m_clock.now());
    people.remove(6);
    settle(model, [&] { m_source.setRecords(people); });
    EXPECT_FALSE(model->selection().contains(7)) << "a row that is gone cannot stay selected";
}

TEST_F(ListPageTest, CurrentRowStaysOnItsPersonWhenOthersComeAndGo) {
    auto page = open();
    page->openRecord(7);
    ASSERT_NE(page->view()->currentRecord(), nullptr);
    auto people = Candidates::people(m_clock.now());
    people.remove(2, 3);
    settle(page->model(), [&] { m_source.setRecords(people); });
    ASSERT_NE(page->view()->currentRecord(), nullptr);
    EXPECT_EQ(page->view()->currentRecord()->key, RecordKey(7));
}

TEST_F(ListPageTest, KeyboardSelectsFiltersAndComesBack) {
    auto page = open();
    auto *view = page->view();
    page->activateWindow();
    view->enterList();
    EXPECT_EQ(view->currentRecord()->key, RecordKey(1));
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_TRUE(page->model()->selection().contains(1));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(page->model()->selection().contains(2));
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(page->model()->selection().count(), 0);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->model()->selection().count() == 12; }));
    EXPECT_EQ(page->model()->allShownState(), Qt::Checked);
    QTest::keyClick(view, Qt::Key_J);
    EXPECT_EQ(page->head()->search()->text(), u"j"_s) << "typing goes to the filter and decides nothing";
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->model()->totals().shown < 12; }));
    QTest::keyClick(page->head()->search(), Qt::Key_Escape);
    EXPECT_TRUE(page->head()->search()->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->model()->totals().shown == 12; }));
    QTest::keyClick(page->head()->search(), Qt::Key_Down);
    EXPECT_TRUE(view->hasFocus());
}

TEST_F(ListPageTest, BulkBarAppearsWithTheSelectionAndTakesTheLoudButton) {
    auto page = open();
    auto *bar = page->findChild<BulkBar *>();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(buttonLook(page->head()->primary()), ButtonLook::Primary);
    page->model()->selection().set(page->model()->keyedAmount(*page->model()->find(3)), true);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(buttonLook(page->head()->primary()), ButtonLook::Plain);
    EXPECT_TRUE(page->foot()->shownText().contains(u"12"_s));
}

TEST_F(ListPageTest, CommandsActOnTheSelectionOrTheCurrentRowAndSayWhyNot) {
    QVector<RecordKey> acted;
    auto spec = Candidates::spec();
    spec.commands[1].run = [&](const CommandTarget &target) { acted = target.keys; };
    spec.commands[2].availability = [](const CommandTarget &) {
        return Availability::no(u"2 of 7 are account owners"_s);
    };
    auto page = open(spec);
    auto *approve = page->commandActions().at(1);
    auto *keep = page->commandActions().at(2);
    EXPECT_FALSE(approve->isEnabled());
    page->openRecord(5);
    EXPECT_TRUE(approve->isEnabled());
    approve->trigger();
    EXPECT_EQ(acted, QVector<RecordKey>{RecordKey(5)});
    page->model()->selection().set(page->model()->keyedAmount(*page->model()->find(3)), true);
    approve->trigger();
    EXPECT_EQ(acted, QVector<RecordKey>{RecordKey(3)});
    EXPECT_FALSE(keep->isEnabled());
    EXPECT_EQ(keep->toolTip(), u"2 of 7 are account owners"_s);
}

TEST_F(ListPageTest, ChipsFilterAndAnEmptyListSaysWhy) {
    auto page = open();
    settle(page->model(), [&] { page->chooseFacet(u"never"_s); });
    EXPECT_EQ(page->model()->totals().shown, 1);
    settle(page->model(), [&] { page->setFilterText(u"nobody"_s); });
    auto *empty = page->findChild<EmptyState *>();
    EXPECT_TRUE(empty->isVisible());
    auto *reset = empty->findChild<QWidget *>(u"emptyFirstButton"_s);
    ASSERT_TRUE(reset->isVisible());
    settle(page->model(), [&] { QTest::mouseClick(reset, Qt::LeftButton); });
    EXPECT_EQ(page->model()->totals().shown, 12);
    settle(page->model(), [&] { m_source.setRecords({}); });
    EXPECT_EQ(empty->heading(), u"No candidates"_s);
}

TEST_F(ListPageTest, ColumnsAreKeptById) {
    {
        auto page = open();
        auto *header = page->view()->recordHeader();
        header->moveSection(header->visualIndex(3), 1);
        header->setSectionHidden(6, false);
        header->resizeSection(3, 233);
        settle(page->model(), [&] { header->sortBy(2, Qt::DescendingOrder); });
    }
    auto page = open();
    auto *header = page->view()->recordHeader();
    EXPECT_EQ(header->visualIndex(3), 1);
    EXPECT_FALSE(header->isSectionHidden(6));
    EXPECT_EQ(header->sectionSize(3), 233);
    EXPECT_EQ(page->model()->query().sortColumn, u"activity"_s);
}

TEST_F(ListPageTest, CopyIsTabSeparatedWithAHead) {
    auto page = open();
    page->model()->selection().set(page->model()->keyedAmount(*page->model()->find(7)), true);
    const auto lines = page->view()->copyText().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().startsWith(u"Person\tLast activity"_s));
    EXPECT_TRUE(lines.last().startsWith(u"Jürgen Weißmüller (j.weissmueller@lindqvist.example)\t"_s));
}

TEST_F(ListPageTest, ExportCannotCarryAFormula) {
    m_source.setRecords({Candidates::make(1, u"=HYPERLINK(1)"_s, {}, 70, u"ready"_s, 9167, m_clock.now())});
    auto page = open();
    const QTemporaryDir directory;
    const auto path = directory.filePath(u"list.csv"_s);
    m_dialogs.answer(u"exportDialog"_s, path);
    for (auto *button : page->head()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Export what is shown"_s)
            button->click();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path) && !page->messages()->bars().isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"\r\n'=HYPERLINK(1),"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"91.67 USD"_s));
}

TEST_F(ListPageTest, LongListsComePageByPageAndKeepTheirSelection) {
    QVector<Record> many;
    for (int i = 1; i <= 20000; ++i)
        many.append(Candidates::make(i, u"Person %1"_s.arg(i), {}, 70, u"ready"_s, 100, m_clock.now()));
    m_source.setRecords(many);
    auto page = open();
    auto *model = page->model();
    EXPECT_EQ(model->rowCount(), 20000);
    EXPECT_EQ(model->recordAt(15000), nullptr) << "not fetched before it is looked at";
    EXPECT_TRUE(QTest::qWaitFor([&] { return model->recordAt(15000) != nullptr; }));
    EXPECT_EQ(model->recordAt(15000)->key, RecordKey(15001));
    model->selection().set(model->keyedAmount(*model->recordAt(15000)), true);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    many.removeLast();
    settle(model, [&] { m_source.setRecords(many); });
    EXPECT_EQ(model->rowCount(), 19999);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_TRUE(model->selection().contains(15001));
}

TEST_F(ListPageTest, LooksAsDrawnInEveryThemeAndLanguage) {
    renderEverywhere(
        u"candidates"_s, {1232, 712},
        [&] {
            auto *page = open().release();
            page->openRecord(7);
            for (const qint64 id : {3, 4, 5, 7, 9})
                page->model()->selection().set(page->model()->keyedAmount(*page->model()->find(id)), true);
            return page;
        },
        [](QWidget *page) {
            expectTextFits(page);
            expectAccessibleNames(page);
        });
}
