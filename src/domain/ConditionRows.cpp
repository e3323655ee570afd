#include "domain/ConditionRows.h"

#include "domain/WhereText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int mostDays = 99999;
constexpr qint64 day = 86400;

std::optional<int> daysFrom(const QString &text) {
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days >= 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

WhereOp signOf(ConditionOp op) {
    switch (op) {
    case ConditionOp::IsNot:
    case ConditionOp::NotEmpty: return WhereOp::NotEqual;
    case ConditionOp::Contains:
    case ConditionOp::ContainsNot: return WhereOp::Contains;
    case ConditionOp::AtLeast: return WhereOp::GreaterEqual;
    case ConditionOp::AtMost: return WhereOp::LessEqual;
    case ConditionOp::LongerAgo:
    case ConditionOp::After: return WhereOp::Greater;
    case ConditionOp::ShorterAgo:
    case ConditionOp::Before: return WhereOp::Less;
    default: return WhereOp::Equal;
    }
}

WhereValue valueOf(const ConditionRow &row) {
    if (!takesValue(row.op))
        return WhereNone{};
    if (takesDays(row.op))
        return WhereAge{std::chrono::seconds(daysFrom(row.value).value_or(0) * day)};
    switch (typeOf(row.field)) {
    case WhereType::Flag: return row.value == u"yes";
    case WhereType::Number: return row.value.trimmed().toLongLong();
    case WhereType::Time: return WhereDay{QDate::fromString(row.value.trimmed(), Qt::ISODate)};
    case WhereType::Text:
    case WhereType::List: break;
    }
    return row.value.trimmed();
}

std::optional<ConditionOp> timeOp(WhereOp op, bool isAge) {
    if (op == WhereOp::Greater)
        return isAge ? ConditionOp::LongerAgo : ConditionOp::After;
    if (op == WhereOp::Less)
        return isAge ? ConditionOp::ShorterAgo : ConditionOp::Before;
    return std::nullopt;
}

std::optional<ConditionOp> plainOp(WhereOp op, bool negated) {
    switch (op) {
    case WhereOp::Equal: return ConditionOp::Is;
    case WhereOp::NotEqual: return ConditionOp::IsNot;
    case WhereOp::Contains: return negated ? ConditionOp::ContainsNot : ConditionOp::Contains;
    case WhereOp::GreaterEqual: return ConditionOp::AtLeast;
    case WhereOp::LessEqual: return ConditionOp::AtMost;
    default: return std::nullopt;
    }
}

std::optional<ConditionOp> opFor(const WhereNode &compare, bool negated) {
    if (std::holds_alternative<WhereNone>(compare.value))
        return compare.op == WhereOp::Equal ? ConditionOp::Empty : ConditionOp::NotEmpty;
    if (typeOf(compare.field) != WhereType::Time)
        return plainOp(compare.op, negated);
    return timeOp(compare.op, std::holds_alternative<WhereAge>(compare.value));
}

QString typedValue(const WhereValue &value) {
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"yes"_s : u"no"_s;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *age = std::get_if<WhereAge>(&value))
        return QString::number(age->age.count() / day);
    if (const auto *date = std::get_if<WhereDay>(&value))
        return date->day.toString(Qt::ISODate);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

//! The row that says exactly what the node says, if there is one.
std::optional<ConditionRow> rowFrom(const WhereNode &node) {
    const bool negated = node.kind == WhereNode::Kind::Not;
    const WhereNode &compare = negated ? node.children.front() : node;
    if (compare.kind != WhereNode::Kind::Compare)
        return std::nullopt;
    const auto op = opFor(compare, negated);
    const auto fields = conditionFields();
    if (!op || std::find(fields.begin(), fields.end(), compare.field) == fields.end())
        return std::nullopt;
    const auto ops = conditionOps(compare.field);
    const ConditionRow row{compare.field, *op, typedValue(compare.value)};
    const bool known = std::find(ops.begin(), ops.end(), *op) != ops.end();
    return known && row.isComplete() && row.node() == node ? std::optional(row) : std::nullopt;
}

} // namespace

std::vector<WhereField> conditionFields() {
    return {WhereField::Role,      WhereField::CustomRole,   WhereField::Group,       WhereField::Tag,
            WhereField::Email,     WhereField::Name,         WhereField::Kind,        WhereField::Identifier,
            WhereField::Model,     WhereField::Suspended,    WhereField::Shared,      WhereField::Assigned,
            WhereField::LastLogin, WhereField::LastActivity, WhereField::InactiveDays};
}

std::vector<ConditionOp> conditionOps(WhereField field) {
    switch (typeOf(field)) {
    case WhereType::Flag: return {ConditionOp::Is};
    case WhereType::Number: return {ConditionOp::AtLeast, ConditionOp::AtMost, ConditionOp::Is};
    case WhereType::Time:
        return {ConditionOp::LongerAgo, ConditionOp::ShorterAgo, ConditionOp::Before,
                ConditionOp::After,     ConditionOp::Empty,      ConditionOp::NotEmpty};
    case WhereType::Text:
    case WhereType::List: break;
    }
    return {ConditionOp::Is,          ConditionOp::IsNot, ConditionOp::Contains,
            ConditionOp::ContainsNot, ConditionOp::Empty, ConditionOp::NotEmpty};
}

bool takesValue(ConditionOp op) { return op != ConditionOp::Empty && op != ConditionOp::NotEmpty; }

bool takesDays(ConditionOp op) { return op == ConditionOp::LongerAgo || op == ConditionOp::ShorterAgo; }

bool ConditionRow::isComplete() const {
    if (!takesValue(op))
        return true;
    if (takesDays(op))
        return daysFrom(value).has_value();
    bool isNumber = false;
    switch (typeOf(field)) {
    case WhereType::Flag: return value == u"yes" || value == u"no";
    case WhereType::Number: value.trimmed().toLongLong(&isNumber); return isNumber;
    case WhereType::Time: return QDate::fromString(value.trimmed(), Qt::ISODate).isValid();
    case WhereType::Text:
    case WhereType::List: break;
    }
    return !value.trimmed().isEmpty();
}

WhereNode ConditionRow::node() const {
    WhereNode compare;
    compare.field = field;
    compare.op = signOf(op);
    compare.value = valueOf(*this);
    if (op != ConditionOp::ContainsNot)
        return compare;
    WhereNode negation;
    negation.kind = WhereNode::Kind::Not;
    negation.children.push_back(std::move(compare));
    return negation;
}

std::optional<ConditionRows> ConditionRows::from(const WhereExpression &expression) {
    ConditionRows found;
    if (expression.isEmpty())
        return found;
    const WhereNode &root = *expression.root();
    const bool isChain = root.kind == WhereNode::Kind::And || root.kind == WhereNode::Kind::Or;
    found.join = root.kind == WhereNode::Kind::Or ? Join::Any : Join::All;
    const std::vector<WhereNode> nodes = isChain ? root.children : std::vector<WhereNode>{root};
    for (const WhereNode &node : nodes) {
        const auto row = rowFrom(node);
        if (!row)
            return std::nullopt;
        found.rows.push_back(*row);
    }
    return found;
}

bool ConditionRows::isComplete() const {
    return std::all_of(rows.begin(), rows.end(), [](const ConditionRow &row) { return row.isComplete(); });
}

QString ConditionRows::text() const {
    WhereNode chain;
    chain.kind = join == Join::All ? WhereNode::Kind::And : WhereNode::Kind::Or;
    for (const ConditionRow &row : rows) {
        if (row.isComplete())
            chain.children.push_back(row.node());
    }
    if (chain.children.empty())
        return {};
    return whereText(chain.children.size() == 1 ? chain.children.front() : chain);
}

} // namespace seatkeeper
