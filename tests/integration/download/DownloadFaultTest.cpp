#include "DownloadWorkspace.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

void addFault(DownloadWorkspace &workspace, const QString &text) {
    auto rule = simulator::FaultRule::parse(text);
    ASSERT_TRUE(isOk(rule)) << text.toStdString();
    workspace.account().addFault(*rule);
}

//! Pages of the list of people that were asked for.
int listRequests(DownloadWorkspace &workspace) {
    static const QRegularExpression list(u"^/api/v2/users(\\.json)?$"_s);
    int count = 0;
    for (const auto &request : workspace.account().requests())
        count += list.match(request.path).hasMatch() ? 1 : 0;
    return count;
}

struct Fault {
    const char *text;
    ErrorCode expected;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name by which googletest prints a parameter
void PrintTo(const Fault &fault, std::ostream *stream) { *stream << fault.text; }

class EachFault : public testing::TestWithParam<Fault> {};

} // namespace

TEST_P(EachFault, EndsInOneErrorAndLeavesTheLastDownloadInPlace) {
    DownloadWorkspace workspace(accountOf(350));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto before = workspace.all();
    const auto candidates = workspace.number(u"SELECT count(*) FROM removal_candidate"_s);
    addFault(workspace, QString::fromLatin1(GetParam().text));
    const auto broken = workspace.refresh();
    ASSERT_FALSE(broken.has_value());
    EXPECT_EQ(broken.error().code, GetParam().expected)
        << errorName(broken.error().code).toStdString() << ' ' << broken.error().technical.toStdString();
    EXPECT_EQ(workspace.all(), before);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM removal_candidate"_s), candidates);
    const JobResult result = workspace.lastResult();
    EXPECT_EQ(result.status, JobStatus::Failed);
    EXPECT_EQ(result.error, errorName(GetParam().expected));
    for (const auto &request : workspace.account().requests())
        EXPECT_TRUE(request.path.startsWith(u"/api/v2/"_s)) << request.path.toStdString();

    workspace.account().clearFaults();
    const auto healed = workspace.refresh();
    ASSERT_TRUE(isOk(healed));
    EXPECT_EQ(healed->unchanged, static_cast<qint64>(before.size()));
}

INSTANTIATE_TEST_SUITE_P(OfThePeopleList, EachFault,
                         testing::Values(Fault{"2/500@/users$:all", ErrorCode::ServerFailure},
                                         Fault{"2/bad_gateway@/users$:all", ErrorCode::ServerFailure},
                                         Fault{"2/429@/users$:all", ErrorCode::RateLimited},
                                         Fault{"2/html@/users$:all", ErrorCode::Protocol},
                                         Fault{"2/truncate@/users$:all", ErrorCode::Protocol},
                                         Fault{"2/malformed@/users$:all", ErrorCode::Protocol},
                                         Fault{"2/wrong_types@/users$:all", ErrorCode::Protocol},
                                         Fault{"2/nulls@/users$:all", ErrorCode::Protocol},
                                         Fault{"1/endless_cursor@/users$:all", ErrorCode::Protocol},
                                         Fault{"1/foreign_next@/users$:all", ErrorCode::ForeignHost},
                                         Fault{"2/close_before@/users$:all", ErrorCode::Unreachable},
                                         Fault{"2/close_inside@/users$:all", ErrorCode::Unreachable}));

TEST(DownloadFaultTest, ATokenThatDiesOnTheWayAsksForASignInAndKeepsWhatIsThere) {
    DownloadWorkspace workspace(accountOf(350));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto before = workspace.all();
    addFault(workspace, u"2/revoke_token@/users$"_s);
    const auto broken = workspace.refresh();
    ASSERT_TRUE(broken.failedWith(ErrorCode::ReauthRequired));
    EXPECT_EQ(broken.error().arg("profile"), u"Acme"_s);
    EXPECT_EQ(workspace.all(), before);
    EXPECT_EQ(workspace.lastResult().error, u"auth_required"_s);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM download WHERE status = 'interrupted'"_s), 1);
}

TEST(DownloadFaultTest, PassingFaultsAreOvercome) {
    DownloadWorkspace workspace(accountOf(350));
    for (const auto &fault : {u"503+2@/users$"_s, u"1/429+3@/users$:2"_s, u"429@/users$"_s, u"2/close_before@/users$"_s,
                              u"3/bad_gateway@/users$"_s, u"500@/users/count"_s})
        addFault(workspace, fault);
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->subscriptions, workspace.account().account().teamMembers);
    EXPECT_GT(outcome->result.counters.value(u"retries"_s), 0);
}

TEST(DownloadFaultTest, GoesOnWhereItWasCutOff) {
    DownloadWorkspace workspace(accountOf(650));
    addFault(workspace, u"4/500@/users$:all"_s);
    ASSERT_FALSE(workspace.refresh().has_value());
    EXPECT_TRUE(workspace.all().empty()) << "nothing is seen of a half download";
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM staged_subscription"_s), 400);
    workspace.account().clearFaults();
    workspace.account().forgetRequests();
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->subscriptions, workspace.account().account().teamMembers);
    EXPECT_EQ(outcome->result.counters.value(u"resumedAt"_s), 400);
    EXPECT_LE(listRequests(workspace), 4);
}

TEST(DownloadFaultTest, AFullDownloadDoesNotResume) {
    DownloadWorkspace workspace(accountOf(350));
    addFault(workspace, u"2/500@/users$:all"_s);
    ASSERT_FALSE(workspace.refresh().has_value());
    workspace.account().clearFaults();
    workspace.account().forgetRequests();
    Downloads::Options options;
    options.full = true;
    ASSERT_TRUE(isOk(workspace.refresh(options)));
    EXPECT_GE(listRequests(workspace), 4);
}

TEST(DownloadFaultTest, ACancelledDownloadCanBeGoneOnWith) {
    DownloadWorkspace workspace(accountOf(650));
    auto operation = workspace.downloads().refresh(workspace.profile(), {});
    QObject context;
    QObject::connect(operation.progress.get(), &ProgressFeed::changed, &context, [&](const Progress &progress) {
        if (progress.done >= 300)
            operation.cancel.cancel();
    });
    EXPECT_TRUE(waitFor(operation.result).failedWith(ErrorCode::Cancelled));
    EXPECT_EQ(workspace.lastResult().status, JobStatus::Canceled);
    EXPECT_TRUE(workspace.all().empty());
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM download WHERE status = 'interrupted'"_s), 1);
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_GT(outcome->result.counters.value(u"resumedAt"_s), 0);
}

TEST(DownloadFaultTest, AGreatShrinkIsHeldBackUntilItIsAccepted) {
    DownloadWorkspace workspace(accountOf(100));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto before = workspace.all();
    simulator::PersonChange gone;
    gone.active = false;
    for (int index = 40; index < 100; ++index)
        ASSERT_TRUE(isOk(workspace.account().changePerson(workspace.account().idOf(index), gone)));
    const auto held = workspace.refresh();
    ASSERT_TRUE(held.failedWith(ErrorCode::ShrinkHeldBack));
    EXPECT_EQ(held.error().arg("before"), QString::number(before.size()));
    EXPECT_EQ(workspace.lastResult().status, JobStatus::HeldBack);
    EXPECT_EQ(workspace.all().size(), before.size());
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM download WHERE status = 'held_back'"_s), 1);

    workspace.account().forgetRequests();
    Downloads::Options options;
    options.acceptShrink = true;
    const auto accepted = workspace.refresh(options);
    ASSERT_TRUE(isOk(accepted));
    EXPECT_EQ(listRequests(workspace), 0) << "what was shown is what is accepted";
    EXPECT_EQ(accepted->subscriptions, workspace.account().account().teamMembers);
}

TEST(DownloadFaultTest, OneRunPerProfile) {
    auto options = accountOf(350);
    options.roundTrip = std::chrono::milliseconds(4000);
    DownloadWorkspace workspace(options);
    auto first = workspace.downloads().refresh(workspace.profile(), {});
    QSignalSpy progressed(first.progress.get(), &ProgressFeed::changed);
    ASSERT_TRUE(progressed.wait(20000));
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::Busy));
    EXPECT_TRUE(isOk(waitFor(first.result, 60000)));
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM job_result WHERE status = 'in_progress'"_s), 0);
}

TEST(DownloadFaultTest, EvidenceThatFailsIsIncompleteNotIdle) {
    DownloadWorkspace workspace(accountOf(200));
    addFault(workspace, u"500@/sessions:all"_s);
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->candidates, 0);
    const auto one = workspace.all().front();
    const auto card = waitFor(workspace.subscriptions().card(workspace.profile(), one.externalId));
    ASSERT_TRUE(isOk(card));
    EXPECT_FALSE(card->evidence.isComplete());
}

TEST(DownloadFaultTest, RefusedProductRolesLeaveThePriceOpen) {
    DownloadWorkspace workspace(accountOf(300));
    addFault(workspace, u"403@/entitlements:all"_s);
    ASSERT_TRUE(isOk(workspace.refresh()));
    int unknown = 0;
    for (const Subscription &row : workspace.all()) {
        const bool light = row.seatKind == SeatKind::LightAgent || row.seatKind == SeatKind::Contributor;
        EXPECT_EQ(row.paid.has_value(), !light);
        unknown += light ? 1 : 0;
    }
    EXPECT_GT(unknown, 0);
}

TEST(DownloadFaultTest, ADatabaseThatFailsAtAnyAccessLeavesTheOldOrTheNew) {
    auto failAt = std::make_shared<std::atomic<qint64>>(-1);
    auto seen = std::make_shared<std::atomic<qint64>>(0);
    DatabaseOptions options;
    options.beforeAccess = [failAt, seen](qint64) -> std::optional<Error> {
        const qint64 at = ++*seen;
        if (at == failAt->load())
            return fail(ErrorCode::DiskFull, u"test"_s);
        return std::nullopt;
    };
    DownloadWorkspace workspace(accountOf(60), options);
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto before = workspace.all();
    simulator::PersonChange renamed;
    renamed.email = u"new@example.com"_s;
    ASSERT_TRUE(isOk(workspace.account().changePerson(before.front().externalId.toLongLong(), renamed)));
    int failures = 0;
    for (qint64 offset = 1; offset < 400; offset += 7) {
        *failAt = seen->load() + offset;
        const auto outcome = workspace.refresh();
        const bool hit = seen->load() >= failAt->load();
        *failAt = -1;
        if (outcome || !hit)
            break;
        ++failures;
        EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(workspace.all().size(), before.size());
    }
    EXPECT_GT(failures, 3);
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM subscription WHERE user_principal_name = 'new@example.com' "
                               u"AND current = 1"_s),
              1);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM job_result WHERE status = 'in_progress'"_s), 0);
}
