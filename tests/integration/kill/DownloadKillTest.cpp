#include "integration/reclaim/ReclaimWorld.h"
#include "services/Downloads.h"

#include <QFile>
#include <QProcess>

#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

constexpr double speed = 200.0;
constexpr int agents = 1200;
constexpr int usualRounds = 20;
constexpr quint64 seed = 20261123;

int rounds() {
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("SEATKEEPER_KILL_ROUNDS", &isNumber);
    return isNumber && wanted > 0 ? wanted : usualRounds;
}

//! A published profile over an account that changed since its last download, and the database as it stood then.
class DownloadKill : public testing::Test {
protected:
    void SetUp() override {
        simulator::SimulatorOptions options;
        options.agents = agents;
        options.clock = m_clock;
        options.ratePerMinute = 60000;
        options.accessTokenLifetime = std::nullopt;
        auto started = simulator::Simulator::start(options);
        ASSERT_TRUE(isOk(started));
        m_account = std::move(*started);
        m_token = m_account->issueTokens(u"read"_s, m_account->account().adminId).access;
        {
            OpenCore core(address());
            makeProfile(core);
            refresh(core);
            m_before = rows(core);
        }
        QFile::copy(file(u"world.sqlite"_s), file(u"before.sqlite"_s));
        changeAccount();
        std::atomic<qint64> accesses = 0;
        qint64 opening = 0;
        {
            OpenCore core(address(), [&accesses](qint64 access) -> std::optional<Error> {
                accesses = access;
                return std::nullopt;
            });
            opening = accesses;
            const qint64 before = m_account->requestCount();
            refresh(core);
            m_requests = m_account->requestCount() - before;
            m_after = rows(core);
            m_candidates = core.number(u"SELECT count(*) FROM removal_candidate"_s);
        }
        m_firstAccess = opening + 1;
        m_lastAccess = accesses;
        ASSERT_NE(m_before, m_after);
        ASSERT_GT(m_lastAccess, m_firstAccess + usualRounds);
    }

    WorldAddress address() const { return {file(u"world.sqlite"_s), m_account->url(), m_token, m_clock}; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void makeProfile(OpenCore &core) {
        const auto now = toIsoUtc(m_clock->now());
        const auto url = m_account->url().toString();
        const auto client = m_account->clientId();
        auto made = waitFor(core.core().database->write<void>([=](Session &session) -> Result<void> {
            SK_CHECK(session.run(u"INSERT INTO connection_alias (id, name, url, client_identifier) "
                                 "VALUES (1, 'Acme', ?, ?)"_s,
                                 {url, client}));
            SK_CHECK(session.run(u"INSERT INTO profile (id, display_name, status, vendor, alias_id, "
                                 "rate_share_percent, created_at, changed_at) "
                                 "VALUES (1, 'Acme', 'published', 'zendesk', 1, 100, ?, ?)"_s,
                                 {now, now}));
            SK_CHECK(session.run(u"INSERT INTO credential (alias_id, purpose, user_id, user_name, user_role, scopes, "
                                 "this_run_only) VALUES (1, 'inventory', '1', 'Ingrid', 'admin', '[\"read\"]', 1)"_s));
            return ok();
        }));
        ASSERT_TRUE(isOk(made));
    }
    Downloads::Outcome refresh(OpenCore &core) {
        auto done = waitFor(Downloads(core.core()).refresh(ProfileId{1}, {}).result, 120000);
        EXPECT_TRUE(isOk(done));
        return done.value_or(Downloads::Outcome());
    }
    //! What lists show: the whole of the current subscriptions.
    static QStringList rows(OpenCore &core) {
        auto found = core.read<QStringList>([](Session &session) -> Result<QStringList> {
            SK_TRY(all, session.rows(u"SELECT external_id, identifier, user_principal_name, suspended, paid "
                                     "FROM subscription WHERE current = 1 ORDER BY external_id"_s));
            QStringList lines;
            for (const Row &row : all)
                lines.append(QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u'\t'));
            return lines;
        });
        EXPECT_TRUE(isOk(found));
        return found.value_or(QStringList());
    }
    void changeAccount() {
        for (int index = 20; index < agents; index += 7) {
            simulator::PersonChange change;
            if (index % 3 == 0)
                change.email = u"moved.%1@example.com"_s.arg(index);
            else if (index % 3 == 1)
                change.suspended = true;
            else
                change.active = false;
            ASSERT_TRUE(isOk(m_account->changePerson(m_account->idOf(index), change)));
        }
    }
    void resetDatabase() {
        for (const auto &name : {u"world.sqlite"_s, u"world.sqlite-wal"_s, u"world.sqlite-shm"_s})
            QFile::remove(file(name));
        ASSERT_TRUE(QFile::copy(file(u"before.sqlite"_s), file(u"world.sqlite"_s)));
    }
    //! Starts a refresh and lets it die: by itself at an access to the database, or from outside after a request.
    void die(qint64 access, qint64 request) {
        const qint64 before = m_account->requestCount();
        QProcess child;
        child.start(QStringLiteral(SEATKEEPER_DOWNLOAD_CHILD),
                    {file(u"world.sqlite"_s), m_account->url().toString(), QString::fromUtf8(m_token.reveal()),
                     QString::number(speed), QString::number(access)});
        const auto ended = [&] { return child.state() == QProcess::NotRunning; };
        if (request > 0) {
            EXPECT_TRUE(
                QTest::qWaitFor([&] { return ended() || m_account->requestCount() - before >= request; }, 60000));
            child.kill();
        }
        ASSERT_TRUE(QTest::qWaitFor(ended, 120000));
        EXPECT_TRUE(child.exitStatus() == QProcess::CrashExit || child.exitCode() == 0)
            << child.readAllStandardError().toStdString();
    }
    //! The list is one of the two whole ones, the file is sound, and a new refresh brings the new one.
    void expectWhole(int round) {
        OpenCore core(address());
        ASSERT_TRUE(core.isOpen()) << round;
        const auto seen = rows(core);
        ASSERT_TRUE(seen == m_before || seen == m_after) << "round " << round << ": " << seen.size() << " rows";
        m_found[seen == m_after] += 1;
        EXPECT_EQ(core.text(u"PRAGMA integrity_check"_s), u"ok"_s);
        const auto outcome = refresh(core);
        m_resumed += outcome.result.counters.contains(u"resumedAt"_s) ? 1 : 0;
        EXPECT_EQ(rows(core), m_after) << round;
        EXPECT_EQ(core.number(u"SELECT count(*) FROM job_result WHERE status = 'in_progress'"_s), 0) << round;
        EXPECT_EQ(core.number(u"SELECT count(*) FROM removal_candidate"_s), m_candidates)
            << "nobody is a candidate because a page was missing; round " << round;
        EXPECT_EQ(core.number(u"SELECT count(*) FROM staged_subscription"_s), 0) << round;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<ScaledClock>(speed);
    std::unique_ptr<simulator::Simulator> m_account;
    SecretBytes m_token;
    QStringList m_before;
    QStringList m_after;
    qint64 m_candidates = 0;
    qint64 m_firstAccess = 0;
    qint64 m_lastAccess = 0;
    qint64 m_requests = 0;
    int m_found[2] = {0, 0};
    int m_resumed = 0;
};

} // namespace

TEST_F(DownloadKill, LeavesTheLastCompleteDownloadOrTheNewOneAndGoesOn) {
    std::mt19937_64 random(seed);
    const int all = rounds();
    // One moment out of each of as many equal stretches, so that every phase is met; by turns at an access to the
    // database and at a request.
    const auto moment = [&](int round, qint64 first, qint64 last) {
        const auto from = first + (last - first) * round / all;
        const auto to = std::max(from + 1, first + (last - first) * (round + 1) / all);
        return from + static_cast<qint64>(random() % static_cast<quint64>(to - from));
    };
    for (int round = 0; round < all && !HasFailure(); ++round) {
        resetDatabase();
        if (round % 2 == 0)
            die(moment(round, m_firstAccess, m_lastAccess + 1), 0);
        else
            die(0, moment(round, 1, m_requests + 1));
        expectWhole(round);
    }
    std::cout << all << " kills: " << m_found[0] << " left the last download, " << m_found[1] << " the new one; "
              << m_resumed << " were gone on with\n";
    EXPECT_GT(m_found[0], 0);
    EXPECT_GT(m_resumed, 0);
}
