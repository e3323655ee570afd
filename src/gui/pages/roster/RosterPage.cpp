#include "gui/pages/roster/RosterPage.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/roster/RosterErrorsDialog.h"
#include "gui/pages/roster/RosterImportDialog.h"
#include "gui/pages/roster/RosterRecords.h"
#include "gui/pages/roster/RosterSource.h"
#include "gui/text/Format.h"
#include "gui/widgets/MessageArea.h"
#include "services/Roster.h"
#include "services/Workspace.h"
#include "services/wording/RosterText.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

RosterPage::RosterPage(WindowContext &context, QWidget *parent) : QWidget(parent), m_context(context) {
    auto *source = new RosterSource(context, this);
    m_list = new ListPage(spec(), source, listServices(context), this);
    m_list->head()->setBackVisible(true);
    connect(m_list->head(), &PageHead::backRequested, this, &RosterPage::backRequested);
    connect(source, &RecordSource::changed, this, &RosterPage::readImport);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    readImport();
}

ListPageSpec RosterPage::spec() {
    ListPageSpec spec;
    spec.id = u"roster"_s;
    spec.title = tr("Roster");
    spec.explanation = tr("The company's people, from a CSV file. Whoever left and still has a paid seat is a leak.");
    spec.searchPlaceholder = tr("Name, e-mail, manager or cost center");
    spec.columns = RosterRecords::columns();
    spec.facets = {{u"all"_s, tr("All")}, {u"with_seat"_s, tr("With a paid seat")}};
    for (const Employment one : {Employment::Left, Employment::OnLeave, Employment::Active, Employment::Unknown})
        spec.facets.append({employmentName(one), RosterText::employment(one)});
    Command take;
    take.id = u"roster.import"_s;
    take.text = fixedText(tr("Import a roster…"));
    take.icon = Icon::Import;
    take.place = Command::Place::Head;
    take.primary = true;
    take.run = [this](const CommandTarget &) { importRoster(); };
    Command forget;
    forget.id = u"roster.clear"_s;
    forget.text = fixedText(tr("Forget the roster…"));
    forget.icon = Icon::Trash;
    forget.place = Command::Place::Head;
    forget.run = [this](const CommandTarget &) { clear(); };
    spec.commands = {take, forget};
    spec.sortColumn = u"name"_s;
    spec.linesPerRow = 2;
    spec.selectable = false;
    spec.exportName = u"roster"_s;
    spec.empty[EmptyKind::NotConnected] = {
        Icon::People,
        tr("No roster is imported"),
        tr("Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the "
           "employment status is enough."),
        EmptyText::Action{tr("Import a roster…"), [this] { importRoster(); }},
        {}};
    spec.emptyKind = [] { return EmptyKind::NotConnected; };
    return spec;
}

void RosterPage::readImport() {
    whenDone(m_context.workspace.roster().current(), this, [this](const Result<std::optional<RosterImport>> &current) {
        if (!current) {
            m_list->messages()->showError(u"import"_s, current.error());
            return;
        }
        const std::optional<RosterImport> &import = *current;
        if (!import || import->errors == 0) {
            m_list->messages()->withdraw(u"errors"_s);
            return;
        }
        m_list->messages()->show(
            {u"errors"_s,
             Tone::Warn,
             tr("%n row(s) of the last import could not be taken.", "", static_cast<int>(import->errors)),
             tr("“%1”, imported %2.").arg(import->fileName, Format::relativeDate(import->at, m_context.clock->now())),
             {{tr("Show them"), [this] { openErrors(); }}},
             {}});
    });
}

void RosterPage::importRoster() { (new RosterImportDialog(m_context, this))->open(); }

void RosterPage::openErrors() { (new RosterErrorsDialog(m_context, this))->open(); }

void RosterPage::clear() {
    Question question;
    question.id = u"clear_roster"_s;
    question.title = tr("Forget the roster?");
    question.text = tr("Managers, cost centers and leavers are not known any more.");
    question.detail = tr("Candidates that were made of leavers stay. No user in Zendesk is changed.");
    question.choices = {{u"clear"_s, tr("Forget roster"), ButtonLook::Danger}};
    whenDone(m_context.dialogs.ask(question, this), this, [this](const Result<QString> &answer) {
        if (!answer)
            return;
        whenDone(m_context.workspace.roster().clear(), this, [this](const Result<void> &done) {
            if (!done)
                m_list->messages()->showError(u"clear"_s, done.error());
        });
    });
}

} // namespace seatkeeper::gui
