#include "gui/LockHolder.h"
#include "gui/journey/WindowDriver.h"
#include "gui/program/Program.h"
#include "gui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seatkeeper::gui;

namespace seatkeeper::test {

namespace {

template <typename T>
T *standing(const QString &name = {}) {
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<T *>(window) && (name.isEmpty() || window->objectName() == name))
            return static_cast<T *>(window);
    }
    return nullptr;
}

//! The real program on a database that was made well and then met with something.
class OpeningFault : public testing::Test {
protected:
    void SetUp() override {
        m_options.location = m_folder.filePath(u"data/seatkeeper.sqlite"_s);
        m_options.credentials = u"session"_s;
        m_options.theme = Theme::Mode::Light;
        const auto first = start();
        WindowDriver::waitUntil([] { return standing<MainWindow>() != nullptr; }, "the first window");
    }

    std::unique_ptr<Program> start() {
        auto program = std::make_unique<Program>(*qApp, m_options);
        program->start();
        return program;
    }

    QByteArray content() const {
        QFile file(m_options.location);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void sql(const QString &statement) const {
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            file.setDatabaseName(m_options.location);
            ASSERT_TRUE(file.open());
            ASSERT_TRUE(QSqlQuery(file).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    //! Starts, reads the one sentence, closes it: no window, and the file is as it was.
    void expectRefusal(const QString &fact, const QString &untouched, const QString &advice) {
        const QByteArray before = content();
        const auto program = start();
        WindowDriver::waitUntil([] { return standing<QDialog>(u"open_failed"_s) != nullptr; }, "the explanation");
        auto *dialog = standing<QDialog>(u"open_failed"_s);
        ASSERT_NE(dialog, nullptr);
        const QString words = WindowDriver::words(dialog);
        EXPECT_TRUE(words.contains(fact)) << words.toStdString();
        EXPECT_TRUE(words.contains(untouched)) << words.toStdString();
        EXPECT_TRUE(words.contains(advice)) << words.toStdString();
        EXPECT_FALSE(words.contains(u"%"_s)) << words.toStdString();
        EXPECT_EQ(standing<MainWindow>(), nullptr);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(), Qt::LeftButton);
        WindowDriver::waitUntil([] { return !standing<QDialog>(u"open_failed"_s); }, "the dialog closes");
        EXPECT_EQ(content(), before) << "the file was touched";
    }

    QTemporaryDir m_folder;
    ProgramOptions m_options;
};

} // namespace

TEST_F(OpeningFault, AnotherProgramHoldsTheDatabase) {
    const LockHolder other(m_options.location);
    expectRefusal(u"Another program holds the database"_s, u"Nothing was changed."_s, u"Close it and try again."_s);
}

TEST_F(OpeningFault, ANewerVersionWroteTheDatabase) {
    sql(u"INSERT INTO schema_version (version, checksum, applied_at) VALUES (9999, 'x', '2030-01-01T00:00:00Z')"_s);
    expectRefusal(u"The database was written by a newer Seatkeeper."_s, u"It was not touched."_s,
                  u"Install the newer version."_s);
}

TEST_F(OpeningFault, TheDatabaseIsDamaged) {
    QFile file(m_options.location);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // Behind the head of the first page: the file still calls itself a database.
    ASSERT_TRUE(file.seek(4096));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    expectRefusal(u"is damaged."_s, u"It was left as it is."_s, u"Restore"_s);
}

TEST_F(OpeningFault, TheFileIsNoDatabase) {
    QFile file(m_options.location);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(20000, 'x'));
    file.close();
    expectRefusal(u"is damaged."_s, u"It was left as it is."_s, u"Restore"_s);
}

TEST_F(OpeningFault, ASecondStartRaisesTheFirst) {
    const auto first = start();
    WindowDriver::waitUntil([] { return standing<MainWindow>() != nullptr; }, "the first window");
    auto *window = standing<MainWindow>();
    window->showMinimized();
    const auto second = start();
    WindowDriver::waitUntil([&] { return !window->isMinimized(); }, "the first comes to the front");
    int windows = 0;
    for (const QWidget *each : QApplication::topLevelWidgets())
        windows += each->isVisible();
    EXPECT_EQ(windows, 1) << "the second shows nothing";
}

} // namespace seatkeeper::test
