#include "storage/Migrations.h"
#include "integration/storage/TestDatabase.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

//! Another program on the same file.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path) {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
    }
    ~OtherProgram() {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;
    bool exec(const QString &sql) {
        QSqlQuery query(m_database);
        return query.exec(sql);
    }

private:
    QSqlDatabase m_database;
};

class MigrationsTest : public StorageTest {
protected:
    //! Two migrations of a little schema; @p second is the second one's text.
    DatabaseOptions little(const QByteArray &second = {}) {
        EXPECT_TRUE(QDir(m_folder.path()).mkpath(u"sql"_s));
        writeFile(path(u"sql/0001_first.sql"_s), "CREATE TABLE one (id INTEGER PRIMARY KEY) STRICT\n");
        if (!second.isEmpty())
            writeFile(path(u"sql/0002_second.sql"_s), second);
        auto result = options();
        result.migrations = path(u"sql"_s);
        return result;
    }
    QStringList backups() const {
        return QDir(m_folder.path()).entryList({u"test.sqlite.backup-*"_s}, QDir::Files, QDir::Name);
    }
};

} // namespace

TEST_F(MigrationsTest, SplitsAtSeparatorLinesOnly) {
    const auto statements = splitStatements(u"-- head\n\nCREATE TABLE a (x TEXT DEFAULT ';;')\n;;\n"
                                            "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  UPDATE a SET x = 1;\n"
                                            "  DELETE FROM a;\nEND\n  ;;  \n-- tail\n"_s);
    ASSERT_EQ(statements.size(), 2);
    EXPECT_EQ(statements.at(0), u"CREATE TABLE a (x TEXT DEFAULT ';;')"_s);
    EXPECT_TRUE(statements.at(1).endsWith(u"DELETE FROM a;\nEND"_s));
}

TEST_F(MigrationsTest, TheBuiltInOnesAreAllOfTheFolder) {
    const auto builtIn = loadMigrations(u":/sql/sqlite"_s);
    const auto folder = loadMigrations(QString::fromUtf8(SEATKEEPER_SOURCE_DIR) + u"/resources/sql/sqlite"_s);
    ASSERT_TRUE(isOk(builtIn));
    ASSERT_TRUE(isOk(folder));
    ASSERT_EQ(builtIn->size(), folder->size());
    for (size_t i = 0; i < folder->size(); ++i)
        EXPECT_EQ(builtIn->at(i).checksum(), folder->at(i).checksum());
}

TEST_F(MigrationsTest, ATriggerSurvivesTheSplitter) {
    const auto database = open(little("CREATE TABLE log (n INTEGER NOT NULL) STRICT\n;;\n"
                                      "CREATE TRIGGER t AFTER INSERT ON one BEGIN\n"
                                      "INSERT INTO log (n) VALUES (new.id);\nUPDATE log SET n = n * 2;\nEND\n"));
    ASSERT_TRUE(isOk(database));
    ASSERT_TRUE(isOk(run(*database, u"INSERT INTO one (id) VALUES (21)"_s)));
    EXPECT_EQ(number(*database, u"SELECT n FROM log"_s).value_or(-1), 42);
}

TEST_F(MigrationsTest, BacksUpBeforeItMigratesAndKeepsThree) {
    ASSERT_TRUE(isOk(open(little())));
    EXPECT_TRUE(backups().isEmpty());
    for (const auto &old : {u"20200101T000000000Z"_s, u"20200102T000000000Z"_s, u"20200103T000000000Z"_s})
        writeFile(path(u"test.sqlite.backup-0-"_s + old), "old");
    const auto database = open(little("CREATE TABLE two (id INTEGER PRIMARY KEY) STRICT\n"));
    ASSERT_TRUE(isOk(database));
    EXPECT_EQ(backups(),
              (QStringList{u"test.sqlite.backup-0-20200102T000000000Z"_s, u"test.sqlite.backup-0-20200103T000000000Z"_s,
                           u"test.sqlite.backup-1-20260301T080000000Z"_s}));
    const QStringList kept = backups();
    const QString newest = path(kept.last());
    EXPECT_FALSE(QFile::permissions(newest) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    OtherProgram backup(newest);
    EXPECT_TRUE(backup.exec(u"SELECT id FROM one"_s));
    EXPECT_FALSE(backup.exec(u"SELECT id FROM two"_s));
}

TEST_F(MigrationsTest, AFailingMigrationLeavesTheVersionBefore) {
    ASSERT_TRUE(isOk(open(little())));
    EXPECT_FALSE(open(little("CREATE TABLE two (id INTEGER PRIMARY KEY) STRICT\n;;\nCREATE NONSENSE\n")));
    const auto again = open(little("CREATE TABLE two (id INTEGER PRIMARY KEY) STRICT\n"));
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(number(*again, u"SELECT max(version) FROM schema_version"_s).value_or(-1), 2);
}

TEST_F(MigrationsTest, EveryFailingAccessWhileOpeningLeavesAFileThatOpens) {
    qint64 accesses = 0;
    auto counting = options();
    counting.path = path(u"counted.sqlite"_s);
    counting.beforeAccess = [&accesses](qint64 n) -> std::optional<Error> {
        accesses = n;
        return std::nullopt;
    };
    ASSERT_TRUE(isOk(open(counting)));
    ASSERT_GT(accesses, 30);
    for (qint64 n = 1; n <= accesses; ++n) {
        auto failing = options();
        failing.path = path(u"n%1.sqlite"_s.arg(n));
        failing.beforeAccess = [n](qint64 now) -> std::optional<Error> {
            return now == n ? std::optional(fail(ErrorCode::DiskFull)) : std::nullopt;
        };
        EXPECT_TRUE(open(failing).failedWith(ErrorCode::DiskFull)) << n;
        failing.beforeAccess = {};
        EXPECT_TRUE(isOk(open(failing))) << n;
    }
}

TEST_F(MigrationsTest, ANewerFileIsRefusedAndUntouched) {
    ASSERT_TRUE(isOk(open()));
    ASSERT_TRUE(OtherProgram(path()).exec(u"INSERT INTO schema_version (version, checksum, applied_at) "
                                          "VALUES (99, 'x', '')"_s));
    const QByteArray before = bytesOf(path());
    const auto refused = open();
    ASSERT_TRUE(refused.failedWith(ErrorCode::SchemaTooNew));
    EXPECT_EQ(refused.error().arg("found"), u"99"_s);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MigrationsTest, AnAlteredMigrationIsRefused) {
    ASSERT_TRUE(isOk(open()));
    ASSERT_TRUE(OtherProgram(path()).exec(u"UPDATE schema_version SET checksum = 'x' WHERE version = 1"_s));
    const auto refused = open();
    ASSERT_TRUE(refused.failedWith(ErrorCode::SchemaAltered));
    EXPECT_EQ(refused.error().arg("version"), u"1"_s);
}

TEST_F(MigrationsTest, AnotherProgramsFileIsRefusedAndUntouched) {
    ASSERT_TRUE(OtherProgram(path()).exec(u"CREATE TABLE music (title TEXT)"_s));
    const QByteArray before = bytesOf(path());
    EXPECT_TRUE(open().failedWith(ErrorCode::FileAccess));
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MigrationsTest, ADamagedHeaderIsNamedWithTheNewestBackup) {
    ASSERT_TRUE(isOk(open()));
    writeFile(path(u"test.sqlite.backup-1-20260101T000000000Z"_s), "older");
    writeFile(path(u"test.sqlite.backup-1-20260201T000000000Z"_s), "newer");
    QByteArray damaged = bytesOf(path());
    damaged.replace(0, 64, QByteArray(64, '\x5a'));
    writeFile(path(), damaged);
    const auto refused = open();
    ASSERT_TRUE(refused.failedWith(ErrorCode::DatabaseDamaged));
    EXPECT_EQ(refused.error().arg("path"), path());
    EXPECT_TRUE(refused.error().arg("backup").endsWith(u"20260201T000000000Z"_s));
    EXPECT_EQ(bytesOf(path()), damaged);
}

TEST_F(MigrationsTest, DamageInsideIsFoundWhenOpening) {
    {
        const auto database = open();
        ASSERT_TRUE(isOk(database));
        for (int i = 0; i < 200; ++i)
            ASSERT_TRUE(isOk(run(*database, u"INSERT INTO setting (key, value) VALUES (?, ?)"_s,
                                 {QString::number(i), QString(500, u'x')})));
    }
    QByteArray damaged = bytesOf(path());
    const qsizetype page = 4096;
    damaged.replace(damaged.size() - page, page, QByteArray(page, '\x5a'));
    writeFile(path(), damaged);
    EXPECT_TRUE(open().failedWith(ErrorCode::DatabaseDamaged));
}

TEST_F(MigrationsTest, AFileHeldByAnotherProgramIsLockedAfterTheBusyTime) {
    OtherProgram other(path());
    ASSERT_TRUE(other.exec(u"BEGIN EXCLUSIVE"_s));
    EXPECT_TRUE(open().failedWith(ErrorCode::DatabaseLocked));
    ASSERT_TRUE(other.exec(u"ROLLBACK"_s));
    EXPECT_TRUE(isOk(open()));
}

TEST_F(MigrationsTest, TwoProgramsMayMakeTheFileAtTheSameTime) {
    auto patient = options();
    patient.busyTimeoutMs = 5000;
    auto first = Database::open(patient);
    auto second = Database::open(patient);
    const auto one = waitFor(first);
    const auto two = waitFor(second);
    EXPECT_TRUE(isOk(one));
    EXPECT_TRUE(isOk(two));
    const auto known = loadMigrations(u":/sql/sqlite"_s);
    ASSERT_TRUE(isOk(known));
    EXPECT_EQ(number(*one, u"SELECT count(*) FROM schema_version"_s).value_or(-1), static_cast<qint64>(known->size()));
}

} // namespace seatkeeper::test
