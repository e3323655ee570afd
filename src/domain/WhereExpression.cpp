#include "domain/WhereExpression.h"

#include "domain/RemovalCandidate.h"
#include "domain/Wildcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

//! What an expression is asked about. Without a seat its fields are absent.
struct Subject {
    const Subscription *seat = nullptr;
    const RemovalCandidate *candidate = nullptr;
};

QString seatText(WhereField field, const Subscription &seat) {
    switch (field) {
    case WhereField::Name: return seat.displayName;
    case WhereField::Email: return seat.userPrincipalName;
    case WhereField::PersonId: return seat.externalId;
    case WhereField::Identifier: return seat.identifier;
    case WhereField::Kind: return seatKindName(seat.seatKind);
    case WhereField::Role: return seat.role;
    case WhereField::CustomRole: return seat.customRoleName;
    case WhereField::LastActivitySource: return seat.lastActivity ? signalName(seat.lastActivitySource) : QString();
    case WhereField::Group: return seat.defaultGroupId.value_or(QString());
    case WhereField::Model: return seat.modelName;
    case WhereField::ExcludedBy: return seat.excludedByName;
    default: return {};
    }
}

//! Absent: the candidate has no such field of its own.
std::optional<QString> candidateText(WhereField field, const RemovalCandidate &candidate) {
    switch (field) {
    case WhereField::Name: return candidate.displayName;
    case WhereField::Email: return candidate.userPrincipalName;
    case WhereField::PersonId: return candidate.externalId;
    case WhereField::Identifier: return candidate.identifier;
    case WhereField::LastActivitySource:
        return candidate.lastActivity ? signalName(candidate.lastActivitySource) : QString();
    case WhereField::State: return stateName(candidate.state);
    case WhereField::Justification: return justificationName(candidate.justification);
    case WhereField::Rule: return candidate.ruleName;
    case WhereField::Action: return actionName(candidate.action);
    case WhereField::ApprovedBy: return candidate.approvedBy;
    default: return std::nullopt;
    }
}

QString textOf(WhereField field, const Subject &subject) {
    if (subject.candidate) {
        if (const auto own = candidateText(field, *subject.candidate))
            return *own;
    }
    return subject.seat ? seatText(field, *subject.seat) : QString();
}

std::optional<bool> flagOf(WhereField field, const Subject &subject) {
    if (!subject.seat)
        return field == WhereField::Excluded ? std::optional(false) : std::nullopt;
    switch (field) {
    case WhereField::Paid: return subject.seat->paid;
    case WhereField::Suspended: return subject.seat->suspended;
    case WhereField::Shared: return subject.seat->shared;
    default: return subject.seat->excludedBy.has_value();
    }
}

std::optional<QDateTime> timeOf(WhereField field, const Subject &subject) {
    if (subject.candidate) {
        if (field == WhereField::LastActivity)
            return subject.candidate->lastActivity;
        if (field == WhereField::Opened)
            return subject.candidate->openedAt;
        if (field == WhereField::Closed)
            return subject.candidate->closedAt;
    }
    if (!subject.seat)
        return std::nullopt;
    switch (field) {
    case WhereField::LastActivity: return subject.seat->lastActivity;
    case WhereField::LastLogin: return subject.seat->lastLogin;
    case WhereField::Assigned: return subject.seat->assigned;
    default: return subject.seat->updated;
    }
}

std::optional<qint64> numberOf(WhereField field, const Subject &subject, const QDateTime &now) {
    std::optional<int> number;
    if (field == WhereField::InactiveDays && subject.candidate)
        number = subject.candidate->inactiveDays;
    else if (subject.seat && field == WhereField::InactiveDays)
        number = idleDays(subject.seat->lastActivity, subject.seat->assigned, now);
    else if (subject.seat)
        number = subject.seat->roleType;
    return number ? std::optional<qint64>(*number) : std::nullopt;
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

bool holds(const WhereNode &node, const Subject &subject, const QDateTime &now) {
    const auto holdsToo = [&](const WhereNode &child) { return holds(child, subject, now); };
    switch (node.kind) {
    case WhereNode::Kind::And: return std::all_of(node.children.begin(), node.children.end(), holdsToo);
    case WhereNode::Kind::Or: return std::any_of(node.children.begin(), node.children.end(), holdsToo);
    case WhereNode::Kind::Not: return !holdsToo(node.children.front());
    case WhereNode::Kind::Compare: break;
    }
    switch (typeOf(node.field)) {
    case WhereType::Flag: return compareFlag(node, flagOf(node.field, subject));
    case WhereType::Number: return compareNumber(node, numberOf(node.field, subject, now));
    case WhereType::Time: return compareTime(node, timeOf(node.field, subject), now);
    case WhereType::List: return compareList(node, subject.seat ? subject.seat->tags : QStringList());
    case WhereType::Text: break;
    }
    return compareText(node, textOf(node.field, subject));
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
    return !m_root || holds(*m_root, {&subscription, nullptr}, now);
}

bool WhereExpression::matches(const RemovalCandidate &candidate, const Subscription *seat, const QDateTime &now) const {
    return !m_root || holds(*m_root, {seat, &candidate}, now);
}

} // namespace seatkeeper
