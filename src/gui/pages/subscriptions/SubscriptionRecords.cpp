#include "gui/pages/subscriptions/SubscriptionRecords.h"

#include "gui/pages/lists/MoneyCell.h"
#include "services/wording/RosterText.h"
#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> SubscriptionRecords::columns() {
    return {{u"name"_s, tr("Person"), CellKind::Person, 230, true, true, true},
            {u"seat"_s, tr("Seat"), CellKind::Seat, 190},
            {u"role"_s, tr("Role"), CellKind::Text, 140},
            {u"identifier"_s, tr("Subscription identifier"), CellKind::Text, 160, false},
            {u"model"_s, tr("Software model"), CellKind::Text, 180},
            {u"lastActivity"_s, tr("Last activity"), CellKind::Date, 140},
            {u"assigned"_s, tr("Assigned"), CellKind::Date, 120},
            {u"excluded"_s, tr("Excluded by"), CellKind::Text, 140, false},
            {u"manager"_s, tr("Manager"), CellKind::Text, 140, false},
            {u"costCenter"_s, tr("Cost center"), CellKind::Text, 110, false},
            {u"employment"_s, tr("Employment status"), CellKind::Text, 130, false},
            {u"cost"_s, tr("Cost a year"), CellKind::Money, 110, true, true, false, true}};
}

Record SubscriptionRecords::record(const Subscription &value) {
    const auto roster = value.roster.value_or(RosterPerson());
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    const bool unknown = value.seatKind == SeatKind::Unrecognized;
    const Icon seat = unknown ? Icon::SeatDashed : value.paid.value_or(false) ? Icon::SeatFilled : Icon::SeatHollow;
    const QString role = value.customRoleName.isEmpty() ? Words::seatKind(value.seatKind) : value.customRoleName;
    row.cells = {Cell::person(value.displayName, value.userPrincipalName),
                 Cell::seat(seat, Words::seat(value), value.suspended || unknown),
                 Cell::words(role),
                 Cell::mutedWords(value.identifier),
                 value.model ? Cell::words(value.modelName) : Cell::mutedWords(tr("unrecognized")),
                 Cell::date(value.lastActivity.value_or(QDateTime()),
                            value.lastActivity ? Words::signal(value.lastActivitySource) : QString()),
                 Cell::date(value.assigned.value_or(QDateTime())),
                 Cell::mutedWords(value.excludedByName),
                 Cell::words(roster.manager),
                 Cell::words(roster.costCenter),
                 Cell::words(value.roster ? RosterText::employment(roster.employment) : QString()),
                 cost(value)};
    return row;
}

Cell SubscriptionRecords::cost(const Subscription &value) {
    if (value.paid == false)
        return Cell::noNumber();
    Cell cell = MoneyCell::of(value.costPerYear, value.costIsEstimate);
    cell.isUncounted = value.excludedBy.has_value();
    cell.muted = cell.muted || cell.isUncounted;
    if (cell.isUncounted)
        cell.toolTip =
            tr("%1, excluded: it is in no sum").arg(MoneyCell::words(value.costPerYear, value.costIsEstimate));
    return cell;
}

} // namespace seatkeeper::gui
