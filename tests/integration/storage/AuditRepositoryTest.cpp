#include "storage/AuditRepository.h"
#include "integration/storage/TestDatabase.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::test {

namespace {

class AuditRepositoryTest : public StorageTest {
protected:
    Result<AuditEntry> append(const std::shared_ptr<Database> &database, const QString &action) {
        m_clock->advance(std::chrono::milliseconds(1500));
        AuditEntry entry;
        entry.time = m_clock->now();
        entry.actor = u"me"_s;
        entry.action = action;
        entry.object = u"candidate/1"_s;
        entry.detail = {{u"externalId"_s, u"123"_s}, {u"count"_s, 2}};
        return waitFor(database->write<AuditEntry>([entry](Session &s) { return AuditRepository::append(s, entry); }));
    }
};

} // namespace

TEST_F(AuditRepositoryTest, ChainsEntriesThatVerify) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    for (const auto &action : {u"profile.create"_s, u"candidate.approve"_s, u"reclaim.run"_s})
        ASSERT_TRUE(isOk(append(*database, action)));
    const auto all = waitFor((*database)->read<std::vector<AuditEntry>>(AuditRepository::all));
    ASSERT_TRUE(isOk(all));
    ASSERT_EQ(all->size(), 3U);
    EXPECT_EQ(all->at(0).previousHash, QByteArray(64, '0'));
    const auto verified = verifyChain(*all);
    EXPECT_TRUE(verified.ok) << verified.problem.toStdString();
    EXPECT_EQ(verified.entries, 3);
}

TEST_F(AuditRepositoryTest, AnAlteredRowIsFound) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    for (const auto &action : {u"a"_s, u"b"_s, u"c"_s})
        ASSERT_TRUE(isOk(append(*database, action)));
    ASSERT_TRUE(isOk(run(*database, u"UPDATE audit_entry SET actor = 'else' WHERE sequence = 2"_s)));
    const auto all = waitFor((*database)->read<std::vector<AuditEntry>>(AuditRepository::all));
    ASSERT_TRUE(isOk(all));
    const auto verified = verifyChain(*all);
    EXPECT_FALSE(verified.ok);
    EXPECT_EQ(verified.firstBroken, std::optional<qint64>(2));
}

TEST_F(AuditRepositoryTest, ListsNewestFirstByTextAndTime) {
    const auto database = open();
    ASSERT_TRUE(isOk(database));
    QDateTime second;
    for (const auto &action : {u"candidate.approve"_s, u"profile.create"_s, u"candidate.keep"_s}) {
        const auto entry = append(*database, action);
        ASSERT_TRUE(isOk(entry));
        if (entry->sequence == 2)
            second = entry->time;
    }
    const auto list = [&](const AuditFilter &filter) {
        return waitFor((*database)->read<std::vector<AuditEntry>>(
            [filter](Session &session) { return AuditRepository::list(session, filter); }));
    };
    AuditFilter text;
    text.text = u"CANDIDATE."_s;
    const auto byText = list(text);
    ASSERT_TRUE(isOk(byText));
    ASSERT_EQ(byText->size(), 2U);
    EXPECT_EQ(byText->front().action, u"candidate.keep"_s);
    AuditFilter since;
    since.since = second;
    EXPECT_EQ(list(since).value_or(std::vector<AuditEntry>()).size(), 2U);
    AuditFilter page;
    page.offset = 1;
    page.limit = 1;
    const auto middle = list(page);
    ASSERT_TRUE(isOk(middle));
    ASSERT_EQ(middle->size(), 1U);
    EXPECT_EQ(middle->front().action, u"profile.create"_s);
}

} // namespace seatkeeper::test
