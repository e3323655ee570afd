#include "integration/reclaim/ReclaimWorld.h"

#include "services/StoredGuards.h"
#include "storage/ProfileRepository.h"

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;
using simulator::FaultKind;
using simulator::FaultRule;
using simulator::PersonChange;

namespace {

const GuardVerdict *find(const std::vector<GuardVerdict> &guards, const QString &id) {
    for (const auto &guard : guards) {
        if (guard.id == id)
            return &guard;
    }
    return nullptr;
}

GuardOutcome outcome(const std::vector<GuardVerdict> &guards, const QString &id) {
    const auto *guard = find(guards, id);
    EXPECT_NE(guard, nullptr) << id.toStdString();
    return guard ? guard->outcome : GuardOutcome::Pass;
}

ReclaimPlan planOf(OpenCore &core) {
    auto plan = waitFor(core.reclaims().plan(ProfileId{1}, {}, std::nullopt).result);
    EXPECT_TRUE(isOk(plan));
    return plan.value_or(ReclaimPlan());
}

void setMinimum(OpenCore &core, int people) {
    auto written = waitFor(core.core().database->write<void>([people](Session &session) {
        GuardSettings guards;
        guards.minimumPerGroup = people;
        return writeGuards(session, guards);
    }));
    ASSERT_TRUE(isOk(written));
}

void setProductRoles(ReclaimWorld &world, const ExternalId &person, const QMap<QString, QString> &roles) {
    PersonChange change;
    change.productRoles = roles;
    ASSERT_TRUE(isOk(world.account().changePerson(person.toLongLong(), change)));
}

FaultRule refused(const QString &path) {
    FaultRule rule;
    rule.path = path;
    rule.status = 403;
    rule.count = -1;
    return rule;
}

} // namespace

TEST(Plan, SendsNothingButReads) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    world.account().forgetRequests();
    const auto plan = planOf(core);
    ASSERT_EQ(plan.steps.size(), world.people().size());
    EXPECT_FALSE(world.requests().isEmpty());
    EXPECT_EQ(world.requests({u"GET"_s}), world.requests());
}

TEST(Plan, AProductRoleThatWouldKeepTheSeatPaidIsFoundBeforehand) {
    auto options = ReclaimWorld::with(ProposedAction::LightAgent);
    ReclaimWorld world(options);
    OpenCore core(world.address());
    const auto person = world.people().front();
    setProductRoles(world, person, {{u"chat"_s, u"agent"_s}});
    const auto plan = planOf(core);
    const auto &step = plan.steps.front();
    ASSERT_EQ(step.externalId, person);
    EXPECT_EQ(outcome(step.guards, u"product_role_remains"_s), GuardOutcome::Refuse);
    EXPECT_EQ(find(step.guards, u"product_role_remains"_s)->args.value(u"role"_s), u"chat: agent"_s);
    EXPECT_TRUE(step.requests.empty());
    EXPECT_FALSE(plan.steps.back().isRefused());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 1);
    EXPECT_EQ(world.writes(person), 0);
    EXPECT_EQ(core.candidate(person).state, CandidateState::AwaitingRevocation);
}

TEST(Plan, AnOpenActionBecomesTheOneThatFreesTheSeat) {
    auto options = ReclaimWorld::with(ProposedAction::LightAgent);
    options.openAction = true;
    ReclaimWorld world(options);
    OpenCore core(world.address());
    const auto person = world.people().front();
    setProductRoles(world, person, {{u"chat"_s, u"agent"_s}});
    const auto plan = planOf(core);
    EXPECT_EQ(plan.steps.front().action, ProposedAction::EndUser);
    EXPECT_TRUE(plan.steps.front().sideEffects.contains(u"product_roles_lost"_s));
    EXPECT_EQ(plan.steps.back().action, ProposedAction::LightAgent);
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
    EXPECT_FALSE(world.state(person).paid);
    expectSettled(world, core, "open action", 0);
}

TEST(Plan, WhatMayNotBeReadIsSaid) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
    OpenCore core(world.address());
    for (const auto &path : {u"/entitlements"_s, u"/group_memberships"_s, u"/search/count"_s, u"/oauth/clients"_s})
        world.account().addFault(refused(path));
    auto plan = planOf(core);
    for (const auto &step : plan.steps) {
        EXPECT_EQ(outcome(step.guards, u"product_roles_unknown"_s), GuardOutcome::Warn);
        EXPECT_EQ(find(step.guards, u"open_tickets"_s), nullptr);
        EXPECT_TRUE(step.groups.isEmpty());
        EXPECT_FALSE(step.isRefused());
    }
    EXPECT_EQ(outcome(plan.runGuards, u"groups_unknown"_s), GuardOutcome::Warn);
    EXPECT_EQ(outcome(plan.runGuards, u"client_owner_unknown"_s), GuardOutcome::Warn);

    // Named by the administrator, the owner is protected all the same.
    auto named = waitFor(core.core().database->write<void>([&](Session &session) -> Result<void> {
        SK_TRY(profile, ProfileRepository(session).get(ProfileId{1}));
        profile.clientOwnerId = world.people().front();
        return ProfileRepository(session).update(profile);
    }));
    ASSERT_TRUE(isOk(named));
    plan = planOf(core);
    EXPECT_EQ(find(plan.runGuards, u"client_owner_unknown"_s), nullptr);
    EXPECT_EQ(outcome(plan.steps.front().guards, u"client_owner"_s), GuardOutcome::Refuse);
    EXPECT_EQ(outcome(plan.steps.back().guards, u"client_owner"_s), GuardOutcome::Pass);
}

TEST(Plan, AFailureThatIsNoRefusalEndsThePlan) {
    for (const auto &path : {u"/entitlements"_s, u"/group_memberships"_s, u"/memberships"_s, u"/oauth/clients"_s}) {
        ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
        OpenCore core(world.address());
        FaultRule broken;
        broken.kind = FaultKind::Malformed;
        broken.path = path;
        broken.count = -1;
        world.account().addFault(broken);
        auto plan = waitFor(core.reclaims().plan(ProfileId{1}, {}, std::nullopt).result);
        EXPECT_TRUE(plan.failedWith(ErrorCode::Protocol)) << path.toStdString();
    }
}

TEST(Plan, TheClientsOwnerIsReadFromTheAccountAndRemembered) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    EXPECT_EQ(core.text(u"SELECT client_owner_id FROM connection_alias"_s), QString());
    planOf(core);
    const auto owner = QString::number(world.account().account().clientOwnerId);
    EXPECT_EQ(core.text(u"SELECT client_owner_id FROM connection_alias"_s), owner);
    world.account().addFault(refused(u"/oauth/clients"_s));
    EXPECT_EQ(find(planOf(core).runGuards, u"client_owner_unknown"_s), nullptr) << "what was read once stays known";
}

TEST(Plan, GroupsAreThoseOfTheAccountWithTheirNames) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    const auto person = world.people().front();
    const auto first = world.state(person).groupIds.front();
    qint64 second = 0;
    for (const auto &other : world.account().peopleOfKind(simulator::PersonKind::Active, 60)) {
        for (const auto group : other.groupIds)
            second = group == first ? second : group;
    }
    ASSERT_NE(second, 0);
    PersonChange change;
    change.groupIds = QList<qint64>{first, second};
    ASSERT_TRUE(isOk(world.account().changePerson(person.toLongLong(), change)));
    const int fewest = std::min(world.staffOf(first), world.staffOf(second));
    const auto smaller = world.staffOf(first) <= world.staffOf(second) ? first : second;

    setMinimum(core, fewest - 1);
    auto plan = planOf(core);
    EXPECT_EQ(plan.steps.front().groups.size(), 2);
    for (const auto &name : plan.steps.front().groups)
        EXPECT_FALSE(name.toLongLong()) << "a name, no number: " << name.toStdString();
    EXPECT_EQ(outcome(plan.steps.front().guards, u"group_minimum"_s), GuardOutcome::Pass);

    setMinimum(core, fewest);
    plan = planOf(core);
    const auto *guard = find(plan.steps.front().guards, u"group_minimum"_s);
    ASSERT_NE(guard, nullptr);
    EXPECT_EQ(guard->outcome, GuardOutcome::Refuse) << "the group that is no default group counts as well";
    EXPECT_EQ(guard->args.value(u"group"_s), QString::number(smaller));
    EXPECT_EQ(guard->args.value(u"left"_s), QString::number(fewest - 1));
    EXPECT_FALSE(guard->args.value(u"name"_s).isEmpty());
}

TEST(Plan, AGroupThatWasStaffedWhenItWasPlannedIsCountedAgainBeforeTheCall) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    const auto plan = planOf(core);
    const auto person = plan.steps.front().externalId;
    const auto groups = world.state(person).groupIds;
    ASSERT_FALSE(groups.isEmpty());
    int fewest = world.staffOf(groups.front());
    for (const auto group : groups)
        fewest = std::min(fewest, world.staffOf(group));
    setMinimum(core, fewest);
    Reclaims::ApplyOptions options;
    if (plan.confirmationCount > 0)
        options.confirmedCount = plan.confirmationCount;
    auto run = waitFor(core.reclaims().apply(plan, options, nullptr, {}).result);
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->steps.front().detail, u"guard_refused"_s);
    EXPECT_EQ(run->steps.front().detailArgs.value(u"guard"_s), u"group_minimum"_s);
    EXPECT_EQ(world.writes(person), 0);
}
