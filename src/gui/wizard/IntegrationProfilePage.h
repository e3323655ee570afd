#pragma once

#include "gui/wizard/WizardPage.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace seatkeeper::gui {

class FieldMessage;

//! Display name, processes and refresh time of the profile.
class IntegrationProfilePage final : public WizardPage {
    Q_OBJECT
public:
    explicit IntegrationProfilePage(QWidget *parent = nullptr);
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &draft) const override;
    QString obstacle() const override;

private:
    QWidget *buildRecord();
    QWidget *buildProcesses();
    void check();

    QLineEdit *m_displayName = nullptr;
    FieldMessage *m_displayNameMessage = nullptr;
    QCheckBox *m_reclaim = nullptr;
    FieldMessage *m_reclaimMessage = nullptr;
    QTimeEdit *m_refreshAt = nullptr;
    QSpinBox *m_rateShare = nullptr;
};

} // namespace seatkeeper::gui
