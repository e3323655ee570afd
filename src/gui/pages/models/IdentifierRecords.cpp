#include "gui/pages/models/IdentifierRecords.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> IdentifierRecords::columns() {
    return {{u"identifier"_s, tr("Subscription identifier"), CellKind::Text, 220, true, true, true},
            {u"model"_s, tr("Software model"), CellKind::Words, 220},
            {u"mapping"_s, tr("Mapping"), CellKind::Text, 130},
            {u"role"_s, tr("Custom role"), CellKind::Text, 150},
            {u"subscriptions"_s, tr("Subscriptions"), CellKind::Number, 120}};
}

Record IdentifierRecords::record(const SubscriptionIdentifier &value) {
    Record row;
    row.key = RecordKey(value.identifier);
    row.payload = QVariant::fromValue(value);
    const QString mapping = !value.model                 ? tr("Unrecognized")
                            : !value.splitRole.isEmpty() ? tr("Split off")
                            : value.mappedByHand         ? tr("Mapped by hand")
                                                         : tr("Recognized");
    row.cells = {Cell::words(value.identifier),
                 value.model ? Cell::words(value.modelName)
                             : Cell::decision(Tone::Warn, tr("No model yet"), Icon::Triangle),
                 Cell::mutedWords(mapping), Cell::words(value.splitRole), Cell::number(value.subscriptions)};
    return row;
}

} // namespace seatkeeper::gui
