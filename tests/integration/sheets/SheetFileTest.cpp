#include "services/sheets/SheetFile.h"
#include "integration/sheets/Workbook.h"
#include "services/sheets/CsvSheet.h"
#include "services/sheets/XlsxProof.h"
#include "services/sheets/XlsxSheet.h"
#include "support/Wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 24), QTime(6, 12, 30), Qt::UTC);

SheetRow row(const QString &text) {
    return {text, qint64(74), SheetMoney{{138050, u"USD"_s}, {}}, morning, std::monostate()};
}

class SheetFileTest : public testing::TestWithParam<QString> {
protected:
    QString path(const QString &ending) const { return m_folder.filePath(u"list."_s + ending); }
    static std::vector<SheetColumn> columns() {
        return {{u"=Person"_s, 30}, {u"Idle days"_s}, {u"Cost"_s, 14}, {u"Last activity"_s, 20, true}, {u"Nothing"_s}};
    }
    std::unique_ptr<SheetFile> open(const QString &ending) const {
        auto file = SheetFile::create(path(ending), u"Seats: all"_s, columns());
        EXPECT_TRUE(isOk(file));
        return file ? std::move(*file) : nullptr;
    }
    void write(const QString &ending, const std::vector<SheetRow> &rows) const {
        const auto file = open(ending);
        ASSERT_NE(file, nullptr);
        for (const SheetRow &one : rows)
            ASSERT_TRUE(isOk(file->add(one)));
        ASSERT_TRUE(isOk(file->finish()));
    }
    static QByteArray bytes(const QString &path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void put(const QString &path, const QByteArray &content) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

//! Files of this process end at a size, as on a disk that is full there.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

TEST_F(SheetFileTest, CsvHoldsExactValues) {
    write(u"csv"_s,
          {row(u"Ada \"Countess\" Lovelace"_s),
           {u"=1+1"_s, qint64(-3), SheetMoney{{-5, u"USD"_s}, u"estimate"_s}, QDateTime(), std::monostate()}});
    EXPECT_EQ(bytes(path(u"csv"_s)), "'=Person,Idle days,Cost,Last activity,Nothing\r\n"
                                     "\"Ada \"\"Countess\"\" Lovelace\",74,1380.50 USD,2026-11-24T06:12:30Z,\r\n"
                                     "'=1+1,-3,-0.05 USD (estimate),,\r\n");
}

TEST_F(SheetFileTest, ACsvFieldIsNeverAFormula) {
    EXPECT_EQ(CsvSheet::field(u"=1+1"_s), u"'=1+1"_s);
    EXPECT_EQ(CsvSheet::field(u"@x, \"y\""_s), u"\"'@x, \"\"y\"\"\""_s);
    EXPECT_EQ(CsvSheet::field(u"\tx"_s), u"'\tx"_s);
    EXPECT_EQ(CsvSheet::field(u"a=b"_s), u"a=b"_s);
}

TEST_F(SheetFileTest, XlsxHoldsTextsNumbersAmountsAndDates) {
    write(u"xlsx"_s,
          {row(u"Ada"_s),
           {u"Bob"_s, qint64(1) << 60, SheetMoney{{1380, u"JPY"_s}, u"estimate"_s}, QDateTime(), std::monostate()},
           {u"Eve"_s, qint64(0), SheetMoney{{-1500, u"KWD"_s}, {}}, QDateTime(QDate(1850, 1, 1), QTime(), Qt::UTC),
            std::monostate()}});
    const auto cells = Workbook(path(u"xlsx"_s)).cells();
    EXPECT_EQ(cells.value(u"A1"_s).value, u"'=Person"_s);
    EXPECT_EQ(cells.value(u"D1"_s).value, u"Last activity (UTC)"_s);
    EXPECT_TRUE(cells.value(u"A2"_s).isText);
    EXPECT_FALSE(cells.value(u"B2"_s).isText);
    EXPECT_EQ(cells.value(u"B2"_s).value, u"74"_s);
    EXPECT_EQ(cells.value(u"C2"_s).value.toDouble(), 1380.5);
    EXPECT_EQ(cells.value(u"C2"_s).format, u"[$USD] #,##0.00"_s);
    // Excel's day of 2026-11-24, and the part of it that had passed.
    EXPECT_NEAR(cells.value(u"D2"_s).value.toDouble(), 46350 + (6 * 3600 + 12 * 60 + 30) / 86400.0, 1e-6);
    EXPECT_EQ(cells.value(u"D2"_s).format, u"yyyy-mm-dd hh:mm:ss"_s);
    EXPECT_FALSE(cells.contains(u"E2"_s));
    EXPECT_TRUE(cells.value(u"B3"_s).isText) << "a number that would be rounded";
    EXPECT_EQ(cells.value(u"B3"_s).value, u"1152921504606846976"_s);
    EXPECT_EQ(cells.value(u"C3"_s).value, u"1380"_s);
    EXPECT_EQ(cells.value(u"C3"_s).format, u"[$JPY] #,##0 \"(estimate)\""_s);
    EXPECT_FALSE(cells.contains(u"D3"_s));
    EXPECT_EQ(cells.value(u"C4"_s).value, u"-1.5"_s);
    EXPECT_EQ(cells.value(u"C4"_s).format, u"[$KWD] #,##0.000"_s);
    EXPECT_EQ(cells.value(u"D4"_s).value, u"1850-01-01T00:00:00Z"_s) << "before the calendar of a spreadsheet";
}

TEST_F(SheetFileTest, XlsxKeepsTextsAsTheyAreAndMakesNoneAFormula) {
    const QStringList texts{u"=1+1"_s,
                            u"+49 30"_s,
                            u"-x"_s,
                            u"@all"_s,
                            u"\tx"_s,
                            u"\rx"_s,
                            u" a  b "_s,
                            u"two\nlines"_s,
                            u"<&>\"'"_s,
                            u"_x0041_"_s,
                            u"bell \x07 end"_s,
                            u"田中 😀 é"_s,
                            u"https://x.example"_s,
                            u"007"_s};
    std::vector<SheetRow> rows;
    for (const QString &text : texts)
        rows.push_back(row(text));
    rows.push_back(row(u"bad \xFFFF end"_s));
    rows.push_back(row(QString(40000, u'x')));
    write(u"xlsx"_s, rows);
    const auto cells = Workbook(path(u"xlsx"_s)).cells();
    for (int i = 0; i < texts.size(); ++i) {
        const auto cell = cells.value(u"A%1"_s.arg(i + 2));
        EXPECT_TRUE(cell.isText) << texts.at(i).toStdString();
        EXPECT_EQ(cell.value, i < 6 ? u'\'' + texts.at(i) : texts.at(i)) << texts.at(i).toStdString();
    }
    EXPECT_EQ(cells.value(u"A%1"_s.arg(texts.size() + 2)).value, u"bad  end"_s);
    EXPECT_EQ(cells.value(u"A%1"_s.arg(texts.size() + 3)).value.size(), 32767);
}

TEST_F(SheetFileTest, XlsxKeepsItsHeadInViewAndFilters) {
    write(u"xlsx"_s, {row(u"Ada"_s), row(u"Bob"_s)});
    const Workbook book(path(u"xlsx"_s));
    const QByteArray sheet = book.part(u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(sheet.contains("<autoFilter ref=\"A1:E3\"/>")) << sheet.toStdString();
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(book.part(u"xl/workbook.xml"_s).contains("name=\"Seats all\""))
        << book.part(u"xl/workbook.xml"_s).toStdString();
}

TEST_F(SheetFileTest, WhatDoesNotFitOnASheetGoesOnOnTheNext) {
    auto file = SheetFile::create(path(u"xlsx"_s), u"Many"_s, {{u"Number"_s}});
    ASSERT_TRUE(isOk(file));
    for (quint32 i = 0; i < XlsxSheet::mostRows + 4; ++i)
        ASSERT_TRUE(isOk((*file)->add({qint64(i)})));
    ASSERT_TRUE(isOk((*file)->finish()));
    const Workbook book(path(u"xlsx"_s));
    EXPECT_TRUE(book.parts().contains(u"xl/worksheets/sheet2.xml"_s));
    const auto rest = book.cells(2);
    EXPECT_EQ(rest.value(u"A1"_s).value, u"Number"_s);
    EXPECT_EQ(rest.size(), 6) << "the head and five rows";
    EXPECT_EQ(rest.value(u"A6"_s).value, QString::number(XlsxSheet::mostRows + 3));
}

TEST_F(SheetFileTest, AWorkbookThatIsCutOffIsNotWhole) {
    write(u"xlsx"_s, {row(u"Ada"_s), row(u"Bob"_s)});
    const Workbook book(path(u"xlsx"_s));
    const QString sheet = u"xl/worksheets/sheet1.xml"_s;
    const QByteArray good = book.part(sheet);
    EXPECT_TRUE(isWholeXlsx(path(u"xlsx"_s), {100}));
    EXPECT_FALSE(isWholeXlsx(path(u"xlsx"_s), {good.size()})) << "shorter than its rows";
    EXPECT_FALSE(isWholeXlsx(path(u"xlsx"_s), {100, 100})) << "a sheet is missing";
    book.replace(sheet, good.left(good.size() - 3));
    EXPECT_FALSE(isWholeXlsx(path(u"xlsx"_s), {100}));
    book.replace(sheet, good);
    EXPECT_TRUE(isWholeXlsx(path(u"xlsx"_s), {100}));
    book.replace(u"xl/styles.xml"_s, "<styleSheet><fonts>");
    EXPECT_FALSE(isWholeXlsx(path(u"xlsx"_s), {100}));
    put(path(u"xlsx"_s), "no archive");
    EXPECT_FALSE(isWholeXlsx(path(u"xlsx"_s), {100}));
}

TEST_P(SheetFileTest, TheOldFileStaysUntilTheNewOneIsWhole) {
    put(path(GetParam()), "old");
    auto file = open(GetParam());
    ASSERT_NE(file, nullptr);
    ASSERT_TRUE(isOk(file->add(row(u"Ada"_s))));
    EXPECT_EQ(bytes(path(GetParam())), "old");
    file.reset();
    EXPECT_EQ(bytes(path(GetParam())), "old");
    EXPECT_EQ(left(), QStringList(u"list."_s + GetParam())) << "a dropped file leaves nothing";
    write(GetParam(), {row(u"Ada"_s)});
    EXPECT_NE(bytes(path(GetParam())), "old");
    EXPECT_EQ(left(), QStringList(u"list."_s + GetParam()));
}

TEST_P(SheetFileTest, APlaceThatCannotBeWrittenIsNamed) {
    const QString nowhere = m_folder.filePath(u"missing/list."_s + GetParam());
    const auto file = SheetFile::create(nowhere, u"Seats"_s, columns());
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::FileAccess);
    EXPECT_EQ(file.error().arg("path"), nowhere);
}

TEST_P(SheetFileTest, AFullDiskFailsAndKeepsTheOldFile) {
    put(path(GetParam()), "old");
    auto file = open(GetParam());
    ASSERT_NE(file, nullptr);
    Result<void> result = ok();
    {
        const SmallDisk disk(100000);
        for (int i = 0; result && i < 20000; ++i)
            result = file->add(row(u"Person %1"_s.arg(i)));
        if (result)
            result = file->finish();
        file.reset();
    }
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.failedWith(ErrorCode::DiskFull) || result.failedWith(ErrorCode::FileAccess))
        << errorName(result.error().code).toStdString();
    EXPECT_EQ(bytes(path(GetParam())), "old");
    EXPECT_EQ(left(), QStringList(u"list."_s + GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Formats, SheetFileTest, testing::Values(u"csv"_s, u"xlsx"_s),
                         [](const auto &format) { return format.param.toStdString(); });
