#include "gui/pages/connections/ConnectionRecords.h"

#include "services/wording/Words.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

QVector<ColumnSpec> ConnectionRecords::columns() {
    return {{u"name"_s, tr("Connection alias"), CellKind::Text, 200, true, true, true},
            {u"parent"_s, tr("Parent alias"), CellKind::Text, 160},
            {u"url"_s, tr("Connection URL"), CellKind::Text, 240},
            {u"kind"_s, tr("Client kind"), CellKind::Text, 110},
            {u"profile"_s, tr("Used by"), CellKind::Text, 180},
            {u"signedIn"_s, tr("Signed in"), CellKind::Text, 200}};
}

Record ConnectionRecords::record(const Connections::Row &value) {
    Record row;
    row.key = RecordKey(value.alias.id);
    row.payload = QVariant::fromValue(value);
    QStringList people;
    for (const auto &credential : value.alias.credentials)
        people.append(tr("%1: %2").arg(Words::purpose(credential.purpose), credential.userName));
    row.cells = {Cell::words(value.alias.name),
                 Cell::mutedWords(value.alias.parent ? value.parentName : tr("none: a parent alias")),
                 Cell::words(value.alias.url.toString()),
                 Cell::words(Words::clientKind(value.alias.clientKind)),
                 value.profile ? Cell::words(value.profileName) : Cell::mutedWords(tr("no profile")),
                 people.isEmpty() ? Cell::mutedWords(tr("nobody")) : Cell::words(people.join(u", "_s))};
    return row;
}

} // namespace seatkeeper::gui
