#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/AuditLog.h"

#include "base/Clock.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class AuditText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::AuditText)

public:
    static Table table(const std::vector<AuditEntry> &items) {
        Table table({tr("No."), tr("Time"), tr("Actor"), tr("Action"), tr("Object")}, {0});
        for (const AuditEntry &item : items)
            table.add({QString::number(item.sequence), Words::time(item.time), item.actor, item.action, item.object});
        return table;
    }
    static QString verified(const AuditVerification &found) {
        if (found.ok)
            return tr("The chain of %n entry(ies) holds; compared with: %1.", nullptr, static_cast<int>(found.entries))
                .arg(found.comparedWith);
        return tr("The chain is broken at entry %1: %2.")
            .arg(found.firstBroken ? QString::number(*found.firstBroken) : u"-"_s, found.problem);
    }

    static Noun noun(Run list, Run verify) {
        Noun noun{u"audit"_s, tr("The tamper-evident log."), {}};
        Verb all{u"list"_s, tr("List what was done, newest first."), {}, std::move(list)};
        all.arguments = {optionalProfileArgument(),
                         textOption(u"--since"_s, u"TIME"_s, tr("Only from this day or ISO 8601 time on.")),
                         limitOption(), formatOption()};
        Verb check{u"verify"_s,
                   tr("Check the chain; exit code 1 and the first broken entry if it does not hold."),
                   {},
                   std::move(verify)};
        noun.verbs = {all, check};
        return noun;
    }
};

Result<std::optional<QDateTime>> sinceOf(const CallPointer &call) {
    if (!call->arguments().has(u"--since"_s))
        return std::optional<QDateTime>();
    const QString typed = call->arguments().text(u"--since"_s);
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    const QDateTime time = day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : fromIsoUtc(typed);
    if (!time.isValid())
        return Call::usage(u"--since"_s, typed, u"2026-01-31 or 2026-01-31T12:00:00Z"_s);
    return std::optional(time);
}

Task<int> list(CallPointer call) {
    SK_CO_TRY(since, sinceOf(call));
    SK_CO_TRY(profile, co_await optionalProfileOf(call));
    ListQuery query;
    query.profile = profile;
    if (const auto limit = call->arguments().number(u"--limit"_s))
        query.limit = *limit;
    SK_CO_TRY(found, co_await await(call->workspace().audit().list(query, since)));
    const auto items = Json::array(found.items, &Json::auditEntry);
    call->out().list(Json::list(items, found.total), AuditText::table(found.items), formatOf(call));
    co_return exitDone;
}

Task<int> verify(CallPointer call) {
    SK_CO_TRY(found, co_await await(call->workspace().audit().verify()));
    call->out().result(Json::verification(found), AuditText::verified(found));
    co_return found.ok ? exitDone : exitFailed;
}

} // namespace

Noun auditCommands() { return AuditText::noun(&list, &verify); }

} // namespace seatkeeper::cli
