#include "domain/ReclaimPlan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Result<std::vector<PlannedRequest>> oneRequest(const SeatState &, const SeatState &to, const ExternalId &person) {
    const QJsonObject user{{u"role"_s, to.role}, {u"custom_role_id"_s, to.customRoleId.value_or(QString())}};
    return std::vector<PlannedRequest>{
        {u"PUT"_s, u"/api/v2/users/"_s + person, QJsonObject{{u"user"_s, user}}, u"downgrade"_s}};
}

PlanSubject subject(int number, ProposedAction action = ProposedAction::LightAgent) {
    PlanSubject made;
    made.candidate.id = CandidateId{number};
    made.candidate.action = action;
    made.candidate.potentialSavings = Money{100, u"USD"_s};
    auto &seat = made.subscription;
    seat.externalId = QString::number(1000 + number);
    seat.userPrincipalName = u"p%1@example.com"_s.arg(number);
    seat.displayName = u"Person %1"_s.arg(number);
    seat.identifier = u"zendesk.agent"_s;
    seat.seatKind = SeatKind::Agent;
    seat.role = u"agent"_s;
    made.openTickets = 0;
    return made;
}

PlanSubject adminSubject(int number) {
    auto made = subject(number);
    made.subscription.role = u"admin"_s;
    made.subscription.seatKind = SeatKind::Admin;
    made.subscription.identifier = u"zendesk.admin"_s;
    return made;
}

AccountFacts facts() {
    AccountFacts made;
    VendorRole light;
    light.id = u"77"_s;
    light.name = u"Light agent"_s;
    light.lightAgent = true;
    made.roles = {light};
    made.inventoryUserId = u"1"_s;
    made.reclaimUserId = u"2"_s;
    made.clientOwnerIds = {u"3"_s};
    made.accountOwnerId = u"4"_s;
    made.admins = 5;
    made.membersPerIdentifier = {{u"zendesk.agent"_s, 500}, {u"zendesk.admin"_s, 5}};
    return made;
}

struct Builder {
    std::vector<PlanSubject> subjects{subject(1)};
    AccountFacts account = facts();
    GuardSettings guards;
    std::vector<ExclusionRule> exclusions;
    ReclaimPlan plan() const {
        return buildPlan(ProfileId{1}, u"Acme"_s, subjects, account, guards, exclusions, oneRequest, now);
    }
    PlanStep first() const { return plan().steps.front(); }
};

GuardOutcome outcome(const std::vector<GuardVerdict> &guards, const QString &id) {
    for (const auto &guard : guards) {
        if (guard.id == id)
            return guard.outcome;
    }
    ADD_FAILURE() << "no verdict of " << id.toStdString();
    return GuardOutcome::Pass;
}

} // namespace

TEST(ReclaimPlan, GoesFromTheSeatToItsTarget) {
    Builder builder;
    auto step = builder.first();
    EXPECT_FALSE(step.isRefused());
    EXPECT_EQ(step.to.role, u"agent"_s);
    EXPECT_EQ(step.to.customRoleId, u"77"_s);
    EXPECT_EQ(step.to.seatKind, SeatKind::LightAgent);
    EXPECT_EQ(step.requests.size(), 1u);
    EXPECT_EQ(step.sideEffects, QStringList{u"undo_needs_seat"_s});

    builder.subjects = {subject(1, ProposedAction::EndUserSuspended)};
    builder.subjects[0].openTickets.reset();
    step = builder.first();
    EXPECT_EQ(step.to.role, u"end-user"_s);
    EXPECT_TRUE(step.to.suspended);
    EXPECT_FALSE(step.to.customRoleId);
    EXPECT_EQ(step.sideEffects,
              (QStringList{u"tickets_moved"_s, u"views_deleted"_s, u"groups_lost"_s, u"undo_needs_seat"_s}));

    builder.subjects = {subject(1, ProposedAction::Suspend)};
    step = builder.first();
    EXPECT_EQ(step.to.role, u"agent"_s);
    EXPECT_TRUE(step.to.suspended);
    EXPECT_EQ(step.sideEffects, QStringList{u"no_seat_freed"_s});
    EXPECT_FALSE(step.savings) << "a suspension saves nothing";
    EXPECT_FALSE(builder.plan().savings);
}

TEST(ReclaimPlan, AnOpenActionBecomesTheOneThatFreesTheSeat) {
    Builder builder;
    builder.subjects[0].chooseAction = true;
    EXPECT_EQ(builder.first().action, ProposedAction::LightAgent);
    builder.subjects[0].subscription.productRoles = {{u"chat"_s, u"agent"_s, true}};
    EXPECT_EQ(builder.first().action, ProposedAction::EndUser);
    EXPECT_FALSE(builder.first().isRefused());
    builder.subjects[0].subscription.productRoles = {{u"chat"_s, u"agent"_s, false}, {u"guide"_s, u"viewer"_s, true}};
    EXPECT_EQ(builder.first().action, ProposedAction::LightAgent) << "neither of these is paid for";
}

TEST(ReclaimPlan, UnknownProductRolesAreSaidAndDoNotRefuse) {
    Builder builder;
    builder.subjects[0].productRolesUnknown = true;
    EXPECT_EQ(outcome(builder.first().guards, u"product_roles_unknown"_s), GuardOutcome::Warn);
    EXPECT_FALSE(builder.first().isRefused());
    EXPECT_TRUE(builder.first().sideEffects.contains(u"product_roles_lost"_s));
    builder.subjects[0].candidate.action = ProposedAction::EndUser;
    for (const auto &guard : builder.first().guards)
        EXPECT_NE(guard.id, u"product_roles_unknown"_s) << "an end user is free whatever the product roles";
}

TEST(ReclaimPlan, AnUnknownClientOwnerIsAWarningAboutTheRun) {
    Builder builder;
    builder.account.clientOwnerIds.clear();
    EXPECT_EQ(outcome(builder.plan().runGuards, u"client_owner_unknown"_s), GuardOutcome::Warn);
    for (const auto &guard : builder.first().guards)
        EXPECT_NE(guard.id, u"client_owner"_s) << "what nobody knows is not passed";
    EXPECT_FALSE(builder.plan().isRefused());
}

TEST(ReclaimPlan, GroupsAreNamedAndThoseWithoutWorkersDoNotCount) {
    Builder builder;
    builder.subjects = {subject(1, ProposedAction::EndUser)};
    builder.account.groupsOfPerson = {{u"1001"_s, {u"9"_s, u"8"_s}}};
    builder.account.groupNames = {{u"9"_s, u"Billing"_s}};
    builder.account.membersPerGroup = {{u"9"_s, 1}, {u"8"_s, 5}};
    EXPECT_EQ(builder.first().groups, (QStringList{u"Billing"_s, u"8"_s}));
    EXPECT_TRUE(builder.first().isRefused());
    ASSERT_NE(builder.first().refusal(), nullptr);
    const auto step = builder.first();
    EXPECT_EQ(step.refusal()->args.value(u"name"_s), u"Billing"_s);
    builder.subjects[0].subscription.seatKind = SeatKind::LightAgent;
    EXPECT_FALSE(builder.first().isRefused()) << "a light agent holds up no group";

    builder = Builder();
    builder.subjects = {subject(1, ProposedAction::EndUser)};
    builder.account.groupsOfPerson = {{u"1001"_s, {}}};
    EXPECT_FALSE(builder.first().sideEffects.contains(u"groups_lost"_s)) << "there is none to lose";
    builder.account.groupsUnreadable = true;
    EXPECT_EQ(outcome(builder.plan().runGuards, u"groups_unknown"_s), GuardOutcome::Warn);
}

TEST(ReclaimPlan, EveryPersonalGuardRefusesItsPersonAndNobodyElse) {
    struct Case {
        const char *guard;
        void (*set)(Builder &);
    };
    const Case cases[] = {
        {"self", [](Builder &b) { b.subjects[0].subscription.externalId = u"1"_s; }},
        {"self", [](Builder &b) { b.subjects[0].subscription.externalId = u"2"_s; }},
        {"client_owner", [](Builder &b) { b.subjects[0].subscription.externalId = u"3"_s; }},
        {"account_owner", [](Builder &b) { b.subjects[0].subscription.externalId = u"4"_s; }},
        {"shared_agent", [](Builder &b) { b.subjects[0].subscription.shared = true; }},
        {"protected_person", [](Builder &b) { b.guards.protectedPeople = {u"P1@EXAMPLE.com"_s}; }},
        {"protected_person", [](Builder &b) { b.guards.protectedPeople = {u"1001"_s}; }},
        {"excluded",
         [](Builder &b) {
             ExclusionRule rule;
             rule.pattern = u"p1@*"_s;
             b.exclusions = {rule};
         }},
        {"no_light_agent_role", [](Builder &b) { b.account.roles.clear(); }},
        {"product_role_remains",
         [](Builder &b) {
             b.subjects[0].subscription.productRoles = {{u"chat"_s, u"agent"_s, true}};
         }},
        {"owner_unknown",
         [](Builder &b) {
             b.subjects[0] = adminSubject(1);
             b.account.accountOwnerId.clear();
         }},
        {"last_admin",
         [](Builder &b) {
             b.subjects[0] = adminSubject(1);
             b.account.admins = 1;
         }},
        {"group_minimum",
         [](Builder &b) {
             b.account.groupsOfPerson = {{u"1001"_s, {u"9"_s}}};
             b.account.membersPerGroup = {{u"9"_s, 1}};
         }},
        {"nothing_to_change",
         [](Builder &b) {
             b.subjects[0].candidate.action = ProposedAction::Suspend;
             b.subjects[0].subscription.suspended = true;
         }},
    };
    for (const auto &one : cases) {
        Builder builder;
        one.set(builder);
        const auto step = builder.first();
        EXPECT_EQ(outcome(step.guards, QString::fromLatin1(one.guard)), GuardOutcome::Refuse) << one.guard;
        EXPECT_TRUE(step.isRefused());
        EXPECT_TRUE(step.requests.empty()) << "what is refused has no calls";
        EXPECT_FALSE(builder.plan().savings);
        const auto refusals = std::count_if(step.guards.begin(), step.guards.end(), [](const GuardVerdict &guard) {
            return guard.outcome == GuardOutcome::Refuse;
        });
        EXPECT_EQ(refusals, 1) << one.guard;
    }
    EXPECT_FALSE(Builder().first().isRefused());
}

TEST(ReclaimPlan, ExcludedRulesThatAreOverOrOffDoNotRefuse) {
    Builder builder;
    ExclusionRule rule;
    rule.pattern = u"p1@*"_s;
    rule.active = false;
    ExclusionRule over = rule;
    over.active = true;
    over.until = now.date().addDays(-1);
    builder.exclusions = {rule, over};
    EXPECT_FALSE(builder.first().isRefused());
}

TEST(ReclaimPlan, AnAdminPassesWhenTheOwnerIsNamedOrThereIsNone) {
    Builder builder;
    builder.subjects = {adminSubject(1)};
    EXPECT_FALSE(builder.first().isRefused());
    builder.account.accountOwnerId.clear();
    builder.account.ownerIsNone = true;
    EXPECT_FALSE(builder.first().isRefused());
    builder.account.ownerIsNone = false;
    builder.subjects = {subject(1)};
    EXPECT_FALSE(builder.first().isRefused()) << "an agent is never the owner";
}

TEST(ReclaimPlan, TheLastAdminAndTheGroupMinimumHoldForTheWholeRun) {
    Builder builder;
    builder.subjects = {adminSubject(1), adminSubject(2), adminSubject(3)};
    builder.account.admins = 3;
    auto steps = builder.plan().steps;
    EXPECT_FALSE(steps[0].isRefused());
    EXPECT_FALSE(steps[1].isRefused());
    EXPECT_TRUE(steps[2].isRefused());

    builder = Builder();
    builder.subjects = {subject(1), subject(2), subject(3)};
    for (const auto &person : {u"1001"_s, u"1002"_s, u"1003"_s})
        builder.account.groupsOfPerson.insert(person, {u"9"_s});
    builder.account.membersPerGroup = {{u"9"_s, 4}};
    builder.guards.minimumPerGroup = 2;
    steps = builder.plan().steps;
    EXPECT_FALSE(steps[1].isRefused());
    EXPECT_TRUE(steps[2].isRefused());
    builder.subjects[2].subscription.suspended = true;
    EXPECT_FALSE(builder.plan().steps[2].isRefused()) << "who is suspended staffs no group";
}

TEST(ReclaimPlan, ManyPeopleNeedATypedNumber) {
    Builder builder;
    builder.subjects.clear();
    for (int i = 1; i <= 25; ++i)
        builder.subjects.push_back(subject(i));
    EXPECT_EQ(builder.plan().confirmationCount, 0);
    builder.subjects.push_back(subject(26));
    EXPECT_EQ(builder.plan().confirmationCount, 26);
    EXPECT_EQ(outcome(builder.plan().runGuards, u"run_limit"_s), GuardOutcome::Warn);
    builder.subjects.back().subscription.shared = true;
    EXPECT_EQ(builder.plan().confirmationCount, 0) << "refused people do not count";
}

TEST(ReclaimPlan, ALargeShareOfARoleOrGroupNeedsATypedNumber) {
    const GuardSettings settings;
    EXPECT_EQ(limitOf(4, settings), 3);
    EXPECT_EQ(limitOf(19, settings), 3);
    EXPECT_EQ(limitOf(20, settings), 4);
    EXPECT_EQ(limitOf(100, settings), 20);
    Builder builder;
    builder.subjects = {subject(1), subject(2), subject(3)};
    builder.account.membersPerIdentifier = {{u"zendesk.agent"_s, 5}};
    EXPECT_EQ(builder.plan().confirmationCount, 0) << "three are never too many";
    builder.subjects.push_back(subject(4));
    EXPECT_EQ(builder.plan().confirmationCount, 4);
    builder.account.membersPerIdentifier = {{u"zendesk.agent"_s, 20}};
    EXPECT_EQ(builder.plan().confirmationCount, 0);
    for (int i = 1; i <= 4; ++i)
        builder.account.groupsOfPerson.insert(QString::number(1000 + i), {u"9"_s});
    builder.account.membersPerGroup = {{u"9"_s, 10}};
    EXPECT_EQ(builder.plan().confirmationCount, 4);
}

TEST(ReclaimPlan, BlackoutAndSwitchedOffRefuseTheRun) {
    Builder builder;
    EXPECT_FALSE(builder.plan().isRefused());
    builder.guards.blackoutDates = {now.date()};
    EXPECT_TRUE(builder.plan().isRefused());
    builder.guards.blackoutDates = {now.date().addDays(1)};
    EXPECT_FALSE(builder.plan().isRefused());
    builder.guards.reclaimEnabled = false;
    EXPECT_EQ(outcome(builder.plan().runGuards, u"reclaim_disabled"_s), GuardOutcome::Refuse);
    builder.account.reclaimUserId.clear();
    EXPECT_EQ(outcome(builder.plan().runGuards, u"no_reclaim_credential"_s), GuardOutcome::Warn);
}

TEST(ReclaimPlan, AddsMoneyOfOneCurrencyAndNeverZero) {
    Builder builder;
    builder.subjects = {subject(1), subject(2), subject(3)};
    builder.subjects[1].candidate.potentialSavings.reset();
    EXPECT_EQ(builder.plan().savings, (Money{200, u"USD"_s}));
    builder.subjects[2].candidate.potentialSavings = Money{5, u"EUR"_s};
    EXPECT_FALSE(builder.plan().savings);
    builder.subjects = {subject(1)};
    builder.subjects[0].candidate.potentialSavings.reset();
    EXPECT_FALSE(builder.plan().savings);
}

TEST(ReclaimPlan, TheHashCoversTargetsAndCallsButNoNames) {
    Builder builder;
    builder.subjects = {subject(1), subject(2)};
    const auto plan = builder.plan();
    EXPECT_EQ(plan.hash.size(), 64);
    auto turned = builder;
    std::reverse(turned.subjects.begin(), turned.subjects.end());
    EXPECT_EQ(turned.plan().hash, plan.hash) << "the order is the plan's own";

    auto renamed = builder;
    renamed.subjects[0].subscription.displayName = u"Other"_s;
    renamed.subjects[0].subscription.userPrincipalName = u"other@example.com"_s;
    renamed.account.roles[0].name = u"Leichter Agent"_s;
    EXPECT_EQ(renamed.plan().hash, plan.hash);

    auto steps = plan.steps;
    const auto differs = [&plan](std::vector<PlanStep> changed) { return planHash(changed) != plan.hash; };
    auto changed = steps;
    changed[0].candidate = CandidateId{9};
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed[0].externalId = u"9"_s;
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed[0].action = ProposedAction::EndUser;
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed[0].to.customRoleId = u"78"_s;
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed[0].from.suspended = true;
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed[0].requests[0].path += u"0"_s;
    EXPECT_TRUE(differs(changed));
    changed = steps;
    changed.pop_back();
    EXPECT_TRUE(differs(changed));
}

TEST(ReclaimPlan, GoesThroughJsonAndBack) {
    Builder builder;
    builder.subjects = {subject(1), subject(2, ProposedAction::EndUserSuspended), adminSubject(3)};
    builder.subjects[1].openTickets = 4;
    builder.account.accountOwnerId.clear();
    const auto plan = builder.plan();
    const auto text = QJsonDocument(toJson(plan)).toJson();
    const auto read = planFromJson(QJsonDocument::fromJson(text).object());
    ASSERT_TRUE(read) << read.error().technical.toStdString();
    EXPECT_EQ(*read, plan);
    EXPECT_EQ(planHash(read->steps), plan.hash);

    for (const auto &key : {u"profile"_s, u"madeAt"_s, u"steps"_s}) {
        auto json = toJson(plan);
        json.remove(key);
        EXPECT_FALSE(planFromJson(json)) << key.toStdString();
    }
    for (const auto &key : {u"candidate"_s, u"externalId"_s, u"action"_s, u"from"_s, u"to"_s}) {
        auto json = toJson(plan);
        auto steps = json.value(u"steps"_s).toArray();
        auto step = steps.at(1).toObject();
        step.remove(key);
        steps.replace(1, step);
        json.insert(u"steps"_s, steps);
        EXPECT_FALSE(planFromJson(json)) << key.toStdString();
    }
}
