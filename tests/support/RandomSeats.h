#pragma once

#include "domain/RuleEngine.h"

#include <QHash>

#include <random>

namespace seatkeeper::test {

//! Random seats and rules with everything that decides about a candidate, the same for the same seed.
//! Only for programs that link the domain.
class RandomSeats {
public:
    explicit RandomSeats(unsigned seed) : m_random(seed) {}

    const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 7), Qt::UTC);

    int upTo(int most) { return static_cast<int>(m_random() % (static_cast<unsigned>(most) + 1U)); }
    bool oneIn(int many) { return upTo(many - 1) == 0; }

    Subscription seat(int number) {
        Subscription one;
        one.id = SubscriptionId{number + 1};
        one.profile = ProfileId{1 + upTo(1)};
        one.externalId = QString::number(1000 + number);
        one.userPrincipalName = oneIn(9) ? QString() : QStringLiteral("p%1@example.com").arg(number);
        one.role = oneIn(5) ? QStringLiteral("admin") : QStringLiteral("agent");
        one.seatKind = one.role == QStringLiteral("admin") ? SeatKind::Admin : SeatKind::Agent;
        one.identifier = identifierOf(one.seatKind);
        one.paid = oneIn(12) ? std::nullopt : std::optional(!oneIn(10));
        one.suspended = oneIn(8);
        if (oneIn(4))
            one.tags = {QStringLiteral("vip")};
        if (!oneIn(5))
            one.model = ModelId{1 + upTo(1)};
        if (oneIn(15))
            one.excludedBy = ExclusionId{1};
        one.assigned = time(15);
        if (!oneIn(6))
            one.costPerYear = Money{oneIn(3) ? 66000 : 110400, m_euros && oneIn(7) ? euro() : dollar()};
        one.lastActivity = time(4);
        one.lastActivitySource = SignalKind::SignIn;
        Evidence evidence;
        for (const auto kind : {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog})
            evidence.signalList.push_back(signal(kind));
        if (!oneIn(10))
            m_evidence.insert(one.externalId, evidence);
        return one;
    }

    ReclamationRule rule(qint64 id) {
        const QString conditions[] = {{},
                                      QStringLiteral("role = agent"),
                                      QStringLiteral("tag ~ vip or suspended = yes"),
                                      QStringLiteral("lastActivity > 45d"),
                                      QStringLiteral("not a condition")};
        ReclamationRule one;
        one.id = RuleId{id};
        one.name = QStringLiteral("Rule %1").arg(id);
        if (oneIn(4))
            one.profile = ProfileId{1};
        if (oneIn(4))
            one.models = {ModelId{1}};
        one.active = !oneIn(6);
        one.condition = conditions[upTo(4)];
        one.priority = 100 + upTo(2);
        if (oneIn(2))
            one.protectedPeople = {QStringLiteral("1003"), QStringLiteral("P7@example.com")};
        turn(one);
        return one;
    }

    //! Other settings for the same scope.
    void turn(ReclamationRule &rule) {
        rule.thresholdDays = oneIn(8) ? upTo(4000) : upTo(130);
        rule.graceDays = oneIn(3) ? 0 : upTo(90);
        rule.neverUsed = oneIn(2) ? NeverUsedHandling::Ignore : NeverUsedHandling::Propose;
        rule.countingSignals.clear();
        for (const auto kind :
             {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork, SignalKind::AuditLog}) {
            if (oneIn(2))
                rule.countingSignals.insert(kind);
        }
    }

    void mixCurrencies() { m_euros = true; }

    RuleContext context() const {
        RuleContext made;
        made.now = now;
        made.evidenceOf = [this](const Subscription &one) { return m_evidence.value(one.externalId); };
        made.coolDownUntil = [today = now.date()](const ExternalId &person) -> std::optional<QDate> {
            if (!person.endsWith(u'4'))
                return std::nullopt;
            return today.addDays(person.endsWith(u"44") ? 0 : 1);
        };
        return made;
    }

private:
    static QString dollar() { return QStringLiteral("USD"); }
    static QString euro() { return QStringLiteral("EUR"); }

    std::optional<QDateTime> time(int absentOneIn) {
        if (oneIn(absentOneIn))
            return std::nullopt;
        const qint64 seconds = qint64(upTo(oneIn(20) ? 6000 : 140)) * 86400 + upTo(2) - 1;
        return oneIn(25) ? now.addSecs(seconds) : now.addSecs(-seconds);
    }

    ActivitySignal signal(SignalKind kind) {
        ActivitySignal one;
        one.kind = kind;
        one.availability = oneIn(12)  ? SignalAvailability::Failed
                           : oneIn(4) ? SignalAvailability::NotFetched
                           : oneIn(5) ? SignalAvailability::Unavailable
                                      : SignalAvailability::Available;
        one.time = time(3);
        return one;
    }

    std::mt19937 m_random;
    bool m_euros = false;
    QHash<ExternalId, Evidence> m_evidence;
};

} // namespace seatkeeper::test
