#include "domain/RuleEngine.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QDateTime daysAgo(int days) { return now.addDays(-days); }

//! A full agent, in the account for three years, last seen @p idle days ago.
Subscription agent(std::optional<int> idle) {
    Subscription seat;
    seat.profile = ProfileId{1};
    seat.externalId = u"100"_s;
    seat.userPrincipalName = u"Kim@Example.com"_s;
    seat.identifier = u"zendesk.agent"_s;
    seat.seatKind = SeatKind::Agent;
    seat.role = u"agent"_s;
    seat.paid = true;
    seat.assigned = daysAgo(1000);
    if (idle)
        seat.lastActivity = daysAgo(*idle);
    return seat;
}

ReclamationRule rule() {
    ReclamationRule made;
    made.id = RuleId{1};
    made.name = u"Idle"_s;
    return made;
}

RuleContext context() {
    RuleContext made;
    made.now = now;
    made.accountHasLightAgentRole = true;
    return made;
}

Finding judged(const Subscription &seat, const ReclamationRule &by = rule(), const RuleContext &with = context()) {
    return RuleEngine({by}).evaluate(seat, with);
}

} // namespace

TEST(RuleEngine, ProposesFromTheThresholdOnAndNotADayEarlier) {
    struct Case {
        int idle;
        Verdict verdict;
    };
    for (const auto &[idle, verdict] : {Case{59, Verdict::Active}, Case{60, Verdict::Candidate},
                                        Case{61, Verdict::Candidate}, Case{0, Verdict::Active}}) {
        const auto finding = judged(agent(idle));
        EXPECT_EQ(finding.verdict, verdict) << idle;
        EXPECT_EQ(finding.inactiveDays, idle);
    }
    // One second short of sixty days is fifty-nine whole days.
    auto seat = agent(60);
    seat.lastActivity = daysAgo(60).addSecs(1);
    EXPECT_EQ(judged(seat).verdict, Verdict::Active);
}

TEST(RuleEngine, CountsADateInTheFutureAsToday) {
    auto seat = agent(0);
    seat.lastActivity = now.addDays(400);
    EXPECT_EQ(judged(seat).verdict, Verdict::Active);
    EXPECT_EQ(judged(seat).inactiveDays, 0);
}

TEST(RuleEngine, LeavesNewAccountsInGrace) {
    auto early = rule();
    early.thresholdDays = 10;
    for (const auto &[age, verdict] :
         {std::pair{29, Verdict::InGrace}, std::pair{30, Verdict::Candidate}, std::pair{31, Verdict::Candidate}}) {
        auto seat = agent(std::nullopt);
        seat.assigned = daysAgo(age);
        EXPECT_EQ(judged(seat, early).verdict, verdict) << age;
    }
}

TEST(RuleEngine, MeasuresNeverUsedSeatsFromTheirAssignment) {
    auto seat = agent(std::nullopt);
    seat.assigned = daysAgo(59);
    EXPECT_EQ(judged(seat).verdict, Verdict::Active);
    seat.assigned = daysAgo(60);
    const auto finding = judged(seat);
    EXPECT_EQ(finding.verdict, Verdict::Candidate);
    EXPECT_EQ(finding.justification, Justification::NeverUsed);
    auto ignoring = rule();
    ignoring.neverUsed = NeverUsedHandling::Ignore;
    EXPECT_EQ(judged(seat, ignoring).verdict, Verdict::NeverUsedIgnored);
    EXPECT_EQ(judged(agent(90), ignoring).verdict, Verdict::Candidate);
}

TEST(RuleEngine, SaysWhyNot) {
    auto excluded = agent(90);
    excluded.excludedBy = ExclusionId{3};
    EXPECT_EQ(judged(excluded).verdict, Verdict::Excluded);

    auto free = agent(90);
    free.paid = false;
    EXPECT_EQ(judged(free).verdict, Verdict::NotPaid);
    free.paid.reset();
    EXPECT_EQ(judged(free).verdict, Verdict::PaidUnknown) << "nobody guesses whether a seat is paid";

    auto undated = agent(std::nullopt);
    undated.assigned.reset();
    EXPECT_EQ(judged(undated).verdict, Verdict::DatesUnknown);

    auto off = rule();
    off.active = false;
    EXPECT_EQ(judged(agent(90), off).verdict, Verdict::RuleInactive);
    EXPECT_EQ(RuleEngine({}).evaluate(agent(90), context()).verdict, Verdict::NoRule);

    auto sparing = rule();
    sparing.protectedPeople = {u"kim@example.COM"_s};
    EXPECT_EQ(judged(agent(90), sparing).verdict, Verdict::Protected);
    sparing.protectedPeople = {u"100"_s};
    EXPECT_EQ(judged(agent(90), sparing).verdict, Verdict::Protected);
}

TEST(RuleEngine, RespectsACoolDownUntilItsDay) {
    for (const auto &[days, verdict] :
         {std::pair{1, Verdict::CoolDown}, std::pair{0, Verdict::Candidate}, std::pair{-1, Verdict::Candidate}}) {
        auto cooling = context();
        const QDate until = now.date().addDays(days);
        cooling.coolDownUntil = [until](const ExternalId &) { return std::optional<QDate>(until); };
        EXPECT_EQ(judged(agent(90), rule(), cooling).verdict, verdict) << days;
    }
}

TEST(RuleEngine, MakesNoCandidateFromIncompleteEvidence) {
    auto reading = context();
    Evidence evidence;
    evidence.signalList = {{SignalKind::SignIn, SignalAvailability::Available, daysAgo(200)},
                           {SignalKind::Session, SignalAvailability::Failed, {}}};
    reading.evidenceOf = [&evidence](const Subscription &) { return evidence; };
    EXPECT_EQ(judged(agent(200), rule(), reading).verdict, Verdict::EvidenceIncomplete);

    auto signInOnly = rule();
    signInOnly.countingSignals = {SignalKind::SignIn};
    EXPECT_EQ(judged(agent(200), signInOnly, reading).verdict, Verdict::Candidate)
        << "the failed signal does not count";

    evidence.signalList[1].availability = SignalAvailability::Unavailable;
    EXPECT_EQ(judged(agent(200), rule(), reading).verdict, Verdict::Candidate) << "refused by plan is not a failure";
    evidence.signalList[1] = {SignalKind::Session, SignalAvailability::Available, daysAgo(2)};
    const auto active = judged(agent(200), rule(), reading);
    EXPECT_EQ(active.verdict, Verdict::Active);
    ASSERT_TRUE(active.activity);
    EXPECT_EQ(active.activity->kind, SignalKind::Session);
}

TEST(RuleEngine, NamesTheReason) {
    EXPECT_EQ(judged(agent(90)).justification, Justification::LowUsage);
    auto suspended = agent(90);
    suspended.suspended = true;
    EXPECT_EQ(judged(suspended).justification, Justification::SuspendedButPaid);
    auto light = agent(90);
    light.seatKind = SeatKind::LightAgent;
    light.productRoles = {{u"chat"_s, u"agent"_s, true}};
    EXPECT_EQ(judged(light).justification, Justification::PaidLightAgent);
    EXPECT_EQ(judged(light).action, ProposedAction::EndUser) << "light agent would not free it";
}

TEST(RuleEngine, ChoosesTheActionThatFreesTheSeat) {
    EXPECT_EQ(judged(agent(90)).action, ProposedAction::LightAgent);
    auto without = context();
    without.accountHasLightAgentRole = false;
    EXPECT_EQ(judged(agent(90), rule(), without).action, ProposedAction::EndUser);
    auto chatting = agent(90);
    chatting.productRoles = {{u"chat"_s, u"agent"_s, true}};
    EXPECT_EQ(judged(chatting).action, ProposedAction::EndUser);
    auto firm = rule();
    firm.action = ProposedAction::EndUserSuspended;
    EXPECT_EQ(judged(agent(90), firm).action, ProposedAction::EndUserSuspended);
}

TEST(RuleEngine, AppliesRulesByPriorityModelProfileAndCondition) {
    auto first = rule();
    first.id = RuleId{7};
    first.priority = 10;
    first.condition = u"tag = vip"_s;
    auto second = rule();
    second.id = RuleId{8};
    const RuleEngine engine({second, first});
    EXPECT_EQ(engine.evaluate(agent(90), context()).rule, RuleId{8});
    auto vip = agent(90);
    vip.tags = {u"vip"_s};
    EXPECT_EQ(engine.evaluate(vip, context()).rule, RuleId{7});

    auto unreadable = rule();
    unreadable.condition = u"tag = = vip"_s;
    EXPECT_EQ(judged(vip, unreadable).verdict, Verdict::NoRule) << "an unreadable condition hits nobody";
    auto elsewhere = rule();
    elsewhere.profile = ProfileId{2};
    EXPECT_EQ(judged(vip, elsewhere).verdict, Verdict::NoRule);
    auto ofModel = rule();
    ofModel.models = {ModelId{5}};
    EXPECT_EQ(judged(vip, ofModel).verdict, Verdict::NoRule);
    vip.model = ModelId{5};
    EXPECT_EQ(judged(vip, ofModel).verdict, Verdict::Candidate);
}

TEST(RuleEngine, SeesActivityWhateverElseFailed) {
    auto reading = context();
    Evidence evidence;
    evidence.signalList = {{SignalKind::SignIn, SignalAvailability::Available, daysAgo(10)},
                           {SignalKind::Session, SignalAvailability::Failed, {}}};
    reading.evidenceOf = [&evidence](const Subscription &) { return evidence; };
    EXPECT_EQ(judged(agent(10), rule(), reading).verdict, Verdict::Active);
    evidence.signalList[0].time = daysAgo(60);
    const auto failed = judged(agent(60), rule(), reading);
    EXPECT_EQ(failed.verdict, Verdict::EvidenceIncomplete);
    EXPECT_EQ(failed.missing, std::vector{SignalKind::Session});
}

TEST(RuleEngine, CarriesTheNumbersOfItsSentence) {
    auto active = judged(agent(45));
    EXPECT_EQ(active.thresholdDays, 60);
    EXPECT_EQ(active.graceDays, 30);
    EXPECT_EQ(active.daysLeft, 15);
    EXPECT_EQ(active.until, now.date().addDays(15));
    EXPECT_FALSE(active.sinceAssigned);
    ASSERT_TRUE(active.activity);
    EXPECT_EQ(active.activity->kind, SignalKind::SignIn);

    auto fresh = agent(std::nullopt);
    fresh.assigned = daysAgo(40);
    active = judged(fresh);
    EXPECT_EQ(active.verdict, Verdict::Active);
    EXPECT_TRUE(active.sinceAssigned);
    EXPECT_EQ(active.daysLeft, 20);

    fresh.assigned = daysAgo(12);
    const auto young = judged(fresh);
    EXPECT_EQ(young.verdict, Verdict::InGrace);
    EXPECT_EQ(young.daysLeft, 18);
    EXPECT_EQ(young.until, now.date().addDays(18));

    auto cooling = context();
    cooling.coolDownUntil = [](const ExternalId &) { return std::optional<QDate>(now.date().addDays(90)); };
    const auto kept = judged(agent(90), rule(), cooling);
    EXPECT_EQ(kept.verdict, Verdict::CoolDown);
    EXPECT_EQ(kept.daysLeft, 90);
    EXPECT_EQ(kept.until, now.date().addDays(90));

    auto excluded = agent(90);
    excluded.excludedBy = ExclusionId{3};
    excluded.excludedByName = u"*@example.com"_s;
    EXPECT_EQ(judged(excluded).exclusion, u"*@example.com"_s);
}

TEST(RuleEngine, TellsWhatEachRuleSays) {
    auto strict = rule();
    strict.thresholdDays = 30;
    strict.priority = 5;
    auto off = rule();
    off.id = RuleId{2};
    off.active = false;
    auto elsewhere = rule();
    elsewhere.profile = ProfileId{9};
    auto ofModel = rule();
    ofModel.id = RuleId{3};
    ofModel.models = {ModelId{5}};
    auto ofVips = rule();
    ofVips.id = RuleId{4};
    ofVips.condition = u"tag = vip"_s;
    auto unreadable = rule();
    unreadable.id = RuleId{5};
    unreadable.condition = u"tag = = vip"_s;
    const RuleEngine engine({unreadable, ofVips, ofModel, elsewhere, off, strict});
    std::vector<Verdict> verdicts;
    for (const auto &finding : engine.examine(agent(45), context()))
        verdicts.push_back(finding.verdict);
    EXPECT_EQ(verdicts, (std::vector{Verdict::Candidate, Verdict::RuleInactive, Verdict::OtherModel,
                                     Verdict::ConditionNotMet, Verdict::ConditionUnreadable}));
}
