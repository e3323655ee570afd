#include "gui/pages/whatif/SeatsDialog.h"

#include "gui/listpage/ListPage.h"
#include "gui/listpage/MemorySource.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/text/ErrorText.h"
#include "gui/text/Format.h"
#include "services/WhatIfs.h"
#include "services/Workspace.h"

#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

class SeatRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::SeatRecords)

public:
    static QVector<ColumnSpec> columns() {
        return {{u"name"_s, tr("Name"), CellKind::Person, 300, true, true, true},
                {u"idle"_s, tr("Idle days"), CellKind::Number, 110},
                {u"evidence"_s, tr("Evidence"), CellKind::Text, 190},
                {u"assigned"_s, tr("Assigned"), CellKind::Date, 130},
                {u"cost"_s, tr("Money a year"), CellKind::Money, 130, true, true, false, true}};
    }
    static Record record(const WhatIfSeat &seat, const Subscription &person) {
        Record row;
        row.key = RecordKey(seat.id);
        row.selectable = false;
        row.cells = {Cell::person(person.displayName, person.userPrincipalName),
                     seat.idleDays ? Cell::number(*seat.idleDays) : Cell::noNumber(),
                     Cell::words(seat.neverUsed    ? tr("Never used")
                                 : seat.signInOnly ? tr("By the sign-in alone")
                                                   : tr("Every counting signal")),
                     person.assigned ? Cell::date(*person.assigned) : Cell::words({}),
                     seat.cost ? Cell::money(seat.cost->minor, seat.cost->currency) : Cell::noNumber()};
        return row;
    }
};

ListPageSpec specOf(const QString &title) {
    ListPageSpec spec;
    spec.id = u"whatif-seats"_s;
    spec.title = title;
    spec.headKind = PageHead::Kind::Embedded;
    spec.searchPlaceholder = QCoreApplication::translate("seatkeeper::gui::SeatsDialog", "Filter");
    spec.columns = SeatRecords::columns();
    spec.linesPerRow = 2;
    spec.selectable = false;
    spec.sumWords = QCoreApplication::translate("seatkeeper::gui::SeatsDialog", "%1 a year");
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Tick, QCoreApplication::translate("seatkeeper::gui::SeatsDialog", "Nobody"), {}, {}, {}};
    spec.exportName = u"what-if"_s;
    return spec;
}

} // namespace

SeatsDialog::SeatsDialog(WindowContext &context, const QString &title, const std::vector<WhatIfSeat> &seats,
                         qint64 count, QWidget *owner)
    : DialogFrame(title, owner),
      m_context(context),
      m_source(new MemorySource(SeatRecords::columns(), this)),
      m_list(new ListPage(specOf(title), m_source, listServices(context), this)) {
    setMinimumSize(860, 560);
    content()->addWidget(m_list, 1);
    auto *close = addButton(tr("Close"), ButtonLook::Plain);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (count > static_cast<qint64>(seats.size()))
        setFootText(tr("The %1 that are idle for the longest of %2.")
                        .arg(Format::number(static_cast<qint64>(seats.size())), Format::number(count)));
    load(seats);
}

void SeatsDialog::load(const std::vector<WhatIfSeat> &seats) {
    std::vector<SubscriptionId> ids;
    for (const WhatIfSeat &seat : seats)
        ids.push_back(seat.id);
    whenDone(m_context.workspace.whatIfs().people(ids), this,
             [this, seats](const Result<std::vector<Subscription>> &people) {
                 if (!people) {
                     setFootText(ErrorText::words(people.error()).paragraph(), true);
                     return;
                 }
                 QHash<SubscriptionId, Subscription> known;
                 for (const Subscription &one : *people)
                     known.insert(one.id, one);
                 QVector<Record> records;
                 for (const WhatIfSeat &seat : seats) {
                     const auto person = known.constFind(seat.id);
                     if (person != known.constEnd())
                         records.append(SeatRecords::record(seat, *person));
                 }
                 m_source->setRecords(std::move(records));
             });
}

} // namespace seatkeeper::gui
