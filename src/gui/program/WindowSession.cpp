#include "gui/program/WindowSession.h"

#include "gui/pages/audit/AuditList.h"
#include "gui/pages/candidates/CandidatesList.h"
#include "gui/pages/jobs/JobsPage.h"
#include "gui/pages/leaks/LeaksList.h"
#include "gui/pages/profiles/ProfilesPage.h"
#include "gui/pages/reclaim/ReclaimPlanDialog.h"
#include "gui/pages/reclaim/ReclaimRunDialog.h"
#include "gui/pages/rules/RulesList.h"
#include "gui/pages/runs/RunsList.h"
#include "gui/pages/settings/SettingsPage.h"
#include "gui/pages/subscriptions/SubscriptionsPage.h"
#include "gui/pages/whatif/WhatIfPage.h"
#include "gui/shell/ProfileSelector.h"
#include "gui/text/ErrorText.h"
#include "gui/wizard/SetupWizard.h"
#include "services/Candidates.h"
#include "services/DemoAccount.h"
#include "services/Jobs.h"
#include "services/Leaks.h"
#include "services/Profiles.h"
#include "services/Reclaims.h"
#include "services/Scheduler.h"
#include "services/Subscriptions.h"
#include "services/wording/Words.h"

#include <QAction>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

WindowSession::WindowSession(std::shared_ptr<Workspace> workspace, std::unique_ptr<Dialogs> dialogs,
                             std::unique_ptr<ViewSettings> settings, std::function<bool(const QUrl &)> openUrl,
                             QObject *parent)
    : QObject(parent),
      m_workspace(std::move(workspace)),
      m_dialogs(std::move(dialogs)),
      m_settings(std::move(settings)),
      m_context{*m_workspace, *m_dialogs, *m_settings, m_workspace->options().clock, std::move(openUrl)} {
    registerPages();
    registerDecidePages();
    m_window =
        std::make_unique<MainWindow>(MainWindowParts{m_pages, m_work, *m_settings, *m_context.clock, *m_dialogs});
    connectWindow();
    followJobs();
}

WindowSession::~WindowSession() {
    m_workspace->scheduler().stop();
    m_window.reset();
}

void WindowSession::registerPages() {
    m_pages.add({u"profiles"_s,
                 tr("Integration Profiles"),
                 Icon::Plug,
                 {},
                 [this](QWidget *parent) {
                     m_profiles = new ProfilesPage(m_context, m_workspace->options().demo, parent);
                     connect(m_profiles, &ProfilesPage::connectRequested, this, &WindowSession::connectAccount);
                     connect(m_profiles, &ProfilesPage::resumeRequested, this, &WindowSession::resumeSetup);
                     connect(m_profiles, &ProfilesPage::demoRequested, this, &WindowSession::demoRequested);
                     connect(m_profiles, &ProfilesPage::planRequested, this, &WindowSession::openPlan);
                     return m_profiles;
                 },
                 tr("Connect accounts, validate and publish them, and look at everything that belongs to one.")});
    m_pages.add({u"subscriptions"_s,
                 tr("Subscriptions"),
                 Icon::People,
                 {},
                 [this](QWidget *parent) { return new SubscriptionsPage(m_context, parent); },
                 tr("Who holds which seat and how active each person really is. Click a person to see the evidence.")});
    m_pages.add(
        {u"leaks"_s,
         tr("Seat Leaks"),
         Icon::Leak,
         {},
         [this](QWidget *parent) { return new LeaksList(m_context, std::nullopt, PageHead::Kind::Page, parent); },
         tr("Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.")});
    m_pages.add({u"reclamation"_s, tr("Reclamation"), Icon::Reclaim, {}, {}, {}});
}

void WindowSession::registerDecidePages() {
    m_pages.add(
        {u"candidates"_s, tr("Candidates"), Icon::None, u"reclamation"_s,
         [this](QWidget *parent) {
             auto *list = new CandidatesList(m_context, std::nullopt, PageHead::Kind::Page, parent);
             connect(list, &CandidatesList::planRequested, this, &WindowSession::openPlan);
             return list;
         },
         tr("Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.")});
    m_pages.add(
        {u"rules"_s, tr("Rules"), Icon::None, u"reclamation"_s,
         [this](QWidget *parent) { return new RulesList(m_context, std::nullopt, PageHead::Kind::Page, parent); },
         tr("A rule proposes seats: threshold, grace, signals that count, proposed action.")});
    m_pages.add({u"whatif"_s, tr("What-if"), Icon::None, u"reclamation"_s,
                 [this](QWidget *parent) {
                     auto *page = new WhatIfPage(m_context, parent);
                     connect(page, &WhatIfPage::backRequested, this, [this] { m_window->openPage(u"rules"_s); });
                     return page;
                 },
                 tr("What another threshold, grace or other signals would give, on the saved data.")});
    m_pages.add({u"runs"_s, tr("Runs"), Icon::None, u"reclamation"_s,
                 [this](QWidget *parent) {
                     auto *list = new RunsList(m_context, std::nullopt, PageHead::Kind::Page, parent);
                     connect(list, &RunsList::openRequested, this, &WindowSession::openRun);
                     connect(list, &RunsList::undoRequested, this, &WindowSession::openUndo);
                     return list;
                 },
                 tr("Every run with its outcome for each person. Undo gives seats back.")});
    m_pages.add({u"jobs"_s,
                 tr("Jobs"),
                 Icon::Clock,
                 {},
                 [this](QWidget *parent) { return new JobsPage(m_context, parent); },
                 tr("What runs by itself and what came of it.")});
    m_pages.add(
        {u"audit"_s,
         tr("Audit Log"),
         Icon::Shield,
         {},
         [this](QWidget *parent) { return new AuditList(m_context, std::nullopt, PageHead::Kind::Page, parent); },
         tr("Who did what and when. Verify walks the whole chain.")});
    m_pages.add({u"settings"_s,
                 tr("Settings"),
                 Icon::Gear,
                 {},
                 [this](QWidget *parent) { return new SettingsPage(m_context, parent); },
                 tr("Guard limits, protected people and blackout dates.")});
}

void WindowSession::connectWindow() {
    connect(m_window.get(), &MainWindow::themeChosen, this, &WindowSession::themeChosen);
    connect(m_window->profileSelector(), &ProfileSelector::chosen, this, &WindowSession::chooseProfile);
    // Pages are made when they are first opened, for all profiles.
    connect(m_window.get(), &MainWindow::pageOpened, this, [this](const QString &, QWidget *page) {
        const ProfileId chosen = m_window->profileSelector()->current();
        if (auto *scoped = dynamic_cast<ProfileScoped *>(page); scoped && chosen.isValid())
            scoped->setProfile(chosen);
    });
    connect(m_window.get(), &MainWindow::warningsRequested, this, [this] {
        if (auto *jobs = qobject_cast<JobsPage *>(m_window->page(u"jobs"_s)))
            jobs->showWarnings();
    });
    m_window->setCloseGuard([this] { return mayClose(); });
    auto *connectAction = new QAction(tr("&Connect Zendesk…"), this);
    connectAction->setObjectName(u"connectAction"_s);
    connect(connectAction, &QAction::triggered, this, &WindowSession::connectAccount);
    m_window->addToMenu(MainWindow::Menu::Profile, connectAction);
    auto *undo = new QAction(tr("&Take the last decision back"), this);
    undo->setObjectName(u"undoDecisionAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this] {
        m_window->openPage(u"candidates"_s);
        if (auto *list = qobject_cast<CandidatesList *>(m_window->page(u"candidates"_s)))
            list->undoLast();
    });
    m_window->addToMenu(MainWindow::Menu::Edit, undo);
    const bool demo = m_workspace->options().demo;
    auto *other = new QAction(demo ? tr("&Leave the demo account") : tr("Explore a &demo account"), this);
    connect(other, &QAction::triggered, this, [this, demo] {
        if (demo)
            Q_EMIT ownWorkspaceRequested();
        else
            Q_EMIT demoRequested();
    });
    m_window->addToMenu(MainWindow::Menu::File, other);
    connect(m_workspace.get(), &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"profiles" || topic == u"subscriptions")
            loadProfiles();
        refreshCounts();
    });
}

void WindowSession::followJobs() {
    auto &scheduler = m_workspace->scheduler();
    connect(&scheduler, &Scheduler::jobFinished, this, [this](const JobResult &) {
        loadProfiles();
        refreshCounts();
    });
}

void WindowSession::show() {
    m_window->openPage(u"profiles"_s);
    m_window->show();
    if (m_workspace->options().demo)
        prepareDemo();
    else
        begin();
}

void WindowSession::begin() {
    loadProfiles();
    refreshCounts();
    m_workspace->scheduler().start();
    auto recovery = m_workspace->reclaims().recover();
    m_work.follow(tr("Settling open runs"), recovery);
}

void WindowSession::loadProfiles() {
    whenDone(m_workspace->profiles().list(), this, [this](const Result<std::vector<Profile>> &profiles) {
        if (profiles)
            showProfiles(*profiles);
    });
}

void WindowSession::showProfiles(const std::vector<Profile> &profiles) {
    QVector<ProfileSelector::Choice> choices;
    std::optional<QDateTime> last;
    for (const Profile &profile : profiles) {
        choices.append({profile.id, profile.displayName, Words::profileState(profile)});
        if (profile.lastRefresh && (!last || *last < *profile.lastRefresh))
            last = profile.lastRefresh;
    }
    m_window->profileSelector()->setProfiles(choices, tr("%n account(s)", "", static_cast<int>(profiles.size())));
    m_pages.setCount(u"profiles"_s, static_cast<qint64>(profiles.size()));
    if (last)
        m_work.setLastRefresh(*last);
    if (!std::exchange(m_first, false))
        return;
    if (profiles.size() == 1 && profiles.front().status == ProfileStatus::Published)
        m_profiles->openRecord(profiles.front().id);
}

void WindowSession::refreshCounts() {
    const ProfileId chosen = m_window->profileSelector()->current();
    ListQuery query;
    if (chosen.isValid())
        query.profile = chosen;
    whenDone(m_workspace->subscriptions().totals(query), this, [this](const Result<Subscriptions::Totals> &found) {
        if (found)
            m_pages.setCount(u"subscriptions"_s, found->all);
    });
    whenDone(m_workspace->leaks().totals(query), this, [this](const Result<Leaks::Totals> &found) {
        if (found)
            m_pages.setCount(u"leaks"_s, found->all);
    });
    whenDone(m_workspace->candidates().totals(query), this, [this](const Result<Candidates::Totals> &found) {
        if (found)
            m_pages.setCount(u"candidates"_s, found->shown);
    });
    whenDone(m_workspace->jobs().results(query.profile), this, [this](const Result<std::vector<JobResult>> &results) {
        if (!results)
            return;
        qint64 failed = 0;
        for (const JobResult &result : *results)
            failed += failedLately(result, m_context.clock->now());
        m_work.setWarnings(failed);
    });
}

void WindowSession::chooseProfile(ProfileId profile) {
    const auto chosen = profile.isValid() ? std::optional<ProfileId>(profile) : std::nullopt;
    for (const PageEntry &entry : m_pages.entries()) {
        if (auto *page = dynamic_cast<ProfileScoped *>(m_window->page(entry.id)))
            page->setProfile(chosen);
    }
    refreshCounts();
}

void WindowSession::connectAccount() {
    auto *wizard = new SetupWizard(m_context, newProfileDraft(), m_window.get());
    watchWizard(wizard);
    wizard->open();
}

void WindowSession::resumeSetup(ProfileId profile) {
    SetupWizard::resume(m_context, profile, m_window.get(), [this](SetupWizard *wizard) {
        if (wizard)
            watchWizard(wizard);
    });
}

void WindowSession::watchWizard(SetupWizard *wizard) {
    connect(wizard, &SetupWizard::draftStored, this, [this] { loadProfiles(); });
    connect(wizard, &SetupWizard::published, this, [this](ProfileId profile) {
        m_window->openPage(u"profiles"_s);
        m_profiles->openRecord(profile);
        loadProfiles();
        refreshCounts();
    });
}

void WindowSession::prepareDemo() {
    // The simulator must answer before anything is read: its port is another one at each start.
    whenDone(m_workspace->demo().prepareProfile(), this, [this](const Result<Profile> &profile) {
        if (!profile) {
            const ErrorWords words = ErrorText::words(profile.error());
            m_dialogs->inform(
                {u"demo"_s, tr("The demo account could not start"), words.happened, words.consequence(), Tone::Danger},
                m_window.get());
            return;
        }
        begin();
        if (profile->status == ProfileStatus::Draft)
            resumeSetup(profile->id);
    });
}

void WindowSession::openPlan(ProfileId profile, const std::vector<CandidateId> &only) {
    auto *dialog = new ReclaimPlanDialog(m_context, profile, only, m_window.get());
    connect(dialog, &ReclaimPlanDialog::applyRequested, this,
            [this](const ReclaimPlan &plan, const QString &reason, std::optional<int> confirmed) {
                auto *run = new ReclaimRunDialog(m_context, plan, reason, confirmed, m_window.get());
                follow(run);
                run->open();
            });
    dialog->open();
}

void WindowSession::openUndo(RunId run, const std::vector<CandidateId> &only) {
    auto *dialog = new ReclaimPlanDialog(m_context, run, only, m_window.get());
    connect(dialog, &ReclaimPlanDialog::undoRequested, this,
            [this](RunId undoOf, const std::vector<CandidateId> &chosen) {
                auto *undo = new ReclaimRunDialog(m_context, undoOf, chosen, m_window.get());
                follow(undo);
                undo->open();
            });
    dialog->open();
}

void WindowSession::openRun(RunId run) {
    auto *dialog = new ReclaimRunDialog(m_context, run, m_window.get());
    follow(dialog);
    dialog->open();
}

void WindowSession::follow(ReclaimRunDialog *dialog) {
    connect(dialog, &ReclaimRunDialog::undoRequested, this,
            [this, dialog](RunId run, const std::vector<CandidateId> &only) {
                dialog->accept();
                openUndo(run, only);
            });
    connect(dialog, &QDialog::finished, this, [this] { refreshCounts(); });
}

QFuture<Result<void>> WindowSession::settle() { return m_workspace->settle(); }

bool WindowSession::mayClose() {
    if (m_closing || !m_workspace->reclaims().isRunning())
        return isSettled();
    Question question;
    question.id = u"close_during_run"_s;
    question.title = tr("A run is under way");
    question.text = tr("Closing stops it after the current person. What is done stays done and is recorded.");
    question.detail = tr("The next start settles anything that is left open by reading the account.");
    question.choices = {{u"stop"_s, tr("Stop and close"), ButtonLook::Primary}};
    whenDone(m_dialogs->ask(question, m_window.get()), this, [this](const Result<QString> &answer) {
        if (!answer)
            return;
        m_closing = true;
        m_work.cancelAll();
        m_window->close();
    });
    return false;
}

bool WindowSession::isSettled() {
    // The end of the desktop's session waits for nobody.
    if (m_settled || qApp->isSavingSession())
        return true;
    whenDone(m_workspace->settle(), this, [this](const Result<void> &) {
        m_settled = true;
        m_window->close();
    });
    return false;
}

} // namespace seatkeeper::gui
