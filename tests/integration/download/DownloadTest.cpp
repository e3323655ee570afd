#include "DownloadWorkspace.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;
using simulator::PersonKind;

namespace {

simulator::SimulatorOptions accountOf(int agents) {
    simulator::SimulatorOptions options;
    options.agents = agents;
    return options;
}

const Subscription *find(const std::vector<Subscription> &rows, qint64 id) {
    for (const Subscription &row : rows) {
        if (row.externalId == QString::number(id))
            return &row;
    }
    return nullptr;
}

} // namespace

TEST(DownloadTest, BringsEveryTeamMemberAndEachAsTheAccountHoldsIt) {
    DownloadWorkspace workspace(accountOf(480));
    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    const auto rows = workspace.all();
    EXPECT_EQ(static_cast<int>(rows.size()), workspace.account().account().teamMembers);
    EXPECT_EQ(outcome->subscriptions, static_cast<qint64>(rows.size()));
    EXPECT_EQ(outcome->seats, workspace.account().account().paidSeats);
    EXPECT_EQ(outcome->added, static_cast<qint64>(rows.size()));
    EXPECT_TRUE(outcome->complete);
    for (const Subscription &row : rows) {
        const auto person = workspace.account().person(row.externalId.toLongLong());
        ASSERT_TRUE(isOk(person));
        EXPECT_EQ(row.userPrincipalName, person->email);
        EXPECT_EQ(row.paid, person->paid) << row.externalId.toStdString() << ' ' << row.identifier.toStdString() << ' '
                                          << simulator::kindName(person->kind).toStdString();
        EXPECT_EQ(row.suspended, person->suspended);
    }
    EXPECT_EQ(workspace.lastResult().status, JobStatus::Completed);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM staged_subscription"_s), 0);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM seat_history"_s), 1);
    EXPECT_EQ(workspace.number(u"SELECT count(*) FROM profile WHERE last_refresh IS NOT NULL "
                               u"AND current_download_id IS NOT NULL"_s),
              1);
}

TEST(DownloadTest, BothKindsOfLastPageEndTheList) {
    for (const auto lastPage : {simulator::LastPage::Full, simulator::LastPage::ExtraEmpty}) {
        auto options = accountOf(200);
        options.lastPage = lastPage;
        DownloadWorkspace workspace(options);
        const auto outcome = workspace.refresh();
        ASSERT_TRUE(isOk(outcome));
        EXPECT_EQ(outcome->subscriptions, workspace.account().account().teamMembers);
    }
}

TEST(DownloadTest, ASecondDownloadOfTheSameAccountWritesNoRow) {
    DownloadWorkspace workspace(accountOf(300));
    ASSERT_TRUE(isOk(workspace.refresh()));
    ASSERT_TRUE(isOk(workspace.run(u"CREATE TRIGGER watch_change AFTER UPDATE ON subscription BEGIN "
                                   u"SELECT RAISE(ABORT, 'a row was written'); END"_s)));
    ASSERT_TRUE(isOk(workspace.run(u"CREATE TRIGGER watch_insert AFTER INSERT ON subscription BEGIN "
                                   u"SELECT RAISE(ABORT, 'a row was written'); END"_s)));
    const auto again = workspace.refresh();
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->added + again->changed + again->removed, 0);
    EXPECT_EQ(again->unchanged, again->subscriptions);
}

TEST(DownloadTest, TakesOverWhatChangedAndKeepsWhoLeftInHistory) {
    DownloadWorkspace workspace(accountOf(120));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto active = workspace.account().peopleOfKind(PersonKind::Active, 3);
    ASSERT_EQ(active.size(), 3U);
    simulator::PersonChange leaves;
    leaves.active = false;
    ASSERT_TRUE(isOk(workspace.account().changePerson(active[0].id, leaves)));
    simulator::PersonChange renamed;
    renamed.email = u"new.name@example.com"_s;
    ASSERT_TRUE(isOk(workspace.account().changePerson(active[1].id, renamed)));
    simulator::PersonChange lighter;
    lighter.customRoleId = std::optional<qint64>(workspace.account().account().lightAgentRoleId);
    ASSERT_TRUE(isOk(workspace.account().changePerson(active[2].id, lighter)));

    const auto outcome = workspace.refresh();
    ASSERT_TRUE(isOk(outcome));
    EXPECT_EQ(outcome->removed, 2) << "who left, and the old seat class of the light agent";
    EXPECT_EQ(outcome->changed, 1);
    EXPECT_EQ(outcome->added, 1);
    const auto rows = workspace.all();
    EXPECT_EQ(find(rows, active[0].id), nullptr);
    ASSERT_NE(find(rows, active[1].id), nullptr);
    EXPECT_EQ(find(rows, active[1].id)->userPrincipalName, u"new.name@example.com"_s);
    ASSERT_NE(find(rows, active[2].id), nullptr);
    EXPECT_EQ(find(rows, active[2].id)->seatKind, SeatKind::LightAgent);
    const auto card = waitFor(workspace.subscriptions().card(workspace.profile(), QString::number(active[0].id)));
    ASSERT_TRUE(isOk(card)) << "a seat that is gone can still be looked at";
}

TEST(DownloadTest, KeepsPeopleWithoutAddressAndWithUnknownRoleType) {
    DownloadWorkspace workspace(accountOf(480));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto rows = workspace.all();
    const auto nameless = workspace.account().peopleOfKind(PersonKind::NullEmail, 1);
    ASSERT_FALSE(nameless.empty());
    ASSERT_NE(find(rows, nameless[0].id), nullptr);
    EXPECT_TRUE(find(rows, nameless[0].id)->userPrincipalName.isEmpty());
    const auto unknown = workspace.account().peopleOfKind(PersonKind::UnknownRoleType, 1);
    ASSERT_FALSE(unknown.empty());
    ASSERT_NE(find(rows, unknown[0].id), nullptr);
    EXPECT_EQ(find(rows, unknown[0].id)->identifier, u"zendesk.role_type.6"_s);
    const auto unrecognized = waitFor(workspace.models().identifiers(workspace.profile(), true));
    ASSERT_TRUE(isOk(unrecognized));
    ASSERT_EQ(unrecognized->size(), 1U);

    const auto mapped = waitFor(workspace.models().map(u"zendesk.role_type.6"_s, u"Zendesk Robot"_s, true));
    ASSERT_TRUE(isOk(mapped));
    EXPECT_EQ(*mapped, unrecognized->front().subscriptions);
    EXPECT_EQ(find(workspace.all(), unknown[0].id)->modelName, u"Zendesk Robot"_s);
    ASSERT_TRUE(isOk(workspace.refresh()));
    EXPECT_EQ(find(workspace.all(), unknown[0].id)->modelName, u"Zendesk Robot"_s) << "the mapping lasts";
}

TEST(DownloadTest, TheNewestSignalIsTheActivity) {
    DownloadWorkspace workspace(accountOf(480));
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto longSession = workspace.account().peopleOfKind(PersonKind::LongSession, 1);
    ASSERT_FALSE(longSession.empty());
    const auto card = waitFor(workspace.subscriptions().card(workspace.profile(), QString::number(longSession[0].id)));
    ASSERT_TRUE(isOk(card));
    EXPECT_EQ(card->subscription.lastActivitySource, SignalKind::Session);
    EXPECT_GT(*card->subscription.lastActivity, *longSession[0].lastLogin);
    ASSERT_EQ(card->evidence.signalList.size(), 4U);
    EXPECT_EQ(card->evidence.signalList[1].availability, SignalAvailability::Available);
}

TEST(DownloadTest, ADraftIsNotDownloadedAndAResultSaysSo) {
    DownloadWorkspace workspace(accountOf(50));
    workspace.setPublished(false);
    EXPECT_TRUE(workspace.refresh().failedWith(ErrorCode::NotAllowed));
    EXPECT_EQ(workspace.lastResult().status, JobStatus::Failed);
    EXPECT_EQ(workspace.account().requestCount(), 0);
}

TEST(DownloadTest, AnUnreadableSessionListIsNamedAndChangesNothingElse) {
    auto options = accountOf(100);
    options.unknowns.sessionsFrom = simulator::Plan::EnterprisePlus;
    DownloadWorkspace workspace(options);
    ASSERT_TRUE(isOk(workspace.refresh()));
    const auto one = workspace.all().front();
    const auto card = waitFor(workspace.subscriptions().card(workspace.profile(), one.externalId));
    ASSERT_TRUE(isOk(card));
    EXPECT_EQ(card->evidence.signalList[1].availability, SignalAvailability::Unavailable);
    EXPECT_TRUE(card->evidence.isComplete());
}
