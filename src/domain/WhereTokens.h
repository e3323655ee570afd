#pragma once

#include "base/Result.h"

#include <QString>

#include <vector>

namespace seatkeeper {

struct WhereToken {
    enum class Kind { Word, Quoted, Operator, Open, Close, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype column = 1; //!< of its first character, counted from 1
};

//! Splits a where-expression; the last token is End. Errors as WhereExpression::parse.
Result<std::vector<WhereToken>> whereTokens(const QString &text);

Error whereError(const char *detail, const WhereToken &at, const QString &field = {});

} // namespace seatkeeper
