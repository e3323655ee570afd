#include "gui/pages/jobs/JobRecords.h"

#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> JobRecords::columns() {
    return {{u"name"_s, tr("Name"), CellKind::Text, 260, true, true, true},
            {u"active"_s, tr("Status"), CellKind::Pill, 110},
            {u"schedule"_s, tr("Run"), CellKind::Text, 170},
            {u"last"_s, tr("Last run"), CellKind::Date, 140},
            {u"next"_s, tr("Next run"), CellKind::Date, 140}};
}

Record JobRecords::record(const ScheduledJob &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    const QString at = QLocale().toString(value.at, QLocale::ShortFormat);
    const QString schedule = value.everyDays == 1
                                 ? tr("Daily at %1").arg(at)
                                 : tr("%1 at %2").arg(QLocale().dayName(value.dayOfWeek, QLocale::LongFormat), at);
    row.cells = {Cell::words(Words::jobKind(value.kind, value.profileName)),
                 value.active ? Cell::pill(Tone::Ok, tr("Active")) : Cell::pill(Tone::Muted, tr("Paused"), Icon::Pause),
                 Cell::words(schedule), Cell::date(value.lastRun.value_or(QDateTime())),
                 value.active ? Cell::date(value.nextRun.value_or(QDateTime())) : Cell::mutedWords(tr("paused"))};
    return row;
}

} // namespace seatkeeper::gui
