#include "domain/Evidence.h"
#include "base/Clock.h"

#include <gtest/gtest.h>

using namespace seatkeeper;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text) { return fromIsoUtc(text); }

} // namespace

TEST(EvidenceTest, TheNewestSignalDecides) {
    Evidence evidence;
    EXPECT_FALSE(evidence.effective());
    evidence.signalList = {{SignalKind::SignIn, SignalAvailability::Available, at(u"2026-01-01T00:00:00Z"_s)},
                           {SignalKind::Session, SignalAvailability::Available, at(u"2026-03-01T00:00:00Z"_s)},
                           {SignalKind::TicketWork, SignalAvailability::Unavailable, std::nullopt}};
    ASSERT_TRUE(evidence.effective());
    EXPECT_EQ(evidence.effective()->kind, SignalKind::Session);
    EXPECT_TRUE(evidence.isComplete());
    evidence.signalList.push_back({SignalKind::AuditLog, SignalAvailability::Failed, std::nullopt});
    EXPECT_FALSE(evidence.isComplete());
}

TEST(EvidenceTest, IdleDaysAreWholeDaysOf86400Seconds) {
    const QDateTime now = at(u"2026-03-01T12:00:00Z"_s);
    EXPECT_EQ(idleDays(now.addSecs(-86400), {}, now), 1);
    EXPECT_EQ(idleDays(now.addSecs(-86399), {}, now), 0);
    EXPECT_EQ(idleDays(now.addSecs(-60 * 86400 + 1), {}, now), 59);
    EXPECT_EQ(idleDays(now.addSecs(-60 * 86400), {}, now), 60);
    EXPECT_EQ(idleDays(now.addSecs(5), {}, now), 0);
    EXPECT_EQ(idleDays({}, {}, now), std::nullopt);
}

TEST(EvidenceTest, TheLaterOfActivityAndAssignmentCounts) {
    const QDateTime now = at(u"2026-03-01T12:00:00Z"_s);
    EXPECT_EQ(idleDays(now.addDays(-90), now.addDays(-10), now), 10);
    EXPECT_EQ(idleDays(now.addDays(-10), now.addDays(-90), now), 10);
    EXPECT_EQ(idleDays({}, now.addDays(-7), now), 7);
}

TEST(EvidenceTest, NamesOfSignalsComeBack) {
    for (const SignalKind kind :
         {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog})
        EXPECT_EQ(signalFromName(signalName(kind)), kind);
    EXPECT_FALSE(signalFromName(u"smoke"_s));
}
