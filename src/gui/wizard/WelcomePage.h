#pragma once

#include "gui/wizard/WizardPage.h"

namespace seatkeeper::gui {

//! What will happen, and what each process needs at least in Zendesk.
class WelcomePage final : public WizardPage {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void load(const ProfileDraft &) override {}
    void store(ProfileDraft &) const override {}
    QString obstacle() const override { return {}; }
    QString footNote() const override;
};

} // namespace seatkeeper::gui
