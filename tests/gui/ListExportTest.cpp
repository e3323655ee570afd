#include "gui/listpage/ListExport.h"
#include "gui/ListFixture.h"
#include "gui/listpage/ListText.h"
#include "gui/widgets/MessageArea.h"
#include "support/Wait.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ListExportTest : public testing::Test {
protected:
    ListExportTest() : m_source(test::Candidates::columns()) {}

    void fill(int rows, const QString &name) {
        QVector<Record> records;
        for (int i = 1; i <= rows; ++i)
            records.append(
                test::Candidates::make(i, u"%1 %2"_s.arg(name).arg(i), {}, 70, u"ready"_s, 100, m_clock.now()));
        m_source.setRecords(records);
    }
    std::unique_ptr<ListExport> make(const QString &path) {
        const ExportedTable table{u"Candidates"_s, test::Candidates::columns(), {0, 6}, m_source.records().size()};
        return std::make_unique<ListExport>(&m_source, Query(), table, path, nullptr);
    }
    QString path(const QString &name = u"list.csv"_s) const { return m_folder.filePath(name); }
    QStringList lines() const {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(6, 12), Qt::UTC)};
    MemorySource m_source;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ListExportTest, WritesEveryRowOfEveryPageOnce) {
    fill(5001, u"Person"_s);
    const auto work = make(path());
    const auto written = waitFor(work->start());
    ASSERT_TRUE(isOk(written));
    EXPECT_EQ(*written, 5001);
    auto found = lines();
    ASSERT_EQ(found.size(), 5002);
    EXPECT_EQ(found.takeFirst(), u"Person,Saves a year"_s);
    EXPECT_EQ(found.first(), u"Person 1,1.00 USD"_s);
    EXPECT_EQ(QSet<QString>(found.begin(), found.end()).size(), 5001);
}

TEST_F(ListExportTest, StopsAndLeavesWhatWasThere) {
    fill(5001, u"Before"_s);
    ASSERT_TRUE(isOk(waitFor(make(path())->start())));
    fill(5001, u"After"_s);
    const auto work = make(path());
    QObject::connect(work.get(), &ListExport::progressed, work.get(), [&] { work->stop(); });
    EXPECT_TRUE(waitFor(work->start()).failedWith(ErrorCode::Cancelled));
    EXPECT_TRUE(lines().value(1).startsWith(u"Before"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return files() == QStringList(u"list.csv"_s); })) << "nothing is left behind";
}

TEST_F(ListExportTest, BeginsAnewWhenTheRowsChange) {
    fill(5001, u"Before"_s);
    const auto work = make(path());
    bool changed = false;
    QObject::connect(work.get(), &ListExport::progressed, work.get(), [&] {
        if (!std::exchange(changed, true))
            fill(4500, u"After"_s);
    });
    const auto written = waitFor(work->start());
    ASSERT_TRUE(isOk(written));
    EXPECT_EQ(*written, 4500);
    EXPECT_EQ(lines().size(), 4501);
    EXPECT_EQ(lines().filter(u"Before"_s), QStringList()) << "a file holds one state";
}

TEST_F(ListExportTest, GivesUpWhenTheRowsKeepChanging) {
    fill(5001, u"Person"_s);
    const auto work = make(path());
    QObject::connect(work.get(), &ListExport::progressed, work.get(), [this] { fill(5001, u"Other"_s); });
    EXPECT_TRUE(waitFor(work->start()).failedWith(ErrorCode::Busy));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(ListExportTest, NamesAPlaceThatCannotBeWritten) {
    fill(3, u"Person"_s);
    EXPECT_TRUE(waitFor(make(path(u"missing/list.csv"_s))->start()).failedWith(ErrorCode::FileAccess));
    EXPECT_TRUE(waitFor(make(path(u"missing/list.xlsx"_s))->start()).failedWith(ErrorCode::FileAccess));
}

TEST_F(ListExportTest, CellsKeepWhatAProgramGoesOnWith) {
    EXPECT_EQ(std::get<qint64>(ListText::sheetCell(Cell::number(74), CellKind::Number)), 74);
    EXPECT_EQ(std::get<QString>(ListText::sheetCell(Cell::noNumber(), CellKind::Number)), u"–"_s);
    Cell estimate = Cell::money(138000, u"USD"_s);
    estimate.isEstimate = true;
    estimate.second = u"estimate"_s;
    const auto amount = std::get<SheetMoney>(ListText::sheetCell(estimate, CellKind::Money));
    EXPECT_EQ(amount.money, (Money{138000, u"USD"_s}));
    EXPECT_EQ(amount.remark, u"estimate"_s);
    EXPECT_EQ(std::get<QDateTime>(ListText::sheetCell(Cell::date(m_clock.now(), u"Sign-in"_s), CellKind::Date)),
              m_clock.now());
    EXPECT_TRUE(std::holds_alternative<std::monostate>(ListText::sheetCell(Cell::date({}), CellKind::Date)));
    EXPECT_EQ(std::get<QString>(ListText::sheetCell(Cell::person(u"Ada"_s, u"ada@x.example"_s), CellKind::Person)),
              u"Ada (ada@x.example)"_s);
}

TEST_F(ListExportTest, TheListOffersBothFormatsAndTellsWhatItWrote) {
    MemorySettings settings;
    ScriptedDialogs dialogs;
    test::Candidates::prepare(m_source);
    m_source.setRecords(test::Candidates::people(m_clock.now()));
    ListPage page(test::Candidates::spec(), &m_source, ListServices{m_clock, settings, dialogs});
    page.resize(1230, 740);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.model()->isFirstLoad(); }));
    dialogs.answer(u"exportDialog"_s, path(u"list.xlsx"_s));
    for (auto *button : page.head()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Export what is shown"_s)
            button->click();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page.messages()->bars().isEmpty(); }));
    const Message told = page.messages()->bars().first()->message();
    EXPECT_EQ(told.fact, u"Written: %1."_s.arg(path(u"list.xlsx"_s)));
    EXPECT_EQ(told.consequence, u"12 rows, the columns as shown."_s);
    EXPECT_EQ(dialogs.askedFile.filters, (QStringList{u"CSV (*.csv)"_s, u"Excel (*.xlsx)"_s}));
    QFile file(path(u"list.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(4) == QByteArray("PK\x03\x04", 4)) << "a workbook, not text";
}
