#pragma once

#include "domain/WhereExpression.h"

namespace seatkeeper {

//! A condition as text that WhereExpression::parse reads back to the same tree. Texts are quoted where they must be.
QString whereText(const WhereNode &node);

//! The sign of an operator: "=", "!=", "<", "<=", ">", ">=", "~".
QString whereSign(WhereOp op);

} // namespace seatkeeper
