#include "domain/WhereExpression.h"
#include "domain/WhereTokens.h"

#include "base/Clock.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int deepest = 64;

struct FieldName {
    QLatin1StringView name;
    WhereField field;
};

// The first name of a field is the one that is shown.
constexpr std::array fieldNames{
    FieldName{"name"_L1, WhereField::Name},
    FieldName{"displayName"_L1, WhereField::Name},
    FieldName{"email"_L1, WhereField::Email},
    FieldName{"userPrincipalName"_L1, WhereField::Email},
    FieldName{"user"_L1, WhereField::Email},
    FieldName{"externalId"_L1, WhereField::PersonId},
    FieldName{"id"_L1, WhereField::PersonId},
    FieldName{"identifier"_L1, WhereField::Identifier},
    FieldName{"seatKind"_L1, WhereField::Kind},
    FieldName{"role"_L1, WhereField::Role},
    FieldName{"customRole"_L1, WhereField::CustomRole},
    FieldName{"roleType"_L1, WhereField::RoleType},
    FieldName{"paid"_L1, WhereField::Paid},
    FieldName{"suspended"_L1, WhereField::Suspended},
    FieldName{"shared"_L1, WhereField::Shared},
    FieldName{"lastActivity"_L1, WhereField::LastActivity},
    FieldName{"lastActivitySource"_L1, WhereField::LastActivitySource},
    FieldName{"lastLogin"_L1, WhereField::LastLogin},
    FieldName{"assigned"_L1, WhereField::Assigned},
    FieldName{"updated"_L1, WhereField::Updated},
    FieldName{"inactiveDays"_L1, WhereField::InactiveDays},
    FieldName{"tag"_L1, WhereField::Tag},
    FieldName{"tags"_L1, WhereField::Tag},
    FieldName{"group"_L1, WhereField::Group},
    FieldName{"defaultGroup"_L1, WhereField::Group},
    FieldName{"model"_L1, WhereField::Model},
    FieldName{"excluded"_L1, WhereField::Excluded},
    FieldName{"excludedBy"_L1, WhereField::ExcludedBy},
    FieldName{"state"_L1, WhereField::State},
    FieldName{"justification"_L1, WhereField::Justification},
    FieldName{"rule"_L1, WhereField::Rule},
    FieldName{"proposedAction"_L1, WhereField::Action},
    FieldName{"action"_L1, WhereField::Action},
    FieldName{"opened"_L1, WhereField::Opened},
    FieldName{"closed"_L1, WhereField::Closed},
    FieldName{"approvedBy"_L1, WhereField::ApprovedBy},
};

bool isIn(WhereScope scope, WhereField field) { return scope == WhereScope::Candidates || field < WhereField::State; }

std::optional<WhereField> fieldFor(const QString &name, WhereScope scope) {
    for (const FieldName &known : fieldNames) {
        if (isIn(scope, known.field) && name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.field;
    }
    return std::nullopt;
}

std::optional<WhereOp> operatorFor(const QString &text) {
    static const std::array<std::pair<QLatin1StringView, WhereOp>, 7> known{{
        {"="_L1, WhereOp::Equal},
        {"!="_L1, WhereOp::NotEqual},
        {"<"_L1, WhereOp::Less},
        {"<="_L1, WhereOp::LessEqual},
        {">"_L1, WhereOp::Greater},
        {">="_L1, WhereOp::GreaterEqual},
        {"~"_L1, WhereOp::Contains},
    }};
    for (const auto &[name, op] : known) {
        if (text == name)
            return op;
    }
    return std::nullopt;
}

bool isOrder(WhereOp op) { return op != WhereOp::Equal && op != WhereOp::NotEqual && op != WhereOp::Contains; }

bool isFor(WhereOp op, WhereType type) {
    if (op == WhereOp::Contains)
        return type == WhereType::Text || type == WhereType::List;
    return !isOrder(op) || type == WhereType::Number || type == WhereType::Time;
}

std::optional<bool> flagFrom(const QString &text) {
    const QString lower = text.toLower();
    if (lower == "true"_L1 || lower == "yes"_L1 || lower == "1"_L1)
        return true;
    if (lower == "false"_L1 || lower == "no"_L1 || lower == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<WhereValue> timeFrom(const QString &text) {
    static const QRegularExpression age(u"^([0-9]{1,6})([hdwHDW])$"_s);
    if (const auto match = age.match(text); match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        const QChar unit = match.captured(2).at(0).toLower();
        const qint64 seconds = unit == u'h' ? 3600 : unit == u'd' ? 86400 : 604800;
        return WhereAge{std::chrono::seconds(number * seconds)};
    }
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional<WhereValue>(WhereDay{day}) : std::nullopt;
    }
    const QDateTime time = fromIsoUtc(text);
    return time.isValid() ? std::optional<WhereValue>(time) : std::nullopt;
}

//! Recursive descent: or := and {"or" and}; and := unary {"and" unary}; unary := "not" unary | "(" or ")" | compare.
class WhereParser {
public:
    WhereParser(std::vector<WhereToken> tokens, WhereScope scope) : m_tokens(std::move(tokens)), m_scope(scope) {}

    Result<WhereNode> parse() {
        SK_TRY(root, chain(WhereNode::Kind::Or, 0));
        if (peek().kind == WhereToken::Kind::Close || peek().kind != WhereToken::Kind::End)
            return whereError("unexpected_text", peek());
        return root;
    }

private:
    const WhereToken &peek() const { return m_tokens[m_at]; }
    WhereToken take() { return peek().kind == WhereToken::Kind::End ? peek() : m_tokens[m_at++]; }
    bool takeWord(QLatin1StringView word) {
        if (peek().kind != WhereToken::Kind::Word || peek().text.compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }

    Result<WhereNode> chain(WhereNode::Kind kind, int depth) {
        const auto part = [&] {
            return kind == WhereNode::Kind::Or ? chain(WhereNode::Kind::And, depth) : unary(depth);
        };
        SK_TRY(first, part());
        WhereNode node;
        node.kind = kind;
        node.children.push_back(std::move(first));
        while (takeWord(kind == WhereNode::Kind::Or ? "or"_L1 : "and"_L1)) {
            SK_TRY(next, part());
            node.children.push_back(std::move(next));
        }
        if (node.children.size() > 1)
            return node;
        WhereNode only = std::move(node.children.front());
        return only;
    }

    Result<WhereNode> unary(int depth) {
        if (depth > deepest)
            return whereError("too_deep", peek());
        if (takeWord("not"_L1)) {
            SK_TRY(inner, unary(depth + 1));
            WhereNode node;
            node.kind = WhereNode::Kind::Not;
            node.children.push_back(std::move(inner));
            return node;
        }
        if (peek().kind != WhereToken::Kind::Open)
            return comparison();
        take();
        SK_TRY(inner, chain(WhereNode::Kind::Or, depth + 1));
        if (peek().kind != WhereToken::Kind::Close)
            return whereError("closing_expected", peek());
        take();
        return inner;
    }

    Result<WhereNode> comparison() {
        const WhereToken name = take();
        if (name.kind != WhereToken::Kind::Word)
            return whereError("field_expected", name);
        const auto field = fieldFor(name.text, m_scope);
        if (!field) {
            auto error = whereError("unknown_field", name, name.text);
            error.args.insert(u"fields"_s, whereFieldNames(m_scope).join(u", "_s));
            return error;
        }
        const WhereToken sign = take();
        const auto op = sign.kind == WhereToken::Kind::Operator ? operatorFor(sign.text) : std::nullopt;
        if (!op)
            return whereError("operator_expected", sign, name.text);
        if (!isFor(*op, typeOf(*field)))
            return whereError("operator_not_for_field", sign, name.text);
        const WhereToken value = take();
        if (value.kind != WhereToken::Kind::Word && value.kind != WhereToken::Kind::Quoted)
            return whereError("value_expected", value, name.text);
        WhereNode node;
        node.field = *field;
        node.op = *op;
        SK_TRY(read, readValue(node, value));
        node.value = std::move(read);
        return node;
    }

    static Result<WhereValue> readValue(const WhereNode &node, const WhereToken &token) {
        const bool bare = token.kind == WhereToken::Kind::Word;
        if (bare && token.text.compare("none"_L1, Qt::CaseInsensitive) == 0) {
            if (isOrder(node.op) || node.op == WhereOp::Contains)
                return whereError("value_expected", token, whereFieldName(node.field));
            return WhereValue(WhereNone{});
        }
        switch (typeOf(node.field)) {
        case WhereType::Flag:
            if (const auto flag = flagFrom(token.text))
                return WhereValue(*flag);
            return whereError("flag_expected", token, whereFieldName(node.field));
        case WhereType::Number: {
            bool isNumber = false;
            const qint64 number = token.text.toLongLong(&isNumber);
            if (isNumber)
                return WhereValue(number);
            return whereError("number_expected", token, whereFieldName(node.field));
        }
        case WhereType::Time:
            if (auto time = timeFrom(token.text))
                return *time;
            return whereError("time_expected", token, whereFieldName(node.field));
        case WhereType::Text:
        case WhereType::List: break;
        }
        return WhereValue(token.text);
    }

    std::vector<WhereToken> m_tokens;
    WhereScope m_scope;
    std::size_t m_at = 0;
};

} // namespace

WhereType typeOf(WhereField field) {
    switch (field) {
    case WhereField::Paid:
    case WhereField::Suspended:
    case WhereField::Shared:
    case WhereField::Excluded: return WhereType::Flag;
    case WhereField::RoleType:
    case WhereField::InactiveDays: return WhereType::Number;
    case WhereField::LastActivity:
    case WhereField::LastLogin:
    case WhereField::Assigned:
    case WhereField::Updated:
    case WhereField::Opened:
    case WhereField::Closed: return WhereType::Time;
    case WhereField::Tag: return WhereType::List;
    default: return WhereType::Text;
    }
}

QString whereFieldName(WhereField field) {
    for (const FieldName &known : fieldNames) {
        if (known.field == field)
            return known.name;
    }
    return {};
}

QStringList whereFieldNames(WhereScope scope) {
    QStringList names;
    for (const FieldName &known : fieldNames) {
        if (isIn(scope, known.field))
            names.append(known.name);
    }
    return names;
}

Result<WhereExpression> WhereExpression::parse(const QString &text, WhereScope scope) {
    WhereExpression expression;
    SK_TRY(tokens, whereTokens(text));
    if (tokens.size() == 1)
        return expression;
    SK_TRY(root, WhereParser(std::move(tokens), scope).parse());
    expression.m_root = std::make_shared<const WhereNode>(std::move(root));
    return expression;
}

} // namespace seatkeeper
