#pragma once

#include "gui/wizard/ProfileDraft.h"
#include "gui/wizard/WizardPage.h"

#include <QDialog>
#include <QVector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace seatkeeper::gui {

class ConnectionPage;
class MessageArea;
class PublishPage;
class StepList;

//! Set-up of an integration profile, step by step. Every step is stored before the next comes up, so it can be left
//! and resumed anywhere. Deletes itself when closed.
class SetupWizard final : public QDialog {
    Q_OBJECT
public:
    //! @param draft a new draft, or a stored one to go on with (opens at its step).
    SetupWizard(WindowContext &context, ProfileDraft draft, QWidget *owner);

    //! Loads a stored profile and opens the wizard at its step.
    static void resume(WindowContext &context, ProfileId profile, QWidget *owner,
                       std::function<void(SetupWizard *)> opened);

    enum Step { Welcome, OAuthClient, IntegrationProfile, Connection, Validate, FirstRule, Publish };
    int currentStep() const { return m_current; }

Q_SIGNALS:
    //! The profile was published; the owner opens its record.
    void published(seatkeeper::ProfileId profile);
    void draftStored(seatkeeper::ProfileId profile);

protected:
    void paintEvent(QPaintEvent *event) override;
    void reject() override;

private:
    void buildPages();
    void buildFoot();
    void show(int step);
    void refreshFoot();
    void next();
    void back();
    void saveAndLeave();
    //! Stores the draft, then calls @p then with the stored one in m_draft.
    void save(std::function<void()> then);
    void saveRule(std::function<void()> then);
    //! Reads the alias again, which the save may have named or changed.
    void take(std::function<void()> then);
    void saveFailed(const Error &error);
    WizardPage *page() const { return m_pages.at(m_current); }

    WindowContext &m_context;
    ProfileDraft m_draft;
    QVector<WizardPage *> m_pages;
    ConnectionPage *m_connection = nullptr;
    PublishPage *m_publish = nullptr;
    int m_current = 0;
    bool m_saving = false;
    StepList *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageArea *m_messages = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_footText = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace seatkeeper::gui
