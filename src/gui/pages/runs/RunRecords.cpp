#include "gui/pages/runs/RunRecords.h"

#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> RunRecords::columns() {
    return {{u"number"_s, tr("Run"), CellKind::Number, 70},
            {u"kind"_s, tr("Kind"), CellKind::Text, 110},
            {u"profile"_s, tr("Integration profile"), CellKind::Text, 200, true, true, true},
            {u"status"_s, tr("Status"), CellKind::Pill, 120},
            {u"started"_s, tr("Started"), CellKind::Date, 140},
            {u"actor"_s, tr("By"), CellKind::Text, 160},
            {u"people"_s, tr("People"), CellKind::Number, 80},
            {u"freed"_s, tr("Seats freed"), CellKind::Number, 100}};
}

Record RunRecords::record(const ReclaimRun &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    const Cell status = value.status == RunStatus::Running   ? Cell::pill(Tone::Info, tr("Running"))
                        : value.status == RunStatus::Stopped ? Cell::pill(Tone::Warn, tr("Stopped"))
                                                             : Cell::pill(Tone::Ok, tr("Finished"));
    row.cells = {
        Cell::number(value.id.value),   Cell::words(Words::runKind(value.kind)),
        Cell::words(value.profileName), status,
        Cell::date(value.startedAt),    Cell::mutedWords(value.actor),
        Cell::number(value.people),     value.kind == RunKind::Reclaim ? Cell::number(value.freed) : Cell::noNumber()};
    return row;
}

} // namespace seatkeeper::gui
