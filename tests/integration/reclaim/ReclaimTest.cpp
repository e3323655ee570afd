#include "integration/reclaim/ReclaimWorld.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;
using simulator::FaultKind;
using simulator::FaultRule;
using simulator::PersonChange;
using simulator::PersonState;

namespace {

//! What a person has that an undo must bring back.
struct Kept {
    QString role;
    std::optional<qint64> customRoleId;
    bool suspended = false;
    QSet<qint64> groups;
    std::optional<qint64> defaultGroup;
    QString alias;
    QString signature;
    bool paid = false;
    bool operator==(const Kept &) const = default;
};

Kept keptOf(const PersonState &person) {
    return {person.role,           person.customRoleId,
            person.suspended,      QSet<qint64>(person.groupIds.begin(), person.groupIds.end()),
            person.defaultGroupId, person.alias,
            person.signature,      person.paid};
}

FaultRule putFault(FaultKind kind) {
    FaultRule rule;
    rule.kind = kind;
    rule.method = u"PUT"_s;
    rule.path = u"/users/"_s;
    return rule;
}

struct Switch {
    const char *name;
    void (*set)(simulator::Unknowns &);
};

const Switch switches[] = {
    {"as documented", [](simulator::Unknowns &) {}},
    {"groups stay", [](simulator::Unknowns &unknowns) { unknowns.groupsVanishOnEndUser = false; }},
    {"groups vanish", [](simulator::Unknowns &unknowns) { unknowns.groupsVanishOnLightAgent = true; }},
    {"plain agent",
     [](simulator::Unknowns &unknowns) { unknowns.bareAgentRole = simulator::BareAgentRole::PlainAgent; }},
    {"product roles go", [](simulator::Unknowns &unknowns) { unknowns.downgradeRemovesProductRoles = true; }},
};

} // namespace

TEST(Reclaim, FreesAndGivesBackForEachActionUnderEachUnknown) {
    for (const auto action : {ProposedAction::LightAgent, ProposedAction::EndUser, ProposedAction::EndUserSuspended}) {
        for (const auto &unknown : switches) {
            SCOPED_TRACE(unknown.name + std::string(" ") + actionName(action).toStdString());
            auto options = ReclaimWorld::with(action);
            unknown.set(options.account.unknowns);
            ReclaimWorld world(options);
            OpenCore core(world.address());
            std::map<ExternalId, Kept> before;
            for (const auto &person : world.people())
                before[person] = keptOf(world.state(person));

            auto run = core.reclaim();
            ASSERT_TRUE(isOk(run));
            EXPECT_EQ(run->status, RunStatus::Finished);
            EXPECT_EQ(run->freed, 2);
            for (const auto &step : run->steps) {
                EXPECT_EQ(step.outcome, StepOutcome::Done) << step.detail.toStdString();
                EXPECT_TRUE(step.freed);
                ASSERT_TRUE(step.before);
            }
            const int calls = action == ProposedAction::EndUserSuspended ? 2 : 1;
            for (const auto &person : world.people()) {
                EXPECT_FALSE(world.state(person).paid);
                EXPECT_EQ(world.state(person).suspended, action == ProposedAction::EndUserSuspended);
                EXPECT_EQ(world.writes(person), calls);
                EXPECT_EQ(core.candidate(person).state, CandidateState::ClosedComplete);
            }
            expectSettled(world, core, "reclaimed", 0);

            auto undone = core.undo(run->id);
            ASSERT_TRUE(isOk(undone));
            for (const auto &step : undone->steps) {
                EXPECT_EQ(step.outcome, StepOutcome::Done) << step.detail.toStdString();
                EXPECT_TRUE(step.undone);
                for (const auto &difference : step.notRestored)
                    EXPECT_TRUE(difference.field.startsWith(u"product:")) << difference.field.toStdString();
            }
            for (const auto &person : world.people()) {
                EXPECT_EQ(keptOf(world.state(person)), before[person]);
                const auto candidate = core.candidate(person);
                EXPECT_EQ(candidate.state, CandidateState::ClosedComplete);
                ASSERT_TRUE(candidate.coolDownUntil);
            }
            expectSettled(world, core, "undone", 0);
            EXPECT_TRUE(core.undo(run->id).failedWith(ErrorCode::NotAllowed)) << "nothing is left to give back";
        }
    }
}

TEST(Reclaim, AKeyThatIsDroppedSilentlyFreesNothing) {
    auto options = ReclaimWorld::with(ProposedAction::LightAgent);
    options.account.unknowns.droppedKeys = {u"custom_role_id"_s};
    ReclaimWorld world(options);
    OpenCore core(world.address());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 0);
    for (const auto &step : run->steps)
        EXPECT_EQ(step.outcome, StepOutcome::Failed);
    for (const auto &person : world.people()) {
        EXPECT_EQ(world.writes(person), 1);
        EXPECT_EQ(core.candidate(person).state, CandidateState::AttentionRequired);
        EXPECT_FALSE(core.candidate(person).attention.isEmpty());
    }
    expectSettled(world, core, "dropped", 0);
}

TEST(Reclaim, AnUndoWithoutAFreeSeatSaysSoAndWorksLater) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    world.account().setPurchasedSeats(world.account().account().paidSeats);
    auto refused = core.undo(run->id);
    ASSERT_TRUE(isOk(refused));
    for (const auto &step : refused->steps) {
        EXPECT_EQ(step.outcome, StepOutcome::Failed);
        EXPECT_EQ(step.detail, errorName(ErrorCode::SeatLimit));
        EXPECT_FALSE(step.undone);
    }
    expectSettled(world, core, "no seat", 0);
    world.account().setPurchasedSeats(world.account().account().paidSeats + 5);
    auto undone = core.undo(run->id);
    ASSERT_TRUE(isOk(undone));
    for (const auto &step : undone->steps)
        EXPECT_TRUE(step.undone);
    expectSettled(world, core, "seat", 0);
}

TEST(Reclaim, AnUpdateLimitIsWaitedForAndNothingIsDoneTwice) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    auto limit = putFault(FaultKind::Status);
    limit.status = 429;
    limit.retryAfter = 2;
    limit.count = 2;
    world.account().addFault(limit);
    OpenCore core(world.address());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
    expectSettled(world, core, "429", 0);
}

TEST(Reclaim, AConnectionThatBreaksGetsExactlyOnePut) {
    struct Case {
        FaultKind kind;
        StepOutcome outcome;
        CandidateState state;
    };
    for (const auto &[kind, outcome, state] :
         {Case{FaultKind::CloseBefore, StepOutcome::Failed, CandidateState::AttentionRequired},
          Case{FaultKind::CloseAfterWork, StepOutcome::Done, CandidateState::ClosedComplete},
          Case{FaultKind::CloseInside, StepOutcome::Done, CandidateState::ClosedComplete},
          Case{FaultKind::BadGateway, StepOutcome::Failed, CandidateState::AttentionRequired}}) {
        ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
        world.account().addFault(putFault(kind));
        OpenCore core(world.address());
        auto run = core.reclaim();
        ASSERT_TRUE(isOk(run));
        const auto &hit = run->steps.front();
        EXPECT_EQ(hit.outcome, outcome) << static_cast<int>(kind) << hit.detail.toStdString();
        EXPECT_EQ(core.candidate(hit.externalId).state, state);
        EXPECT_EQ(run->steps.back().outcome, StepOutcome::Done);
        for (const auto &person : world.people())
            EXPECT_EQ(world.writes(person), 1);
        expectSettled(world, core, "broken", static_cast<int>(kind));
    }
}

TEST(Reclaim, UnreadableProductRolesProveNothingUntilTheyCanBeRead) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
    FaultRule refused;
    refused.path = u"/entitlements"_s;
    refused.status = 403;
    refused.count = -1;
    world.account().addFault(refused);
    OpenCore core(world.address());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 0);
    for (const auto &step : run->steps)
        EXPECT_EQ(step.detail, u"product_roles_unreadable"_s);
    for (const auto &person : world.people())
        EXPECT_EQ(core.candidate(person).state, CandidateState::AttentionRequired);
    world.account().clearFaults();
    ASSERT_TRUE(isOk(waitFor(core.reclaims().recover().result)));
    expectSettled(world, core, "readable", 0);
    for (const auto &person : world.people())
        EXPECT_EQ(core.candidate(person).state, CandidateState::ClosedComplete);
}

TEST(Reclaim, RefusesBeforeTheFirstStep) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    auto plan = waitFor(core.reclaims().plan(ProfileId{1}, {}, std::nullopt).result);
    ASSERT_TRUE(isOk(plan));
    auto altered = *plan;
    altered.steps.front().requests.front().path += u"0"_s;
    EXPECT_TRUE(waitFor(core.reclaims().apply(altered, {}, nullptr, {}).result).failedWith(ErrorCode::Conflict));
    auto off = waitFor(core.core().database->write<qint64>(
        [](Session &session) { return session.run(u"UPDATE profile SET reclaim_enabled = 0"_s); }));
    ASSERT_TRUE(isOk(off));
    EXPECT_TRUE(waitFor(core.reclaims().apply(*plan, {}, nullptr, {}).result).failedWith(ErrorCode::NotAllowed));
    for (const auto &person : world.people()) {
        EXPECT_EQ(world.writes(person), 0);
        EXPECT_EQ(core.candidate(person).state, CandidateState::AwaitingRevocation);
    }
    EXPECT_EQ(core.number(u"SELECT count(*) FROM reclaim_run"_s), 0);
}

TEST(Reclaim, CancellingStopsAfterTheCurrentPerson) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    // The account never answers about the second person, so the run cannot be over before it is told to stop.
    FaultRule silence;
    silence.kind = FaultKind::Hang;
    silence.path = u"/users/%1$"_s.arg(world.people().back());
    silence.count = -1;
    OpenCore core(world.address());
    auto plan = waitFor(core.reclaims().plan(ProfileId{1}, {}, std::nullopt).result);
    ASSERT_TRUE(isOk(plan));
    world.account().addFault(silence);
    QObject context;
    bool firstIsDone = false;
    auto operation = core.reclaims().apply(*plan, {}, &context, [&](const RunStep &step) {
        firstIsDone = step.outcome == StepOutcome::Done || firstIsDone;
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return firstIsDone; }, 60000));
    operation.cancel.cancel();
    auto run = waitFor(operation.result, 60000);
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->status, RunStatus::Stopped);
    EXPECT_EQ(run->steps.front().outcome, StepOutcome::Done);
    EXPECT_EQ(run->steps.back().detail, u"not_started"_s);
    EXPECT_EQ(core.candidate(world.people().back()).state, CandidateState::AwaitingRevocation);
    EXPECT_EQ(world.writes(world.people().back()), 0);
    expectSettled(world, core, "cancelled", 0);
}
