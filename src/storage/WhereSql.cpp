#include "storage/WhereSql.h"

#include "base/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

QString seatColumn(WhereField field) {
    switch (field) {
    case WhereField::Name: return u"s.display_name"_s;
    case WhereField::Email: return u"s.user_principal_name"_s;
    case WhereField::PersonId: return u"s.external_id"_s;
    case WhereField::Identifier: return u"s.identifier"_s;
    case WhereField::Kind: return u"s.seat_kind"_s;
    case WhereField::Role: return u"s.role"_s;
    case WhereField::CustomRole: return u"s.custom_role_name"_s;
    case WhereField::RoleType: return u"s.role_type"_s;
    case WhereField::Paid: return u"s.paid"_s;
    case WhereField::Suspended: return u"s.suspended"_s;
    case WhereField::Shared: return u"s.shared"_s;
    case WhereField::LastActivity: return u"s.last_activity"_s;
    case WhereField::LastActivitySource:
        return u"CASE WHEN s.last_activity IS NULL THEN '' ELSE s.last_activity_source END"_s;
    case WhereField::LastLogin: return u"s.last_login"_s;
    case WhereField::Assigned: return u"s.assigned"_s;
    case WhereField::Updated: return u"s.updated"_s;
    case WhereField::Tag: return u"s.tags"_s;
    case WhereField::Group: return u"s.default_group_id"_s;
    case WhereField::Model: return u"m.display_name"_s;
    case WhereField::Excluded: return u"(s.excluded_by IS NOT NULL)"_s;
    case WhereField::ExcludedBy: return u"x.pattern"_s;
    default: break;
    }
    return {};
}

//! Empty: the candidate has no such column.
QString candidateColumn(WhereField field) {
    switch (field) {
    case WhereField::Name: return u"c.display_name"_s;
    case WhereField::Email: return u"c.user_principal_name"_s;
    case WhereField::PersonId: return u"c.external_id"_s;
    case WhereField::Identifier: return u"c.identifier"_s;
    case WhereField::LastActivity: return u"c.last_activity"_s;
    case WhereField::LastActivitySource:
        return u"CASE WHEN c.last_activity IS NULL THEN '' ELSE c.last_activity_source END"_s;
    case WhereField::InactiveDays: return u"c.inactive_days"_s;
    case WhereField::State: return u"c.state"_s;
    case WhereField::Justification: return u"c.justification"_s;
    case WhereField::Rule: return u"c.rule_name"_s;
    case WhereField::Action: return u"c.action"_s;
    case WhereField::Opened: return u"c.opened_at"_s;
    case WhereField::Closed: return u"c.closed_at"_s;
    case WhereField::ApprovedBy: return u"c.approved_by"_s;
    default: return {};
    }
}

QString columnOf(WhereField field, WhereScope scope) {
    const QString own = scope == WhereScope::Candidates ? candidateColumn(field) : QString();
    return own.isEmpty() ? seatColumn(field) : own;
}

bool isAscii(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

QString signOf(WhereOp op) {
    switch (op) {
    case WhereOp::Less: return u"<"_s;
    case WhereOp::LessEqual: return u"<="_s;
    case WhereOp::Greater: return u">"_s;
    case WhereOp::GreaterEqual: return u">="_s;
    case WhereOp::NotEqual: return u"!="_s;
    default: return u"="_s;
    }
}

QString negated(const QString &condition, bool negate) { return negate ? u"NOT "_s + condition : condition; }

//! Pattern for LIKE ... ESCAPE '\' out of ours with * and ?, or a part of the text.
QString likePattern(const QString &text, bool isPart) {
    QString pattern;
    for (const QChar character : text) {
        if (character == u'%' || character == u'_' || character == u'\\')
            pattern += u'\\';
        if (!isPart && character == u'*')
            pattern += u'%';
        else if (!isPart && character == u'?')
            pattern += u'_';
        else
            pattern += character;
    }
    return isPart ? u'%' + pattern + u'%' : pattern;
}

SqlCondition noneOf(const WhereNode &node, const QString &column, bool isText) {
    const QString absent = isText ? u"(ifnull(%1, '') = '')"_s.arg(column) : u"(%1 IS NULL)"_s.arg(column);
    return {negated(absent, node.op == WhereOp::NotEqual), {}};
}

std::optional<SqlCondition> textCondition(const WhereNode &node, const QString &column) {
    if (std::holds_alternative<WhereNone>(node.value))
        return noneOf(node, column, true);
    const QString &text = std::get<QString>(node.value);
    if (!isAscii(text))
        return std::nullopt;
    const bool isPart = node.op == WhereOp::Contains;
    const QString like = u"(ifnull(%1, '') LIKE ? ESCAPE '\\')"_s.arg(column);
    return SqlCondition{negated(like, node.op == WhereOp::NotEqual), {likePattern(text, isPart)}};
}

std::optional<SqlCondition> listCondition(const WhereNode &node, const QString &column) {
    if (std::holds_alternative<WhereNone>(node.value))
        return SqlCondition{negated(u"(ifnull(%1, '[]') = '[]')"_s.arg(column), node.op == WhereOp::NotEqual), {}};
    const QString &text = std::get<QString>(node.value);
    if (!isAscii(text))
        return std::nullopt;
    const QString any = u"(EXISTS (SELECT 1 FROM json_each(%1) AS item WHERE item.value LIKE ? ESCAPE '\\'))"_s;
    return SqlCondition{negated(any.arg(column), node.op == WhereOp::NotEqual),
                        {likePattern(text, node.op == WhereOp::Contains)}};
}

SqlCondition flagCondition(const WhereNode &node, const QString &column) {
    if (std::holds_alternative<WhereNone>(node.value))
        return noneOf(node, column, false);
    const QString same = u"(ifnull(%1, -1) = ?)"_s.arg(column);
    return {negated(same, node.op == WhereOp::NotEqual), {qint64(std::get<bool>(node.value) ? 1 : 0)}};
}

SqlCondition numberCondition(const WhereNode &node, QString column, const QDateTime &now) {
    QVariantList binds;
    if (column.isEmpty()) {
        column = u"(SELECT CASE WHEN since = '' THEN NULL ELSE max(0, (strftime('%s', ?) - strftime('%s', since)) / "
                 u"86400) END FROM (SELECT max(ifnull(s.last_activity, ''), ifnull(s.assigned, '')) AS since))"_s;
        binds.append(toIsoUtc(now));
    }
    if (std::holds_alternative<WhereNone>(node.value))
        return {negated(u"(%1 IS NULL)"_s.arg(column), node.op == WhereOp::NotEqual), binds};
    const WhereOp op = node.op == WhereOp::NotEqual ? WhereOp::Equal : node.op;
    const QString compared = u"(ifnull(%1 %2 ?, 0))"_s.arg(column, signOf(op));
    binds.append(std::get<qint64>(node.value));
    return {negated(compared, node.op == WhereOp::NotEqual), binds};
}

SqlCondition timeCondition(const WhereNode &node, const QString &column, const QDateTime &now) {
    if (std::holds_alternative<WhereNone>(node.value))
        return noneOf(node, column, false);
    const TimeRange range = timeRange(node.op, node.value, now);
    SqlCondition condition{column + u" IS NOT NULL"_s, {}};
    if (range.from) {
        condition.sql += u" AND %1 >= ?"_s.arg(column);
        condition.binds.append(toIsoUtc(*range.from));
    }
    if (range.to) {
        condition.sql += u" AND %1 < ?"_s.arg(column);
        condition.binds.append(toIsoUtc(*range.to));
    }
    condition.sql = negated(u'(' + condition.sql + u')', range.outside);
    return condition;
}

std::optional<SqlCondition> comparison(const WhereNode &node, const QDateTime &now, WhereScope scope) {
    const QString column = columnOf(node.field, scope);
    switch (typeOf(node.field)) {
    case WhereType::Flag: return flagCondition(node, column);
    case WhereType::Number: return numberCondition(node, column, now);
    case WhereType::Time: return timeCondition(node, column, now);
    case WhereType::List: return listCondition(node, column);
    case WhereType::Text: break;
    }
    return textCondition(node, column);
}

} // namespace

std::optional<SqlCondition> toSql(const WhereNode &node, const QDateTime &now, WhereScope scope) {
    if (node.kind == WhereNode::Kind::Compare)
        return comparison(node, now, scope);
    QStringList parts;
    QVariantList binds;
    for (const WhereNode &child : node.children) {
        auto part = toSql(child, now, scope);
        if (!part)
            return std::nullopt;
        parts.append(part->sql);
        binds.append(part->binds);
    }
    if (node.kind == WhereNode::Kind::Not)
        return SqlCondition{u"(NOT %1)"_s.arg(parts.first()), binds};
    const QString joiner = node.kind == WhereNode::Kind::And ? u" AND "_s : u" OR "_s;
    return SqlCondition{u'(' + parts.join(joiner) + u')', binds};
}

} // namespace seatkeeper
