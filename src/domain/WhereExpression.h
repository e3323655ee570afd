#pragma once

#include "base/Result.h"
#include "domain/Subscription.h"

#include <chrono>
#include <memory>
#include <variant>

namespace seatkeeper {

struct RemovalCandidate;

//! Which list an expression is about: candidates have fields of their own beside those of their subscription.
enum class WhereScope { Subscriptions, Candidates };

//! What a where-expression may ask about.
enum class WhereField {
    Name,
    Email,
    PersonId,
    Identifier,
    Kind,
    Role,
    CustomRole,
    RoleType,
    Paid,
    Suspended,
    Shared,
    LastActivity,
    LastActivitySource,
    LastLogin,
    Assigned,
    Updated,
    InactiveDays,
    Tag,
    Group,
    Model,
    Excluded,
    ExcludedBy,
    State, //!< from here on candidates alone
    Justification,
    Rule,
    Action,
    Opened,
    Closed,
    ApprovedBy
};
enum class WhereType { Text, Flag, Number, Time, List };
enum class WhereOp { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains };

WhereType typeOf(WhereField field);
//! The name under which a field is written first, for example "lastActivity".
QString whereFieldName(WhereField field);
//! All names, for completion and for the hint of an error.
QStringList whereFieldNames(WhereScope scope = WhereScope::Subscriptions);

struct WhereNone {
    bool operator==(const WhereNone &) const = default;
};
//! A date without time: a whole day in UTC.
struct WhereDay {
    QDate day;
    bool operator==(const WhereDay &) const = default;
};
//! So long ago, seen from the moment of the question.
struct WhereAge {
    std::chrono::seconds age{0};
    bool operator==(const WhereAge &) const = default;
};
using WhereValue = std::variant<WhereNone, QString, bool, qint64, QDateTime, WhereDay, WhereAge>;

//! One node of the tree; And and Or have two children or more, Not has one, Compare none.
struct WhereNode {
    enum class Kind { And, Or, Not, Compare };
    Kind kind = Kind::Compare;
    std::vector<WhereNode> children;
    WhereField field = WhereField::Name;
    WhereOp op = WhereOp::Equal;
    WhereValue value;
    bool operator==(const WhereNode &) const = default;
};

//! Moments from @c from (with it) to @c to (without it); absent ends are open.
struct TimeRange {
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    bool outside = false; //!< the moments outside are meant
};
//! The moments that a comparison of a time admits at @p now. An age grows towards the past: "> 60d" is older.
TimeRange timeRange(WhereOp op, const WhereValue &value, const QDateTime &now);

//! A condition as people write it in `--where`, in the expert search and in rules (command-line.md):
//! `field op value` with = != < <= > >= ~ (contains), and, or, not, parentheses, dates, ages such as 60d, none.
//! Text compares without case; * and ? are wildcards in = and !=. A value that is absent fits `= none` and `!=` only.
class WhereExpression {
public:
    WhereExpression() = default;
    explicit WhereExpression(WhereNode root) : m_root(std::make_shared<const WhereNode>(std::move(root))) {}

    //! An empty text gives an expression that everything matches.
    //! BadInput: "where" the column (1, 2, …), "detail" one of unknown_field, field_expected, operator_expected,
    //! operator_not_for_field, value_expected, flag_expected, number_expected, time_expected, closing_expected,
    //! unexpected_text, quote_open, too_long, too_deep; "near" the text there, "field" the field's name.
    static Result<WhereExpression> parse(const QString &text, WhereScope scope = WhereScope::Subscriptions);

    bool isEmpty() const { return m_root == nullptr; }
    bool matches(const Subscription &subscription, const QDateTime &now) const;
    //! Name, activity and idle days are those of the finding; @p seat answers the rest and may be null.
    bool matches(const RemovalCandidate &candidate, const Subscription *seat, const QDateTime &now) const;
    //! Null for the empty expression.
    const WhereNode *root() const { return m_root.get(); }

private:
    std::shared_ptr<const WhereNode> m_root;
};

} // namespace seatkeeper
