#include "gui/LockHolder.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

LockHolder::LockHolder(const QString &database) {
    m_process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(argument), database});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60000));
}

LockHolder::~LockHolder() {
    m_process.closeWriteChannel();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60000));
}

int LockHolder::hold(const QString &database) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    file.setDatabaseName(database);
    // Write-ahead files can be read beside a writer; only this mode keeps everybody out.
    const bool held = file.open() && QSqlQuery(file).exec(u"PRAGMA locking_mode = EXCLUSIVE"_s) &&
                      QSqlQuery(file).exec(u"BEGIN EXCLUSIVE"_s);
    std::puts(held ? "held" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return held ? 0 : 1;
}

} // namespace seatkeeper::test
