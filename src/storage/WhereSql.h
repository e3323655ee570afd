#pragma once

#include "domain/WhereExpression.h"

#include <QVariantList>

namespace seatkeeper {

//! A condition as SQL over the tables "s" (subscription), "m" (software_model), "x" (exclusion_rule) and, in the scope
//! of candidates, "c" (removal_candidate), whose own columns go before those of the subscription.
struct SqlCondition {
    QString sql;
    QVariantList binds;
};

//! Compiles @p node; every value is bound. Nothing when SQLite would decide otherwise than WhereExpression::matches,
//! which is so for text beyond ASCII (its lower() knows ASCII alone): then the rows must be looked at one by one.
std::optional<SqlCondition> toSql(const WhereNode &node, const QDateTime &now,
                                  WhereScope scope = WhereScope::Subscriptions);

} // namespace seatkeeper
