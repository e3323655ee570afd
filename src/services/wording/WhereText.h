#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace seatkeeper {

//! What is wrong with a where-expression and where, in a sentence. Shared by both programs; stateless.
class WhereText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::WhereText)

public:
    //! True for the errors of WhereExpression::parse.
    static bool isAbout(const Error &error);
    //! "Column 6: there is no field “lastLogn”."
    static QString sentence(const Error &error);
    //! What may stand there; empty when the sentence says it.
    static QString hint(const Error &error);

private:
    static QString expected(const QString &detail);
};

} // namespace seatkeeper
