#pragma once

#include "domain/SoftwareModel.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

namespace seatkeeper::gui {

class PlanComboBox;

//! Chooses the plan whose list price estimates the seats of one model. Deletes itself when closed.
class ModelPriceDialog final : public DialogFrame {
    Q_OBJECT
public:
    ModelPriceDialog(WindowContext &context, const SoftwareModel &model, QWidget *owner);

Q_SIGNALS:
    void chosen(const seatkeeper::SoftwareModel &model);

private:
    void save();
    WindowContext &m_context;
    SoftwareModel m_model;
    PlanComboBox *m_plan;
    QPushButton *m_save;
};

} // namespace seatkeeper::gui
