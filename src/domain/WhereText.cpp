#include "domain/WhereText.h"

#include "base/Clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

bool mustBeQuoted(const QString &text) {
    for (const auto word : {"and"_L1, "or"_L1, "not"_L1, "none"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar character) {
               return character.isSpace() || u"()=!<>~\"'"_s.contains(character);
           });
}

QString quoted(const QString &text) {
    if (!mustBeQuoted(text))
        return text;
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString ageText(std::chrono::seconds age) {
    constexpr qint64 day = 86400;
    constexpr qint64 mostDays = 999999; // six digits are read
    const qint64 seconds = age.count();
    if (seconds % day != 0)
        return QString::number(seconds / 3600) + u'h';
    return seconds / day > mostDays ? QString::number(seconds / day / 7) + u'w' : QString::number(seconds / day) + u'd';
}

QString valueText(const WhereValue &value) {
    if (std::holds_alternative<WhereNone>(value))
        return u"none"_s;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"yes"_s : u"no"_s;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return toIsoUtc(*time);
    if (const auto *day = std::get_if<WhereDay>(&value))
        return day->day.toString(Qt::ISODate);
    if (const auto *age = std::get_if<WhereAge>(&value))
        return ageText(age->age);
    return quoted(std::get<QString>(value));
}

//! A chain inside another one; "and" inside "or" needs no parentheses.
QString inside(WhereNode::Kind outer, const WhereNode &node) {
    const bool bare = node.kind == WhereNode::Kind::Compare || node.kind == WhereNode::Kind::Not ||
                      (outer == WhereNode::Kind::Or && node.kind == WhereNode::Kind::And);
    return bare ? whereText(node) : u'(' + whereText(node) + u')';
}

} // namespace

QString whereSign(WhereOp op) {
    switch (op) {
    case WhereOp::Equal: return u"="_s;
    case WhereOp::NotEqual: return u"!="_s;
    case WhereOp::Less: return u"<"_s;
    case WhereOp::LessEqual: return u"<="_s;
    case WhereOp::Greater: return u">"_s;
    case WhereOp::GreaterEqual: return u">="_s;
    case WhereOp::Contains: return u"~"_s;
    }
    return {};
}

QString whereText(const WhereNode &node) {
    if (node.kind == WhereNode::Kind::Compare)
        return whereFieldName(node.field) + u' ' + whereSign(node.op) + u' ' + valueText(node.value);
    if (node.kind == WhereNode::Kind::Not)
        return u"not "_s + inside(node.kind, node.children.front());
    QStringList parts;
    for (const WhereNode &child : node.children)
        parts.append(inside(node.kind, child));
    return parts.join(node.kind == WhereNode::Kind::And ? u" and "_s : u" or "_s);
}

} // namespace seatkeeper
