#include "gui/pages/roster/MendRowDialog.h"

#include "gui/text/ErrorText.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/Roster.h"
#include "services/Workspace.h"
#include "services/wording/ImportText.h"
#include "services/wording/RosterText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

MendRowDialog::MendRowDialog(WindowContext &context, RosterError error, QWidget *owner)
    : DialogFrame(tr("Mend line %1").arg(error.line), owner), m_context(context), m_error(std::move(error)) {
    build();
    whenDone(context.workspace.roster().current(), this, [this](const Result<std::optional<RosterImport>> &current) {
        if (current)
            fill(*current);
        else
            m_message->set(Tone::Danger, ErrorText::words(current.error()).paragraph());
    });
}

void MendRowDialog::build() {
    constexpr int width = 560;
    setMinimumWidth(width);
    addParagraph(tr("In the file: %1").arg(m_error.cells.join(u" | "_s)), true);
    auto *form = makeForm();
    for (const RosterField field : rosterFields()) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"field_"_s + rosterFieldName(field));
        addFormRow(form, RosterText::field(field), edit);
        m_fields.insert(field, edit);
    }
    content()->addLayout(form);
    m_message = new FieldMessage(m_fields.value(RosterField::Email), this);
    m_message->setObjectName(u"mendMessage"_s);
    m_message->set(Tone::Warn, ImportText::rowProblem(m_error.problem, m_error.args));
    content()->addWidget(m_message);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Take the person"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MendRowDialog::save);
}

void MendRowDialog::fill(const std::optional<RosterImport> &import) {
    if (!import || m_error.cells.size() < 2)
        return;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const int column = import->mapping.columns.value(field.key(), -1);
        if (column >= 0)
            field.value()->setText(m_error.cells.value(column).trimmed());
    }
}

void MendRowDialog::save() {
    const auto text = [this](RosterField field) { return m_fields.value(field)->text().trimmed(); };
    RosterPerson person;
    person.email = text(RosterField::Email);
    person.name = text(RosterField::Name);
    person.manager = text(RosterField::Manager);
    person.costCenter = text(RosterField::CostCenter);
    person.employmentText = text(RosterField::Employment);
    m_save->setEnabled(false);
    whenDone(m_context.workspace.roster().mend(m_error.id, person), this, [this](const Result<void> &mended) {
        m_save->setEnabled(true);
        if (mended)
            accept();
        else
            m_message->set(Tone::Danger, ErrorText::words(mended.error()).paragraph());
    });
}

} // namespace seatkeeper::gui
