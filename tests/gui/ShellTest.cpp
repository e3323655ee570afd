#include "gui/ListFixture.h"
#include "gui/Rendering.h"
#include "gui/commands/CommandPalette.h"
#include "gui/dialogs/WindowDialogs.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Navigation.h"
#include "gui/shell/ProfileSelector.h"
#include "gui/shell/StatusStrip.h"
#include "gui/shell/WorkStatus.h"
#include "support/Wait.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::gui;
using namespace seatkeeper::test;

namespace {

class ShellTest : public testing::Test {
protected:
    ShellTest() : m_source(Candidates::columns()) {
        Candidates::prepare(m_source);
        m_source.setRecords(Candidates::people(m_clock.now()));
        const auto list = [this](QWidget *parent) {
            return new ListPage(Candidates::spec(), &m_source, {m_clock, m_settings, m_dialogs}, parent);
        };
        m_pages.add({u"profiles"_s, u"Integration Profiles"_s, Icon::Plug, {}, list});
        m_pages.add({u"subscriptions"_s, u"Subscriptions"_s, Icon::People, {}, list});
        m_pages.add({u"reclamation"_s, u"Reclamation"_s, Icon::Reclaim, {}, {}});
        m_pages.add({u"candidates"_s, u"Candidates"_s, Icon::None, u"reclamation"_s, list});
        m_pages.add({u"rules"_s, u"Rules"_s, Icon::None, u"reclamation"_s, list});
        m_pages.add({u"jobs"_s, u"Jobs"_s, Icon::Clock, {}, list});
    }

    MainWindow *make() {
        auto *window = new MainWindow({m_pages, m_work, m_settings, m_clock, m_dialogs});
        window->profileSelector()->setProfiles(
            {{ProfileId{1}, u"Zendesk Global"_s, u"360 seats"_s}, {ProfileId{2}, u"Zendesk Japan"_s, u"60 seats"_s}},
            u"2 accounts · 420 seats"_s);
        m_pages.setCount(u"profiles"_s, 2);
        m_pages.setCount(u"candidates"_s, 61);
        return window;
    }

    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(6, 12), Qt::UTC)};
    MemorySettings m_settings;
    ScriptedDialogs m_dialogs;
    MemorySource m_source;
    PageRegistry m_pages;
    WorkStatus m_work;
};

} // namespace

TEST_F(ShellTest, OpensPagesOnceAndMarksThem) {
    const std::unique_ptr<MainWindow> window(make());
    window->show();
    QSignalSpy opened(window.get(), &MainWindow::pageOpened);
    window->openPage(u"candidates"_s);
    window->openPage(u"jobs"_s);
    window->openPage(u"candidates"_s);
    window->openPage(u"reclamation"_s);
    window->openPage(u"nonsense"_s);
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(window->currentPage(), u"candidates"_s);
    EXPECT_EQ(window->windowTitle(), u"Candidates – Seatkeeper"_s);
    EXPECT_EQ(window->findChild<Navigation *>()->currentIndex().data().toString(), u"Candidates"_s);
    for (const auto *action : window->menuBar()->actions())
        EXPECT_TRUE(!action->isVisible() || !action->menu()->isEmpty()) << "no dead menus";
}

TEST_F(ShellTest, StatusShowsWhatRunsAndStopsIt) {
    const std::unique_ptr<MainWindow> window(make());
    window->show();
    Operation<void> operation;
    QPromise<Result<void>> promise;
    promise.start();
    operation.result = promise.future();
    m_work.follow(u"Refreshing Zendesk Japan"_s, operation);
    operation.progress->report({u"download"_s, 312, 480, {}});
    auto *stop = window->findChild<QAbstractButton *>(u"stopWorkButton"_s);
    EXPECT_TRUE(stop->isVisible());
    stop->click();
    EXPECT_TRUE(operation.cancel.token().isCancelled());
    promise.addResult(ok());
    promise.finish();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_work.running().isEmpty(); }));
    EXPECT_FALSE(stop->isVisible());
}

TEST_F(ShellTest, HelpSaysWhatThePageIsForAndIsNotOfferedWithoutWords) {
    m_pages.add({u"audit"_s,
                 u"Audit Log"_s,
                 Icon::Shield,
                 {},
                 [](QWidget *parent) { return new QWidget(parent); },
                 u"Who did what, when."_s});
    const std::unique_ptr<MainWindow> window(make());
    window->openPage(u"jobs"_s);
    auto *help = window->findChild<QAction *>(u"helpAction"_s);
    EXPECT_FALSE(help->isVisible());
    window->openPage(u"audit"_s);
    ASSERT_TRUE(help->isVisible());
    m_dialogs.answer(u"pageHelp"_s, {});
    help->trigger();
}

TEST_F(ShellTest, PaletteFindsAndRunsACommand) {
    const std::unique_ptr<MainWindow> window(make());
    window->show();
    window->openPage(u"jobs"_s);
    window->findChild<QAction *>(u"paletteAction"_s)->trigger();
    auto *palette = window->findChild<CommandPalette *>();
    ASSERT_NE(palette, nullptr);
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"subscrip"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(window->currentPage(), u"subscriptions"_s);
}

TEST_F(ShellTest, LooksAsDrawn) {
    renderEverywhere(
        u"window"_s, {1280, 800},
        [this] {
            auto *window = make();
            m_work.setLastRefresh(m_clock.now());
            m_work.setWarnings(3);
            window->openPage(u"candidates"_s);
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return !qobject_cast<ListPage *>(window->page(u"candidates"_s))->model()->isFirstLoad(); }));
            return window;
        },
        [](QWidget *window) {
            expectTextFits(window);
            expectAccessibleNames(window);
            expectUniqueMnemonics(static_cast<MainWindow *>(window)->menuBar());
        });
}

TEST(DialogsTest, AnswersComeOnceAndEscapeCancels) {
    WindowDialogs dialogs;
    QWidget owner;
    owner.show();
    const Question question{u"delete"_s,
                            u"Delete Zendesk Global?"_s,
                            u"Its rows go."_s,
                            u"Zendesk is not changed."_s,
                            Tone::Warn,
                            {{u"delete"_s, u"Delete profile"_s, ButtonLook::Danger}},
                            {}};
    auto first = dialogs.ask(question, &owner);
    auto *dialog = owner.findChild<QDialog *>(u"delete"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QPushButton *>(u"cancelButton"_s)->isDefault());
    dialog->findChild<QPushButton *>(u"deleteButton"_s)->click();
    EXPECT_EQ(waitFor(first).value_or(QString()), u"delete"_s);
    auto second = dialogs.ask(question, &owner);
    const auto open = owner.findChildren<QDialog *>(u"delete"_s);
    QTest::keyClick(open.last(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor(second).failedWith(ErrorCode::Cancelled));
}

TEST(DialogsTest, TypedTextMustPassTheCheck) {
    WindowDialogs dialogs;
    QWidget owner;
    owner.show();
    auto answer = dialogs.askText({u"confirm"_s,
                                   u"Reclaim 6 seats?"_s,
                                   {},
                                   u"Type 6 to confirm"_s,
                                   {},
                                   {},
                                   {u"reclaim"_s, u"Reclaim 6 seats"_s, ButtonLook::Danger},
                                   [](const QString &text) { return text == u"6" ? QString() : u"It is not 6."_s; }},
                                  &owner);
    auto *dialog = owner.findChild<QDialog *>(u"confirm"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
    EXPECT_FALSE(accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answerEdit"_s), u"6"_s);
    EXPECT_TRUE(accept->isEnabled());
    accept->click();
    EXPECT_EQ(waitFor(answer).value_or(QString()), u"6"_s);
}
