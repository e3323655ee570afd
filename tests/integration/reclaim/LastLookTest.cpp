#include "integration/reclaim/ReclaimWorld.h"

#include "services/StoredGuards.h"
#include "storage/ExclusionRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RuleRepository.h"

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using namespace seatkeeper::test;
using simulator::FaultKind;
using simulator::FaultRule;
using simulator::PersonChange;

namespace {

//! A plan was made; now something happens to its first person before the run comes to them.
struct Meanwhile {
    ReclaimWorld &world;
    OpenCore &core;
    ExternalId person;

    void change(const PersonChange &change) {
        ASSERT_TRUE(isOk(world.account().changePerson(person.toLongLong(), change)));
    }
    void store(std::function<Result<void>(Session &)> work) {
        ASSERT_TRUE(isOk(waitFor(core.core().database->write<void>(std::move(work)))));
    }
};

PersonChange seenAt(const QDateTime &time) {
    PersonChange change;
    change.lastSeen = std::optional<QDateTime>(time);
    return change;
}

struct Case {
    const char *name;
    void (*happens)(Meanwhile &);
    StepOutcome outcome;
    QString detail;
    CandidateState state;
};

const std::vector<Case> &cases() {
    static const std::vector<Case> all{
        {"a live session", [](Meanwhile &m) { m.change(seenAt(QDateTime::currentDateTimeUtc())); },
         StepOutcome::Canceled, u"activity_seen"_s, CandidateState::ClosedCanceled},
        {"a sign-in",
         [](Meanwhile &m) {
             PersonChange change;
             change.lastLogin = std::optional<QDateTime>(QDateTime::currentDateTimeUtc());
             m.change(change);
         },
         StepOutcome::Canceled, u"activity_seen"_s, CandidateState::ClosedCanceled},
        {"deleted",
         [](Meanwhile &m) {
             PersonChange change;
             change.active = false;
             m.change(change);
         },
         StepOutcome::Skipped, u"vanished"_s, CandidateState::ClosedSkipped},
        {"an end user already",
         [](Meanwhile &m) {
             PersonChange change;
             change.role = u"end-user"_s;
             change.customRoleId = std::optional<qint64>();
             m.change(change);
         },
         StepOutcome::Skipped, u"already_gone"_s, CandidateState::ClosedSkipped},
        {"another custom role",
         [](Meanwhile &m) {
             PersonChange change;
             change.role = u"admin"_s;
             change.customRoleId = std::optional<qint64>();
             m.change(change);
         },
         StepOutcome::Skipped, u"changed"_s, CandidateState::ClosedSkipped},
        {"suspended",
         [](Meanwhile &m) {
             PersonChange change;
             change.suspended = true;
             m.change(change);
         },
         StepOutcome::Skipped, u"changed"_s, CandidateState::ClosedSkipped},
        {"shared",
         [](Meanwhile &m) {
             PersonChange change;
             change.sharedAgent = true;
             m.change(change);
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"protected in the profile",
         [](Meanwhile &m) {
             m.store([person = m.person](Session &session) -> Result<void> {
                 SK_TRY(profile, ProfileRepository(session).get(ProfileId{1}));
                 profile.protectedPeople = QStringList{person};
                 return ProfileRepository(session).update(profile);
             });
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"protected in the settings",
         [](Meanwhile &m) {
             m.store([person = m.person](Session &session) {
                 GuardSettings guards;
                 guards.minimumPerGroup = 0;
                 guards.protectedPeople = QStringList{person};
                 return writeGuards(session, guards);
             });
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"protected by a rule",
         [](Meanwhile &m) {
             m.store([person = m.person](Session &session) -> Result<void> {
                 SK_TRY(rules, RuleRepository(session).list(std::nullopt));
                 rules.front().protectedPeople = QStringList{person};
                 SK_CHECK(RuleRepository(session).save(rules.front()));
                 return ok();
             });
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"excluded",
         [](Meanwhile &m) {
             m.store([person = m.person](Session &session) -> Result<void> {
                 ExclusionRule rule;
                 rule.kind = ExclusionKind::User;
                 rule.pattern = person;
                 rule.reason = u"on a long leave"_s;
                 rule.createdAt = QDateTime::currentDateTimeUtc();
                 SK_CHECK(ExclusionRepository(session).save(rule));
                 return ok();
             });
         },
         StepOutcome::Skipped, u"excluded"_s, CandidateState::ClosedSkipped},
        {"the client's owner",
         [](Meanwhile &m) {
             m.store([person = m.person](Session &session) -> Result<void> {
                 SK_TRY(profile, ProfileRepository(session).get(ProfileId{1}));
                 profile.clientOwnerId = person;
                 return ProfileRepository(session).update(profile);
             });
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"a product role",
         [](Meanwhile &m) {
             PersonChange change;
             change.productRoles = QMap<QString, QString>{{u"talk"_s, u"agent"_s}};
             m.change(change);
         },
         StepOutcome::Skipped, u"guard_refused"_s, CandidateState::AttentionRequired},
        {"sessions that cannot be read",
         [](Meanwhile &m) {
             FaultRule broken;
             broken.kind = FaultKind::Malformed;
             broken.path = u"/users/"_s + m.person + u"/sessions"_s;
             broken.count = -1;
             m.world.account().addFault(broken);
         },
         StepOutcome::Failed, errorName(ErrorCode::Protocol), CandidateState::AttentionRequired},
    };
    return all;
}

} // namespace

TEST(LastLook, ComparesEverythingThatMayHaveChanged) {
    for (const auto &one : cases()) {
        SCOPED_TRACE(one.name);
        ReclaimWorld world(ReclaimWorld::with(ProposedAction::LightAgent));
        OpenCore core(world.address());
        auto plan = waitFor(core.reclaims().plan(ProfileId{1}, {}, std::nullopt).result);
        ASSERT_TRUE(isOk(plan));
        const auto person = world.people().front();
        ASSERT_EQ(plan->steps.front().externalId, person);
        Meanwhile meanwhile{world, core, person};
        one.happens(meanwhile);
        auto run = waitFor(core.reclaims().apply(*plan, {}, nullptr, {}).result, 60000);
        ASSERT_TRUE(isOk(run));
        EXPECT_EQ(run->steps.front().outcome, one.outcome);
        EXPECT_EQ(run->steps.front().detail, one.detail);
        EXPECT_EQ(core.candidate(person).state, one.state);
        EXPECT_EQ(world.writes(person), 0) << "nothing may be sent";
        EXPECT_EQ(run->steps.back().outcome, StepOutcome::Done) << "the others go on";
        EXPECT_EQ(run->freed, 1);
    }
}

TEST(LastLook, AnOldSessionIsNoNews) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    const auto person = world.people().front();
    const auto known = core.candidate(person).lastActivity;
    ASSERT_TRUE(known);
    Meanwhile{world, core, person}.change(seenAt(*known));
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
}

TEST(LastLook, ASignalThatTheRuleDoesNotCountEndsNothing) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    Meanwhile meanwhile{world, core, world.people().front()};
    meanwhile.store([](Session &session) -> Result<void> {
        SK_TRY(rules, RuleRepository(session).list(std::nullopt));
        rules.front().countingSignals = {SignalKind::SignIn};
        SK_CHECK(RuleRepository(session).save(rules.front()));
        return ok();
    });
    meanwhile.change(seenAt(QDateTime::currentDateTimeUtc()));
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
}

TEST(LastLook, SessionsThatAreRefusedDoNotHinder) {
    ReclaimWorld world(ReclaimWorld::with(ProposedAction::EndUser));
    OpenCore core(world.address());
    FaultRule refused;
    refused.path = u"/sessions"_s;
    refused.status = 403;
    refused.count = -1;
    world.account().addFault(refused);
    auto run = core.reclaim();
    ASSERT_TRUE(isOk(run));
    EXPECT_EQ(run->freed, 2);
}
