#include "domain/EvidenceWeakness.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

using Age = std::optional<int>;

//! Signals that were all read, each so many days old.
Evidence read(Age signIn, Age session, Age tickets, Age auditLog) {
    Evidence evidence;
    const std::array ages{signIn, session, tickets, auditLog};
    for (std::size_t i = 0; i < allSignals.size(); ++i) {
        const auto time = ages.at(i) ? std::optional(now.addDays(-*ages.at(i))) : std::nullopt;
        evidence.signalList.push_back({allSignals.at(i), SignalAvailability::Available, time});
    }
    return evidence;
}

QStringList named(const Evidence &evidence, const Subscription &seat = {}, int freshDays = 60) {
    QStringList names;
    for (const auto &weakness : weaknessesOf(seat, evidence, now, freshDays))
        names.append(weaknessName(weakness.kind));
    return names;
}

} // namespace

TEST(EvidenceWeaknessTest, NamesATokenWhenNobodyConfirmsTheSignIn) {
    EXPECT_EQ(named(read(0, {}, 200, {})), QStringList(u"api_token"_s));
    EXPECT_EQ(named(read(0, 61, 200, 90)), QStringList(u"api_token"_s));
    EXPECT_TRUE(named(read(0, {}, 59, {})).isEmpty()) << "ticket work confirms it";
    EXPECT_TRUE(named(read(0, 3, {}, {})).isEmpty());
    EXPECT_TRUE(named(read(0, {}, {}, 1)).isEmpty());
    EXPECT_TRUE(named(read(61, 61, 61, 61)).isEmpty()) << "an idle person has no fresh sign-in to doubt";
}

TEST(EvidenceWeaknessTest, LeavesItOpenWhileASignalIsUnread) {
    auto evidence = read(0, {}, {}, {});
    evidence.signalList[2].availability = SignalAvailability::NotFetched;
    EXPECT_EQ(named(evidence), (QStringList{u"sign_in_unconfirmed"_s, u"not_read"_s}));
    evidence.signalList[2].availability = SignalAvailability::Failed;
    EXPECT_EQ(named(evidence), (QStringList{u"sign_in_unconfirmed"_s, u"failed"_s}));
    // A plan without an audit log still leaves two witnesses, one alone is not enough.
    evidence = read(0, {}, {}, {});
    evidence.signalList[3].availability = SignalAvailability::Unavailable;
    EXPECT_EQ(named(evidence), (QStringList{u"api_token"_s, u"unavailable"_s}));
    evidence.signalList[1].availability = SignalAvailability::Unavailable;
    EXPECT_TRUE(named(evidence).startsWith(u"sign_in_unconfirmed"_s));
}

TEST(EvidenceWeaknessTest, NamesALongSession) {
    EXPECT_EQ(named(read(90, 0, 1, 90)), QStringList(u"long_session"_s));
    EXPECT_EQ(named(read({}, 0, {}, {})), QStringList(u"long_session"_s));
    EXPECT_TRUE(named(read(90, 0, {}, 2)).isEmpty()) << "the audit log knows of a sign-in";
    const auto found = weaknessesOf({}, read(90, 0, 1, {}), now);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().days, 90);
}

TEST(EvidenceWeaknessTest, NamesASignalThatStandsAlone) {
    EXPECT_EQ(named(read(90, {}, 4, 90)), QStringList(u"tickets_only"_s));
    EXPECT_EQ(named(read(90, {}, 90, 4)), QStringList(u"audit_log_only"_s));
    EXPECT_TRUE(named(read(90, {}, 4, 4)).isEmpty());
}

TEST(EvidenceWeaknessTest, DrawsTheLineWhereTheRuleDoes) {
    EXPECT_EQ(named(read(20, {}, 40, {}), {}, 30), QStringList(u"api_token"_s));
    EXPECT_TRUE(named(read(20, {}, 40, {}), {}, 60).isEmpty());
    EXPECT_EQ(named(read(59, {}, 60, {}), {}, 60), QStringList(u"api_token"_s));
    EXPECT_TRUE(named(read(60, {}, 60, {}), {}, 60).isEmpty());
}

TEST(EvidenceWeaknessTest, NamesAReturnWhileItIsNews) {
    auto evidence = read(2, 1, 1, 2);
    evidence.pause = ActivityPause{now.addDays(-120), now.addDays(-10)};
    const auto found = weaknessesOf({}, evidence, now);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, WeaknessKind::Returned);
    EXPECT_EQ(found.front().days, 110);
    evidence.pause = ActivityPause{now.addDays(-160), now.addDays(-31)};
    EXPECT_TRUE(named(evidence).isEmpty());
    evidence.pause = ActivityPause{now.addDays(-39), now.addDays(-10)};
    EXPECT_TRUE(named(evidence).isEmpty()) << "29 days are a holiday";
}

TEST(EvidenceWeaknessTest, KnowsSharedMailboxesAndSharedAgents) {
    for (const auto &address : {u"support@a.example"_s, u"Info+eu@a.example"_s, u"service-desk@a.example"_s,
                                u"sales.emea@a.example"_s, u"no-reply@a.example"_s})
        EXPECT_TRUE(isSharedMailbox(address)) << address.toStdString();
    for (const auto &address :
         {u"ada.sales@a.example"_s, u"supporta@a.example"_s, u"informatik.k@a.example"_s, QString(), u"@a"_s})
        EXPECT_FALSE(isSharedMailbox(address)) << address.toStdString();
    Subscription seat;
    seat.userPrincipalName = u"office@a.example"_s;
    seat.shared = true;
    EXPECT_EQ(named(read(1, 1, 1, 1), seat), (QStringList{u"shared_mailbox"_s, u"shared_agent"_s}));
}

TEST(EvidenceWeaknessTest, NamesDatesInTheFutureAndSignalsThatAreMissing) {
    auto evidence = read(-2, 1, 1, 1);
    EXPECT_EQ(named(evidence), QStringList(u"future_date"_s));
    evidence.signalList[0].time = now.addSecs(60);
    EXPECT_TRUE(named(evidence).isEmpty()) << "clocks differ by a minute";
    evidence.signalList[1].availability = SignalAvailability::Unavailable;
    evidence.signalList[3].availability = SignalAvailability::Failed;
    const auto found = weaknessesOf({}, evidence, now);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].signal, SignalKind::Session);
    EXPECT_EQ(found[1].signal, SignalKind::AuditLog);
}

TEST(EvidenceWeaknessTest, NamesComeBack) {
    for (int kind = 0; kind <= static_cast<int>(WeaknessKind::NotRead); ++kind)
        EXPECT_EQ(weaknessFromName(weaknessName(static_cast<WeaknessKind>(kind))), static_cast<WeaknessKind>(kind));
    EXPECT_FALSE(weaknessFromName(u"sleepy"_s));
}
