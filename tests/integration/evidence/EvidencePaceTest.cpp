#include "integration/download/DownloadWorkspace.h"
#include "support/WaitingClock.h"

#include <QRegularExpression>

#include <atomic>
#include <iostream>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int limit = 700;
constexpr double share = 0.5;
//! Requests under way at a time: the clock goes on while they travel, so that so many may arrive in a later minute.
constexpr qsizetype underWay = 6;

const auto rule =
    u"INSERT INTO reclamation_rule (profile_id, name, threshold_days, grace_days, never_used, counting_signals) "
    "VALUES (7, 'Idle 60 days', 60, 30, 'propose', '[\"sign_in\",\"session\",\"ticket_work\",\"audit_log\"]')"_s;

//! An account on the smallest plan: no light agents, so that nearly all requests are about evidence.
simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    options.plan = simulator::Plan::Team;
    options.ratePerMinute = limit;
    options.accessTokenLifetime.reset();
    return options;
}

std::shared_ptr<const Clock> waitingClock() {
    return std::make_shared<WaitingClock>(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
}

QStringList peopleAskedAbout(DownloadWorkspace &workspace) {
    static const QRegularExpression assignee(u"assignee(?:%3A|:)(\\d+)"_s);
    QStringList people;
    for (const auto &request : workspace.account().requests()) {
        if (request.path == u"/api/v2/search" && request.status == 200)
            people.append(assignee.match(request.query).captured(1));
    }
    return people;
}

//! The most requests that any minute held.
qsizetype busiestMinute(const std::vector<simulator::RequestRecord> &requests) {
    std::size_t begin = 0;
    std::size_t most = 0;
    for (std::size_t end = 0; end < requests.size(); ++end) {
        while (requests.at(begin).time.msecsTo(requests.at(end).time) >= 60'000)
            ++begin;
        most = std::max(most, end - begin + 1);
    }
    return static_cast<qsizetype>(most);
}

} // namespace

// Measured on the clock that the account and its client share, on which waiting is all that takes time: what remains
// above the limit's own time is what the pacing and the order of the questions waste.
TEST(EvidencePace, FiveThousandCandidatesTakeWhatTheLimitAllows) {
    const auto clock = waitingClock();
    DownloadWorkspace workspace(accountOf(21000), {}, clock, share);
    ASSERT_TRUE(isOk(workspace.run(rule)));
    std::chrono::milliseconds begun{};
    qint64 before = 0;
    qint64 people = 0;
    auto operation = workspace.downloads().refresh(workspace.profile(), {});
    QObject::connect(
        operation.progress.get(), &ProgressFeed::changed, operation.progress.get(),
        [&](const Progress &progress) {
            if (progress.stage != u"evidence")
                return;
            people = progress.total.value_or(people);
            if (begun.count() == 0) {
                begun = clock->elapsed();
                before = workspace.account().requestCount();
            }
        },
        Qt::DirectConnection);
    const auto outcome = waitFor(operation.result, 500'000);
    ASSERT_TRUE(isOk(outcome));
    const double minutes = static_cast<double>((clock->elapsed() - begun).count()) / 60'000.0;
    const auto requests = workspace.account().requestCount() - before;
    const double allowed = static_cast<double>(requests) / (limit * share);
    std::cout << people << " people, " << requests << " requests, " << minutes << " minutes of " << allowed
              << " that the limit allows\n";
    EXPECT_GE(people, 5000);
    EXPECT_EQ(peopleAskedAbout(workspace).size(), people) << "one question each";
    EXPECT_LE(requests, 2 * people + 200) << "tickets, and open tickets of those who stay candidates";
    EXPECT_LE(minutes, 1.1 * allowed);
    EXPECT_GE(minutes, 0.98 * allowed) << "the share is kept";
    const auto log = workspace.account().requests();
    EXPECT_LE(busiestMinute(log), static_cast<qsizetype>(limit * share) + underWay);
    EXPECT_TRUE(std::none_of(log.begin(), log.end(), [](const auto &request) { return request.status == 429; }));
}

TEST(EvidencePace, AnInterruptedRefreshGoesOnAndAsksAboutNobodyTwice) {
    DownloadWorkspace workspace(accountOf(900), {}, waitingClock(), share);
    ASSERT_TRUE(isOk(workspace.run(rule)));
    auto operation = workspace.downloads().refresh(workspace.profile(), {});
    QObject::connect(
        operation.progress.get(), &ProgressFeed::changed, operation.progress.get(),
        [&](const Progress &progress) {
            if (progress.stage == u"evidence" && progress.total && progress.done == 77)
                operation.cancel.cancel();
        },
        Qt::DirectConnection);
    EXPECT_TRUE(waitFor(operation.result, 120'000).failedWith(ErrorCode::Cancelled));
    const auto answered = peopleAskedAbout(workspace);
    ASSERT_GE(answered.size(), 77);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM subscription"_s), 0) << "nothing was published";
    const auto kept = workspace.number(u"SELECT count(*) FROM activity_signal WHERE kind = 'ticket_work'"_s);
    EXPECT_GE(kept, 77) << "what was read is kept";
    EXPECT_LE(kept, answered.size());
    qint64 first = -1;
    auto again = workspace.downloads().refresh(workspace.profile(), {});
    QObject::connect(
        again.progress.get(), &ProgressFeed::changed, again.progress.get(),
        [&](const Progress &progress) {
            if (progress.stage == u"evidence" && progress.total && first < 0)
                first = *progress.total;
        },
        Qt::DirectConnection);
    const auto outcome = waitFor(again.result, 120'000);
    ASSERT_TRUE(isOk(outcome));
    const auto all = peopleAskedAbout(workspace);
    const auto twice = all.size() - QSet<QString>(all.begin(), all.end()).size();
    EXPECT_LE(twice, 6) << "only those whose answer was under way when the first refresh ended";
    EXPECT_EQ(outcome->result.counters.value(u"evidencePeople"_s), first);
    EXPECT_GT(outcome->result.counters.value(u"candidates"_s), 100);
}

TEST(EvidencePace, StarvesNobodyElseWhoUsesTheAccount) {
    DownloadWorkspace workspace(accountOf(1500), {}, waitingClock(), share);
    ASSERT_TRUE(isOk(workspace.run(rule)));
    auto operation = workspace.downloads().refresh(workspace.profile(), {});
    std::atomic_bool isReading = false;
    QObject::connect(
        operation.progress.get(), &ProgressFeed::changed, operation.progress.get(),
        [&](const Progress &progress) {
            if (progress.stage == u"evidence" && progress.done > 20)
                isReading = true;
        },
        Qt::DirectConnection);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReading.load(); }, 120'000));
    Core &core = workspace.core();
    qint64 waited = -1;
    auto asked = launch<void>(core.sync, [&]() -> Task<void> {
        SK_CO_TRY(account, co_await core.accounts->open(workspace.profile(), CredentialPurpose::Inventory));
        const qint64 before = workspace.account().requestCount();
        SK_CO_CHECK(co_await account->identity(CancelToken()));
        waited = workspace.account().requestCount() - before;
        co_return ok();
    });
    ASSERT_TRUE(isOk(waitFor(asked, 60'000)));
    EXPECT_GE(waited, 1);
    EXPECT_LE(waited, 20) << "somebody who validates or reclaims meanwhile gets his turn";
    operation.cancel.cancel();
    EXPECT_TRUE(waitFor(operation.result, 60'000).failedWith(ErrorCode::Cancelled));
}

// Others use up most of the account's minute; the reading slows down and still comes to its end.
TEST(EvidencePace, GoesOnWhileOthersUseTheAccount) {
    auto options = accountOf(200);
    const auto clock = waitingClock();
    DownloadWorkspace workspace(options, {}, clock, share);
    ASSERT_TRUE(isOk(workspace.run(rule)));
    auto fault = simulator::FaultRule::parse(u"5/429+30@/api/v2/search$:4"_s);
    ASSERT_TRUE(isOk(fault));
    workspace.account().addFault(*fault);
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_GT(outcome->result.counters.value(u"retries"_s), 0);
    EXPECT_GT(outcome->result.counters.value(u"candidates"_s), 10);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM activity_signal WHERE availability = 'failed'"_s), 0);
}
