#pragma once

#include "domain/ReclamationRule.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace seatkeeper::gui {

class FieldMessage;

//! Edits a reclamation rule. Deletes itself when closed.
class RuleDialog final : public DialogFrame {
    Q_OBJECT
public:
    RuleDialog(WindowContext &context, ReclamationRule rule, QWidget *owner);

Q_SIGNALS:
    void saved(const seatkeeper::ReclamationRule &rule);

private:
    void build();
    QWidget *buildThreshold();
    QWidget *buildSignals();
    ReclamationRule rule() const;
    void check();
    void save();

    WindowContext &m_context;
    ReclamationRule m_rule;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_active = nullptr;
    QSpinBox *m_threshold = nullptr;
    QSpinBox *m_grace = nullptr;
    QCheckBox *m_neverUsed = nullptr;
    QComboBox *m_action = nullptr;
    QLineEdit *m_condition = nullptr;
    QLineEdit *m_group = nullptr;
    std::vector<std::pair<SignalKind, QCheckBox *>> m_signals;
    QPushButton *m_save = nullptr;
};

} // namespace seatkeeper::gui
