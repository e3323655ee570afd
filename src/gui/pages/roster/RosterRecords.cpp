#include "gui/pages/roster/RosterRecords.h"

#include "services/wording/ImportText.h"
#include "services/wording/RosterText.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> RosterRecords::columns() {
    return {{u"name"_s, tr("Person"), CellKind::Person, 260, true, true, true},
            {u"employment"_s, tr("Employment status"), CellKind::Pill, 170},
            {u"word"_s, tr("In the roster"), CellKind::Text, 155, true, false},
            {u"manager"_s, tr("Manager"), CellKind::Text, 200},
            {u"costCenter"_s, tr("Cost center"), CellKind::Text, 140}};
}

Cell RosterRecords::employment(const RosterPerson &value) {
    const QString words = RosterText::employment(value.employment);
    switch (value.employment) {
    case Employment::Left: return Cell::pill(Tone::Warn, words);
    case Employment::OnLeave: return Cell::pill(Tone::Info, words);
    case Employment::Active: return Cell::pill(Tone::Ok, words);
    case Employment::Unknown: break;
    }
    return value.employmentText.isEmpty() ? Cell::mutedWords(tr("not given")) : Cell::pill(Tone::Muted, words);
}

Record RosterRecords::record(const RosterPerson &value) {
    Record row;
    row.key = RecordKey(value.email);
    row.payload = QVariant::fromValue(value);
    row.selectable = false;
    row.cells = {Cell::person(value.name.isEmpty() ? value.email : value.name, value.email), employment(value),
                 Cell::mutedWords(value.employmentText), Cell::words(value.manager), Cell::words(value.costCenter)};
    return row;
}

QVector<ColumnSpec> RosterRecords::errorColumns() {
    return {{u"line"_s, tr("Line"), CellKind::Number, 70},
            {u"problem"_s, tr("What is wrong"), CellKind::Text, 300},
            {u"row"_s, tr("The row"), CellKind::Text, 300, true, true, true}};
}

Record RosterRecords::errorRecord(const RosterError &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::number(value.line), Cell::words(ImportText::rowProblem(value.problem, value.args)),
                 Cell::mutedWords(value.cells.join(u" | "_s))};
    return row;
}

} // namespace seatkeeper::gui
