#include "domain/RuleReview.h"
#include "support/RandomSeats.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

ReclamationRule rule(qint64 id, const QString &name) {
    ReclamationRule made;
    made.id = RuleId{id};
    made.name = name;
    return made;
}

std::optional<RuleRemark> find(const std::vector<RuleRemark> &remarks, RuleProblem problem) {
    for (const auto &remark : remarks) {
        if (remark.problem == problem)
            return remark;
    }
    return std::nullopt;
}

Subscription seat(const QString &id, const QString &role) {
    Subscription one;
    one.profile = ProfileId{1};
    one.externalId = id;
    one.userPrincipalName = id + u"@example.com"_s;
    one.role = role;
    one.paid = true;
    return one;
}

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

RuleFacts facts(const ReclamationRule &about, const std::vector<ReclamationRule> &others,
                const std::vector<Subscription> &seats) {
    RuleFacts made(about, others);
    for (const auto &one : seats)
        made.add(one, now);
    return made;
}

const std::vector<Subscription> people{seat(u"1"_s, u"agent"_s), seat(u"2"_s, u"agent"_s), seat(u"3"_s, u"admin"_s)};

} // namespace

TEST(RuleReview, NamesWhatCannotBeSavedAndWhereItStands) {
    auto wrong = rule(1, u" "_s);
    wrong.thresholdDays = 0;
    wrong.graceDays = -1;
    wrong.notifyDays = 5000;
    wrong.priority = -3;
    wrong.countingSignals.clear();
    wrong.condition = u"rolle = agent"_s;
    const auto remarks = reviewRule(wrong, {}, nullptr);
    const QMap<RuleProblem, QString> expected{{RuleProblem::NameMissing, u"name"_s},
                                              {RuleProblem::ThresholdRange, u"threshold"_s},
                                              {RuleProblem::GraceRange, u"grace"_s},
                                              {RuleProblem::NotifyDaysRange, u"notify-days"_s},
                                              {RuleProblem::PriorityRange, u"priority"_s},
                                              {RuleProblem::SignalsMissing, u"signals"_s},
                                              {RuleProblem::ConditionUnreadable, u"condition"_s}};
    EXPECT_EQ(remarks.size(), std::size_t(expected.size()));
    for (const auto &remark : remarks) {
        EXPECT_TRUE(blocksSaving(remark.problem));
        EXPECT_EQ(remark.field, expected.value(remark.problem)) << ruleProblemName(remark.problem).toStdString();
    }
    EXPECT_EQ(find(remarks, RuleProblem::ThresholdRange)->args.value(u"least"_s), u"1"_s);
    EXPECT_EQ(find(remarks, RuleProblem::ConditionUnreadable)->args.value(u"detail"_s), u"unknown_field"_s);
    EXPECT_TRUE(reviewRule(rule(1, u"Idle"_s), {}, nullptr).empty());
    EXPECT_TRUE(find(reviewRule(rule(1, u"idle"_s), {rule(2, u"Idle"_s)}, nullptr), RuleProblem::NameTaken));
}

TEST(RuleReview, NamesAConditionThatHitsEverybodyOrNobodyAndThePatternsThatNeverMatch) {
    auto wide = rule(1, u"Wide"_s);
    wide.condition = u"role = agent or role = admin"_s;
    const auto wideFacts = facts(wide, {}, people);
    const auto everybody = find(reviewRule(wide, {}, &wideFacts), RuleProblem::MatchesEverybody);
    ASSERT_TRUE(everybody);
    EXPECT_EQ(everybody->args.value(u"count"_s), u"3"_s);
    EXPECT_FALSE(blocksSaving(everybody->problem));

    auto none = rule(1, u"None"_s);
    none.condition = u"role = agent and email ~ \"@old.example\" and not tag = vip"_s;
    const auto noneFacts = facts(none, {}, people);
    const auto remarks = reviewRule(none, {}, &noneFacts);
    EXPECT_TRUE(find(remarks, RuleProblem::MatchesNobody));
    QStringList patterns;
    for (const auto &remark : remarks) {
        if (remark.problem == RuleProblem::PatternNeverMatches)
            patterns.append(remark.args.value(u"pattern"_s));
    }
    EXPECT_EQ(patterns, (QStringList{u"email ~ @old.example"_s, u"tag = vip"_s}));

    const auto plain = rule(1, u"Plain"_s);
    const auto plainFacts = facts(plain, {}, people);
    EXPECT_TRUE(reviewRule(plain, {}, &plainFacts).empty()) << "no condition is no mistake";
    const auto nobody = facts(none, {}, {});
    EXPECT_TRUE(reviewRule(none, {}, &nobody).empty()) << "nothing is known before the first download";
}

TEST(RuleReview, NamesProtectedPeopleNobodyKnowsAndDatesInTheFuture) {
    auto sparing = rule(1, u"Sparing"_s);
    sparing.protectedPeople = {u"2"_s, u"3@EXAMPLE.com"_s, u"ghost@example.com"_s};
    auto seats = people;
    seats.front().lastActivity = now.addDays(2);
    const auto seen = facts(sparing, {}, seats);
    const auto remarks = reviewRule(sparing, {}, &seen);
    ASSERT_EQ(remarks.size(), 2U);
    EXPECT_EQ(find(remarks, RuleProblem::ProtectedUnknown)->args.value(u"person"_s), u"ghost@example.com"_s);
    EXPECT_EQ(find(remarks, RuleProblem::FutureDates)->args.value(u"count"_s), u"1"_s);
}

TEST(RuleReview, NamesRulesOfOnePriorityThatDisagree) {
    auto old = rule(1, u"Old"_s);
    old.condition = u"role = agent"_s;
    auto young = rule(2, u"Young"_s);
    young.condition = u"email ~ example"_s;
    young.action = ProposedAction::EndUser;
    const std::vector<ReclamationRule> others{old};
    EXPECT_TRUE(reviewRule(young, others, nullptr).empty()) << "two conditions may well keep them apart";
    const auto seen = facts(young, others, people);
    const auto remark = find(reviewRule(young, others, &seen), RuleProblem::SamePriority);
    ASSERT_TRUE(remark);
    EXPECT_EQ(remark->args.value(u"rule"_s), u"Old"_s);
    EXPECT_EQ(remark->args.value(u"first"_s), u"other"_s);
    EXPECT_EQ(remark->args.value(u"count"_s), u"2"_s);
    auto later = young;
    later.priority = 200;
    EXPECT_FALSE(find(reviewRule(later, others, &seen), RuleProblem::SamePriority));
    auto off = old;
    off.active = false;
    EXPECT_TRUE(reviewRule(young, {off}, nullptr).empty()) << "a rule that is switched off contradicts nobody";
}

TEST(RuleReview, NamesARuleThatAnotherOneShadows) {
    const auto wide = rule(1, u"Wide"_s);
    auto narrow = rule(2, u"Narrow"_s);
    narrow.condition = u"tag = vip"_s;
    narrow.thresholdDays = 90;
    narrow.priority = 200;
    EXPECT_EQ(find(reviewRule(narrow, {wide}, nullptr), RuleProblem::ShadowedBy)->args.value(u"rule"_s), u"Wide"_s);
    EXPECT_EQ(find(reviewRule(wide, {narrow}, nullptr), RuleProblem::Shadows)->args.value(u"rule"_s), u"Narrow"_s);
    narrow.priority = 50;
    EXPECT_TRUE(reviewRule(narrow, {wide}, nullptr).empty()) << "the narrow one goes first now";
    narrow.priority = 200;
    narrow.graceDays = 7;
    EXPECT_TRUE(reviewRule(narrow, {wide}, nullptr).empty()) << "it proposes new accounts earlier";
    auto fresh = wide;
    fresh.id = {};
    fresh.name = u"Copy"_s;
    EXPECT_TRUE(find(reviewRule(fresh, {wide}, nullptr), RuleProblem::ShadowedBy)) << "a new rule comes after old ones";
}

TEST(RuleReview, SaysCoversOnlyWhenTheEngineAgrees) {
    int certain = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        test::RandomSeats random(seed);
        auto first = random.rule(1);
        auto second = random.oneIn(2) ? random.rule(2) : first;
        second.id = RuleId{2};
        second.thresholdDays = first.thresholdDays + random.upTo(20) - 3;
        if (random.oneIn(2))
            second.condition = u"role = admin"_s;
        if (random.oneIn(3))
            second.countingSignals.insert(SignalKind::Session);
        if (random.oneIn(3))
            second.neverUsed = NeverUsedHandling::Ignore;
        if (!covers(first, second))
            continue;
        ++certain;
        const RuleEngine one({first});
        const RuleEngine other({second});
        for (int i = 0; i < 120; ++i) {
            auto person = random.seat(i);
            if (!person.assigned)
                person.assigned = random.now.addDays(-500);
            const auto context = random.context();
            if (other.evaluate(person, context).verdict != Verdict::Candidate)
                continue;
            ASSERT_EQ(one.evaluate(person, context).verdict, Verdict::Candidate) << seed << " " << i;
        }
    }
    EXPECT_GT(certain, 20) << "the random rules must be able to cover each other";
}
