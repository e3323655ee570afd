#include "gui/pages/models/ModelPriceDialog.h"

#include "gui/pages/prices/PlanComboBox.h"
#include "gui/text/ErrorText.h"
#include "gui/widgets/Form.h"
#include "services/ListPrices.h"
#include "services/Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ModelPriceDialog::ModelPriceDialog(WindowContext &context, const SoftwareModel &model, QWidget *owner)
    : DialogFrame(tr("List price of “%1”").arg(model.displayName), owner),
      m_context(context),
      m_model(model),
      m_plan(new PlanComboBox(context, tr("That of the profile's plan"), this)) {
    setMinimumWidth(560);
    addParagraph(
        tr("Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for "
           "this model in every profile."),
        true);
    auto *form = makeForm();
    m_plan->setObjectName(u"planComboBox"_s);
    m_plan->setPlan(model.listPricePlan);
    addFormRow(form, tr("Plan"), m_plan);
    content()->addLayout(form);
    auto *cancel = addButton(tr("Cancel"), ButtonLook::Plain);
    m_save = addButton(tr("Choose price"), ButtonLook::Primary);
    m_save->setObjectName(u"saveButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void ModelPriceDialog::save() {
    m_save->setEnabled(false);
    whenDone(m_context.workspace.prices().chooseForModel(m_model.id.toString(), m_plan->plan()), this,
             [this](const Result<SoftwareModel> &model) {
                 m_save->setEnabled(true);
                 if (!model) {
                     setFootText(ErrorText::words(model.error()).paragraph(), true);
                     return;
                 }
                 Q_EMIT chosen(*model);
                 accept();
             });
}

} // namespace seatkeeper::gui
