#pragma once

#include "domain/Exclusion.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTimer;

namespace seatkeeper::gui {

class FieldMessage;

//! Adds or edits an exclusion rule and says before saving how many rows it keeps out. Deletes itself when closed.
class ExclusionDialog final : public DialogFrame {
    Q_OBJECT
public:
    ExclusionDialog(WindowContext &context, ExclusionRule rule, QWidget *owner);

Q_SIGNALS:
    void saved(const seatkeeper::ExclusionRule &rule);

private:
    void build();
    ExclusionRule rule() const;
    void check();
    void preview();
    void save();

    WindowContext &m_context;
    ExclusionRule m_rule;
    QLineEdit *m_pattern = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_responsible = nullptr;
    QCheckBox *m_ends = nullptr;
    QDateEdit *m_until = nullptr;
    QCheckBox *m_active = nullptr;
    FieldMessage *m_patternMessage = nullptr;
    FieldMessage *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_delay = nullptr;
    quint64 m_asked = 0;
};

} // namespace seatkeeper::gui
