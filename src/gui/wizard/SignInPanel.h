#pragma once

#include "base/CancelToken.h"
#include "domain/Profile.h"
#include "gui/context/WindowContext.h"
#include "services/SignIn.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace seatkeeper::gui {

class FieldMessage;

//! One sign-in at the vendor: starts it, shows what is happening, offers the ways out, says how it ended.
//! Serves the wizard and the profile's record alike.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    SignInPanel(WindowContext &context, CredentialPurpose purpose, QWidget *parent = nullptr);
    ~SignInPanel() override;

    //! The profile that is signed in for; must be stored. Shows @p present when there is a credential already.
    void setProfile(ProfileId profile, const QUrl &account, const std::optional<CredentialInfo> &present);
    //! Starts at once, as the button does.
    void start();
    //! Stops waiting for the browser.
    void stop();
    bool isWaiting() const { return m_attempt.has_value(); }

Q_SIGNALS:
    //! The button was pressed while the profile is not stored yet; the owner stores it and calls start().
    void storeRequested();
    void signedIn(const seatkeeper::CredentialInfo &info);

private:
    QWidget *buildIdle();
    QWidget *buildWaiting();
    void begin();
    void waitFor(const SignIn::Attempt &attempt);
    void showRemaining(const Progress &progress);
    void finish(const Result<CredentialInfo> &result);
    void sendPasted();
    void showFailure(const Error &error);

    WindowContext &m_context;
    CredentialPurpose m_purpose;
    ProfileId m_profile;
    QUrl m_account;
    std::optional<SignIn::Attempt> m_attempt;
    QStackedWidget *m_stack;
    QPushButton *m_signIn = nullptr;
    QCheckBox *m_thisRunOnly = nullptr;
    QCheckBox *m_paste = nullptr;
    FieldMessage *m_outcome = nullptr;
    QLabel *m_remaining = nullptr;
    QWidget *m_pasteLine = nullptr;
    QLineEdit *m_address = nullptr;
    FieldMessage *m_pasteMessage = nullptr;
};

} // namespace seatkeeper::gui
