#pragma once

#include "domain/RuleEngine.h"

#include <random>

namespace seatkeeper::bench {

//! An account of any size as a large customer has it: most people active, a tail of idle ones, some never seen, three
//! signals of four known. Made on the fly, so that a million of them need no memory.
class SyntheticSeats {
public:
    SyntheticSeats() {
        m_seat.profile = ProfileId{1};
        m_seat.role = QStringLiteral("agent");
        m_seat.seatKind = SeatKind::Agent;
        m_seat.identifier = identifierOf(SeatKind::Agent);
        m_seat.paid = true;
        m_seat.model = ModelId{1};
        m_seat.tags = {QStringLiteral("support"), QStringLiteral("emea")};
        m_context.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        m_context.accountHasLightAgentRole = true;
        m_context.evidenceOf = [this](const Subscription &) { return m_evidence; };
    }

    const RuleContext &context() const { return m_context; }

    const Subscription &next() {
        ++m_number;
        m_seat.id = SubscriptionId{m_number};
        m_seat.externalId = QString::number(370000000000 + m_number);
        m_seat.userPrincipalName = QStringLiteral("agent%1@example.com").arg(m_number);
        m_seat.assigned = ago(30 + draw(1500));
        m_seat.costPerYear = Money{draw(3) == 0 ? 66000 : 110400, QStringLiteral("USD")};
        const int idle = draw(4) != 0 ? draw(60) : draw(400);
        const bool never = draw(40) == 0;
        m_seat.lastLogin = never ? std::nullopt : std::optional(ago(idle));
        m_seat.lastActivity = m_seat.lastLogin;
        m_evidence.signalList = {{SignalKind::SignIn, SignalAvailability::Available, m_seat.lastLogin},
                                 {SignalKind::Session, SignalAvailability::Available, {}},
                                 {SignalKind::TicketWork,
                                  draw(10) == 0 ? SignalAvailability::NotFetched : SignalAvailability::Available,
                                  never ? std::nullopt : std::optional(ago(idle + draw(20)))},
                                 {SignalKind::AuditLog, SignalAvailability::Unavailable, {}}};
        return m_seat;
    }

private:
    int draw(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    QDateTime ago(int days) { return m_context.now.addSecs(-86400LL * days - draw(86400)); }

    std::mt19937 m_random{20261123};
    qint64 m_number = 0;
    Subscription m_seat;
    Evidence m_evidence;
    RuleContext m_context;
};

} // namespace seatkeeper::bench
