#pragma once

#include "gui/wizard/WizardPage.h"

namespace seatkeeper::gui {

class ValidationPanel;

//! The validation as a step of the set-up: runs by itself when it has no fresh report.
class ValidatePage final : public WizardPage {
    Q_OBJECT
public:
    explicit ValidatePage(WindowContext &context, QWidget *parent = nullptr);
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &draft) const override;
    QString obstacle() const override;
    QString footNote() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void signInRequested();

private:
    WindowContext &m_context;
    ValidationPanel *m_panel;
    Profile m_profile;
};

} // namespace seatkeeper::gui
