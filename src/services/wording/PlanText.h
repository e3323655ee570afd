#pragma once

#include "domain/ReclaimPlan.h"
#include "domain/SeatSnapshot.h"

#include <QCoreApplication>

namespace seatkeeper {

//! Sentences of a reclaim plan: guards, side effects, what each call is for. Shared by both programs.
class PlanText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::PlanText)

public:
    //! What a guard protects, with its finding ("An administrator remains: 14 stay").
    static QString guard(const GuardVerdict &verdict);
    //! A side effect in a sentence; the second with what is known of the person (tickets, groups).
    static QString sideEffect(const QString &id);
    static QString sideEffect(const QString &id, const PlanStep &step);
    //! What one call is for ("the only change", "gives the role back").
    static QString purpose(const QString &purpose);
    //! "Agent, suspended" of a state.
    static QString seatState(const SeatState &state);
    //! Why a step ended as it did, from its stable word; empty when the word is an error's name.
    static QString detail(const QString &detail, const QMap<QString, QString> &args);
    //! What an undo could not put back, in a sentence.
    static QString notRestored(const FieldDifference &difference);

private:
    static QString passed(const GuardVerdict &verdict);
    static QString concern(const GuardVerdict &verdict);
    static QString runConcern(const GuardVerdict &verdict);
};

} // namespace seatkeeper
