#include "gui/pages/audit/AuditRecords.h"

#include "services/wording/Words.h"

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
    if (name.startsWith(u"candidate."_s))
        return tr("Candidate: %1").arg(Words::event(name.section(u'.', 1)));
    static const QMap<QString, const char *> words{
        {u"profile.create"_s, QT_TR_NOOP("Profile created")},
        {u"profile.change"_s, QT_TR_NOOP("Profile changed")},
        {u"profile.import"_s, QT_TR_NOOP("List of team members imported")},
        {u"profile.publish"_s, QT_TR_NOOP("Profile published")},
        {u"profile.unpublish"_s, QT_TR_NOOP("Profile returned to Draft")},
        {u"profile.delete"_s, QT_TR_NOOP("Profile deleted")},
        {u"alias.create"_s, QT_TR_NOOP("Connection alias created")},
        {u"alias.delete"_s, QT_TR_NOOP("Connection alias deleted")},
        {u"credential.sign_in"_s, QT_TR_NOOP("Signed in")},
        {u"credential.sign_out"_s, QT_TR_NOOP("Signed out")},
        {u"rule.create"_s, QT_TR_NOOP("Rule created")},
        {u"rule.change"_s, QT_TR_NOOP("Rule changed")},
        {u"rule.remove"_s, QT_TR_NOOP("Rule removed")},
        {u"exclusion.create"_s, QT_TR_NOOP("Exclusion created")},
        {u"exclusion.add"_s, QT_TR_NOOP("Exclusion added")},
        {u"exclusion.change"_s, QT_TR_NOOP("Exclusion changed")},
        {u"exclusion.activate"_s, QT_TR_NOOP("Exclusion activated")},
        {u"exclusion.deactivate"_s, QT_TR_NOOP("Exclusion deactivated")},
        {u"exclusion.remove"_s, QT_TR_NOOP("Exclusion removed")},
        {u"identifier.map"_s, QT_TR_NOOP("Identifier mapped")},
        {u"identifier.split"_s, QT_TR_NOOP("Role split off")},
        {u"identifier.join"_s, QT_TR_NOOP("Role joined again")},
        {u"model.update"_s, QT_TR_NOOP("Software model changed")},
        {u"model.price"_s, QT_TR_NOOP("Price of a model chosen")},
        {u"price.add"_s, QT_TR_NOOP("List price added")},
        {u"price.edit"_s, QT_TR_NOOP("List price changed")},
        {u"price.update"_s, QT_TR_NOOP("List price changed")},
        {u"price.remove"_s, QT_TR_NOOP("List price removed")},
        {u"price.reset"_s, QT_TR_NOOP("List price set back")},
        {u"roster.import"_s, QT_TR_NOOP("Roster imported")},
        {u"roster.mend"_s, QT_TR_NOOP("Row of the roster mended")},
        {u"roster.dismiss"_s, QT_TR_NOOP("Row of the roster left out")},
        {u"roster.clear"_s, QT_TR_NOOP("Roster forgotten")},
        {u"settings.set"_s, QT_TR_NOOP("Setting changed")},
        {u"settings.guards"_s, QT_TR_NOOP("Guards changed")},
        {u"job.pause"_s, QT_TR_NOOP("Job paused")},
        {u"job.resume"_s, QT_TR_NOOP("Job resumed")},
        {u"job.time"_s, QT_TR_NOOP("Time of a job changed")},
    };
    const char *found = words.value(name);
    return found ? tr(found) : runAction(name);
}

QString AuditRecords::runAction(const QString &name) {
    static const QMap<QString, const char *> words{
        {u"reclaim.start"_s, QT_TR_NOOP("Reclaim started")},
        {u"reclaim.call"_s, QT_TR_NOOP("Reclaim: call sent")},
        {u"reclaim.answer"_s, QT_TR_NOOP("Reclaim: answer received")},
        {u"reclaim.step"_s, QT_TR_NOOP("Reclaim: person settled")},
        {u"reclaim.end"_s, QT_TR_NOOP("Reclaim ended")},
        {u"undo.start"_s, QT_TR_NOOP("Undo started")},
        {u"undo.end"_s, QT_TR_NOOP("Undo ended")},
    };
    const char *found = words.value(name);
    return found ? tr(found) : name;
}

} // namespace seatkeeper::gui
