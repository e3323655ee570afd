#pragma once

#include "gui/wizard/WizardPage.h"

class QLineEdit;

namespace seatkeeper::gui {

class FieldMessage;
class SignInPanel;

//! Connection alias, connection and credential; both sign-ins.
class ConnectionPage final : public WizardPage {
    Q_OBJECT
public:
    explicit ConnectionPage(WindowContext &context, QWidget *parent = nullptr);
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &draft) const override;
    QString obstacle() const override;
    QString footNote() const override;
    void leave() override;
    //! The owner stored the draft for the sign-in that was asked for; go on with it.
    void continueSignIn();

private:
    QWidget *buildRecord();
    QWidget *buildSignIn();

    WindowContext &m_context;
    QLineEdit *m_alias = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_identifier = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_redirect = nullptr;
    FieldMessage *m_aliasMessage = nullptr;
    SignInPanel *m_inventory = nullptr;
    SignInPanel *m_reclaim = nullptr;
    SignInPanel *m_waiting = nullptr; //!< which panel asked for the draft to be stored
    bool m_signedIn = false;
    QWidget *m_reclaimCard = nullptr;
};

} // namespace seatkeeper::gui
