#pragma once

#include "domain/Exclusion.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"
#include "services/Exclusions.h"

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QTimer;

namespace seatkeeper::gui {

class FieldMessage;
class ReasonBox;

//! Adds or edits an exclusion rule and says while one types what it would keep out, what that costs and which open
//! candidates it closes. Deletes itself when closed.
class ExclusionDialog final : public DialogFrame {
    Q_OBJECT
public:
    ExclusionDialog(WindowContext &context, ExclusionRule rule, QWidget *owner);

Q_SIGNALS:
    void saved(const seatkeeper::ExclusionRule &rule);

private:
    void build();
    void buildFields(QFormLayout *form);
    void buildFoot();
    void offerIdentifiers();
    ExclusionRule rule() const;
    //! Says what is missing or wrong and asks for a new preview.
    void check();
    void preview();
    void show(const Exclusions::Preview &found);
    QString effectWords(const Exclusions::Preview &found) const;
    void confirm();
    void askForEverybody();
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
    FieldMessage *m_untilMessage = nullptr;
    ReasonBox *m_effect = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_delay = nullptr;
    quint64 m_asked = 0;
};

} // namespace seatkeeper::gui
