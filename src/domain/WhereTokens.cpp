#include "domain/WhereTokens.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr qsizetype longest = 4000;

bool endsWord(QChar character) { return character.isSpace() || u"()=!<>~\"'"_s.contains(character); }

Result<WhereToken> quoted(const QString &text, qsizetype &at) {
    WhereToken token{WhereToken::Kind::Quoted, {}, at + 1};
    const QChar quote = text.at(at++);
    while (at < text.size() && text.at(at) != quote) {
        if (text.at(at) == u'\\' && at + 1 < text.size())
            ++at;
        token.text += text.at(at++);
    }
    if (at >= text.size())
        return whereError("quote_open", token);
    ++at;
    return token;
}

WhereToken operatorAt(const QString &text, qsizetype &at) {
    WhereToken token{WhereToken::Kind::Operator, text.mid(at, 1), at + 1};
    ++at;
    const bool mayGoOn = token.text != "~"_L1 && token.text != "="_L1;
    if (mayGoOn && at < text.size() && text.at(at) == u'=') {
        token.text += u'=';
        ++at;
    }
    return token;
}

WhereToken word(const QString &text, qsizetype &at) {
    WhereToken token{WhereToken::Kind::Word, {}, at + 1};
    while (at < text.size() && !endsWord(text.at(at)))
        token.text += text.at(at++);
    return token;
}

} // namespace

Error whereError(const char *detail, const WhereToken &at, const QString &field) {
    const QString what = QString::fromLatin1(detail);
    QMap<QString, QString> args{{u"where"_s, QString::number(at.column)}, {u"detail"_s, what}, {u"near"_s, at.text}};
    if (!field.isEmpty())
        args.insert(u"field"_s, field);
    return fail(ErrorCode::BadInput, u"column %1: %2"_s.arg(at.column).arg(what), args);
}

Result<std::vector<WhereToken>> whereTokens(const QString &text) {
    if (text.size() > longest)
        return whereError("too_long", {WhereToken::Kind::End, {}, longest + 1});
    std::vector<WhereToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar next = text.at(at);
        if (next.isSpace()) {
            ++at;
        } else if (next == u'(' || next == u')') {
            tokens.push_back({next == u'(' ? WhereToken::Kind::Open : WhereToken::Kind::Close, next, at + 1});
            ++at;
        } else if (next == u'"' || next == u'\'') {
            SK_TRY(token, quoted(text, at));
            tokens.push_back(std::move(token));
        } else if (endsWord(next)) {
            tokens.push_back(operatorAt(text, at));
        } else {
            tokens.push_back(word(text, at));
        }
    }
    tokens.push_back({WhereToken::Kind::End, {}, text.size() + 1});
    return tokens;
}

} // namespace seatkeeper
