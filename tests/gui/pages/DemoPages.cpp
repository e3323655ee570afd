#include "gui/pages/DemoPages.h"

#include "gui/TextFit.h"
#include "gui/theme/Theme.h"
#include "services/DemoAccount.h"
#include "services/Publishing.h"
#include "services/SignIn.h"
#include "services/Validation.h"

#include <QApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

constexpr int patienceMs = 120000;

//! Other programs of this machine may hold the three ports for a moment.
Result<SignIn::Attempt> beginSignIn(Workspace &workspace, ProfileId profile) {
    constexpr int tries = 20;
    Result<SignIn::Attempt> attempt = Error();
    for (int i = 0; i < tries; ++i) {
        attempt = waitFor(workspace.signIn().begin(profile, CredentialPurpose::Inventory, SignIn::Way::Loopback));
        if (!attempt.failedWith(ErrorCode::NoLoopbackPort))
            break;
    }
    return attempt;
}

} // namespace

std::unique_ptr<QTemporaryDir> DemoPages::s_folder;
std::shared_ptr<Workspace> DemoPages::s_workspace;
ProfileId DemoPages::s_profile;

void DemoPages::SetUpTestSuite() {
    s_folder = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.location = s_folder->filePath(u"demo/demo.sqlite"_s);
    options.credentials = u"session"_s;
    options.demo = true;
    options.demoAgents = 120;
    auto opened = waitFor(Workspace::open(options), patienceMs);
    ASSERT_TRUE(isOk(opened));
    const auto prepared = waitFor((*opened)->demo().prepareProfile(), patienceMs);
    ASSERT_TRUE(isOk(prepared));
    const auto attempt = beginSignIn(**opened, prepared->id);
    ASSERT_TRUE(isOk(attempt));
    ASSERT_TRUE(isOk(waitFor((*opened)->demo().allow(attempt->url), patienceMs)));
    ASSERT_TRUE(isOk(waitFor(attempt->operation.result, patienceMs)));
    ASSERT_TRUE(isOk(waitFor((*opened)->validation().run(prepared->id, nullptr, {}).result, patienceMs)));
    const auto published = waitFor((*opened)->publishing().publish(prepared->id).result, patienceMs);
    ASSERT_TRUE(isOk(published));
    ASSERT_FALSE(published->refreshError);
    s_profile = prepared->id;
    s_workspace = std::move(*opened);
}

void DemoPages::TearDownTestSuite() {
    s_workspace.reset();
    s_folder.reset();
}

void DemoPages::runSql(const QString &statement) {
    const QString name = u"other program"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(s_workspace->databasePath());
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(name);
}

void DemoPages::show(QWidget &widget, const QSize &size) {
    widget.resize(size);
    widget.show();
    waitUntil([&] { return widget.isVisible(); }, "the page does not show");
}

void DemoPages::waitUntil(const std::function<bool()> &condition, const char *what) {
    ASSERT_TRUE(QTest::qWaitFor(condition, patienceMs)) << what;
}

void DemoPages::picture(const QString &name, QWidget &widget) {
    const QString folder = qEnvironmentVariable("SEATKEEPER_RENDER_DIR");
    if (folder.isEmpty())
        return;
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const auto mode : {gui::Theme::Mode::Dark, gui::Theme::Mode::Light}) {
        gui::Theme::apply(*qApp, mode);
        settleLayout();
        ASSERT_TRUE(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, gui::Theme::modeName(mode))));
    }
}

} // namespace seatkeeper::test
