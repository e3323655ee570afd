#pragma once

#include "gui/ListFixture.h"
#include "gui/context/WindowContext.h"
#include "services/Workspace.h"
#include "support/Wait.h"

#include <QTemporaryDir>

namespace seatkeeper::test {

//! Pages over a real workspace: the demo account, signed in, published and refreshed once for all tests of a suite.
//! A test changes what it likes; each one makes its own page.
class DemoPages : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override { ASSERT_TRUE(s_workspace); }

    static Workspace &workspace() { return *s_workspace; }
    //! For a window, which keeps a share of it.
    static std::shared_ptr<Workspace> sharedWorkspace() { return s_workspace; }
    static ProfileId profile() { return s_profile; }
    gui::WindowContext &context() { return m_context; }
    ScriptedDialogs &dialogs() { return m_dialogs; }

    //! Changes the database as another program would; the workspace notices it by itself.
    static void runSql(const QString &statement);
    //! Shows a widget and waits until it is there.
    static void show(QWidget &widget, const QSize &size);
    //! Waits for a condition; fails the test with @p what.
    static void waitUntil(const std::function<bool()> &condition, const char *what);
    //! Writes a picture when SEATKEEPER_RENDER_DIR names a directory, in light and dark.
    static void picture(const QString &name, QWidget &widget);

private:
    static std::unique_ptr<QTemporaryDir> s_folder;
    static std::shared_ptr<Workspace> s_workspace;
    static ProfileId s_profile;

    ScriptedDialogs m_dialogs;
    MemorySettings m_settings;
    gui::WindowContext m_context{*s_workspace, m_dialogs, m_settings, std::make_shared<SystemClock>(),
                                 [](const QUrl &) { return true; }};
};

} // namespace seatkeeper::test
