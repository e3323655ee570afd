#include "simulator/Fault.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace seatkeeper::simulator {
namespace {

const QMap<QString, FaultKind> &kindsByName() {
    static const QMap<QString, FaultKind> kinds{{u"html"_s, FaultKind::Html},
                                                {u"bad_gateway"_s, FaultKind::BadGateway},
                                                {u"truncate"_s, FaultKind::Truncate},
                                                {u"malformed"_s, FaultKind::Malformed},
                                                {u"wrong_types"_s, FaultKind::WrongTypes},
                                                {u"nulls"_s, FaultKind::Nulls},
                                                {u"endless_cursor"_s, FaultKind::EndlessCursor},
                                                {u"foreign_next"_s, FaultKind::ForeignNext},
                                                {u"redirect"_s, FaultKind::Redirect},
                                                {u"close_before"_s, FaultKind::CloseBefore},
                                                {u"close_after_work"_s, FaultKind::CloseAfterWork},
                                                {u"close_inside"_s, FaultKind::CloseInside},
                                                {u"slow"_s, FaultKind::Slow},
                                                {u"hang"_s, FaultKind::Hang},
                                                {u"revoke_token"_s, FaultKind::RevokeToken},
                                                {u"huge_body"_s, FaultKind::HugeBody}};
    return kinds;
}

Error usage(const QString &text) {
    return fail(ErrorCode::Usage, u"'%1' is no fault"_s.arg(text),
                {{u"field"_s, u"--fault"_s}, {u"value"_s, text}, {u"expected"_s, u"kind@path[:count]"_s}});
}

} // namespace

Result<FaultRule> FaultRule::parse(const QString &text) {
    static const QRegularExpression form(
        uR"(^(?:(GET|POST|PUT|DELETE) +)?(?:(\d+)/)?([a-z_]+|\d{3})(?:\+(\d+))?(?:@(.*?))?(?::(\d+|all))?$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return usage(text);
    FaultRule rule;
    rule.method = match.captured(1);
    rule.skip = match.captured(2).toInt();
    const QString kind = match.captured(3);
    bool isStatus = false;
    const int status = kind.toInt(&isStatus);
    if (isStatus)
        rule.status = status;
    else if (kindsByName().contains(kind))
        rule.kind = kindsByName().value(kind);
    else
        return usage(text);
    if (!match.captured(4).isEmpty())
        rule.retryAfter = match.captured(4).toInt();
    if (!match.captured(5).isEmpty())
        rule.path = match.captured(5);
    if (!match.captured(6).isEmpty())
        rule.count = match.captured(6) == u"all"_s ? -1 : match.captured(6).toInt();
    if (!QRegularExpression(rule.path).isValid())
        return usage(text);
    return rule;
}

} // namespace seatkeeper::simulator
