#include "domain/WhereExpression.h"

#include "domain/Wildcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString textOf(WhereField field, const Subscription &subscription) {
    switch (field) {
    case WhereField::Name: return subscription.displayName;
    case WhereField::Email: return subscription.userPrincipalName;
    case WhereField::PersonId: return subscription.externalId;
    case WhereField::Identifier: return subscription.identifier;
    case WhereField::Kind: return seatKindName(subscription.seatKind);
    case WhereField::Role: return subscription.role;
    case WhereField::CustomRole: return subscription.customRoleName;
    case WhereField::LastActivitySource:
        return subscription.lastActivity ? signalName(subscription.lastActivitySource) : QString();
    case WhereField::Group: return subscription.defaultGroupId.value_or(QString());
    case WhereField::Model: return subscription.modelName;
    case WhereField::ExcludedBy: return subscription.excludedByName;
    default: return {};
    }
}

std::optional<bool> flagOf(WhereField field, const Subscription &subscription) {
    switch (field) {
    case WhereField::Paid: return subscription.paid;
    case WhereField::Suspended: return subscription.suspended;
    case WhereField::Shared: return subscription.shared;
    default: return subscription.excludedBy.has_value();
    }
}

std::optional<QDateTime> timeOf(WhereField field, const Subscription &subscription) {
    switch (field) {
    case WhereField::LastActivity: return subscription.lastActivity;
    case WhereField::LastLogin: return subscription.lastLogin;
    case WhereField::Assigned: return subscription.assigned;
    default: return subscription.updated;
    }
}

bool compareText(const WhereNode &node, const QString &text) {
    if (std::holds_alternative<WhereNone>(node.value))
        return text.isEmpty() == (node.op == WhereOp::Equal);
    const QString &wanted = std::get<QString>(node.value);
    if (node.op == WhereOp::Contains)
        return text.contains(wanted, Qt::CaseInsensitive);
    return matchesWildcard(wanted, text) == (node.op == WhereOp::Equal);
}

bool compareList(const WhereNode &node, const QStringList &list) {
    if (std::holds_alternative<WhereNone>(node.value))
        return list.isEmpty() == (node.op == WhereOp::Equal);
    WhereNode positive = node;
    if (node.op == WhereOp::NotEqual)
        positive.op = WhereOp::Equal;
    const bool any =
        std::any_of(list.begin(), list.end(), [&](const QString &item) { return compareText(positive, item); });
    return any == (node.op != WhereOp::NotEqual);
}

bool compareFlag(const WhereNode &node, std::optional<bool> flag) {
    const std::optional<bool> wanted =
        std::holds_alternative<bool>(node.value) ? std::optional(std::get<bool>(node.value)) : std::nullopt;
    return (flag == wanted) == (node.op == WhereOp::Equal);
}

bool compareNumber(const WhereNode &node, std::optional<qint64> number) {
    if (!number || std::holds_alternative<WhereNone>(node.value)) {
        const bool same = !number && std::holds_alternative<WhereNone>(node.value);
        return node.op == WhereOp::Equal ? same : node.op == WhereOp::NotEqual && !same;
    }
    const qint64 wanted = std::get<qint64>(node.value);
    switch (node.op) {
    case WhereOp::Equal: return *number == wanted;
    case WhereOp::NotEqual: return *number != wanted;
    case WhereOp::Less: return *number < wanted;
    case WhereOp::LessEqual: return *number <= wanted;
    case WhereOp::Greater: return *number > wanted;
    default: return *number >= wanted;
    }
}

bool compareTime(const WhereNode &node, const std::optional<QDateTime> &time, const QDateTime &now) {
    if (std::holds_alternative<WhereNone>(node.value))
        return time.has_value() == (node.op == WhereOp::NotEqual);
    if (!time)
        return node.op == WhereOp::NotEqual;
    const TimeRange range = timeRange(node.op, node.value, now);
    const bool inside = (!range.from || *time >= *range.from) && (!range.to || *time < *range.to);
    return inside != range.outside;
}

std::optional<qint64> numberOf(WhereField field, const Subscription &subscription, const QDateTime &now) {
    const std::optional<int> number = field == WhereField::RoleType
                                          ? subscription.roleType
                                          : idleDays(subscription.lastActivity, subscription.assigned, now);
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

bool holds(const WhereNode &node, const Subscription &subscription, const QDateTime &now) {
    const auto holdsToo = [&](const WhereNode &child) { return holds(child, subscription, now); };
    switch (node.kind) {
    case WhereNode::Kind::And: return std::all_of(node.children.begin(), node.children.end(), holdsToo);
    case WhereNode::Kind::Or: return std::any_of(node.children.begin(), node.children.end(), holdsToo);
    case WhereNode::Kind::Not: return !holdsToo(node.children.front());
    case WhereNode::Kind::Compare: break;
    }
    switch (typeOf(node.field)) {
    case WhereType::Flag: return compareFlag(node, flagOf(node.field, subscription));
    case WhereType::Number: return compareNumber(node, numberOf(node.field, subscription, now));
    case WhereType::Time: return compareTime(node, timeOf(node.field, subscription), now);
    case WhereType::List: return compareList(node, subscription.tags);
    case WhereType::Text: break;
    }
    return compareText(node, textOf(node.field, subscription));
}

// An age runs against the clock: the longer ago, the earlier.
WhereOp mirrored(WhereOp op) {
    switch (op) {
    case WhereOp::Less: return WhereOp::Greater;
    case WhereOp::LessEqual: return WhereOp::GreaterEqual;
    case WhereOp::Greater: return WhereOp::Less;
    case WhereOp::GreaterEqual: return WhereOp::LessEqual;
    default: return op;
    }
}

} // namespace

TimeRange timeRange(WhereOp op, const WhereValue &value, const QDateTime &now) {
    QDateTime from;
    QDateTime to;
    if (const auto *age = std::get_if<WhereAge>(&value)) {
        op = mirrored(op);
        from = now.addMSecs(-now.time().msec()).addSecs(-age->age.count());
        to = from.addSecs(1);
        if (op == WhereOp::Equal || op == WhereOp::NotEqual)
            from = to.addSecs(-86400);
    } else if (const auto *day = std::get_if<WhereDay>(&value)) {
        from = QDateTime(day->day, QTime(0, 0), Qt::UTC);
        to = from.addDays(1);
    } else if (const auto *time = std::get_if<QDateTime>(&value)) {
        from = *time;
        to = from.addSecs(1);
    }
    switch (op) {
    case WhereOp::Less: return {std::nullopt, from, false};
    case WhereOp::LessEqual: return {std::nullopt, to, false};
    case WhereOp::Greater: return {to, std::nullopt, false};
    case WhereOp::GreaterEqual: return {from, std::nullopt, false};
    case WhereOp::NotEqual: return {from, to, true};
    default: return {from, to, false};
    }
}

bool WhereExpression::matches(const Subscription &subscription, const QDateTime &now) const {
    return !m_root || holds(*m_root, subscription, now);
}

} // namespace seatkeeper
