#include "gui/pages/models/SplitRoleDialog.h"

#include "domain/RoleSplit.h"
#include "gui/text/ErrorText.h"
#include "gui/widgets/FieldMessage.h"
#include "gui/widgets/Form.h"
#include "services/Workspace.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

SplitRoleDialog::SplitRoleDialog(WindowContext &context, ProfileId profile, QWidget *owner)
    : DialogFrame(tr("Split a custom role off"), owner),
      m_context(context),
      m_profile(profile),
      m_role(new QComboBox(this)),
      m_model(new QComboBox(this)) {
    setMinimumWidth(600);
    addParagraph(tr("The people of the role become an identifier of their own, so that they can be priced and licensed "
                    "apart from the other agents. Candidates, exclusions and rules follow at once, and every later "
                    "refresh keeps to it."),
                 true);
    auto *form = makeForm();
    m_role->setObjectName(u"roleComboBox"_s);
    addFormRow(form, tr("Custom role"), m_role);
    m_what = new FieldMessage(m_role, this);
    m_what->setObjectName(u"roleMessage"_s);
    form->addRow(QString(), m_what);
    m_model->setObjectName(u"modelComboBox"_s);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    addFormRow(form, tr("Software model"), m_model);
    content()->addLayout(form);
    addParagraph(tr("Choose a model, or type the name of a new one. A new one starts with the price of the agents."),
                 true);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Split role off"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setEnabled(false);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        proposeModel();
        check();
    });
    connect(m_model, &QComboBox::editTextChanged, this, [this] { check(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    load();
}

void SplitRoleDialog::load() {
    whenDone(m_context.workspace.models().customRoles(m_profile), this,
             [this](const Result<std::vector<CustomRole>> &roles) {
                 if (!roles) {
                     setFootText(ErrorText::words(roles.error()).paragraph(), true);
                     return;
                 }
                 whenDone(m_context.workspace.models().list(std::nullopt), this,
                          [this, roles = *roles](const Result<std::vector<SoftwareModel>> &models) {
                              if (models)
                                  fill(roles, *models);
                              else
                                  setFootText(ErrorText::words(models.error()).paragraph(), true);
                          });
             });
}

void SplitRoleDialog::fill(const std::vector<CustomRole> &roles, const std::vector<SoftwareModel> &models) {
    for (const SoftwareModel &model : models)
        m_model->addItem(model.displayName);
    m_model->setCurrentText({});
    for (const CustomRole &role : roles) {
        if (role.split)
            continue;
        m_roles.push_back(role);
        m_role->addItem(role.name, role.id);
    }
    if (m_roles.empty())
        setFootText(tr("The account has no custom agent role that could be split off."), true);
    proposeModel();
    check();
}

void SplitRoleDialog::proposeModel() {
    const int index = m_role->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_roles.size()))
        return;
    const CustomRole &role = m_roles[static_cast<std::size_t>(index)];
    const QString typed = m_model->currentText();
    if (!typed.isEmpty() && typed != m_proposed)
        return;
    m_proposed = u"%1: %2"_s.arg(role.modelName.isEmpty() ? u"Zendesk Agent"_s : role.modelName, role.name);
    m_model->setCurrentText(m_proposed);
}

void SplitRoleDialog::check() {
    const int index = m_role->currentIndex();
    const bool chosen = index >= 0 && index < static_cast<int>(m_roles.size());
    if (chosen) {
        const CustomRole &role = m_roles[static_cast<std::size_t>(index)];
        m_what->set(Tone::Info, tr("%n subscription(s) become %1.", "", static_cast<int>(role.people))
                                    .arg(RoleSplit::identifierOf(role.id)));
    }
    const bool named = !m_model->currentText().trimmed().isEmpty();
    m_save->setEnabled(chosen && named);
    if (chosen)
        setFootText(named ? QString() : tr("A model is needed."), !named);
}

void SplitRoleDialog::save() {
    m_save->setEnabled(false);
    const QString role = m_role->currentData().toString();
    whenDone(m_context.workspace.models().split(m_profile, role, m_model->currentText()), this,
             [this](const Result<Models::RoleChange> &change) {
                 m_save->setEnabled(true);
                 if (!change) {
                     setFootText(ErrorText::words(change.error()).paragraph(), true);
                     return;
                 }
                 Q_EMIT splitOff(*change);
                 accept();
             });
}

} // namespace seatkeeper::gui
