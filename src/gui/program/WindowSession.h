#pragma once

#include "domain/Profile.h"
#include "domain/ReclaimRun.h"
#include "gui/context/WindowContext.h"
#include "gui/dialogs/WindowDialogs.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/PageRegistry.h"
#include "gui/shell/StoredViewSettings.h"
#include "gui/shell/WorkStatus.h"
#include "services/Workspace.h"

#include <QObject>

#include <memory>

namespace seatkeeper::gui {

class ProfilesPage;
class ReclaimRunDialog;
class SetupWizard;

//! An open workspace with its window: registers the pages, connects them, follows what runs. One per program, replaced
//! when the person goes to the demo account or back.
class WindowSession final : public QObject {
    Q_OBJECT
public:
    //! @param dialogs how questions are asked; tests hand in their own.
    WindowSession(std::shared_ptr<Workspace> workspace, std::unique_ptr<Dialogs> dialogs,
                  std::unique_ptr<ViewSettings> settings, std::function<bool(const QUrl &)> openUrl,
                  QObject *parent = nullptr);
    ~WindowSession() override;

    MainWindow &window() { return *m_window; }
    WindowContext &context() { return m_context; }
    //! Shows the window on the page that fits: start page, profiles, or the demo's set-up.
    void show();
    //! As Workspace::settle().
    QFuture<Result<void>> settle();

Q_SIGNALS:
    void demoRequested();
    void ownWorkspaceRequested();
    void themeChosen(seatkeeper::gui::Theme::Mode mode);

private:
    void registerPages();
    void registerDecidePages();
    void connectWindow();
    void followJobs();
    void begin();
    void loadProfiles();
    void showProfiles(const std::vector<Profile> &profiles);
    void refreshCounts();
    void chooseProfile(ProfileId profile);
    void connectAccount();
    void resumeSetup(ProfileId profile);
    void watchWizard(SetupWizard *wizard);
    void prepareDemo();
    void openPlan(ProfileId profile, const std::vector<CandidateId> &only);
    void openUndo(RunId run, const std::vector<CandidateId> &only);
    void openRun(RunId run);
    void follow(ReclaimRunDialog *dialog);
    bool mayClose();
    //! Whether the window may go now; if not it closes itself once the workspace has settled.
    bool isSettled();

    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<ViewSettings> m_settings;
    WindowContext m_context;
    PageRegistry m_pages;
    WorkStatus m_work;
    std::unique_ptr<MainWindow> m_window;
    ProfilesPage *m_profiles = nullptr;
    bool m_first = true;
    bool m_closing = false;
    bool m_settled = false;
};

} // namespace seatkeeper::gui
