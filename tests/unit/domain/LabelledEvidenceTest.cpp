// The labelled set: people as an administrator would describe them, and what Seatkeeper has to say of each.
#include "domain/EvidenceWeakness.h"
#include "domain/LeakFinder.h"
#include "domain/RuleEngine.h"
#include "support/LabelledPeople.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace seatkeeper;
using test::LabelledPerson;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

ReclamationRule ruleFor(const LabelledPerson &person) {
    ReclamationRule rule;
    rule.id = RuleId{1};
    rule.name = u"Idle 60 days"_s;
    if (person.circumstance == u"protected")
        rule.protectedPeople = {person.seat(now).externalId};
    return rule;
}

RuleContext contextOf(const LabelledPerson &person) {
    RuleContext context;
    context.now = now;
    context.accountHasLightAgentRole = true;
    context.evidenceOf = [&person](const Subscription &) { return person.evidence(now); };
    if (const auto days = person.coolDownDays())
        context.coolDownUntil = [days](const ExternalId &) { return std::optional(now.date().addDays(*days)); };
    return context;
}

QStringList leaksOf(const std::vector<Leak> &leaks, const Subscription &seat) {
    QStringList names;
    for (const Leak &leak : leaks) {
        if (leak.seat.externalId != seat.externalId)
            continue;
        for (const LeakReason &reason : leak.reasons)
            names.append(leakKindName(reason.kind));
    }
    return names;
}

class LabelledEvidence : public testing::Test {
protected:
    void SetUp() override {
        auto read = test::readLabelledPeople();
        ASSERT_TRUE(read) << read.error().technical.toStdString();
        people = std::move(*read);
    }
    std::vector<LabelledPerson> people;
};

} // namespace

TEST_F(LabelledEvidence, HasThreeOfEveryKindAndSixtyPeople) {
    EXPECT_GE(people.size(), 60U);
    QMap<QString, int> kinds;
    for (const auto &person : people)
        ++kinds[person.kind];
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        EXPECT_GE(kind.value(), 3) << kind.key().toStdString();
    for (const auto &needed :
         {u"api_token_user"_s, u"long_session"_s, u"never_new"_s, u"returning"_s, u"suspended_paid"_s,
          u"light_agent_paid"_s, u"cloned_light_role"_s, u"leaver"_s, u"shared_mailbox"_s, u"null_email"_s,
          u"never_old"_s, u"tickets_only"_s, u"audit_log_only"_s, u"threshold"_s, u"grace"_s, u"missing_signal"_s,
          u"failed_signal"_s})
        EXPECT_TRUE(kinds.contains(needed)) << needed.toStdString();
}

TEST_F(LabelledEvidence, IsClassifiedRightAndForTheRightReason) {
    for (const auto &person : people) {
        const auto finding = RuleEngine({ruleFor(person)}).evaluate(person.seat(now), contextOf(person));
        EXPECT_EQ(verdictName(finding.verdict).toStdString(), person.verdict.toStdString())
            << person.name.toStdString();
        const bool proposed = finding.verdict == Verdict::Candidate;
        const QString justification = proposed ? justificationName(finding.justification) : QString();
        EXPECT_EQ(justification.toStdString(), person.justification.toStdString()) << person.name.toStdString();
    }
}

TEST_F(LabelledEvidence, NamesTheWeaknessesAndNoOthers) {
    for (const auto &person : people) {
        QStringList names;
        for (const auto &weakness : weaknessesOf(person.seat(now), person.evidence(now), now))
            names.append(weaknessName(weakness.kind));
        EXPECT_EQ(names.join(u" + "_s).toStdString(), person.weaknesses.join(u" + "_s).toStdString())
            << person.name.toStdString();
    }
}

TEST_F(LabelledEvidence, FindsTheLeaksAndNoOthers) {
    LeakContext context;
    context.now = now;
    context.roles = {test::auditorRole()};
    std::vector<Subscription> seats;
    for (const auto &person : people)
        seats.push_back(person.seat(now));
    const auto leaks = LeakFinder(context).find(seats);
    for (std::size_t i = 0; i < people.size(); ++i)
        EXPECT_EQ(leaksOf(leaks, seats.at(i)).join(u" + "_s).toStdString(),
                  people.at(i).leaks.join(u" + "_s).toStdString())
            << people.at(i).name.toStdString();
}

// Whoever is a candidate by all signals must have been asked about: the choice of whom to ask may not be narrower.
TEST_F(LabelledEvidence, WhoIsACandidateMayBecomeOneByLess) {
    for (const auto &person : people) {
        auto context = contextOf(person);
        context.evidenceOf = [&person](const Subscription &) {
            auto evidence = person.evidence(now);
            for (auto &signal : evidence.signalList) {
                if (signal.kind == SignalKind::TicketWork || signal.kind == SignalKind::AuditLog)
                    signal = {signal.kind, SignalAvailability::NotFetched, std::nullopt};
            }
            return evidence.assumingNoMore();
        };
        const auto finding = RuleEngine({ruleFor(person)}).evaluate(person.seat(now), context);
        const bool needed = person.verdict == u"candidate" || person.verdict == u"evidence_not_read";
        EXPECT_TRUE(!needed || finding.verdict == Verdict::Candidate) << person.name.toStdString();
    }
}
