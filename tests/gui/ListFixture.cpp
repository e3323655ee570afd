#include "gui/ListFixture.h"

#include "gui/widgets/Avatar.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/ReasonBox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test::Candidates {

namespace {

class PersonDrawer final : public RecordDrawer {
public:
    explicit PersonDrawer(QWidget *parent)
        : RecordDrawer(parent),
          m_avatar(new Avatar(this)),
          m_name(makeLabel({}, TextRole::Heading, false, this)),
          m_reason(new ReasonBox(this)) {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Space::l, Space::m, Space::l, Space::l);
        layout->addWidget(m_avatar);
        layout->addWidget(m_name);
        layout->addWidget(m_reason);
        layout->addStretch(1);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
    void show(const Record *record) override {
        if (!record)
            return;
        m_avatar->setName(record->cells.first().text);
        m_name->setText(record->cells.first().text);
        m_reason->set(u"Idle for 96 days. Rule “Idle 60 days” asks for 60."_s, u"All 4 signals were read."_s);
    }

private:
    Avatar *m_avatar;
    QLabel *m_name;
    ReasonBox *m_reason;
};

Command command(const QString &id, const QString &text, const QKeySequence &key, Command::Place place, bool primary) {
    Command made;
    made.id = id;
    made.text = fixedText(text);
    made.shortcut = key;
    made.place = place;
    made.primary = primary;
    made.run = [](const CommandTarget &) {};
    return made;
}

} // namespace

QVector<ColumnSpec> columns() {
    QVector<ColumnSpec> all(7);
    all[0] = {u"person"_s, u"Person"_s, CellKind::Person, 210};
    all[0].stretch = true;
    all[1] = {u"activity"_s, u"Last activity"_s, CellKind::Date, 118};
    all[2] = {u"justification"_s, u"Justification"_s, CellKind::Text, 140};
    all[3] = {u"seat"_s, u"Seat"_s, CellKind::Seat, 150};
    all[4] = {u"decision"_s, u"Decision"_s, CellKind::Words, 120};
    all[5] = {u"state"_s, u"State"_s, CellKind::Pill, 160};
    all[5].visible = false;
    all[6] = {u"saves"_s, u"Saves a year"_s, CellKind::Money, 100};
    all[6].sumsMoney = true;
    return all;
}

ListPageSpec spec() {
    ListPageSpec spec;
    spec.id = u"candidates"_s;
    spec.title = u"Removal Candidates"_s;
    spec.explanation = u"All profiles. A rule proposes them; nothing happens in Zendesk before you approve."_s;
    spec.searchPlaceholder = u"Name, e-mail"_s;
    spec.columns = columns();
    spec.facets = {{u"open"_s, u"All open"_s}, {u"idle"_s, u"Idle 100+ days"_s}, {u"never"_s, u"Never signed in"_s}};
    spec.linesPerRow = 2;
    spec.groupable = true;
    spec.groupedAtFirst = true;
    spec.groupTitle = u"State"_s;
    spec.groupNoun = u"candidates"_s;
    spec.sumWords = u"Saves %1 a year"_s;
    spec.selectedSumWords = u"%1 a year"_s;
    spec.empty[EmptyKind::NothingThere] = {Icon::CircleTick, u"No candidates"_s, u"All seats were checked."_s, {}, {}};
    spec.drawer = [](QWidget *parent) { return new PersonDrawer(parent); };
    spec.commands = {command(u"reclaim"_s, u"Reclaim approved…"_s, {}, Command::Place::Head, true),
                     command(u"approve"_s, u"Approve"_s, Qt::CTRL | Qt::Key_Return, Command::Place::Bulk, true),
                     command(u"keep"_s, u"Keep"_s, Qt::ALT | Qt::Key_K, Command::Place::Bulk, false),
                     command(u"open"_s, u"Open in Zendesk"_s, {}, Command::Place::Menu, false)};
    return spec;
}

Record make(qint64 id, const QString &name, const QString &mail, int idleDays, const QString &state, qint64 money,
            const QDateTime &now) {
    Record record;
    record.key = id;
    record.group = state;
    const auto time = idleDays < 0 ? QDateTime() : now.addDays(-idleDays);
    const bool approved = id % 4 == 3;
    record.cells = {Cell::person(name, mail),
                    Cell::date(time, idleDays < 0 ? u"Assigned Sep 21"_s : u"Sign-in"_s),
                    Cell::words(idleDays < 0 ? u"Never Used"_s : u"Low Usage"_s),
                    id % 3 ? Cell::seat(Icon::SeatFilled, u"Agent, paid"_s)
                           : Cell::seat(Icon::SeatHollow, u"Light agent"_s),
                    approved ? Cell::decision(Tone::Ok, u"Approved"_s, Icon::Tick) : Cell::mutedWords(u"Not decided"_s),
                    Cell::pill(state == u"ready" ? Tone::Ready : Tone::AttentionRequired,
                               state == u"ready" ? u"Ready"_s : u"Attention Required"_s),
                    Cell::money(money, u"USD"_s)};
    return record;
}

QVector<Record> people(const QDateTime &now) {
    const QVector<std::pair<QString, QString>> names = {
        {u"Zoë van den Berg"_s, u"zoe.vandenberg@lindqvist.example"_s},
        {u"Łukasz Wójcik"_s, u"lukasz.wojcik@lindqvist.example"_s},
        {u"María José Ñíguez Ortega"_s, u"mj.niguez@lindqvist.example"_s},
        {u"Олена Шевченко"_s, u"olena.shevchenko@lindqvist.example"_s},
        {u"田中 美咲"_s, u"misaki.tanaka@lindqvist.example"_s},
        {u"João Antônio Gonçalves"_s, u"joao.goncalves@lindqvist.example"_s},
        {u"Jürgen Weißmüller"_s, u"j.weissmueller@lindqvist.example"_s},
        {u"Siân Llewellyn-Hughes"_s, u"sian.llewellyn@lindqvist.example"_s},
        {u"ليلى حدّاد"_s, u"layla.haddad@lindqvist.example"_s},
        {u"王 晓明"_s, u"xiaoming.wang@lindqvist.example"_s},
        {u"Παναγιώτης Δημητρίου"_s, u"p.dimitriou@lindqvist.example"_s},
        {u"Nguyễn Thị Hạnh"_s, u"hanh.nguyen@lindqvist.example"_s}};
    const QVector<int> idle = {118, 81, -1, 203, 142, 131, 96, 88, 77, 73, 69, 61};
    QVector<Record> records;
    for (int i = 0; i < names.size(); ++i)
        records.append(make(i + 1, names.at(i).first, names.at(i).second, idle.at(i),
                            i < 2 ? u"attention"_s : u"ready"_s, i % 5 == 4 ? 66000 : 110400, now));
    return records;
}

void prepare(MemorySource &source) {
    source.setFacet(u"open"_s, nullptr);
    source.setFacet(u"idle"_s,
                    [](const Record &record) { return record.cells.at(1).text.isEmpty() && record.key.number == 4; });
    source.setFacet(u"never"_s, [](const Record &record) { return !record.cells.at(1).time.isValid(); });
    source.setGroups({{u"attention"_s, u"Attention Required"_s, Tone::AttentionRequired, 0, {}},
                      {u"ready"_s, u"Ready"_s, Tone::Ready, 0, {}}});
}

} // namespace seatkeeper::test::Candidates
