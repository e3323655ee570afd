#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace seatkeeper {

//! Why something is not allowed now and what to do about it; the same in both programs.
class RefusalText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::RefusalText)

public:
    struct Sentences {
        QString happened; //!< empty: the error is no refusal
        QString remedy;   //!< may be empty
    };
    //! For NotAllowed (args: reason, and what it speaks of) and GuardRefused (args: guard, and what it found).
    static Sentences words(const Error &error);

private:
    static Sentences ofProfile(const QString &reason, const Error &error);
    static Sentences ofConnection(const QString &reason);
    static Sentences ofCandidate(const QString &reason, const Error &error);
    static Sentences ofReclaim(const QString &reason);
    static Sentences ofGuard(const Error &error);
    static QString day(const Error &error);
};

} // namespace seatkeeper
