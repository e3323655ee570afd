#pragma once

#include "base/Operation.h"
#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace seatkeeper::gui {

class PlanComboBox;
class ToneLabel;

//! The form at the top of a profile's record. Shows the stored values, says when they were changed, gives them back.
class ProfileHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ProfileHeader(WindowContext &context, QWidget *parent = nullptr);
    void show(const Profile &profile, const ConnectionAlias &alias);
    //! The shown profile with what was typed.
    Profile edited() const;
    bool isChanged() const { return edited() != m_profile; }
    //! The administrators to choose the account owner from: external id → name.
    void setAdministrators(const QMap<ExternalId, QString> &people);

Q_SIGNALS:
    void changed();
    void validateRequested();
    void signInRequested(seatkeeper::CredentialPurpose purpose);
    void openConnectionsRequested();

private:
    void buildLeft(QFormLayout *form);
    void buildRight(QFormLayout *form);
    void fillClientOwner(const QMap<ExternalId, QString> &people);
    QWidget *withButton(QWidget *field, QPushButton *button);
    QString credentialWords(CredentialPurpose purpose) const;

    WindowContext &m_context;
    Profile m_profile;
    ConnectionAlias m_alias;
    QLineEdit *m_displayName = nullptr;
    QLineEdit *m_type = nullptr;
    QTimeEdit *m_refreshAt = nullptr;
    QCheckBox *m_reclaim = nullptr;
    QComboBox *m_clientOwner = nullptr;
    QComboBox *m_owner = nullptr;
    PlanComboBox *m_plan = nullptr;
    QLineEdit *m_connection = nullptr;
    QLineEdit *m_signedIn = nullptr;
    QLineEdit *m_reclaimer = nullptr;
    QLineEdit *m_validated = nullptr;
    QPushButton *m_validate = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_signInReclaim = nullptr;
};

} // namespace seatkeeper::gui
