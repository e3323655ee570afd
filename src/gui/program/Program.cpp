#include "gui/program/Program.h"

#include "gui/program/InstanceGuard.h"
#include "gui/program/WindowSession.h"
#include "gui/text/ErrorText.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
const QString themeKey = u"theme"_s;
}

Program::Program(QApplication &application, ProgramOptions options)
    : m_application(application), m_options(std::move(options)) {
    const auto stored = Theme::modeFromName(QSettings().value(themeKey).toString());
    Theme::apply(application, m_options.theme.value_or(stored));
}

Program::~Program() = default;

void Program::start() { open(m_options.demo); }

WorkspaceOptions Program::workspaceOptions(bool demo) const {
    WorkspaceOptions options;
    options.location = m_options.location;
    options.credentials = m_options.credentials;
    options.demo = demo;
    options.demoAgents = m_options.demoAgents;
    return options;
}

void Program::open(bool demo) {
    const WorkspaceOptions options = workspaceOptions(demo);
    const QString base = options.location.isEmpty() ? defaultDatabasePath() : options.location;
    auto guard = std::make_unique<InstanceGuard>(demo ? QFileInfo(base).absolutePath() + u"/demo.sqlite"_s : base);
    if (!guard->claim()) {
        m_yielding = std::move(guard);
        connect(m_yielding.get(), &InstanceGuard::yielded, this, [this] {
            if (!m_session)
                m_application.quit();
        });
        return;
    }
    m_claimed = std::move(guard);
    if (!m_session) {
        replace(options);
        return;
    }
    whenDone(m_session->settle(), this, [this, options](const Result<void> &) { replace(options); });
}

void Program::replace(const WorkspaceOptions &options) {
    // The only window closes while one workspace takes the other's place: that is no reason to quit.
    QApplication::setQuitOnLastWindowClosed(false);
    m_session.reset();
    m_guard = std::move(m_claimed);
    connect(m_guard.get(), &InstanceGuard::raiseRequested, this, [this] {
        if (!m_session)
            return;
        m_session->window().showNormal();
        m_session->window().raise();
        m_session->window().activateWindow();
    });
    whenDone(Workspace::open(options), this, [this](const Result<std::shared_ptr<Workspace>> &workspace) {
        if (workspace)
            show(*workspace);
        else
            explain(workspace.error());
    });
}

void Program::show(std::shared_ptr<Workspace> workspace) {
    m_session = std::make_unique<WindowSession>(std::move(workspace), std::make_unique<WindowDialogs>(),
                                                std::make_unique<StoredViewSettings>(),
                                                [](const QUrl &url) { return QDesktopServices::openUrl(url); });
    connect(
        m_session.get(), &WindowSession::demoRequested, this, [this] { open(true); }, Qt::QueuedConnection);
    connect(
        m_session.get(), &WindowSession::ownWorkspaceRequested, this, [this] { open(false); }, Qt::QueuedConnection);
    connect(m_session.get(), &WindowSession::themeChosen, this, [this](Theme::Mode mode) { applyTheme(mode); });
    m_session->window().markTheme(
        m_options.theme.value_or(Theme::modeFromName(QSettings().value(themeKey).toString())));
    m_session->show();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Program::explain(const Error &error) {
    auto *dialogs = new WindowDialogs(this);
    const ErrorWords words = ErrorText::words(error);
    whenDone(dialogs->inform({u"open_failed"_s, tr("Seatkeeper cannot open its database"), words.happened,
                              words.consequence(), Tone::Danger},
                             nullptr),
             this, [this](const Result<void> &) { m_application.quit(); });
}

void Program::applyTheme(Theme::Mode mode) {
    QSettings().setValue(themeKey, Theme::modeName(mode));
    m_options.theme = mode;
    Theme::apply(m_application, mode);
}

} // namespace seatkeeper::gui
