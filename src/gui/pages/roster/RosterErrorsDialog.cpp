#include "gui/pages/roster/RosterErrorsDialog.h"

#include "gui/pages/lists/FeedList.h"
#include "gui/pages/roster/MendRowDialog.h"
#include "gui/pages/roster/RosterRecords.h"
#include "gui/widgets/MessageArea.h"
#include "services/Roster.h"
#include "services/Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

//! The list inside of the dialog.
class ErrorList final : public FeedList {
public:
    ErrorList(WindowContext &context, const ListPageSpec &spec, QWidget *parent)
        : FeedList(context, spec, {u"roster"_s}, parent) {
        setFeed<RosterError>([&context] { return context.workspace.roster().errors(); }, &RosterRecords::errorRecord);
    }
};

Availability oneRow(const CommandTarget &target) {
    return target.count() == 1 && target.records.size() == 1
               ? Availability::yes()
               : Availability::no(RosterErrorsDialog::tr("Choose one row"));
}

} // namespace

RosterErrorsDialog::RosterErrorsDialog(WindowContext &context, QWidget *owner)
    : DialogFrame(tr("Rows that could not be taken"), owner), m_context(context) {
    constexpr QSize size(860, 520);
    setMinimumSize(size);
    ListPageSpec spec;
    spec.id = u"rosterErrors"_s;
    spec.title = tr("Rows of the last import");
    spec.explanation = tr("Mend a row here, or mend the file and import it again.");
    spec.headKind = PageHead::Kind::Embedded;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = RosterRecords::errorColumns();
    spec.sortColumn = u"line"_s;
    spec.exportName = u"roster-errors"_s;
    Command mend;
    mend.id = u"rosterErrors.mend"_s;
    mend.text = fixedText(tr("Mend…"));
    mend.icon = Icon::Pencil;
    mend.primary = true;
    mend.availability = oneRow;
    mend.run = [this](const CommandTarget &target) { this->mend(target.records.first().payload.value<RosterError>()); };
    Command leave;
    leave.id = u"rosterErrors.dismiss"_s;
    leave.text = fixedText(tr("Leave out"));
    leave.icon = Icon::Trash;
    leave.run = [this](const CommandTarget &target) {
        std::vector<RosterError> errors;
        for (const Record &record : target.records)
            errors.push_back(record.payload.value<RosterError>());
        dismiss(errors);
    };
    spec.commands = {mend, leave};
    spec.activate = [this](const Record &record) { this->mend(record.payload.value<RosterError>()); };
    spec.empty[EmptyKind::NothingThere] = {
        Icon::CircleTick, tr("Every row was taken"), tr("Nothing is left to mend."), {}, {}};
    m_list = new ErrorList(context, spec, this);
    content()->addWidget(m_list, 1);
    auto *close = addButton(tr("Close"), ButtonLook::Plain);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void RosterErrorsDialog::mend(const RosterError &error) { (new MendRowDialog(m_context, error, this))->open(); }

void RosterErrorsDialog::dismiss(const std::vector<RosterError> &errors) {
    for (const RosterError &error : errors) {
        whenDone(m_context.workspace.roster().dismiss(error.id), this, [this](const Result<void> &done) {
            if (!done)
                m_list->list()->messages()->showError(u"dismiss"_s, done.error());
        });
    }
}

} // namespace seatkeeper::gui
