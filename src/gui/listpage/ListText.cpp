#include "gui/listpage/ListText.h"

#include "gui/text/Format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui::ListText {

namespace {

//! Exact values instead of words where a program goes on counting.
QString csvCell(const Cell &cell, CellKind kind, const RecordModel &words) {
    if (kind == CellKind::Number && cell.value)
        return QString::number(*cell.value);
    if (kind == CellKind::Money && cell.value) {
        const int digits = Format::minorDigits(cell.currency);
        qint64 unit = 1;
        for (int i = 0; i < digits; ++i)
            unit *= 10;
        const auto rest = QString::number(qAbs(*cell.value % unit)).rightJustified(digits, u'0');
        const auto sign = *cell.value < 0 ? u"-"_s : QString();
        const auto whole = sign + QString::number(qAbs(*cell.value / unit));
        return (digits > 0 ? whole + u'.' + rest : whole) + u' ' + cell.currency;
    }
    if (kind == CellKind::Date)
        return cell.time.isValid() ? toIsoUtc(cell.time) : QString();
    return csvText(cell.second.isEmpty() ? words.displayText(cell, kind) : cell.text + u" ("_s + cell.second + u')');
}

} // namespace

QString amounts(const Amounts &sum) {
    QStringList words;
    for (auto each = sum.cbegin(); each != sum.cend(); ++each)
        words.append(Format::money(each.value(), each.key()));
    return words.join(u" + "_s);
}

QString csvText(const QString &text) {
    QString field = text;
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front()))
        field.prepend(u'\'');
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString tsv(const RecordModel &model, const QVector<int> &rows, const QVector<int> &columns) {
    const auto flat = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '); };
    QStringList lines;
    QStringList head;
    for (const int column : columns)
        head.append(flat(model.columns().at(column).title));
    lines.append(head.join(u'\t'));
    for (const int row : rows) {
        const auto *record = model.recordAt(row);
        if (!record)
            continue;
        QStringList fields;
        for (const int column : columns)
            fields.append(flat(model.exportText(record->cells.value(column), model.columns().at(column).kind)));
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n');
}

QByteArray csv(const QVector<ColumnSpec> &columns, const QVector<int> &shown, const QVector<Record> &records,
               const RecordModel &words) {
    QStringList lines;
    QStringList head;
    for (const int column : shown)
        head.append(csvText(columns.at(column).title));
    lines.append(head.join(u','));
    for (const auto &record : records) {
        QStringList fields;
        for (const int column : shown)
            fields.append(csvCell(record.cells.value(column), columns.at(column).kind, words));
        lines.append(fields.join(u','));
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace seatkeeper::gui::ListText
