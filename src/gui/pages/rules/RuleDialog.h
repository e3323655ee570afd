#pragma once

#include "domain/ReclamationRule.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/DialogFrame.h"

namespace seatkeeper::gui {

class RuleEffectView;
class RuleForm;
class RulePreview;

//! Edits a reclamation rule and says while one types what is wrong or odd about it and what it would propose. Without
//! id it is a new one. Nothing that was typed is lost without a question. Deletes itself when closed.
class RuleDialog final : public DialogFrame {
    Q_OBJECT
public:
    RuleDialog(WindowContext &context, const ReclamationRule &rule, QWidget *owner);
    const RulePreview &preview() const { return *m_preview; }
    //! Something was typed that is not saved.
    bool isModified() const;

public Q_SLOTS:
    //! Asks when something would be lost.
    void reject() override;

Q_SIGNALS:
    void saved(const seatkeeper::ReclamationRule &rule);

private:
    void build();
    void buildFoot();
    void follow();
    void refresh();
    //! Why saving is closed; empty when it is not.
    QString obstacle() const;
    //! Saves when the answers about the rule are there.
    void confirm();
    void askForEverybody(const QString &words);
    void save();

    WindowContext &m_context;
    RulePreview *m_preview;
    RuleForm *m_form;
    RuleEffectView *m_effect = nullptr;
    QPushButton *m_save = nullptr;
    ReclamationRule m_initial; //!< as the form showed it first
    QString m_failure;         //!< why the last try to save failed
    bool m_saveWaits = false;  //!< somebody wants to save and the data are being looked at
    bool m_saving = false;
};

} // namespace seatkeeper::gui
