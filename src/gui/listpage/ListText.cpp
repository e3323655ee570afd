#include "gui/listpage/ListText.h"

#include "gui/text/Format.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui::ListText {

QString amounts(const Amounts &sum) {
    QStringList words;
    for (auto each = sum.cbegin(); each != sum.cend(); ++each)
        words.append(Format::money(each.value(), each.key()));
    return words.join(u" + "_s);
}

SheetCell sheetCell(const Cell &cell, CellKind kind) {
    if (kind == CellKind::Number && cell.value)
        return *cell.value;
    if (kind == CellKind::Money && cell.value)
        return SheetMoney{{*cell.value, cell.currency}, cell.isEstimate ? cell.second : QString()};
    if (kind == CellKind::Date)
        return cell.time.isValid() ? SheetCell(cell.time) : SheetCell();
    return cell.second.isEmpty() ? cell.text : cell.text + u" ("_s + cell.second + u')';
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

} // namespace seatkeeper::gui::ListText
