#include "cli/CandidateText.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "services/Candidates.h"
#include "services/Profiles.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

using Ids = std::vector<CandidateId>;
using Decided = Candidates::Decided;

Result<Ids> idsOf(const CallPointer &call) {
    Ids ids;
    for (const QString &text : call->arguments().list(u"candidates"_s)) {
        SK_TRY(number, Call::idOf(text, u"CANDIDATE"_s));
        ids.push_back(CandidateId{number});
    }
    return ids;
}

//! Done → 0; some refused → 4; all refused → what the first refusal means.
int exitOf(const Decided &decided) {
    if (decided.refused.empty())
        return exitDone;
    return decided.done.empty() ? exitCodeOf(decided.refused.front().second.code) : exitPartly;
}

int report(const CallPointer &call, const Decided &decided) {
    QJsonArray done;
    for (const CandidateId id : decided.done)
        done.append(id.value);
    QJsonArray refused;
    for (const auto &[id, error] : decided.refused) {
        QJsonObject entry = Output::toJson(error);
        entry.insert(u"id"_s, id.value);
        refused.append(entry);
    }
    call->out().result({{u"done"_s, done}, {u"refused"_s, refused}}, CandidateText::decided(decided));
    return exitOf(decided);
}

Task<int> finish(CallPointer call, QFuture<Result<Decided>> deciding) {
    SK_CO_TRY(decided, co_await await(deciding));
    co_return report(call, decided);
}

QString reasonOf(const CallPointer &call) { return call->arguments().text(u"--reason"_s); }

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const auto wanted = stateFromName(call->arguments().text(u"--state"_s));
    ListQuery query;
    query.profile = profile.id;
    query.facet = wanted ? stateName(*wanted) : u"all"_s;
    query.where = call->arguments().text(u"--where"_s);
    if (const auto limit = call->arguments().number(u"--limit"_s))
        query.limit = *limit;
    SK_CO_TRY(found, co_await await(call->workspace().candidates().list(query)));
    const auto items = Json::array(found.items, &Json::candidate);
    call->out().list(Json::list(items, found.total), CandidateText::table(found.items), formatOf(call));
    co_return exitDone;
}

Task<int> approveAll(CallPointer call) {
    const QStringList typed = call->arguments().list(u"candidates"_s);
    if (typed.size() != 1)
        co_return Call::usage(u"approve"_s, typed.join(u' '), u"one PROFILE with --all"_s);
    const QString name = typed.first();
    SK_CO_TRY(profile, co_await await(call->workspace().profiles().find(name)));
    const auto most = call->arguments().number(u"--max"_s);
    auto deciding = call->workspace().candidates().approveAll(profile.id, most, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> approve(CallPointer call) {
    if (call->arguments().has(u"--all"_s))
        co_return co_await approveAll(call);
    if (call->arguments().has(u"--max"_s))
        co_return Call::usage(u"--max"_s, call->arguments().text(u"--max"_s), u"--all as well"_s);
    SK_CO_TRY(ids, idsOf(call));
    auto deciding = call->workspace().candidates().approve(ids, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> withdraw(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    auto deciding = call->workspace().candidates().withdraw(ids, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> keep(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    SK_CO_TRY(until, call->dateOf(u"--until"_s));
    auto deciding = call->workspace().candidates().keep(ids, until, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> postpone(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    SK_CO_TRY(until, call->dateOf(u"--until"_s));
    auto deciding = call->workspace().candidates().postpone(ids, until.value_or(QDate()), reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> skip(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    auto deciding = call->workspace().candidates().skip(ids, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> resume(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    auto deciding = call->workspace().candidates().resume(ids, reasonOf(call));
    co_return co_await finish(call, deciding);
}

Task<int> doneByHand(CallPointer call) {
    SK_CO_TRY(ids, idsOf(call));
    const auto operation = call->workspace().candidates().doneByHand(ids);
    co_return co_await finish(call, call->watch(operation));
}

} // namespace

Noun candidateCommands() {
    return CandidateText::noun({&list, &approve, &withdraw, &keep, &postpone, &skip, &resume, &doneByHand});
}

} // namespace seatkeeper::cli
