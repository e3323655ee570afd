#include "ImportFixture.h"

using namespace seatkeeper;
using namespace seatkeeper::test;
using namespace Qt::StringLiterals;

namespace {
class TeamImportTest : public ImportTest {
protected:
    static QByteArray people(int from, int to) {
        QByteArray rows;
        for (int i = from; i < to; ++i)
            rows += member(QByteArray::number(1000 + i), "p" + QByteArray::number(i) + "@acme.example");
        return rows;
    }
};
} // namespace

TEST_F(TeamImportTest, MakesAProfileWithTheSameLists) {
    const auto imported =
        importTeam(team(member("1", "ada@acme.example", "Administrator") + member("2", "bob@acme.example") +
                        member("3", "eve@acme.example", "Light agent") +
                        member("4", "ida@acme.example", "Light agent", "2026-11-20 08:00:00 UTC", "false", "Agent") +
                        member("5", "sue@acme.example", "Agent", "2026-01-05 08:00:00 UTC", "true") +
                        member("6", "nil@acme.example", "No role").replace(",Viewer,", ",No role,")));
    ASSERT_TRUE(isOk(imported));
    EXPECT_EQ(imported->profile.source, ProfileSource::Export);
    EXPECT_EQ(imported->profile.status, ProfileStatus::Published);
    EXPECT_FALSE(imported->profile.reclaimEnabled);
    EXPECT_EQ(imported->outcome.subscriptions, 5) << "who has no role holds no seat";
    EXPECT_EQ(imported->outcome.seats, 4);
    EXPECT_EQ(imported->outcome.result.status, JobStatus::Completed);
    const auto all = subscriptions();
    ASSERT_EQ(all.size(), 5U);
    const auto bob = subscriptions(u"email = bob@acme.example"_s).front();
    EXPECT_EQ(bob.identifier, u"zendesk.agent"_s);
    EXPECT_EQ(bob.lastLogin, fromIsoUtc(u"2026-11-20T08:00:00Z"_s));
    EXPECT_EQ(bob.tags, (QStringList{u"vip"_s, u"emea"_s}));
    EXPECT_TRUE(bob.model.has_value());
    const auto ida = subscriptions(u"email = ida@acme.example"_s).front();
    EXPECT_EQ(ida.paid, true);
    EXPECT_EQ(paidBecauseOf(ida.seatKind, ida.productRoles), u"chat: agent"_s);
    EXPECT_EQ(subscriptions(u"email = eve@acme.example"_s).front().paid, false);
    EXPECT_EQ(leakTotals().facets.value(u"paid_light_agent"_s), 1);
    EXPECT_EQ(leakTotals().facets.value(u"suspended_paid"_s), 1);
    const auto rules = waitFor(workspace->rules().list(imported->profile.id));
    ASSERT_TRUE(isOk(rules));
    EXPECT_EQ(rules->size(), 1U);
}

TEST_F(TeamImportTest, OnlyTheSignInIsKnownAndThatIsSaid) {
    ASSERT_TRUE(isOk(importTeam(team(member("2", "bob@acme.example")))));
    const auto bob = subscriptions().front();
    const auto card = waitFor(workspace->subscriptions().card(bob.profile, bob.externalId));
    ASSERT_TRUE(isOk(card));
    for (const ActivitySignal &one : card->evidence.signalList)
        EXPECT_EQ(one.availability,
                  one.kind == SignalKind::SignIn ? SignalAvailability::Available : SignalAvailability::Unavailable);
    EXPECT_TRUE(card->evidence.isComplete());
}

TEST_F(TeamImportTest, ARoleThatNobodyExplainedIsUnrecognizedAndNobodyGuessesItsPrice) {
    auto source = team(member("1", "a@acme.example", "Teamleitung") + member("2", "b@acme.example", "Agente leve"));
    const auto preview = waitFor(workspace->teamImport().preview(source).result);
    ASSERT_TRUE(isOk(preview));
    EXPECT_EQ(preview->unknownSeats, 2);
    EXPECT_EQ(preview->roles.size(), 2U);
    EXPECT_TRUE(waitFor(workspace->profiles().list())->empty()) << "a preview leaves nothing behind";
    const auto imported = importTeam(source);
    ASSERT_TRUE(isOk(imported));
    EXPECT_EQ(imported->outcome.seats, 0);
    for (const Subscription &one : subscriptions()) {
        EXPECT_EQ(one.seatKind, SeatKind::Unrecognized);
        EXPECT_EQ(one.paid, std::nullopt);
        EXPECT_FALSE(one.model.has_value());
    }
    const auto unrecognized = waitFor(workspace->models().identifiers(imported->profile.id, true));
    ASSERT_TRUE(isOk(unrecognized));
    ASSERT_EQ(unrecognized->size(), 2U);
    EXPECT_EQ(unrecognized->front().identifier, u"zendesk.role_name.agente_leve"_s);

    source.profile = imported->profile.id;
    source.roles = {{u"Teamleitung"_s, SeatKind::Agent}, {u"Agente leve"_s, SeatKind::LightAgent}};
    ASSERT_TRUE(isOk(importTeam(source)));
    EXPECT_EQ(subscriptions(u"paid = true"_s).size(), 1U);
    source.roles.clear();
    const auto again = importTeam(source);
    ASSERT_TRUE(isOk(again));
    EXPECT_EQ(again->outcome.unchanged, 2) << "what a role means is kept for the next import";
}

TEST_F(TeamImportTest, AnUnknownProductRoleOfALightAgentIsNotGuessedEither) {
    ASSERT_TRUE(isOk(importTeam(
        team(member("1", "a@acme.example", "Light agent", "2026-11-20 08:00:00 UTC", "false", "Betrachter")))));
    EXPECT_EQ(subscriptions().front().paid, std::nullopt);
}

TEST_F(TeamImportTest, ARowThatCannotBeReadKeepsTheOldListWhole) {
    auto source = team(people(0, 10));
    const auto first = importTeam(source);
    ASSERT_TRUE(isOk(first));
    const auto broken = [&](const QByteArray &rows) {
        auto next = team(people(0, 9) + rows);
        next.profile = first->profile.id;
        return importTeam(next);
    };
    for (const QByteArray &rows : {member("x1", "x@acme.example"), member("1003", "twice@acme.example"),
                                   member("77", "d@acme.example", "Agent", "20/11/2026"),
                                   member("78", "f@acme.example", "Agent", "", "maybe"), QByteArray("79,\"open\n")}) {
        const auto refused = broken(rows);
        ASSERT_TRUE(refused.failedWith(ErrorCode::BadInput)) << rows.toStdString();
        EXPECT_EQ(refused.error().arg("detail"), u"bad_rows"_s);
        EXPECT_EQ(refused.error().arg("line"), u"11"_s);
        EXPECT_EQ(subscriptions().size(), 10U);
    }
    const auto results = waitFor(workspace->jobs().results(first->profile.id));
    ASSERT_TRUE(isOk(results));
    EXPECT_EQ(results->front().status, JobStatus::Failed);
}

TEST_F(TeamImportTest, AListThatShrankIsHeldBackUntilSomebodyAccepts) {
    const auto first = importTeam(team(people(0, 20)));
    ASSERT_TRUE(isOk(first));
    auto smaller = team(people(0, 13));
    smaller.profile = first->profile.id;
    const auto held = importTeam(smaller);
    ASSERT_TRUE(held.failedWith(ErrorCode::ShrinkHeldBack));
    EXPECT_EQ(held.error().arg("before"), u"20"_s);
    EXPECT_EQ(subscriptions().size(), 20U);
    EXPECT_TRUE(waitFor(workspace->teamImport().preview(smaller).result)->shrinks);
    smaller.acceptShrink = true;
    const auto taken = importTeam(smaller);
    ASSERT_TRUE(isOk(taken));
    EXPECT_EQ(taken->outcome.removed, 7);
    auto fourteen = team(people(0, 10));
    fourteen.profile = first->profile.id;
    EXPECT_TRUE(isOk(importTeam(fourteen))) << "10 of 13 are no shrink of more than 30 %";
}

TEST_F(TeamImportTest, WhatIsNoSuchExportIsRefusedWithTheMissingColumns) {
    TeamImport::Source source = team({});
    source.path = write(u"other.csv"_s, "ID,Name,Email\n1,A,a@x.example\n");
    const auto refused = importTeam(source);
    ASSERT_TRUE(refused.failedWith(ErrorCode::BadInput));
    EXPECT_EQ(refused.error().arg("detail"), u"no_team_export"_s);
    EXPECT_TRUE(refused.error().arg("missing").contains(u"support role"_s));
    EXPECT_TRUE(waitFor(workspace->profiles().list())->empty());
    EXPECT_EQ(importTeam(team({})).error().arg("detail"), u"no_people"_s);
}

TEST_F(TeamImportTest, NothingCanBeReclaimedAndEachDoorSaysWhy) {
    const auto imported = importTeam(
        team(member("2", "bob@acme.example", "Agent", "2025-01-05 08:00:00 UTC") + member("3", "eve@acme.example")));
    ASSERT_TRUE(isOk(imported));
    const ProfileId profile = imported->profile.id;
    const auto isRefused = [](const auto &result) {
        return result.failedWith(ErrorCode::NotAllowed) && result.error().arg("reason") == u"exported_profile"_s;
    };
    const auto candidates = waitFor(workspace->candidates().list({}));
    ASSERT_TRUE(isOk(candidates));
    ASSERT_EQ(candidates->items.size(), 1U) << "the rules find candidates as everywhere";
    const auto approved = waitFor(workspace->candidates().approve({candidates->items.front().id}, {}));
    ASSERT_TRUE(isOk(approved));
    ASSERT_EQ(approved->refused.size(), 1U);
    EXPECT_EQ(approved->refused.front().second.arg("reason"), u"exported_profile"_s);
    EXPECT_TRUE(isRefused(waitFor(workspace->reclaims().plan(profile, {}, {}).result)));
    EXPECT_TRUE(isRefused(waitFor(workspace->validation().run(profile, nullptr, {}).result)));
}

TEST_F(TeamImportTest, WhoIsGoneFromTheNextListIsNoCandidateAnyMore) {
    const auto first =
        importTeam(team(member("2", "bob@acme.example", "Agent", "2025-01-05 08:00:00 UTC") + people(0, 10)));
    ASSERT_TRUE(isOk(first));
    EXPECT_EQ(first->outcome.candidates, 1);
    auto next = team(people(0, 10));
    next.profile = first->profile.id;
    const auto second = importTeam(next);
    ASSERT_TRUE(isOk(second));
    EXPECT_EQ(second->outcome.candidates, 0);
}

TEST_F(TeamImportTest, AnOAuthClientMakesItAProfileOfItsAccount) {
    const auto imported = importTeam(team(people(0, 3)));
    ASSERT_TRUE(isOk(imported));
    Profiles::Draft draft;
    draft.profile = imported->profile;
    draft.alias.id = imported->profile.alias;
    draft.alias.url = QUrl(u"https://acme.zendesk.com"_s);
    draft.alias.clientIdentifier = u"seatkeeper"_s;
    const auto connected = waitFor(workspace->profiles().saveDraft(draft));
    ASSERT_TRUE(isOk(connected));
    EXPECT_EQ(connected->source, ProfileSource::Account);
    EXPECT_EQ(connected->status, ProfileStatus::Draft);
    EXPECT_EQ(subscriptions().size(), 3U) << "what was known stays";
    auto again = team(people(0, 3));
    again.profile = imported->profile.id;
    EXPECT_EQ(importTeam(again).error().arg("reason"), u"profile_is_connected"_s);
    again.profile.reset();
    EXPECT_TRUE(importTeam(again).failedWith(ErrorCode::AlreadyExists)) << "one account, one profile";
}
