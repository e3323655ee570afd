#include "gui/pages/profiles/ProfileRecords.h"

#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ProfileRecords::columns() {
    return {{u"name"_s, tr("Display name"), CellKind::Text, 240, true, true, true},
            {u"status"_s, tr("Status"), CellKind::Pill, 120},
            {u"type"_s, tr("Profile type"), CellKind::Text, 160},
            {u"reclaim"_s, tr("Reclaim"), CellKind::Text, 90},
            {u"refresh"_s, tr("Last refresh"), CellKind::Date, 150},
            {u"at"_s, tr("Daily at"), CellKind::Text, 90}};
}

Record ProfileRecords::record(const Profile &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    const QString name = value.demo ? tr("%1 (DEMO)").arg(value.displayName) : value.displayName;
    row.cells = {
        Cell::words(name),
        value.status == ProfileStatus::Published ? Cell::pill(Tone::Ok, Words::profileState(value))
                                                 : Cell::pill(Tone::Muted, Words::profileState(value), Icon::Pencil),
        Cell::mutedWords(tr("Zendesk Subscription")),
        Cell::words(value.reclaimEnabled ? tr("On") : tr("Off")),
        Cell::date(value.lastRefresh.value_or(QDateTime())),
        value.source == ProfileSource::Export ? Cell::mutedWords(tr("by import"))
                                              : Cell::words(QLocale().toString(value.refreshAt, QLocale::ShortFormat))};
    return row;
}

} // namespace seatkeeper::gui
