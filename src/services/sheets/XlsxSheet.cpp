#include "services/sheets/XlsxSheet.h"

#include "base/Clock.h"
#include "services/sheets/XlsxProof.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 32767;
constexpr int longestName = 31;
constexpr int suffixRoom = 6; //!< for " (12)"
constexpr int copiedAtOnce = 1 << 20;
constexpr qint64 exactNumbers = qint64(1) << 53;
const QString headFormat = u"head"_s;
const QString momentFormat = u"yyyy-mm-dd hh:mm:ss"_s;

//! A text as the file may hold it. What looks like an escaped character is escaped, so that it comes back as it was.
QString storable(QString text) {
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    static const QRegularExpression noCharacter(u"[\\x{FFFE}\\x{FFFF}]"_s);
    text.replace(escape, u"_x005F_"_s);
    text.remove(noCharacter);
    return text.left(mostCharacters);
}

//! Days since the last day of 1899, which is what a spreadsheet counts; absent before its calendar begins.
std::optional<double> serial(const QDateTime &moment) {
    static const QDateTime zero(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    static const QDateTime first(QDate(1900, 3, 1), QTime(0, 0), Qt::UTC);
    constexpr double msInDay = 86400000.0;
    if (moment < first)
        return std::nullopt;
    return static_cast<double>(zero.msecsTo(moment)) / msInDay;
}

QString amountFormat(const SheetMoney &amount) {
    static const QRegularExpression noLetter(u"[^A-Za-z]"_s);
    const int digits = minorDigits(amount.money.currency);
    QString numbers = u"[$%1] #,##0"_s.arg(QString(amount.money.currency).remove(noLetter));
    if (digits > 0)
        numbers += u'.' + QString(digits, u'0');
    if (!amount.remark.isEmpty())
        numbers += u" \"(%1)\""_s.arg(QString(amount.remark).remove(u'"').remove(u'\\'));
    return numbers;
}

double whole(const Money &money) {
    double unit = 1;
    for (int i = 0; i < minorDigits(money.currency); ++i)
        unit *= 10;
    return static_cast<double>(money.minor) / unit;
}

} // namespace

XlsxSheet::XlsxSheet(const QString &path, QString name, std::vector<SheetColumn> columns)
    : m_name(std::move(name)),
      m_columns(std::move(columns)),
      m_target(path),
      m_draft(QFileInfo(path).absolutePath() + u"/.seatkeeper-XXXXXX.xlsx"_s) {}

Result<std::unique_ptr<SheetFile>> XlsxSheet::create(const QString &path, const QString &name,
                                                     std::vector<SheetColumn> columns) {
    std::unique_ptr<XlsxSheet> sheet(new XlsxSheet(path, name, std::move(columns)));
    SK_CHECK(sheet->open());
    return std::unique_ptr<SheetFile>(std::move(sheet));
}

XlsxSheet::~XlsxSheet() {
    if (!m_book)
        return;
    // The library closes the drafts of its sheets only when it closes the book.
    for (lxw_worksheet *sheet : m_sheets)
        std::fclose(sheet->optimize_tmpfile);
    lxw_workbook_free(m_book);
}

Result<void> XlsxSheet::open() {
    if (!m_target.open(QIODevice::WriteOnly))
        return sheetFailure(m_target.fileName(), m_target.errorString());
    if (!m_draft.open())
        return sheetFailure(m_target.fileName(), m_draft.errorString());
    // Drafts of sheets are far larger than the book: they go where the person wants the book, not into the memory
    // that /tmp may be.
    QByteArray folder = QFile::encodeName(QFileInfo(m_draft.fileName()).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_draft.fileName()).constData(), &options);
    if (!m_book)
        return sheetFailure(m_target.fileName(), u"no workbook"_s);
    return beginSheet();
}

QString XlsxSheet::sheetName() const {
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
    QString name = QString(m_name).replace(forbidden, u" "_s).simplified().left(longestName - suffixRoom).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return m_sheets.empty() || name.isEmpty() ? name : u"%1 (%2)"_s.arg(name).arg(m_sheets.size() + 1);
}

Result<void> XlsxSheet::beginSheet() {
    const QByteArray name = sheetName().toUtf8();
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.constData());
    if (!sheet) // a name that it does not like; its own is always good
        sheet = workbook_add_worksheet(m_book, nullptr);
    if (!sheet)
        return sheetFailure(m_target.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
    m_sheets.push_back(sheet);
    m_row = 0;
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const SheetColumn &spec = m_columns[i];
        if (spec.width > 0)
            worksheet_set_column(sheet, column, column, spec.width, nullptr);
        const QString title = spec.holdsTimes ? spec.title + u" (UTC)"_s : spec.title;
        worksheet_write_string(sheet, 0, column, storable(inertText(title)).toUtf8().constData(), format(headFormat));
    }
    m_row = 1;
    return ok();
}

lxw_format *XlsxSheet::format(const QString &numbers) {
    lxw_format *&known = m_formats[numbers];
    if (known)
        return known;
    known = workbook_add_format(m_book);
    if (numbers == headFormat)
        format_set_bold(known);
    else
        format_set_num_format(known, numbers.toUtf8().constData());
    return known;
}

int XlsxSheet::writeText(quint16 column, const QString &text) {
    const QByteArray bytes = storable(inertText(text)).toUtf8();
    return worksheet_write_string(m_sheets.back(), m_row, column, bytes.constData(), nullptr);
}

int XlsxSheet::write(quint16 column, const SheetCell &cell) {
    lxw_worksheet *sheet = m_sheets.back();
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(column, *text);
    if (const auto *number = std::get_if<qint64>(&cell)) {
        if (std::abs(*number) > exactNumbers) // a spreadsheet would round it
            return writeText(column, QString::number(*number));
        return worksheet_write_number(sheet, m_row, column, static_cast<double>(*number), nullptr);
    }
    if (const auto *amount = std::get_if<SheetMoney>(&cell))
        return worksheet_write_number(sheet, m_row, column, whole(amount->money), format(amountFormat(*amount)));
    if (const auto *moment = std::get_if<QDateTime>(&cell); moment && moment->isValid()) {
        if (const auto days = serial(*moment))
            return worksheet_write_number(sheet, m_row, column, *days, format(momentFormat));
        return writeText(column, toIsoUtc(*moment));
    }
    return LXW_NO_ERROR;
}

Result<void> XlsxSheet::add(const SheetRow &row) {
    if (m_row == mostRows) {
        endSheet();
        SK_CHECK(beginSheet());
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int error = write(static_cast<quint16>(i), row[i]);
        if (error != LXW_NO_ERROR)
            return sheetFailure(m_target.fileName(), QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
    }
    ++m_row;
    return checkDraft();
}

//! The library does not look whether its drafts could be written.
Result<void> XlsxSheet::checkDraft() const {
    if (std::ferror(m_sheets.back()->optimize_tmpfile) == 0)
        return ok();
    return sheetFailure(m_target.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
}

void XlsxSheet::endSheet() {
    const auto last = static_cast<lxw_col_t>(m_columns.empty() ? 0 : m_columns.size() - 1);
    worksheet_autofilter(m_sheets.back(), 0, 0, m_row - 1, last);
}

Result<void> XlsxSheet::finish() {
    endSheet();
    std::vector<qint64> sizes;
    for (lxw_worksheet *sheet : m_sheets) {
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            return sheetFailure(m_target.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
        sizes.push_back(std::ftell(sheet->optimize_tmpfile));
    }
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return sheetFailure(m_target.fileName(), QString::fromUtf8(lxw_strerror(error)));
    if (!isWholeXlsx(m_draft.fileName(), sizes))
        return fail(ErrorCode::DiskFull, u"the workbook came out cut off"_s, {{u"path"_s, m_target.fileName()}});
    return moveDraft();
}

//! Into the file that replaces the old one: it keeps the permissions and follows a link.
Result<void> XlsxSheet::moveDraft() {
    m_draft.seek(0);
    while (!m_draft.atEnd()) {
        const QByteArray part = m_draft.read(copiedAtOnce);
        if (part.isEmpty())
            return sheetFailure(m_target.fileName(), m_draft.errorString());
        if (m_target.write(part) != part.size())
            return sheetFailure(m_target.fileName(), m_target.errorString());
    }
    if (!m_target.commit())
        return sheetFailure(m_target.fileName(), m_target.errorString());
    return ok();
}

} // namespace seatkeeper
