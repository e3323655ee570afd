#pragma once

#include "storage/Database.h"
#include "support/Wait.h"

#include <QDir>
#include <QTemporaryDir>

namespace seatkeeper::test {

//! A folder for one test and what is needed to open a database in it.
class StorageTest : public testing::Test {
protected:
    QString path(const QString &name = QStringLiteral("test.sqlite")) const { return m_folder.filePath(name); }

    DatabaseOptions options() const {
        DatabaseOptions result;
        result.path = path();
        result.clock = m_clock;
        result.busyTimeoutMs = 100;
        return result;
    }

    Result<std::shared_ptr<Database>> open(const DatabaseOptions &given) const {
        return waitFor(Database::open(given));
    }
    Result<std::shared_ptr<Database>> open() const { return open(options()); }

    Result<qint64> number(const std::shared_ptr<Database> &database, const QString &sql) const {
        return waitFor(database->read<qint64>([sql](Session &session) { return session.number(sql); }));
    }

    Result<qint64> run(const std::shared_ptr<Database> &database, const QString &sql,
                       const QVariantList &binds = {}) const {
        return waitFor(database->write<qint64>([=](Session &session) { return session.run(sql, binds); }));
    }

    QTemporaryDir m_folder;
    std::shared_ptr<ManualClock> m_clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC));
};

} // namespace seatkeeper::test
