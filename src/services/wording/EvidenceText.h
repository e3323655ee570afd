#pragma once

#include "domain/EvidenceWeakness.h"
#include "domain/RuleEngine.h"
#include "domain/SeatPayment.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The sentences about a person's evidence: why (not) a candidate, what is weak about the signals, why the seat is
//! paid. Shared by both programs.
class EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::EvidenceText)

public:
    //! Why a subscription is, or is not, a candidate, with the rule and its numbers.
    static QString finding(const Finding &finding);
    static QString weakness(const EvidenceWeakness &weakness);
    //! A word or two for how a signal could be read ("not read").
    static QString availability(SignalAvailability availability);
    //! Why the seat is paid, is free, or may be either.
    static QString payment(const SeatPayment &payment, SeatKind kind);
    //! "Chat: agent".
    static QString productRole(const ProductRole &role);
    //! "Session and Ticket work".
    static QString signalNames(const std::vector<SignalKind> &kinds);

private:
    static QString proposed(const Finding &finding);
    static QString active(const Finding &finding);
    static QString aboutRule(const Finding &finding);
    static QString aboutSignal(WeaknessKind kind, const QString &signal);
};

} // namespace seatkeeper
