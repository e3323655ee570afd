#include "integration/reclaim/ReclaimWorld.h"

#include "support/FaultStep.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;

namespace {

//! Accesses that opening and adopting the sign-in make are not what is tested here.
struct Failing {
    std::shared_ptr<std::atomic<qint64>> at = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<std::atomic<qint64>> seen = std::make_shared<std::atomic<qint64>>(0);
    AccessHook hook() const {
        return [at = at, seen = seen](qint64 access) -> std::optional<Error> {
            seen->store(access);
            if (at->load() != 0 && access == at->load())
                return fail(ErrorCode::DiskFull, u"made to fail"_s);
            return std::nullopt;
        };
    }
};

//! Leaves the database as a program does that died while all calls were out: done at the vendor, unanswered here.
void dieWithCallsOut(OpenCore &core) {
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    auto reopened = waitFor(core.core().database->write<qint64>([](Session &session) -> Result<qint64> {
        SK_CHECK(session.run(u"UPDATE reclaim_run SET status = 'running', ended_at = NULL, freed = 0"_s));
        SK_CHECK(session.run(u"UPDATE call_journal SET answer = NULL, answered_at = NULL"_s));
        SK_CHECK(session.run(u"UPDATE subscription SET current = 1, left_at = NULL"_s));
        SK_CHECK(session.run(u"UPDATE removal_candidate SET state = 'awaiting_revocation', closed_at = NULL "
                             "WHERE state = 'closed_complete'"_s));
        return session.run(u"UPDATE reclaim_step SET outcome = 'running', freed = 0, after = NULL"_s);
    }));
    ASSERT_TRUE(isOk(reopened));
}

void expectWrittenOnce(ReclaimWorld &world, int most, const char *what, qint64 number) {
    for (const auto &person : world.people())
        EXPECT_LE(world.writes(person), most) << what << number;
}

} // namespace

TEST(ReclaimFaults, AnyDatabaseAccessOfARunMayFail) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    bool hit = true;
    for (qint64 n = 1; hit; n += faultStep()) {
        world.reset();
        {
            Failing failing;
            OpenCore core(world.address(), failing.hook());
            ASSERT_TRUE(core.isOpen());
            const auto start = failing.seen->load();
            failing.at->store(start + n);
            auto run = core.reclaim();
            hit = failing.seen->load() >= start + n;
            if (!hit) {
                ASSERT_TRUE(isOk(run));
            }
        }
        OpenCore core(world.address());
        ASSERT_TRUE(isOk(waitFor(core.reclaims().recover().result)));
        expectSettled(world, core, "run access ", n);
        expectWrittenOnce(world, 1, "run access ", n);
        if (HasFailure())
            return;
    }
}

TEST(ReclaimFaults, AnyDatabaseAccessOfAnUndoMayFail) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
    bool hit = true;
    for (qint64 n = 1; hit; n += faultStep()) {
        world.reset();
        RunId original;
        {
            Failing failing;
            OpenCore core(world.address(), failing.hook());
            auto run = core.reclaim();
            ASSERT_TRUE(isOk(run));
            original = run->id;
            const auto start = failing.seen->load();
            failing.at->store(start + n);
            auto undone = core.undo(original);
            hit = failing.seen->load() >= start + n;
            if (!hit) {
                ASSERT_TRUE(isOk(undone));
            }
        }
        OpenCore core(world.address());
        ASSERT_TRUE(isOk(waitFor(core.reclaims().recover().result)));
        expectSettled(world, core, "undo access ", n);
        // Downgrade and restore: one call each.
        expectWrittenOnce(world, 2, "undo access ", n);
        if (HasFailure())
            return;
    }
}

TEST(ReclaimFaults, AnyDatabaseAccessOfARecoveryMayFail) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    bool hit = true;
    for (qint64 n = 1; hit; n += faultStep()) {
        world.reset();
        {
            OpenCore core(world.address(), {});
            dieWithCallsOut(core);
        }
        {
            Failing failing;
            OpenCore core(world.address(), failing.hook());
            const auto start = failing.seen->load();
            failing.at->store(start + n);
            auto recovered = waitFor(core.reclaims().recover().result);
            hit = failing.seen->load() >= start + n;
            if (!hit) {
                ASSERT_TRUE(isOk(recovered));
            }
        }
        OpenCore core(world.address());
        ASSERT_TRUE(isOk(waitFor(core.reclaims().recover().result)));
        expectSettled(world, core, "recovery access ", n);
        expectWrittenOnce(world, 1, "recovery access ", n);
        if (HasFailure())
            return;
    }
}

namespace {

//! Runs the child until it is killed or done. @return its exit code, -1 when it was killed
int runChild(const WorldAddress &address, RunId undo, qint64 access) {
    QProcess child;
    child.start(QStringLiteral(SEATKEEPER_RECLAIM_CHILD),
                {address.database, address.account.toString(), QString::fromUtf8(address.token.reveal()), u"300"_s,
                 undo.toString(), QString::number(access)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 60000));
    const int code = child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
    EXPECT_LE(code, 0) << child.readAllStandardError().toStdString();
    return code;
}

//! @param most updates that one person may get
void expectRecovers(ReclaimWorld &world, int most, const char *what, qint64 number) {
    OpenCore core(world.address());
    ASSERT_TRUE(core.isOpen());
    ASSERT_TRUE(isOk(waitFor(core.reclaims().recover().result)));
    expectSettled(world, core, what, number);
    expectWrittenOnce(world, most, what, number);
}

} // namespace

TEST(ReclaimFaults, KilledAtEveryAccessNothingIsLostAndNothingDoneTwice) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUserSuspended));
    int exit = -1;
    for (qint64 n = 1; exit != 0 && !HasFailure(); n += faultStep()) {
        world.reset();
        exit = runChild(world.address(), {}, n);
        expectRecovers(world, 2, "killed at ", n);
    }
}

TEST(ReclaimFaults, KilledAtEveryAccessOfAnUndoNothingIsLostAndNothingDoneTwice) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
    int exit = -1;
    for (qint64 n = 1; exit != 0 && !HasFailure(); n += faultStep()) {
        world.reset();
        RunId run;
        {
            OpenCore core(world.address());
            auto reclaimed = core.reclaim();
            ASSERT_TRUE(isOk(reclaimed));
            run = reclaimed->id;
        }
        exit = runChild(world.address(), run, n);
        expectRecovers(world, 2, "undo killed at ", n);
    }
}

TEST(ReclaimFaults, KilledAtEveryAccessOfARecoveryTheNextOneSettles) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    const RunId recovery{-1};
    int exit = -1;
    for (qint64 n = 1; exit != 0 && !HasFailure(); n += faultStep()) {
        world.reset();
        {
            OpenCore core(world.address());
            dieWithCallsOut(core);
        }
        exit = runChild(world.address(), recovery, n);
        // A second recovery that dies as well, somewhere else.
        if (exit != 0)
            runChild(world.address(), recovery, n / 2 + 1);
        expectRecovers(world, 1, "recovery killed at ", n);
    }
}
