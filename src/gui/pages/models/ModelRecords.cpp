#include "gui/pages/models/ModelRecords.h"

#include "gui/pages/lists/MoneyCell.h"
#include "gui/text/Format.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ModelRecords::columns() {
    return {{u"name"_s, tr("Display name"), CellKind::Text, 240, true, true, true},
            {u"publisher"_s, tr("Publisher"), CellKind::Text, 110},
            {u"product"_s, tr("Product"), CellKind::Text, 120},
            {u"edition"_s, tr("Edition"), CellKind::Text, 120},
            {u"type"_s, tr("Product type"), CellKind::Text, 110, false},
            {u"managed"_s, tr("License under management"), CellKind::Text, 150, false},
            {u"source"_s, tr("Created by"), CellKind::Text, 110, false},
            {u"plan"_s, tr("List price of"), CellKind::Text, 170},
            {u"price"_s, tr("Price a year"), CellKind::Money, 110},
            {u"asOf"_s, tr("As of"), CellKind::Text, 110, false},
            {u"subscriptions"_s, tr("Subscriptions"), CellKind::Number, 110}};
}

Record ModelRecords::record(const SoftwareModel &value) {
    const auto &price = value.listPrice;
    Cell asOf = Cell::words(price ? Format::day(price->asOf) : QString());
    asOf.sort = price ? price->asOf.toJulianDay() : qint64(0);
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::words(value.displayName),
                 Cell::words(value.publisher),
                 Cell::words(value.product),
                 Cell::mutedWords(value.edition),
                 Cell::words(value.productType == u"licensable" ? tr("Licensable") : tr("Not licensable")),
                 Cell::words(value.underManagement ? tr("Yes") : tr("No")),
                 Cell::mutedWords(value.source == u"integration" ? tr("Integration") : tr("Administrator")),
                 value.listPricePlan.isEmpty()
                     ? Cell::mutedWords(price ? tr("%1 (profile)").arg(price->name) : QString())
                     : Cell::words(price ? price->name : QString()),
                 MoneyCell::of(price ? std::optional(price->perYear()) : std::nullopt, true),
                 asOf,
                 Cell::number(value.subscriptions)};
    return row;
}

} // namespace seatkeeper::gui
