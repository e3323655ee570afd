#include "gui/program/Program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace seatkeeper::gui {

namespace {

QAbstractButton *exploreButton() {
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *button = window->findChild<QAbstractButton *>(u"exploreDemoButton"_s); button && button->isVisible())
            return button;
    }
    return nullptr;
}

//! A main window that is not @p before.
QWidget *otherWindow(const QWidget *before) {
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window != before && qobject_cast<QMainWindow *>(window) && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

// The application has to run for real: only then does Qt quit by itself when the last window closes.
TEST(Program, GoesOverToTheDemoAccountWithoutQuitting) {
    const QTemporaryDir directory;
    ProgramOptions options;
    options.location = directory.filePath(u"own.sqlite"_s);
    options.credentials = u"session"_s;
    options.demoAgents = 20;
    Program program(*qApp, options);
    program.start();

    constexpr int arrived = 7;
    QWidget *own = nullptr;
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, &steps, [&] {
        if (!own) {
            if (QAbstractButton *button = exploreButton()) {
                own = button->window();
                button->click();
            }
        } else if (otherWindow(own)) {
            QApplication::exit(arrived);
        }
    });
    steps.start(20);
    QTimer::singleShot(30000, &steps, [] { QApplication::exit(1); });
    EXPECT_EQ(QApplication::exec(), arrived);
    EXPECT_TRUE(QApplication::quitOnLastWindowClosed());
}

} // namespace seatkeeper::gui
