#include "gui/pages/jobs/JobResultRecords.h"

#include "base/ErrorName.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
Tone toneOf(JobStatus status) {
    switch (status) {
    case JobStatus::InProgress: return Tone::Info;
    case JobStatus::Completed: return Tone::Ok;
    case JobStatus::HeldBack: return Tone::Warn;
    case JobStatus::Failed: return Tone::Danger;
    case JobStatus::Canceled: return Tone::Muted;
    }
    return Tone::Muted;
}
} // namespace

QVector<ColumnSpec> JobResultRecords::columns() {
    return {{u"number"_s, tr("Number"), CellKind::Text, 90},
            {u"name"_s, tr("Name"), CellKind::Text, 220, true, true, true},
            {u"status"_s, tr("Status"), CellKind::Pill, 120},
            {u"started"_s, tr("Started"), CellKind::Date, 130},
            {u"time"_s, tr("Time"), CellKind::Number, 70},
            {u"trigger"_s, tr("Trigger"), CellKind::Text, 110, false},
            {u"read"_s, tr("Read"), CellKind::Number, 80},
            {u"added"_s, tr("Added"), CellKind::Number, 80, false},
            {u"changed"_s, tr("Changed"), CellKind::Number, 80},
            {u"removed"_s, tr("Removed"), CellKind::Number, 80, false},
            {u"requests"_s, tr("Requests"), CellKind::Number, 80, false},
            {u"message"_s, tr("Message"), CellKind::Text, 240, false}};
}

QString JobResultRecords::message(const JobResult &value) {
    if (value.error.isEmpty())
        return Words::jobNotes(value);
    return ErrorText::words(Error::make(errorFromName(value.error).value_or(ErrorCode::Internal), {}, value.errorArgs))
        .paragraph();
}

Record JobResultRecords::record(const JobResult &value) {
    Record row;
    row.key = RecordKey(value.id);
    row.payload = QVariant::fromValue(value);
    const qint64 seconds = value.ended ? value.started.secsTo(*value.ended) : 0;
    Cell time = Cell::number(seconds);
    time.text = value.ended ? Format::duration(seconds) : QString();
    const auto count = [&](const QString &name) { return Cell::number(value.counters.value(name)); };
    row.cells = {Cell::words(value.number),
                 Cell::words(Words::jobKind(value.kind, value.profileName)),
                 Cell::pill(toneOf(value.status), Words::jobStatus(value.status)),
                 Cell::date(value.started),
                 time,
                 Cell::mutedWords(Words::jobTrigger(value.trigger)),
                 count(u"read"_s),
                 count(u"added"_s),
                 count(u"changed"_s),
                 count(u"removed"_s),
                 count(u"requests"_s),
                 Cell::words(message(value))};
    return row;
}

} // namespace seatkeeper::gui
