#include "gui/pages/prices/ListPriceRecords.h"

#include "gui/text/Format.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ListPriceRecords::columns() {
    return {{u"name"_s, tr("Plan"), CellKind::Text, 210, true, true, true},
            {u"month"_s, tr("A month"), CellKind::Money, 100},
            {u"year"_s, tr("A year"), CellKind::Money, 100},
            {u"asOf"_s, tr("As of"), CellKind::Words, 150},
            {u"edited"_s, tr("From"), CellKind::Text, 110},
            {u"users"_s, tr("Used by"), CellKind::Text, 150},
            {u"source"_s, tr("Source"), CellKind::Text, 190}};
}

Record ListPriceRecords::record(const ListPrices::Entry &entry, const QDate &today) {
    const ListPrice &price = entry.price;
    const Money year = price.perYear();
    const bool old = isOutdated(price, today);
    const QString day = Format::day(price.asOf);
    Cell asOf = old ? Cell::decision(Tone::Warn, tr("%1, old").arg(day), Icon::Triangle) : Cell::words(day);
    asOf.sort = price.asOf.toJulianDay();
    Record row;
    row.key = RecordKey(price.plan);
    row.payload = QVariant::fromValue(entry);
    row.cells = {Cell::words(price.name),
                 Cell::money(price.perMonth.minor, price.perMonth.currency),
                 Cell::money(year.minor, year.currency),
                 asOf,
                 Cell::mutedWords(price.isOwn()  ? tr("Own")
                                  : price.edited ? tr("Edited")
                                                 : tr("Shipped")),
                 Cell::words((entry.profiles + entry.models).join(u", "_s)),
                 Cell::mutedWords(price.source)};
    return row;
}

} // namespace seatkeeper::gui
