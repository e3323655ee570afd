#pragma once

#include "domain/LeakFinder.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The words for seats that are paid by mistake, the same in both programs.
class LeakText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::LeakText)

public:
    static QString kind(LeakKind kind);
    //! Why it is a leak, in a sentence.
    static QString explanation(const LeakReason &reason);
    //! All reasons, the strongest first.
    static QString explanation(const Leak &leak);
    //! What mends it, in a sentence.
    static QString remedy(const LeakReason &reason);

private:
    static QString neverUsed(const LeakReason &reason);
};

} // namespace seatkeeper
