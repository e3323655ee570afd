#include "integration/storage/TestDatabase.h"
#include "storage/Lease.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

//! Other programs: the helper program does one thing, says a word and waits until its input ends or it is killed.
class ProcessTest : public StorageTest {
protected:
    bool start(const QString &what) {
        m_child.start(QString::fromUtf8(SEATKEEPER_STORAGE_CHILD), {what, path()});
        return QTest::qWaitFor([&] { return m_child.canReadLine() || m_child.state() == QProcess::NotRunning; }, 20000);
    }
    QString word() { return QString::fromUtf8(m_child.readLine()).trimmed(); }
    void kill() {
        m_child.kill();
        ASSERT_TRUE(m_child.waitForFinished());
    }
    QProcess m_child;
};

} // namespace

TEST_F(ProcessTest, KilledInsideATransactionNothingOfItRemains) {
    ASSERT_TRUE(start(u"write"_s));
    ASSERT_EQ(word(), u"inside"_s);
    kill();
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM setting WHERE key = 'committed'"_s).value_or(-1), 1);
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM setting"_s).value_or(-1), 1);
    EXPECT_TRUE(isOk(run(*database, u"INSERT INTO setting (key, value) VALUES ('after', '')"_s)));
}

TEST_F(ProcessTest, ALeaseIsBusyForOthersAndVanishesWithItsProcess) {
    ASSERT_TRUE(isOk(open()));
    ASSERT_TRUE(start(u"lease"_s));
    ASSERT_EQ(word(), u"held"_s);
    const auto refused = Lease::acquire(path(), ProfileId{7});
    ASSERT_TRUE(refused.failedWith(ErrorCode::Busy));
    EXPECT_EQ(refused.error().arg("holder"), QString::number(m_child.processId()));
    EXPECT_TRUE(Lease::acquire(path(), ProfileId{8}).has_value());
    kill();
    EXPECT_TRUE(Lease::acquire(path(), ProfileId{7}).has_value());
}

TEST_F(ProcessTest, AFileThatMayNotBeWrittenIsReadOnly) {
    ASSERT_TRUE(isOk(open()));
    const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(path(), readable));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), readable | enter | QFileDevice::WriteOwner));
    ASSERT_TRUE(start(u"open-as-nobody"_s));
    EXPECT_EQ(word(), u"read_only"_s);
}

TEST(LeaseTest, IsHeldOnceInAProcessAndGivenBack) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);
    {
        const auto lease = Lease::acquire(path, ProfileId{1});
        ASSERT_TRUE(lease.has_value());
        EXPECT_TRUE(Lease::acquire(path, ProfileId{1}).failedWith(ErrorCode::Busy));
        EXPECT_FALSE(QFile::permissions(path + u".profile-1.lock"_s) &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    }
    EXPECT_TRUE(Lease::acquire(path, ProfileId{1}).has_value());
    EXPECT_TRUE(Lease::acquire(folder.filePath(u"missing/x.sqlite"_s), ProfileId{1}).failedWith(ErrorCode::FileAccess));
}

} // namespace seatkeeper::test
