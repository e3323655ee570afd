#include "gui/pages/rules/RuleRecords.h"

#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> RuleRecords::columns() {
    return {{u"name"_s, tr("Name"), CellKind::Text, 240, true, true, true},
            {u"active"_s, tr("Status"), CellKind::Pill, 110},
            {u"threshold"_s, tr("Idle days"), CellKind::Number, 90},
            {u"grace"_s, tr("Grace days"), CellKind::Number, 90},
            {u"never"_s, tr("Never used"), CellKind::Text, 120},
            {u"action"_s, tr("Action"), CellKind::Text, 180},
            {u"priority"_s, tr("Priority"), CellKind::Number, 80, false}};
}

Record RuleRecords::record(const ReclamationRule &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::words(value.name),
                 value.active ? Cell::pill(Tone::Ok, tr("Active")) : Cell::pill(Tone::Muted, tr("Inactive")),
                 Cell::number(value.thresholdDays),
                 Cell::number(value.graceDays),
                 Cell::words(value.neverUsed == NeverUsedHandling::Propose ? tr("Propose") : tr("Leave out")),
                 Cell::words(value.action ? Words::action(*value.action) : tr("Light agent, else end user")),
                 Cell::number(value.priority)};
    return row;
}

} // namespace seatkeeper::gui
