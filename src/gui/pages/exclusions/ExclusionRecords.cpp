#include "gui/pages/exclusions/ExclusionRecords.h"

#include "gui/pages/lists/MoneyCell.h"
#include "gui/text/Format.h"
#include "services/wording/ExclusionText.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ExclusionRecords::columns() {
    return {{u"pattern"_s, tr("Pattern"), CellKind::Text, 200, true, true, false, false, true},
            {u"status"_s, tr("Status"), CellKind::Pill, 140},
            {u"reason"_s, tr("Reason"), CellKind::Text, 200, true, true, true},
            {u"owner"_s, tr("Owner"), CellKind::Text, 120},
            {u"until"_s, tr("Until"), CellKind::Text, 110},
            {u"type"_s, tr("Profile type"), CellKind::Text, 140, false},
            {u"hits"_s, tr("Keeps out"), CellKind::Number, 90},
            {u"cost"_s, tr("Costs a year"), CellKind::Money, 110, true, true, false, true}};
}

namespace {

Cell statusPill(const ExclusionRule &rule, const QDate &today) {
    const QString words = ExclusionText::status(rule, today);
    switch (statusOf(rule, today)) {
    case ExclusionStatus::Active: return Cell::pill(Tone::Ok, words);
    case ExclusionStatus::EndsSoon: return Cell::pill(Tone::Warn, words);
    case ExclusionStatus::Expired: return Cell::pill(Tone::Danger, words);
    case ExclusionStatus::Inactive: break;
    }
    return Cell::pill(Tone::Muted, words);
}

} // namespace

Record ExclusionRecords::record(const ExclusionRule &value, const QDate &today) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    Cell until = Cell::words(value.until ? Format::day(*value.until) : tr("no end"));
    until.muted = !value.until;
    until.sort = value.until ? value.until->toJulianDay() : std::numeric_limits<qint64>::max();
    row.cells = {Cell::words(value.pattern),
                 statusPill(value, today),
                 Cell::words(value.reason),
                 Cell::mutedWords(value.owner),
                 until,
                 Cell::mutedWords(value.profileType.isEmpty() ? tr("All") : tr("Zendesk Subscription")),
                 Cell::number(value.hits),
                 value.hits == 0 ? Cell::noNumber() : MoneyCell::of(value.costPerYear, value.costIsEstimate)};
    return row;
}

} // namespace seatkeeper::gui
