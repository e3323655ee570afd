#pragma once

#include "domain/WhereExpression.h"

namespace seatkeeper {

//! How a row of the condition builder compares. The first ones are for text and lists, then numbers, times.
enum class ConditionOp {
    Is,
    IsNot,
    Contains,
    ContainsNot,
    Empty,
    NotEmpty,
    AtLeast,
    AtMost,
    LongerAgo,  //!< more than so many days ago
    ShorterAgo, //!< less than so many days ago
    Before,
    After
};

//! One row: field, operator, and the value as typed. Flags take "yes" or "no", days a number, dates ISO text;
//! Empty and NotEmpty take none.
struct ConditionRow {
    WhereField field = WhereField::Role;
    ConditionOp op = ConditionOp::Is;
    QString value;

    //! False while the value is missing or does not fit.
    bool isComplete() const;
    //! The condition of this row alone; only for a complete one.
    WhereNode node() const;
    bool operator==(const ConditionRow &) const = default;
};

//! What the condition builder edits: rows that must all hold, or any of them. It reads and writes where-expressions;
//! one that is too rich for it stays text.
struct ConditionRows {
    enum class Join { All, Any };
    Join join = Join::All;
    std::vector<ConditionRow> rows; //!< none: everybody

    //! Absent when the expression does not fit into rows.
    static std::optional<ConditionRows> from(const WhereExpression &expression);
    bool isComplete() const;
    //! The where-expression; rows that are not complete are left out.
    QString text() const;
    bool operator==(const ConditionRows &) const = default;
};

//! What the builder offers, in its order.
std::vector<WhereField> conditionFields();
std::vector<ConditionOp> conditionOps(WhereField field);
//! Whether the operator takes a value.
bool takesValue(ConditionOp op);
//! Whether the value is a number of days.
bool takesDays(ConditionOp op);

} // namespace seatkeeper
