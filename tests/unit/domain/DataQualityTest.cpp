#include "domain/DataQuality.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

//! Nothing wrong with it.
QualityFacts good() {
    QualityFacts facts;
    facts.now = now;
    facts.downloadedAt = now.addSecs(-3600);
    facts.peopleRead = 480;
    facts.accountCount = 480;
    facts.accountCountAt = now.addSecs(-3700);
    facts.countIsFresh = true;
    facts.roles = {{u"Tier 2"_s, 14, 14}, {u"Light agent"_s, 60, 60}};
    facts.signalMap = {{SignalKind::SignIn, SignalAvailability::Available},
                       {SignalKind::Session, SignalAvailability::Available},
                       {SignalKind::TicketWork, SignalAvailability::Available},
                       {SignalKind::AuditLog, SignalAvailability::Available}};
    facts.seats = 400;
    return facts;
}

const QualityFinding *find(const DataQuality &quality, const QString &id) {
    const auto found = std::find_if(quality.findings().begin(), quality.findings().end(),
                                    [&](const QualityFinding &one) { return one.id == id; });
    return found == quality.findings().end() ? nullptr : &*found;
}

//! The level of one finding among those of @p facts; Good when there is none.
QualityLevel levelOf(const QualityFacts &facts, const QString &id) {
    const DataQuality quality = DataQuality::judge(facts);
    const auto *found = find(quality, id);
    return found ? found->level : QualityLevel::Good;
}

ExclusionRule endingOn(const QDate &until) {
    ExclusionRule rule;
    rule.pattern = u"*@partner.example"_s;
    rule.until = until;
    return rule;
}

} // namespace

TEST(DataQualityTest, IsGreenWhenNothingIsWrongAndSaysWhatWasLookedAt) {
    const DataQuality quality = DataQuality::judge(good());
    EXPECT_EQ(quality.light(), QualityLight::Green);
    EXPECT_TRUE(quality.isReliable());
    for (const auto &id : {u"download"_s, u"account_count"_s, u"role_counts"_s, u"signals"_s, u"identifiers"_s})
        EXPECT_NE(find(quality, id), nullptr) << id.toStdString();
    EXPECT_EQ(quality.count(QualityLevel::Good), static_cast<qint64>(quality.findings().size()));
}

TEST(DataQualityTest, WithoutADownloadItIsRedAndNothingElseIsJudged) {
    QualityFacts facts;
    facts.now = now;
    const DataQuality quality = DataQuality::judge(facts);
    EXPECT_EQ(quality.light(), QualityLight::Red);
    ASSERT_EQ(quality.findings().size(), 1U);
    EXPECT_EQ(quality.findings().front().args.value(u"at"_s), QString());
}

TEST(DataQualityTest, AgeWarnsAfterTwoDaysAndSpoilsAfterSeven) {
    const std::vector<std::pair<qint64, QualityLevel>> table{{0, QualityLevel::Good},
                                                             {2 * 86400 + 86399, QualityLevel::Good},
                                                             {3 * 86400, QualityLevel::Warning},
                                                             {7 * 86400, QualityLevel::Warning},
                                                             {7 * 86400 + 86399, QualityLevel::Warning},
                                                             {8 * 86400, QualityLevel::Bad},
                                                             {-86400, QualityLevel::Good}};
    for (const auto &[age, level] : table) {
        QualityFacts facts = good();
        facts.downloadedAt = now.addSecs(-age);
        EXPECT_EQ(levelOf(facts, u"download"_s), level) << age;
    }
}

TEST(DataQualityTest, AShrinkThatWaitsIsRed) {
    QualityFacts facts = good();
    facts.heldBack = QualityFacts::HeldBack{480, 300};
    EXPECT_EQ(levelOf(facts, u"held_back"_s), QualityLevel::Bad);
    EXPECT_FALSE(DataQuality::judge(facts).isReliable());
}

TEST(DataQualityTest, AFreshCountMayDifferByFiveOrOnePercent) {
    const std::vector<std::tuple<qint64, qint64, QualityLevel>> table{
        {485, 480, QualityLevel::Good}, {486, 480, QualityLevel::Bad},       {475, 480, QualityLevel::Good},
        {474, 480, QualityLevel::Bad},  {99000, 100000, QualityLevel::Good}, {98999, 100000, QualityLevel::Bad}};
    for (const auto &[found, expected, level] : table) {
        QualityFacts facts = good();
        facts.peopleRead = found;
        facts.accountCount = expected;
        EXPECT_EQ(levelOf(facts, u"account_count"_s), level) << found;
        facts.countIsFresh = false;
        const bool wrong = level == QualityLevel::Bad;
        EXPECT_EQ(levelOf(facts, u"account_count"_s), wrong ? QualityLevel::Warning : QualityLevel::Good)
            << "an old count of the account cannot make it red";
    }
    QualityFacts unknown = good();
    unknown.accountCount.reset();
    EXPECT_EQ(levelOf(unknown, u"account_count"_s), QualityLevel::Note);
}

TEST(DataQualityTest, TheRoleThatDiffersMostIsNamed) {
    QualityFacts facts = good();
    facts.roles.push_back({u"Tier 3"_s, 3, 12});
    const DataQuality quality = DataQuality::judge(facts);
    const auto *found = find(quality, u"role_counts"_s);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->level, QualityLevel::Warning);
    EXPECT_EQ(found->args.value(u"role"_s), u"Tier 3"_s);
    EXPECT_EQ(quality.light(), QualityLight::Amber);
}

TEST(DataQualityTest, MissingIsNotFailed) {
    QualityFacts facts = good();
    facts.signalMap[SignalKind::AuditLog] = SignalAvailability::Unavailable;
    EXPECT_EQ(levelOf(facts, u"signals"_s), QualityLevel::Note) << "a plan without it is no fault of the data";
    EXPECT_EQ(DataQuality::judge(facts).light(), QualityLight::Green);
    facts.signalMap[SignalKind::Session] = SignalAvailability::Failed;
    EXPECT_EQ(levelOf(facts, u"failed_signals"_s), QualityLevel::Bad);
    EXPECT_EQ(DataQuality::judge(facts).light(), QualityLight::Red);
    facts.signalMap = {{SignalKind::SignIn, SignalAvailability::Available}};
    EXPECT_EQ(levelOf(facts, u"signals"_s), QualityLevel::Warning) << "the sign-in alone";
    EXPECT_EQ(DataQuality::judge(facts).light(), QualityLight::Amber);
}

TEST(DataQualityTest, RowsAreCountedAndNamed) {
    QualityFacts facts = good();
    facts.unrecognized = 3;
    facts.unrecognizedIdentifiers = {u"zendesk.role_type.6"_s};
    facts.withoutEmail = 2;
    facts.futureDates = 1;
    facts.paidUnknown = 4;
    facts.peopleWithFailedSignals = 5;
    EXPECT_EQ(levelOf(facts, u"identifiers"_s), QualityLevel::Warning);
    EXPECT_EQ(levelOf(facts, u"email"_s), QualityLevel::Note);
    EXPECT_EQ(levelOf(facts, u"dates"_s), QualityLevel::Warning);
    EXPECT_EQ(levelOf(facts, u"paid_unknown"_s), QualityLevel::Warning);
    EXPECT_EQ(levelOf(facts, u"person_signals"_s), QualityLevel::Warning);
    EXPECT_EQ(find(DataQuality::judge(facts), u"identifiers"_s)->args.value(u"identifiers"_s),
              u"zendesk.role_type.6"_s);
}

TEST(DataQualityTest, ExclusionsThatEndAreNamedBeforeAndAfter) {
    QualityFacts facts = good();
    const QDate today = now.date();
    facts.exclusions = {endingOn(today.addDays(20))};
    EXPECT_EQ(levelOf(facts, u"exclusions_ending"_s), QualityLevel::Good);
    facts.exclusions = {endingOn(today.addDays(9)), endingOn(today.addDays(3)), endingOn(today.addDays(-1))};
    const DataQuality quality = DataQuality::judge(facts);
    ASSERT_NE(find(quality, u"exclusions_ending"_s), nullptr);
    EXPECT_EQ(find(quality, u"exclusions_ending"_s)->args.value(u"count"_s), u"2"_s);
    EXPECT_EQ(find(quality, u"exclusions_ending"_s)->args.value(u"until"_s), today.addDays(3).toString(Qt::ISODate));
    ASSERT_NE(find(quality, u"exclusions_expired"_s), nullptr);
    EXPECT_EQ(find(quality, u"exclusions_expired"_s)->args.value(u"rules"_s), u"*@partner.example"_s);
}

TEST(DataQualityTest, OldPricesAndFailedJobsWarn) {
    QualityFacts facts = good();
    ListPrice price;
    price.name = u"Suite Growth"_s;
    price.asOf = QDate(2025, 1, 1);
    facts.prices = {price};
    JobResult job;
    job.kind = JobKind::UpdateCandidates;
    job.status = JobStatus::Failed;
    job.started = now.addDays(-1);
    facts.failedJobs = {job};
    EXPECT_EQ(levelOf(facts, u"list_price"_s), QualityLevel::Warning);
    EXPECT_EQ(levelOf(facts, u"jobs"_s), QualityLevel::Warning);
    facts.seatsWithoutPrice = 7;
    EXPECT_EQ(levelOf(facts, u"price"_s), QualityLevel::Note);
}

TEST(DataQualityTest, TheWorstStandsFirst) {
    QualityFacts facts = good();
    facts.withoutEmail = 1;
    facts.futureDates = 1;
    facts.signalMap[SignalKind::Session] = SignalAvailability::Failed;
    const DataQuality quality = DataQuality::judge(facts);
    EXPECT_TRUE(std::is_sorted(
        quality.findings().begin(), quality.findings().end(),
        [](const QualityFinding &left, const QualityFinding &right) { return left.level > right.level; }));
    EXPECT_EQ(quality.findings().front().id, u"failed_signals"_s);
}
