#include "integration/reclaim/ReclaimWorld.h"

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;
using simulator::FaultKind;
using simulator::FaultRule;
using simulator::PersonChange;

namespace {

struct Breaking {
    const char *name;
    FaultKind kind;
    bool done; //!< whether the account did the work before the connection broke
};

const Breaking breakings[] = {
    {"before the status line", FaultKind::CloseBefore, false},
    {"after the work", FaultKind::CloseAfterWork, true},
    {"inside the answer", FaultKind::CloseInside, true},
    {"502 instead of an answer", FaultKind::BadGateway, false},
};

FaultRule on(const QString &method, const QString &path, FaultKind kind) {
    FaultRule rule;
    rule.kind = kind;
    rule.method = method;
    rule.path = path;
    return rule;
}

//! Every write that reached the account, each as often as it did. What its rate limit turned away was not executed.
QMap<QString, int> writesOf(ReclaimWorld &world) {
    QMap<QString, int> counts;
    for (const auto &request : world.account().requests()) {
        if (request.method != u"GET" && request.status != 429)
            ++counts[request.method + u' ' + request.path];
    }
    return counts;
}

} // namespace

TEST(Undo, AConnectionThatBreaksGetsEachCallExactlyOnce) {
    const std::pair<QString, QString> calls[] = {
        {u"PUT"_s, u"/users/[0-9]+$"_s}, {u"POST"_s, u"/group_memberships"_s}, {u"PUT"_s, u"/make_default"_s}};
    for (const auto &[method, path] : calls) {
        for (const auto &breaking : breakings) {
            SCOPED_TRACE(method.toStdString() + path.toStdString() + ' ' + breaking.name);
            auto options = ReclaimWorld::with(ProposedAction::EndUserSuspended);
            options.people = 1;
            ReclaimWorld world(options);
            const auto person = world.people().front();
            OpenCore core(world.address());
            auto run = core.reclaim();
            ASSERT_TRUE(isOk(run));
            ASSERT_EQ(run->freed, 1);
            world.account().forgetRequests();
            world.account().addFault(on(method, path, breaking.kind));
            auto undone = core.undo(run->id);
            ASSERT_TRUE(isOk(undone));
            const auto writes = writesOf(world);
            int updates = 0;
            for (auto it = writes.begin(); it != writes.end(); ++it) {
                // The person is updated for the role, the suspension and perhaps alias and signature: one call each.
                if (it.key() == u"PUT /api/v2/users/"_s + person) {
                    updates = it.value();
                } else if (it.key() != u"POST /api/v2/group_memberships") {
                    EXPECT_EQ(it.value(), 1) << it.key().toStdString();
                }
            }
            EXPECT_LE(updates, 3);
            const auto groups = run->steps.front().before->groups.size();
            EXPECT_LE(writes.value(u"POST /api/v2/group_memberships"_s), static_cast<int>(groups));
            const auto &step = undone->steps.front();
            if (breaking.done) {
                EXPECT_EQ(step.outcome, StepOutcome::Done) << step.detail.toStdString();
                for (const auto &difference : step.notRestored)
                    EXPECT_TRUE(difference.field.startsWith(u"product:")) << difference.field.toStdString();
            }
            expectSettled(world, core, breaking.name, 0);
        }
    }
}

TEST(Undo, WhatOnePassCouldNotGiveBackASecondUndoMayTryAgain) {
    auto options = ReclaimWorld::with(ProposedAction::EndUser);
    options.people = 1;
    ReclaimWorld world(options);
    const auto person = world.people().front();
    const auto groups = world.state(person).groupIds;
    OpenCore core(world.address());
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    // The role itself does not come through: nothing is given back and nothing is claimed to be.
    world.account().addFault(on(u"PUT"_s, u"/users/[0-9]+$"_s, FaultKind::CloseBefore));
    auto first = core.undo(run->id);
    ASSERT_TRUE(isOk(first));
    EXPECT_EQ(first->steps.front().outcome, StepOutcome::Failed);
    EXPECT_FALSE(first->steps.front().undone);
    EXPECT_FALSE(world.state(person).paid);
    auto second = core.undo(run->id);
    ASSERT_TRUE(isOk(second));
    EXPECT_EQ(second->steps.front().outcome, StepOutcome::Done) << second->steps.front().detail.toStdString();
    EXPECT_TRUE(world.state(person).paid);
    EXPECT_EQ(QSet<qint64>(groups.begin(), groups.end()).size(), world.state(person).groupIds.size());
    expectSettled(world, core, "second undo", 0);
}

TEST(Undo, RestoresAlsoAfterOthersChangedTheAccountInBetween) {
    struct Case {
        const char *name;
        PersonChange change;
    };
    PersonChange suspended;
    suspended.suspended = true;
    PersonChange renamed;
    renamed.email = u"new.address@example.com"_s;
    PersonChange lightAgent;
    lightAgent.role = u"agent"_s;
    for (const auto &one : {Case{"suspended", suspended}, Case{"renamed", renamed}, Case{"agent again", lightAgent}}) {
        SCOPED_TRACE(one.name);
        auto options = ReclaimWorld::with(ProposedAction::EndUser);
        options.people = 1;
        ReclaimWorld world(options);
        const auto person = world.people().front();
        const auto before = world.state(person);
        OpenCore core(world.address());
        auto run = core.reclaim();
        ASSERT_TRUE(isOk(run));
        ASSERT_TRUE(isOk(world.account().changePerson(person.toLongLong(), one.change)));
        auto undone = core.undo(run->id);
        ASSERT_TRUE(isOk(undone));
        EXPECT_EQ(undone->steps.front().outcome, StepOutcome::Done) << undone->steps.front().detail.toStdString();
        const auto after = world.state(person);
        EXPECT_EQ(after.role, before.role);
        EXPECT_EQ(after.customRoleId, before.customRoleId);
        EXPECT_EQ(after.suspended, before.suspended);
        EXPECT_EQ(QSet<qint64>(after.groupIds.begin(), after.groupIds.end()),
                  QSet<qint64>(before.groupIds.begin(), before.groupIds.end()));
        EXPECT_EQ(after.defaultGroupId, before.defaultGroupId);
    }
}
