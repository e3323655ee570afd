#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace seatkeeper::cli {

//! Rows for a person (aligned columns) or a spreadsheet (CSV). Cells are text from outside: control characters and
//! direction overrides are taken out, and a CSV cell that looks like a formula gets an apostrophe.
class Table {
public:
    explicit Table(QStringList headers, QSet<int> numericColumns = {})
        : m_headers(std::move(headers)), m_numeric(std::move(numericColumns)) {}
    void add(const QStringList &cells) { m_rows.push_back(cells); }
    bool isEmpty() const { return m_rows.empty(); }
    //! Aligned by display width; numeric columns to the right.
    QString text() const;
    //! RFC 4180 with CRLF.
    QString csv() const;

private:
    QString textLine(const QStringList &cells, const std::vector<int> &widths) const;
    QString csvLine(const QStringList &cells, bool header) const;
    QStringList m_headers;
    QSet<int> m_numeric;
    std::vector<QStringList> m_rows;
};

//! @p text without what could steer a terminal.
QString printable(const QString &text);
//! Columns that @p text takes in a terminal.
int displayWidth(const QString &text);

} // namespace seatkeeper::cli
