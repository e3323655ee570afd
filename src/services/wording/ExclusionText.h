#pragma once

#include "domain/Exclusion.h"

#include <QCoreApplication>

namespace seatkeeper {

//! Words about exclusion rules, shared by the window and the command line.
class ExclusionText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::ExclusionText)

public:
    //! "Active", "Ends in 5 days", "Expired", "Inactive".
    static QString status(const ExclusionRule &rule, const QDate &today);
    //! What is wrong with the pattern, in a sentence with the pattern that was probably meant; empty when nothing is.
    static QString flaw(const ExclusionRule &rule);
};

} // namespace seatkeeper
