#pragma once

#include "gui/theme/Theme.h"
#include "services/Workspace.h"

#include <QApplication>
#include <QObject>

#include <memory>

namespace seatkeeper::gui {

class InstanceGuard;
class WindowSession;

//! What the command line of the window asks for.
struct ProgramOptions {
    bool demo = false;
    QString location;
    QString credentials;
    std::optional<Theme::Mode> theme;
    int demoAgents = 480;
};

//! The program: opens a workspace, shows its window, changes to the demo account and back.
class Program final : public QObject {
    Q_OBJECT
public:
    Program(QApplication &application, ProgramOptions options);
    ~Program() override;
    void start();

private:
    void open(bool demo);
    void replace(const WorkspaceOptions &options);
    void show(std::shared_ptr<Workspace> workspace);
    void explain(const Error &error);
    void applyTheme(Theme::Mode mode);
    WorkspaceOptions workspaceOptions(bool demo) const;

    QApplication &m_application;
    ProgramOptions m_options;
    std::unique_ptr<InstanceGuard> m_guard;
    std::unique_ptr<InstanceGuard> m_claimed;  //!< of the workspace that comes next
    std::unique_ptr<InstanceGuard> m_yielding; //!< a claim that another window holds already
    std::unique_ptr<WindowSession> m_session;
};

} // namespace seatkeeper::gui
