#include "gui/pages/leaks/LeakRecords.h"

#include "gui/pages/lists/MoneyCell.h"
#include "services/wording/LeakText.h"
#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> LeakRecords::columns() {
    return {{u"name"_s, tr("Person"), CellKind::Person, 210},
            {u"kind"_s, tr("Leak"), CellKind::Pill, 205},
            {u"explanation"_s, tr("Why"), CellKind::Text, 260, true, false, true},
            {u"remedy"_s, tr("What mends it"), CellKind::Text, 260, false, false},
            {u"seat"_s, tr("Seat"), CellKind::Seat, 170, false, false},
            {u"lastActivity"_s, tr("Last activity"), CellKind::Date, 120, false},
            {u"manager"_s, tr("Manager"), CellKind::Text, 140, false},
            {u"costCenter"_s, tr("Cost center"), CellKind::Text, 110, false},
            {u"found"_s, tr("Found"), CellKind::Date, 125},
            {u"cost"_s, tr("Cost a year"), CellKind::Money, 110, true, true, false, true}};
}

Cell LeakRecords::reason(const Leak &value) {
    const QString words = LeakText::kind(value.reasons.front().kind);
    const auto further = static_cast<int>(value.reasons.size()) - 1;
    Cell cell = Cell::pill(Tone::Warn, further > 0 ? tr("%1 +%2").arg(words).arg(further) : words);
    if (further > 0) {
        QStringList all;
        for (const LeakReason &reason : value.reasons)
            all.append(LeakText::kind(reason.kind));
        cell.toolTip = all.join(u'\n');
    }
    return cell;
}

Record LeakRecords::record(const Leak &value) {
    const Subscription &seat = value.seat;
    const auto roster = seat.roster.value_or(RosterPerson());
    Record row;
    row.key = RecordKey(seat.id);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::person(seat.displayName, seat.userPrincipalName),
                 reason(value),
                 Cell::words(LeakText::explanation(value)),
                 Cell::words(LeakText::remedy(value.reasons.front())),
                 Cell::seat(Icon::SeatFilled, Words::seat(seat), seat.suspended),
                 Cell::date(seat.lastActivity.value_or(QDateTime()),
                            seat.lastActivity ? Words::signal(seat.lastActivitySource) : QString()),
                 Cell::words(roster.manager),
                 Cell::words(roster.costCenter),
                 Cell::date(value.foundAt),
                 MoneyCell::of(seat.costPerYear, seat.costIsEstimate)};
    return row;
}

} // namespace seatkeeper::gui
