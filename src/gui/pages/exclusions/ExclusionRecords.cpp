#include "gui/pages/exclusions/ExclusionRecords.h"

#include "gui/text/Format.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ExclusionRecords::columns() {
    return {{u"pattern"_s, tr("Pattern"), CellKind::Text, 200, true, true, false, false, true},
            {u"active"_s, tr("Status"), CellKind::Pill, 110},
            {u"reason"_s, tr("Reason"), CellKind::Text, 200, true, true, true},
            {u"owner"_s, tr("Owner"), CellKind::Text, 120, false},
            {u"until"_s, tr("Until"), CellKind::Text, 110},
            {u"type"_s, tr("Profile type"), CellKind::Text, 140, false},
            {u"hits"_s, tr("Keeps out"), CellKind::Number, 90}};
}

Record ExclusionRecords::record(const ExclusionRule &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    Cell until = Cell::words(value.until ? Format::day(*value.until) : tr("no end"));
    until.muted = !value.until;
    until.sort = value.until ? value.until->toJulianDay() : std::numeric_limits<qint64>::max();
    row.cells = {Cell::words(value.pattern),
                 value.active ? Cell::pill(Tone::Ok, tr("Active")) : Cell::pill(Tone::Muted, tr("Inactive")),
                 Cell::words(value.reason),
                 Cell::mutedWords(value.owner),
                 until,
                 Cell::mutedWords(value.profileType.isEmpty() ? tr("All") : tr("Zendesk Subscription")),
                 Cell::number(value.hits)};
    return row;
}

} // namespace seatkeeper::gui
