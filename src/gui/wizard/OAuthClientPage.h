#pragma once

#include "gui/wizard/WizardPage.h"

#include <functional>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace seatkeeper::gui {

class Card;
class FieldMessage;

//! The guide to Zendesk's own form: every value to type there with a copy button, then the identifier (and, for a
//! confidential client, the secret) brought back.
class OAuthClientPage final : public WizardPage {
    Q_OBJECT
public:
    explicit OAuthClientPage(WindowContext &context, QWidget *parent = nullptr);
    void load(const ProfileDraft &draft) override;
    void store(ProfileDraft &draft) const override;
    QString obstacle() const override;
    QString footNote() const override;

private:
    QWidget *buildAccount();
    QWidget *buildGuide();
    QWidget *buildReturn();
    QLineEdit *addGuideLine(QGridLayout *grid, int row, const QString &label, const QString &name);
    void addKindChoice(QGridLayout *grid, int row);
    void openAdminCenter();
    QString message() const;
    QUrl account() const;
    void check();

    WindowContext &m_context;
    QLineEdit *m_account = nullptr;
    FieldMessage *m_accountMessage = nullptr;
    QLineEdit *m_clientName = nullptr;
    QLineEdit *m_description = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_identifier = nullptr;
    QRadioButton *m_public = nullptr;
    QRadioButton *m_confidential = nullptr;
    FieldMessage *m_kindMessage = nullptr;
    QPlainTextEdit *m_redirectUrls = nullptr;
    QLineEdit *m_returned = nullptr;
    FieldMessage *m_returnedMessage = nullptr;
    QLineEdit *m_secret = nullptr;
    FieldMessage *m_secretMessage = nullptr;
    bool m_hasStoredSecret = false;
};

} // namespace seatkeeper::gui
