#include "domain/WhatIf.h"
#include "support/RandomSeats.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

//! What the rule engine says of the same question, seat by seat.
struct Engine {
    std::vector<Subscription> seats;
    RuleContext context;

    std::vector<SubscriptionId> proposedBy(std::vector<ReclamationRule> rules) const {
        const RuleEngine engine(std::move(rules));
        std::vector<SubscriptionId> ids;
        for (const auto &seat : seats) {
            if (engine.evaluate(seat, context).verdict == Verdict::Candidate)
                ids.push_back(seat.id);
        }
        return ids;
    }

    //! Those and, beside them, the seats that the asked rule would propose if what was not read stayed silent: a
    //! what-if counts them and says that only the sign-in speaks for them (decisions 26).
    std::vector<SubscriptionId> proposedIfSilent(const std::vector<ReclamationRule> &rules,
                                                 const ReclamationRule &asked) const {
        const RuleEngine engine(rules);
        std::vector<SubscriptionId> ids;
        for (const auto &seat : seats) {
            const Verdict verdict = engine.evaluate(seat, context).verdict;
            if (verdict == Verdict::Candidate || (isAskedAbout(verdict) && staysSilent(engine, seat, asked)))
                ids.push_back(seat.id);
        }
        return ids;
    }

    static bool isAskedAbout(Verdict verdict) {
        return verdict != Verdict::Excluded && verdict != Verdict::NotPaid && verdict != Verdict::PaidUnknown &&
               verdict != Verdict::CoolDown;
    }

    bool staysSilent(const RuleEngine &engine, const Subscription &seat, const ReclamationRule &asked) const {
        for (const Finding &finding : engine.examine(seat, context)) {
            if (finding.rule == asked.id && finding.verdict == Verdict::EvidenceNotRead)
                return finding.inactiveDays && (finding.activity || asked.neverUsed == NeverUsedHandling::Propose);
        }
        return false;
    }

    std::optional<Money> costOf(const std::vector<SubscriptionId> &ids) const {
        std::optional<Money> sum = Money{};
        for (const auto &seat : seats) {
            if (seat.costPerYear && std::binary_search(ids.begin(), ids.end(), seat.id))
                sum = add(sum, *seat.costPerYear);
        }
        return sum && sum->currency.isEmpty() ? std::nullopt : sum;
    }
};

std::vector<SubscriptionId> without(const std::vector<SubscriptionId> &from, const std::vector<SubscriptionId> &these) {
    std::vector<SubscriptionId> left;
    std::set_difference(from.begin(), from.end(), these.begin(), these.end(), std::back_inserter(left));
    return left;
}

std::vector<SubscriptionId> idsOf(const std::vector<WhatIfSeat> &seats) {
    std::vector<SubscriptionId> ids;
    for (const auto &seat : seats)
        ids.push_back(seat.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<ReclamationRule> plus(std::vector<ReclamationRule> rules, const std::optional<ReclamationRule> &rule) {
    if (rule)
        rules.push_back(*rule);
    return rules;
}

void expectAgreement(const Engine &engine, const WhatIf &whatIf, const WhatIfSettings &settings) {
    const auto &rules = whatIf.rules();
    auto asked = rules.asked;
    settings.applyTo(asked);
    const auto then = engine.proposedIfSilent(plus(rules.others, asked), asked);
    const auto now = engine.proposedBy(plus(rules.others, rules.saved));
    const auto curve = whatIf.curve(settings);
    const int days = settings.thresholdDays;
    const auto answer = curve.at(days);
    EXPECT_EQ(answer.candidates, qint64(then.size()));
    EXPECT_EQ(answer.candidatesNow, qint64(now.size()));
    EXPECT_EQ(answer.savings, engine.costOf(then));
    EXPECT_EQ(answer.savingsNow, engine.costOf(now));
    const auto enter = without(then, now);
    const auto leave = without(now, then);
    EXPECT_EQ(answer.enter, qint64(enter.size()));
    EXPECT_EQ(answer.leave, qint64(leave.size()));
    EXPECT_EQ(answer.enterSavings, engine.costOf(enter));
    EXPECT_EQ(answer.leaveSavings, engine.costOf(leave));
    EXPECT_EQ(idsOf(whatIf.entering(curve, days, 10000)), enter);
    EXPECT_EQ(idsOf(whatIf.leaving(curve, days, 10000)), leave);
    EXPECT_EQ(idsOf(whatIf.proposed(curve, days, 10000)), then);
}

Subscription agent(int id, std::optional<int> idle, const QDateTime &now) {
    Subscription seat;
    seat.id = SubscriptionId{id};
    seat.profile = ProfileId{1};
    seat.externalId = QString::number(id);
    seat.role = u"agent"_s;
    seat.seatKind = SeatKind::Agent;
    seat.paid = true;
    seat.assigned = now.addDays(-1000);
    seat.costPerYear = Money{110400, u"USD"_s};
    if (idle)
        seat.lastActivity = now.addDays(-*idle);
    return seat;
}

const QDateTime today(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

//! One seat for each number of idle days from 0 to 199, and three that were never used.
WhatIf ladder(const ReclamationRule &saved) {
    WhatIf whatIf({saved, saved, {}});
    RuleContext context;
    context.now = today;
    for (int idle = 0; idle < 200; ++idle)
        whatIf.add(agent(idle + 1, idle, today), context);
    for (int id = 300; id < 303; ++id)
        whatIf.add(agent(id, std::nullopt, today), context);
    return whatIf;
}

ReclamationRule savedRule() {
    ReclamationRule rule;
    rule.id = RuleId{1};
    rule.name = u"Idle"_s;
    return rule;
}

} // namespace

TEST(WhatIf, AgreesWithTheRuleEngineInEverySeat) {
    qint64 entered = 0;
    qint64 left = 0;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        SCOPED_TRACE(seed);
        test::RandomSeats random(seed);
        if (seed % 4 == 0)
            random.mixCurrencies();
        WhatIfRules rules;
        rules.asked = random.rule(1);
        if (!random.oneIn(4)) {
            rules.saved = random.rule(1);
            if (random.oneIn(2))
                rules.asked = *rules.saved;
        }
        for (int i = 0; i < random.upTo(2); ++i)
            rules.others.push_back(random.rule(2 + i));
        Engine engine;
        WhatIf whatIf(rules);
        for (int i = 0; i < 150; ++i)
            engine.seats.push_back(random.seat(i));
        engine.context = random.context();
        for (const auto &seat : engine.seats)
            whatIf.add(seat, engine.context);
        for (int step = 0; step < 8; ++step) {
            auto turned = rules.asked;
            random.turn(turned);
            turned.active = !random.oneIn(9);
            expectAgreement(engine, whatIf, WhatIfSettings::of(turned));
            const auto answer = whatIf.curve(WhatIfSettings::of(turned)).at(turned.thresholdDays);
            entered += answer.enter;
            left += answer.leave;
            if (testing::Test::HasFailure())
                return;
        }
    }
    EXPECT_GT(entered, 100) << "random rules must make a difference";
    EXPECT_GT(left, 100);
}

TEST(WhatIf, CountsWhoEntersAndLeavesAroundTheSavedThreshold) {
    const auto whatIf = ladder(savedRule());
    const auto curve = whatIf.curve(WhatIfSettings::of(savedRule()));
    const auto same = curve.at(60);
    EXPECT_EQ(same.candidates, 140 + 3);
    EXPECT_EQ(same.enter, 0);
    EXPECT_EQ(same.leave, 0);
    EXPECT_EQ(same.savings, (Money{143 * 110400, u"USD"_s}));
    const auto later = curve.at(75);
    EXPECT_EQ(later.candidates, 125 + 3);
    EXPECT_EQ(later.leave, 15);
    EXPECT_EQ(later.leaveSavings, (Money{15 * 110400, u"USD"_s}));
    EXPECT_FALSE(later.enterSavings);
    const auto earlier = curve.at(50);
    EXPECT_EQ(earlier.enter, 10);
    const auto leaving = whatIf.leaving(curve, 75, 2);
    ASSERT_EQ(leaving.size(), 2U);
    EXPECT_EQ(leaving.front().idleDays, 74) << "the longest idle stands first";
    EXPECT_EQ(leaving.back().idleDays, 73);
    const auto top = whatIf.proposed(curve, 60, 5);
    ASSERT_EQ(top.size(), 5U);
    EXPECT_TRUE(top.front().neverUsed) << "never used since the assignment 1000 days ago";
    EXPECT_EQ(top.back().idleDays, 198);
    EXPECT_TRUE(whatIf.proposed(curve, 60, 0).empty());
}

TEST(WhatIf, FillsTheBucketsOfTheField) {
    const auto curve = ladder(savedRule()).curve(WhatIfSettings::of(savedRule()));
    const auto buckets = curve.buckets(60);
    ASSERT_EQ(buckets.size(), 5U);
    const std::vector<std::pair<int, std::optional<int>>> bounds{{0, 30}, {31, 60}, {61, 90}, {91, 120}, {121, {}}};
    const std::vector<qint64> counts{31, 30, 30, 30, 79};
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        EXPECT_EQ(std::pair(buckets[i].fromDays, buckets[i].toDays), bounds[i]);
        EXPECT_EQ(buckets[i].seats, counts[i]) << i;
    }
    EXPECT_EQ(buckets[1].candidates, 1) << "the day of the threshold itself counts";
    EXPECT_EQ(curve.neverUsed(60).seats, 3);
    EXPECT_EQ(curve.seats(), 203);
}

TEST(WhatIf, DrawsBarsThatAddUpToTheSeats) {
    const auto curve = ladder(savedRule()).curve(WhatIfSettings::of(savedRule()));
    for (const auto &[width, end] : {std::pair{5, 180}, std::pair{7, 365}, std::pair{1, 15}}) {
        const auto bars = curve.bars(75, width, end);
        qint64 seats = 0;
        qint64 candidates = 0;
        qint64 leave = 0;
        for (const auto &bar : bars) {
            seats += bar.seats;
            candidates += bar.candidates;
            leave += bar.leave;
        }
        EXPECT_EQ(seats, 200);
        EXPECT_EQ(candidates, 125);
        EXPECT_EQ(leave, 15);
        EXPECT_EQ(bars.back().fromDays, end);
        EXPECT_FALSE(bars.back().toDays);
    }
}

TEST(WhatIf, SaysBelowTheSavedThresholdWhatIsProvedAndWhatTheSignInAloneSays) {
    WhatIf whatIf({savedRule(), savedRule(), {}});
    RuleContext context;
    context.now = today;
    context.evidenceOf = [](const Subscription &seat) {
        const bool read = seat.id.value % 2 == 0;
        Evidence evidence;
        evidence.signalList = {
            {SignalKind::SignIn, SignalAvailability::Available, seat.lastActivity},
            {SignalKind::Session, read ? SignalAvailability::Available : SignalAvailability::NotFetched, {}}};
        return evidence;
    };
    for (int id = 1; id <= 30; ++id)
        whatIf.add(agent(id, 40 + id, today), context);
    auto settings = WhatIfSettings::of(savedRule());
    const auto answer = whatIf.curve(settings).at(50);
    EXPECT_EQ(answer.candidates, 21);
    EXPECT_EQ(answer.proved, 5) << "41..70 idle days; 50..59 are below the saved threshold, the even ids were read";
    EXPECT_EQ(answer.signInOnly, 5);
    EXPECT_EQ(whatIf.unread(SignalKind::Session), 15);
    settings.countingSignals = {SignalKind::SignIn};
    EXPECT_EQ(whatIf.curve(settings).at(50).proved, 10) << "nothing is missing when the sign-in alone counts";
}

TEST(WhatIf, NamesDatesInTheFutureAndSeatsWithoutDates) {
    WhatIf whatIf({savedRule(), savedRule(), {}});
    RuleContext context;
    context.now = today;
    whatIf.add(agent(1, -30, today), context);
    auto undated = agent(2, std::nullopt, today);
    undated.assigned.reset();
    whatIf.add(undated, context);
    const auto curve = whatIf.curve(WhatIfSettings::of(savedRule()));
    EXPECT_EQ(whatIf.futureDates(), 1);
    EXPECT_EQ(curve.undated(), 1);
    EXPECT_EQ(curve.buckets(60).front().seats, 1) << "a date in the future counts as 0 idle days";
    EXPECT_EQ(curve.seats(), 2);
}

TEST(WhatIf, GivesNoPriceForTwoCurrenciesOrForOneThatNoSumCouldHold) {
    RuleContext context;
    context.now = today;
    WhatIf mixed({savedRule(), savedRule(), {}});
    auto euro = agent(1, 90, today);
    euro.costPerYear->currency = u"EUR"_s;
    mixed.add(euro, context);
    mixed.add(agent(2, 70, today), context);
    const auto curve = mixed.curve(WhatIfSettings::of(savedRule()));
    EXPECT_FALSE(curve.at(60).savings);
    EXPECT_EQ(curve.at(80).savings, (Money{110400, u"EUR"_s})) << "one currency is left above 80 days";
    WhatIf dear({savedRule(), savedRule(), {}});
    for (int id = 1; id <= 2; ++id) {
        auto seat = agent(id, 80 + id, today);
        seat.costPerYear->minor = std::numeric_limits<qint64>::max() / 2 + 1;
        dear.add(seat, context);
    }
    EXPECT_FALSE(dear.curve(WhatIfSettings::of(savedRule())).at(60).savings);
}

TEST(WhatIf, ProposesForANewRuleNothingNow) {
    WhatIf whatIf({std::nullopt, savedRule(), {}});
    RuleContext context;
    context.now = today;
    whatIf.add(agent(1, 90, today), context);
    const auto answer = whatIf.curve(WhatIfSettings::of(savedRule())).at(60);
    EXPECT_EQ(answer.candidatesNow, 0);
    EXPECT_EQ(answer.enter, 1);
}
