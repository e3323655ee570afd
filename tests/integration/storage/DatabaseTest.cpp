#include "integration/storage/TestDatabase.h"

#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

constexpr auto othersMayRead =
    QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;

const auto insertSetting = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;
const auto countSettings = u"SELECT count(*) FROM setting"_s;

class DatabaseTest : public StorageTest {};

//! Two rows in one transaction.
Result<qint64> insertTwo(Session &session) {
    SK_CHECK(session.run(insertSetting, {u"a"_s, u"1"_s}));
    SK_CHECK(session.run(insertSetting, {u"b"_s, u"2"_s}));
    return qint64{2};
}

} // namespace

TEST_F(DatabaseTest, WritesAndReadsBackAllTypes) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const QDateTime time(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
    ASSERT_TRUE(isOk(run(*database,
                         u"INSERT INTO activity_signal (profile_id, external_id, kind, availability, time, "
                         "read_at) SELECT 1, ?, ?, ?, ?, ? WHERE 0"_s,
                         {u"1"_s, u"x"_s, u"available"_s, bindTime(std::optional<QDateTime>()), bindTime(time)})));
    ASSERT_TRUE(isOk(run(*database, insertSetting, {u"time"_s, bindTime(time)})));
    ASSERT_TRUE(isOk(run(*database, insertSetting, {u"empty"_s, QString()})));
    const auto rows = waitFor((*database)->read<std::vector<Row>>([](Session &session) {
        return session.rows(u"SELECT key, value, NULL, 7, 1, date('2026-02-03') FROM setting ORDER BY key"_s);
    }));
    ASSERT_TRUE(isOk(rows));
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->at(0).text(0), u"empty"_s);
    EXPECT_EQ(rows->at(0).optionalText(1), std::optional(u""_s));
    EXPECT_EQ(rows->at(1).time(1), std::optional(time));
    EXPECT_TRUE(rows->at(0).isNull(2));
    EXPECT_EQ(rows->at(0).optionalText(2), std::nullopt);
    EXPECT_EQ(rows->at(0).optionalInteger(2), std::nullopt);
    EXPECT_EQ(rows->at(0).integer(3), 7);
    EXPECT_TRUE(rows->at(0).flag(4));
    EXPECT_EQ(rows->at(0).date(5), std::optional(QDate(2026, 2, 3)));
}

TEST_F(DatabaseTest, GivesRowIdsCountsAndManyRows) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto done = waitFor((*database)->write<qint64>([](Session &session) -> Result<qint64> {
        const auto sql = u"INSERT INTO connection_alias (name) VALUES (?)"_s;
        SK_TRY(first, session.insert(sql, {u"one"_s}));
        SK_TRY(second, session.insert(sql, {u"two"_s}));
        EXPECT_EQ(second, first + 1);
        SK_CHECK(session.runMany(sql, {{u"three"_s}, {u"four"_s}}));
        return session.run(u"UPDATE connection_alias SET url = ? WHERE id > ?"_s, {u"https://x"_s, first});
    }));
    ASSERT_TRUE(isOk(done));
    EXPECT_EQ(*done, 3);
}

TEST_F(DatabaseTest, RollsBackWhenTheWorkFails) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto refused = waitFor((*database)->write<qint64>([](Session &session) -> Result<qint64> {
        SK_CHECK(insertTwo(session));
        return fail(ErrorCode::Conflict);
    }));
    EXPECT_TRUE(refused.failedWith(ErrorCode::Conflict));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 0);
}

TEST_F(DatabaseTest, EveryFailingAccessLeavesAllOrNothing) {
    const auto failAt = std::make_shared<std::atomic<qint64>>(0);
    const auto counted = std::make_shared<std::atomic<qint64>>(0);
    auto given = options();
    given.beforeAccess = [=](qint64) -> std::optional<Error> {
        const qint64 now = ++*counted;
        return now == failAt->load() ? std::optional(fail(ErrorCode::DiskFull)) : std::nullopt;
    };
    const auto database = open(given);
    ASSERT_TRUE(isOk(database));
    constexpr int accesses = 4; // BEGIN, two inserts, COMMIT
    for (int n = 1; n <= accesses; ++n) {
        counted->store(0);
        failAt->store(n);
        const auto done = waitFor((*database)->write<qint64>(insertTwo));
        EXPECT_TRUE(done.failedWith(ErrorCode::DiskFull)) << "access " << n;
        failAt->store(0);
        EXPECT_EQ(number(*database, countSettings).value_or(-1), 0) << "access " << n;
    }
    ASSERT_TRUE(isOk(waitFor((*database)->write<qint64>(insertTwo))));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 2);
}

TEST_F(DatabaseTest, WorkThatSwallowsAFailureIsNotCommitted) {
    const auto failNext = std::make_shared<std::atomic<bool>>(false);
    auto given = options();
    given.beforeAccess = [=](qint64) -> std::optional<Error> {
        return failNext->exchange(false) ? std::optional(fail(ErrorCode::Storage)) : std::nullopt;
    };
    const auto database = open(given);
    ASSERT_TRUE(isOk(database));
    const auto done = waitFor((*database)->write<qint64>([=](Session &session) -> Result<qint64> {
        SK_CHECK(session.run(insertSetting, {u"a"_s, u"1"_s}));
        failNext->store(true);
        EXPECT_FALSE(session.run(insertSetting, {u"b"_s, u"2"_s}));
        EXPECT_FALSE(session.run(insertSetting, {u"c"_s, u"3"_s}));
        return qint64{1};
    }));
    EXPECT_TRUE(done.failedWith(ErrorCode::Storage));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 0);
}

TEST_F(DatabaseTest, AConstraintUndoesItsStatementOnly) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto done = waitFor((*database)->write<QString>([](Session &session) -> Result<QString> {
        SK_CHECK(session.run(insertSetting, {u"a"_s, u"1"_s}));
        const auto twice = session.run(insertSetting, {u"a"_s, u"hush-hush"_s});
        EXPECT_TRUE(twice.failedWith(ErrorCode::Storage));
        return twice ? QString() : twice.error().technical;
    }));
    ASSERT_TRUE(isOk(done));
    EXPECT_TRUE(done->contains(u"INSERT INTO setting"_s)) << done->toStdString();
    EXPECT_FALSE(done->contains(u"hush"_s)) << done->toStdString();
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 1);
}

TEST_F(DatabaseTest, DemandsNamedColumns) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    for (const auto &sql :
         {u"SELECT * FROM setting"_s, u"SELECT s.* FROM setting s"_s, u"INSERT INTO setting VALUES ('a', 'b')"_s})
        EXPECT_TRUE(run(*database, sql).failedWith(ErrorCode::Internal)) << sql.toStdString();
}

TEST_F(DatabaseTest, ForeignKeysAndStrictTypesHold) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    EXPECT_FALSE(run(*database, u"INSERT INTO rule_model (rule_id, model_id) VALUES (?, ?)"_s, {77, 88}));
    EXPECT_FALSE(run(*database, u"INSERT INTO rule_model (rule_id, model_id) VALUES (?, ?)"_s, {u"x"_s, u"y"_s}));
}

TEST_F(DatabaseTest, TheReaderCannotWrite) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto refused = waitFor((*database)->read<qint64>([](Session &session) {
        return session.run(insertSetting, {u"a"_s, u"1"_s});
    }));
    EXPECT_TRUE(refused.failedWith(ErrorCode::ReadOnly));
}

TEST_F(DatabaseTest, ReadsSeeTheCommittedStateWhileAWriteRuns) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    auto inside = std::make_shared<std::atomic<bool>>(false);
    auto goOn = std::make_shared<std::atomic<bool>>(false);
    auto writing = (*database)->write<qint64>([=](Session &session) -> Result<qint64> {
        SK_CHECK(insertTwo(session));
        inside->store(true);
        while (!goOn->load())
            QThread::yieldCurrentThread();
        return qint64{2};
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return inside->load(); }));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 0);
    goOn->store(true);
    ASSERT_TRUE(isOk(waitFor(writing)));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 2);
}

TEST_F(DatabaseTest, FilesAreForTheOwnerAlone) {
    auto given = options();
    given.path = path(u"new/folder/test.sqlite"_s);
    const auto database = open(given);
    ASSERT_TRUE(isOk(database));
    ASSERT_TRUE(isOk(run(*database, insertSetting, {u"a"_s, u"1"_s})));
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo file(given.path + suffix);
        ASSERT_TRUE(file.exists()) << suffix.toStdString();
        EXPECT_EQ(file.permissions() & othersMayRead, QFileDevice::Permissions()) << suffix.toStdString();
    }
    for (const auto &folder : {path(u"new"_s), path(u"new/folder"_s)})
        EXPECT_EQ(QFileInfo(folder).permissions() & (othersMayRead | QFileDevice::ExeGroup | QFileDevice::ExeOther),
                  QFileDevice::Permissions());
}

TEST_F(DatabaseTest, AnExistingFileIsClosedToOthers) {
    ASSERT_TRUE(isOk(open()));
    ASSERT_TRUE(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | othersMayRead));
    ASSERT_TRUE(isOk(open()));
    EXPECT_EQ(QFileInfo(path()).permissions() & othersMayRead, QFileDevice::Permissions());
}

TEST_F(DatabaseTest, FlushesWhatWasHandedOverBeforeItCloses) {
    std::vector<QFuture<Result<qint64>>> all;
    {
        const auto database = open();
        ASSERT_TRUE(isOk(database));
        for (int i = 0; i < 50; ++i)
            all.push_back((*database)->write<qint64>([i](Session &session) {
                return session.run(insertSetting, {QString::number(i), u"x"_s});
            }));
    }
    for (const auto &future : all)
        EXPECT_TRUE(isOk(waitFor(future)));
    const auto again = open();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(number(*again, countSettings).value_or(-1), 50);
}

TEST_F(DatabaseTest, ForeignVersionChangesForOtherProgramsOnly) {
    const auto mine = open();
    const auto other = open();
    ASSERT_TRUE(isOk(mine));
    ASSERT_TRUE(isOk(other));
    const auto before = waitFor((*mine)->foreignVersion());
    ASSERT_TRUE(isOk(run(*mine, insertSetting, {u"a"_s, u"1"_s})));
    EXPECT_EQ(waitFor((*mine)->foreignVersion()).value_or(-1), before.value_or(-2));
    ASSERT_TRUE(isOk(run(*other, insertSetting, {u"b"_s, u"1"_s})));
    EXPECT_NE(waitFor((*mine)->foreignVersion()).value_or(-1), before.value_or(-1));
}

TEST_F(DatabaseTest, AnotherWriterMeansLockedAfterTheBusyTime) {
    const auto mine = open();
    const auto other = open();
    ASSERT_TRUE(isOk(mine));
    ASSERT_TRUE(isOk(other));
    auto inside = std::make_shared<std::atomic<bool>>(false);
    auto goOn = std::make_shared<std::atomic<bool>>(false);
    auto holding = (*other)->write<qint64>([=](Session &) -> Result<qint64> {
        inside->store(true);
        while (!goOn->load())
            QThread::yieldCurrentThread();
        return qint64{0};
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return inside->load(); }));
    const auto refused = run(*mine, insertSetting, {u"a"_s, u"1"_s});
    EXPECT_TRUE(refused.failedWith(ErrorCode::DatabaseLocked));
    goOn->store(true);
    ASSERT_TRUE(isOk(waitFor(holding)));
    EXPECT_TRUE(isOk(run(*mine, insertSetting, {u"a"_s, u"1"_s})));
}

TEST_F(DatabaseTest, AFullDiskIsNamedAndChangesNothing) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    const auto refused = waitFor((*database)->write<qint64>([](Session &session) -> Result<qint64> {
        SK_TRY(pages, session.number(u"PRAGMA page_count"_s));
        SK_CHECK(session.rows(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const QString big(1 << 16, u'x');
        for (int i = 0; i < 16; ++i)
            SK_CHECK(session.run(insertSetting, {QString::number(i), big}));
        return qint64{0};
    }));
    EXPECT_TRUE(refused.failedWith(ErrorCode::DiskFull));
    EXPECT_EQ(number(*database, countSettings).value_or(-1), 0);
}

TEST_F(DatabaseTest, AServerAddressIsRefusedWithoutItsPassword) {
    auto given = options();
    given.path = u"postgresql://someone:hush@host/db"_s;
    const auto refused = open(given);
    ASSERT_TRUE(refused.failedWith(ErrorCode::Usage));
    for (const auto &text : refused.error().args)
        EXPECT_FALSE(text.contains(u"hush"_s));
}

TEST_F(DatabaseTest, TheLastOwnerMayBeAPieceOfWork) {
    auto opened = open();
    ASSERT_TRUE(isOk(opened));
    auto database = *std::move(opened);
    opened = fail(ErrorCode::Cancelled);
    Database *raw = database.get();
    auto done = raw->write<qint64>([database](Session &session) { return insertTwo(session); });
    database.reset();
    ASSERT_TRUE(isOk(waitFor(done)));
}

} // namespace seatkeeper::test
