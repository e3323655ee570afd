#include "gui/LanguageScope.h"
#include "gui/LockHolder.h"
#include "gui/theme/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv) {
    if (argc == 3 && QByteArray(argv[1]) == seatkeeper::test::LockHolder::argument)
        return seatkeeper::test::LockHolder::hold(QString::fromLocal8Bit(argv[2]));
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // No test may reach the keychain or the settings of whoever runs it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"gui_tests"_s);
    QApplication::setOrganizationName(u"seatkeeper"_s);
    QStandardPaths::setTestModeEnabled(true);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const seatkeeper::test::LanguageScope english(u"en"_s);
    seatkeeper::gui::Theme::apply(application, seatkeeper::gui::Theme::Mode::Light);
    return RUN_ALL_TESTS();
}
