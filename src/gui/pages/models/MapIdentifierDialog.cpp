#include "gui/pages/models/MapIdentifierDialog.h"

#include "gui/text/ErrorText.h"
#include "services/Models.h"
#include "services/Workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

MapIdentifierDialog::MapIdentifierDialog(WindowContext &context, const SubscriptionIdentifier &identifier,
                                         QWidget *owner)
    : DialogFrame(tr("Map “%1”").arg(identifier.identifier), owner),
      m_context(context),
      m_identifier(identifier),
      m_model(new QComboBox(this)) {
    setMinimumWidth(560);
    addParagraph(tr("%n subscription(s) get the model at once, and later ones too.", "",
                    static_cast<int>(identifier.subscriptions)),
                 true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_model->setObjectName(u"modelComboBox"_s);
    m_model->setEditable(true);
    form->addRow(tr("Software model"), m_model);
    content()->addLayout(form);
    addParagraph(tr("Choose a model, or type the name of a new one."), true);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Map identifier"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    connect(m_model, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_save->setEnabled(false);
    load();
}

void MapIdentifierDialog::load() {
    whenDone(m_context.workspace.models().list(std::nullopt), this,
             [this](const Result<std::vector<SoftwareModel>> &models) {
                 if (!models) {
                     setFootText(ErrorText::words(models.error()).paragraph(), true);
                     return;
                 }
                 for (const auto &model : *models)
                     m_model->addItem(model.displayName);
                 m_model->setCurrentText(m_identifier.modelName);
             });
}

void MapIdentifierDialog::save() {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.models().map(m_identifier.identifier, m_model->currentText().trimmed(), true), this,
             [this](const Result<qint64> &rows) {
                 m_save->setEnabled(true);
                 if (!rows) {
                     setFootText(ErrorText::words(rows.error()).paragraph(), true);
                     return;
                 }
                 Q_EMIT mapped(m_identifier.identifier, *rows);
                 accept();
             });
}

} // namespace seatkeeper::gui
