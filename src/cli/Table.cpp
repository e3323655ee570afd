#include "cli/Table.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

bool isWide(char32_t c) {
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115f}, {0x2e80, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},  {0xfe30, 0xfe6f},
        {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1faff}, {0x20000, 0x3fffd}};
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [c](const auto &range) { return c >= range.first && c <= range.second; });
}

bool steersTheTerminal(QChar c) {
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString printable(const QString &text) {
    QString result = text;
    for (QChar &c : result) {
        if (steersTheTerminal(c))
            c = u' ';
    }
    return result;
}

int displayWidth(const QString &text) {
    int width = 0;
    for (const uint c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QString Table::textLine(const QStringList &cells, const std::vector<int> &widths) const {
    QString line;
    for (int i = 0; i < static_cast<int>(widths.size()); ++i) {
        const QString cell = printable(cells.value(i));
        const QString space(std::max(0, widths[static_cast<size_t>(i)] - displayWidth(cell)), u' ');
        if (i > 0)
            line += u"  "_s;
        line += m_numeric.contains(i) ? space + cell : cell + space;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString Table::text() const {
    std::vector<int> widths;
    for (int i = 0; i < m_headers.size(); ++i) {
        int width = displayWidth(m_headers.at(i));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(printable(row.value(i))));
        widths.push_back(width);
    }
    QString result = textLine(m_headers, widths);
    for (const QStringList &row : m_rows)
        result += textLine(row, widths);
    return result;
}

QString Table::csvLine(const QStringList &cells, bool header) const {
    QStringList quoted;
    for (int i = 0; i < m_headers.size(); ++i) {
        QString cell = cells.value(i);
        const bool formula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
        if (formula && (header || !m_numeric.contains(i)) && cell != u"-"_s)
            cell.prepend(u'\'');
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(cell == u"-"_s ? QString() : cell);
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString Table::csv() const {
    QString result = csvLine(m_headers, true);
    for (const QStringList &row : m_rows)
        result += csvLine(row, false);
    return result;
}

} // namespace seatkeeper::cli
