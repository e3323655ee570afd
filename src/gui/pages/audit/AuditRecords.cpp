#include "gui/pages/audit/AuditRecords.h"

#include <QJsonDocument>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> AuditRecords::columns() {
    return {{u"sequence"_s, tr("Entry"), CellKind::Number, 80},
            {u"time"_s, tr("When"), CellKind::Date, 140},
            {u"actor"_s, tr("Who"), CellKind::Text, 180},
            {u"action"_s, tr("What"), CellKind::Text, 200},
            {u"object"_s, tr("On what"), CellKind::Text, 150},
            {u"detail"_s, tr("Details"), CellKind::Text, 240, true, false, true},
            {u"hash"_s, tr("Hash"), CellKind::Text, 160, false}};
}

Record AuditRecords::record(const AuditEntry &value) {
    Record row;
    row.key = RecordKey(value.sequence);
    row.payload = QVariant::fromValue(value);
    row.cells = {Cell::number(value.sequence),
                 Cell::date(value.time),
                 Cell::words(value.actor),
                 Cell::words(action(value.action)),
                 Cell::mutedWords(value.object),
                 Cell::mutedWords(QString::fromUtf8(QJsonDocument(value.detail).toJson(QJsonDocument::Compact))),
                 Cell::mutedWords(QString::fromLatin1(value.hash))};
    return row;
}

QString AuditRecords::action(const QString &name) {
    static const QMap<QString, const char *> words{
        {u"profile.create"_s, QT_TR_NOOP("Profile created")},
        {u"profile.change"_s, QT_TR_NOOP("Profile changed")},
        {u"profile.publish"_s, QT_TR_NOOP("Profile published")},
        {u"profile.unpublish"_s, QT_TR_NOOP("Profile returned to Draft")},
        {u"profile.delete"_s, QT_TR_NOOP("Profile deleted")},
        {u"profile.validate"_s, QT_TR_NOOP("Connection validated")},
        {u"credential.authorize"_s, QT_TR_NOOP("Signed in")},
        {u"credential.revoke"_s, QT_TR_NOOP("Signed out")},
        {u"rule.save"_s, QT_TR_NOOP("Rule saved")},
        {u"rule.remove"_s, QT_TR_NOOP("Rule removed")},
        {u"exclusion.save"_s, QT_TR_NOOP("Exclusion saved")},
        {u"exclusion.remove"_s, QT_TR_NOOP("Exclusion removed")},
        {u"candidate.found"_s, QT_TR_NOOP("Candidate found")},
        {u"candidate.approve"_s, QT_TR_NOOP("Candidate approved")},
        {u"candidate.withdraw"_s, QT_TR_NOOP("Approval withdrawn")},
        {u"candidate.keep"_s, QT_TR_NOOP("Candidate kept")},
        {u"candidate.skip"_s, QT_TR_NOOP("Candidate skipped")},
        {u"candidate.postpone"_s, QT_TR_NOOP("Candidate postponed")},
        {u"run.start"_s, QT_TR_NOOP("Run started")},
        {u"run.finish"_s, QT_TR_NOOP("Run ended")},
    };
    const char *found = words.value(name);
    return found ? tr(found) : name;
}

} // namespace seatkeeper::gui
