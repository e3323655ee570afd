#include "services/csv/CsvReader.h"
#include "services/csv/CsvEncoding.h"
#include "support/Wait.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QIODevice> device(const QByteArray &bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

struct File {
    CsvDialect dialect;
    QStringList header;
    std::vector<CsvRow> rows;
};

File read(const QByteArray &bytes, const CsvChoice &choice = {}, const CsvLimits &limits = {}) {
    File file;
    auto reader = CsvReader::open(device(bytes), choice, limits);
    EXPECT_TRUE(isOk(reader));
    if (!reader)
        return file;
    file.dialect = (*reader)->dialect();
    file.header = (*reader)->header();
    for (;;) {
        const auto row = (*reader)->next();
        EXPECT_TRUE(isOk(row));
        if (!row || !*row)
            return file;
        file.rows.push_back(**row);
    }
}

Error errorOf(const QByteArray &bytes, const CsvLimits &limits = {}) {
    const auto reader = CsvReader::open(device(bytes), {}, limits);
    return reader ? Error() : reader.error();
}

QByteArray encoded(const QString &text, const char *encoding) {
    QStringEncoder encoder(encoding);
    EXPECT_TRUE(encoder.isValid());
    return encoder(text);
}

const QString german = u"E-Mail;Name\nm.mueller@x.example;Jörg Müller\nb@x.example;Zoë “Zo” Äßig\n"_s;
const QString japanese = u"メール,氏名,上司\nt@x.example,田中 太郎,鈴木 花子\nk@x.example,ソ表 能,東 健\n"_s;

} // namespace

TEST(CsvReaderTest, ReadsPlainRowsWithTheirLines) {
    const File file = read("a,b\n1,2\n\n3,4");
    EXPECT_EQ(file.header, (QStringList{u"a"_s, u"b"_s}));
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows[0], (CsvRow{2, {u"1"_s, u"2"_s}, {}}));
    EXPECT_EQ(file.rows[1], (CsvRow{4, {u"3"_s, u"4"_s}, {}}));
}

TEST(CsvReaderTest, KnowsEveryEncodingByItsBytes) {
    EXPECT_EQ(read(german.toUtf8()).dialect.encoding, u"UTF-8"_s);
    EXPECT_EQ(read("\xEF\xBB\xBF" + german.toUtf8()).header.front(), u"E-Mail"_s) << "the mark is no text";
    EXPECT_EQ(read(encoded(german, "windows-1252")).dialect.encoding, u"windows-1252"_s);
    EXPECT_EQ(read(encoded(japanese, "Shift_JIS")).dialect.encoding, u"Shift_JIS"_s);
    EXPECT_EQ(read("\xFF\xFE" + encoded(japanese, "UTF-16LE")).dialect.encoding, u"UTF-16LE"_s);
    EXPECT_EQ(read("\xFE\xFF" + encoded(german, "UTF-16BE")).dialect.encoding, u"UTF-16BE"_s);
    EXPECT_EQ(read(encoded(german, "UTF-16LE")).dialect.encoding, u"UTF-16LE"_s) << "without a mark";
    EXPECT_EQ(read(encoded(u"name\nO’Brien é\nGarçon “l’été”\n"_s, "windows-1252")).dialect.encoding,
              u"windows-1252"_s);
}

TEST(CsvReaderTest, GivesTheTextOfEachEncoding) {
    for (const char *encoding : {"UTF-8", "windows-1252", "UTF-16LE"}) {
        const File file = read(encoded(german, encoding));
        ASSERT_EQ(file.rows.size(), 2U) << encoding;
        EXPECT_EQ(file.rows[0].cells.at(1), u"Jörg Müller"_s) << encoding;
        EXPECT_EQ(file.rows[1].cells.at(1), u"Zoë “Zo” Äßig"_s) << encoding;
    }
    for (const char *encoding : {"UTF-8", "Shift_JIS", "UTF-16BE"}) {
        const File file = read(encoded(japanese, encoding));
        ASSERT_EQ(file.rows.size(), 2U) << encoding;
        EXPECT_EQ(file.rows[1].cells, (QStringList{u"k@x.example"_s, u"ソ表 能"_s, u"東 健"_s}))
            << encoding << ": second bytes that look like \\ and | are part of a letter";
    }
}

TEST(CsvReaderTest, GuessesTheSeparator) {
    EXPECT_EQ(guessSeparator(u"a;b;\"c,d,e,f\""_s), QChar(u';'));
    EXPECT_EQ(guessSeparator(u"a\tb"_s), QChar(u'\t'));
    EXPECT_EQ(guessSeparator(u"a|b"_s), QChar(u'|'));
    EXPECT_EQ(guessSeparator(u"a,b,c|d"_s), QChar(u','));
    EXPECT_EQ(guessSeparator(u"alone"_s), QChar(u','));
    EXPECT_EQ(read("sep=;\na;b,c\n1;2,3\n").rows.front().cells, (QStringList{u"1"_s, u"2,3"_s}));
    CsvChoice choice;
    choice.separator = u'|';
    EXPECT_EQ(read("a,b|c\n1,2|3\n", choice).rows.front().cells, (QStringList{u"1,2"_s, u"3"_s}));
}

TEST(CsvReaderTest, QuotesKeepSeparatorsQuotesAndLineBreaks) {
    const File file = read("a,b\r\n\"1,\"\"x\"\"\",\"two\r\nlines\"\r\n3,4\r\n");
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows[0], (CsvRow{2, {u"1,\"x\""_s, u"two\nlines"_s}, {}}));
    EXPECT_EQ(file.rows[1].line, 4) << "lines are those of the file, not of the rows";
}

TEST(CsvReaderTest, ABadRowHindersNoOther) {
    const File file = read("a,b\n1,\"x\"y\n3,4\nq,\"open\n5,6\n7,8\n");
    ASSERT_EQ(file.rows.size(), 5U);
    EXPECT_EQ(file.rows[0], (CsvRow{2, {u"1,\"x\"y"_s}, u"quote"_s}));
    EXPECT_EQ(file.rows[1].cells, (QStringList{u"3"_s, u"4"_s}));
    EXPECT_EQ(file.rows[2], (CsvRow{4, {u"q,\"open"_s}, u"quote_open"_s}));
    EXPECT_EQ(file.rows[3], (CsvRow{5, {u"5"_s, u"6"_s}, {}}));
    EXPECT_EQ(file.rows[4].line, 6);
}

TEST(CsvReaderTest, RowsFitTheColumns) {
    const File file = read("a,b,c\n1\n1,2,3,,\n1,2,3,4\n");
    ASSERT_EQ(file.rows.size(), 3U);
    EXPECT_EQ(file.rows[0].cells, (QStringList{u"1"_s, QString(), QString()}));
    EXPECT_EQ(file.rows[1].cells.size(), 3);
    EXPECT_EQ(file.rows[2].problem, u"columns"_s);
    EXPECT_EQ(file.rows[2].cells.size(), 4);
}

TEST(CsvReaderTest, AFileWithoutHeaderKeepsItsFirstPerson) {
    const File file = read("ada@x.example,Ada\nbob@x.example,Bob\n");
    EXPECT_FALSE(file.dialect.hasHeader);
    EXPECT_EQ(file.header, (QStringList{QString(), QString()}));
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows.front().cells.front(), u"ada@x.example"_s);
}

TEST(CsvReaderTest, TakesTheFormulaGuardOfOurExportsAway) {
    EXPECT_EQ(withoutFormulaGuard(u"'=1+1"_s), u"=1+1"_s);
    EXPECT_EQ(withoutFormulaGuard(u"'@ada"_s), u"@ada"_s);
    EXPECT_EQ(withoutFormulaGuard(u"'s-Hertogenbosch"_s), u"'s-Hertogenbosch"_s);
    EXPECT_EQ(withoutFormulaGuard(u"'"_s), u"'"_s);
    EXPECT_EQ(read("a,b\n\"'+49 30\",'-x\n").rows.front().cells, (QStringList{u"+49 30"_s, u"-x"_s}));
}

TEST(CsvReaderTest, RefusesWhatIsNoCsvWithTheReason) {
    EXPECT_EQ(errorOf({}).arg("detail"), u"empty"_s);
    EXPECT_EQ(errorOf("\n \n").arg("detail"), u"empty"_s);
    EXPECT_EQ(errorOf("PK\x03\x04rest of an XLSX").arg("detail"), u"spreadsheet"_s);
    EXPECT_EQ(errorOf(QByteArrayLiteral("a,b\n1,\0\x01\x02 and so on, mostly letters")).arg("detail"), u"binary"_s);
    EXPECT_EQ(errorOf(QByteArray(600, ',')).arg("detail"), u"columns"_s);
    CsvLimits small;
    small.bytes = 4;
    EXPECT_EQ(errorOf("a,b\n1,2\n", small).code, ErrorCode::TooLarge);
    const auto missing = CsvReader::open(u"/nonexistent/roster.csv"_s);
    ASSERT_TRUE(missing.failedWith(ErrorCode::FileAccess));
    EXPECT_EQ(missing.error().arg("path"), u"/nonexistent/roster.csv"_s);
}

TEST(CsvReaderTest, BoundsCellsRowsAndLines) {
    CsvLimits limits;
    limits.cellBytes = 8;
    limits.rowBytes = 64;
    const File file = read("a,b\n123456789,x\n1,\"" + QByteArray(200, 'q') + "\n2,y\n", {}, limits);
    ASSERT_GE(file.rows.size(), 3U);
    EXPECT_EQ(file.rows[0].problem, u"too_long"_s);
    EXPECT_FALSE(file.rows[1].problem.isEmpty());
    EXPECT_EQ(file.rows[1].line, 3);
    EXPECT_EQ(file.rows.back(), (CsvRow{4, {u"2"_s, u"y"_s}, {}}));
    CsvLimits few;
    few.rows = 1;
    auto reader = CsvReader::open(device("a\n1\n2\n"), {}, few);
    ASSERT_TRUE(isOk(reader));
    EXPECT_TRUE(isOk((*reader)->next()));
    EXPECT_TRUE((*reader)->next().failedWith(ErrorCode::TooLarge));
}

TEST(CsvReaderTest, ForeignBytesAreAProblemOfTheirRow) {
    CsvChoice choice;
    choice.encoding = u"UTF-8"_s;
    const File file = read("a\nJ\xF6rg\nok\n", choice);
    ASSERT_EQ(file.rows.size(), 2U);
    EXPECT_EQ(file.rows[0].problem, u"encoding"_s);
    EXPECT_TRUE(file.rows[1].problem.isEmpty());
}

TEST(CsvReaderTest, LineEndsOfEverySystem) {
    for (const auto &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        const File file = read("a,b" + end + "1,2" + end + "3,4" + end);
        ASSERT_EQ(file.rows.size(), 2U);
        EXPECT_EQ(file.rows[1], (CsvRow{3, {u"3"_s, u"4"_s}, {}}));
    }
}

TEST(CsvReaderTest, AHundredThousandLinesAcrossThePiecesInWhichTheyAreRead) {
    QByteArray bytes = "id,text\r\n";
    for (int i = 0; i < 100000; ++i)
        bytes += QByteArray::number(i) + ",\"räumliche \"\"" + QByteArray::number(i * 7) + "\"\"\"\r\n";
    const File file = read(bytes);
    ASSERT_EQ(file.rows.size(), 100000U);
    for (const std::size_t i : {std::size_t(0), std::size_t(4321), std::size_t(99999)}) {
        EXPECT_EQ(file.rows[i].line, static_cast<qint64>(i) + 2);
        EXPECT_EQ(file.rows[i].cells.at(1), u"räumliche \"%1\""_s.arg(i * 7));
        EXPECT_TRUE(file.rows[i].problem.isEmpty());
    }
}
