#pragma once

#include "domain/WhereExpression.h"

#include <QVariantList>

namespace seatkeeper {

//! A condition as SQL over the tables "s" (subscription), "m" (software_model), "x" (exclusion_rule).
struct SqlCondition {
    QString sql;
    QVariantList binds;
};

//! Compiles @p node; every value is bound. Nothing when SQLite would decide otherwise than WhereExpression::matches,
//! which is so for text beyond ASCII (its lower() knows ASCII alone): then the rows must be looked at one by one.
std::optional<SqlCondition> toSql(const WhereNode &node, const QDateTime &now);

} // namespace seatkeeper
