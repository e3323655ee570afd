#include "cli/Command.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Leaks.h"
#include "services/Subscriptions.h"
#include "services/wording/LeakText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

QStringList kindNames() {
    QStringList names;
    for (const LeakKind kind : leakKinds())
        names.append(leakKindName(kind));
    return names;
}

class LeakWords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::LeakWords)

public:
    static Table table(const std::vector<Leak> &leaks) {
        Table table({tr("Id"), tr("E-mail"), tr("Name"), tr("Kind"), tr("Cost a year"), tr("Explanation")}, {4});
        for (const Leak &leak : leaks)
            table.add({leak.seat.externalId, leak.seat.userPrincipalName, leak.seat.displayName,
                       LeakText::kind(leak.reasons.front().kind), Words::money(leak.seat.costPerYear),
                       LeakText::explanation(leak)});
        return table;
    }
    static QString total(const Leaks::Totals &totals) {
        const QString cost = totals.costPerYear ? Words::money(totals.costPerYear) : tr("no price");
        return tr("%n seat(s), %1 a year.", nullptr, static_cast<int>(totals.shown)).arg(cost);
    }
    static QStringList blindSpots(const Leaks::Coverage &coverage) {
        QStringList lines;
        if (!coverage.downloaded)
            lines.append(tr("Nothing was downloaded yet; run sync first."));
        if (!coverage.rosterThere)
            lines.append(tr("Nobody is known to have left: import a roster with roster import."));
        if (coverage.productRolesUnread > 0)
            lines.append(tr("Whether %n light agent(s) or contributor(s) are paid is not known.", nullptr,
                            static_cast<int>(coverage.productRolesUnread)));
        if (coverage.rolesUnread)
            lines.append(tr("Copies of the light-agent role cannot be told: the roles could not be read."));
        return lines;
    }
    static QString proposed(const Leaks::Proposed &proposed) {
        return tr("%n removal candidate(s) made; nothing is approved by that.", nullptr,
                  static_cast<int>(proposed.done.size()));
    }
    static QString refused(const QString &id, const Error &error) {
        return tr("%1: %2").arg(id, ErrorText::words(error).message);
    }
    static Noun noun(Run list, Run propose) {
        Noun noun{u"leaks"_s, tr("Seats that are paid by mistake."), {}};
        Verb all{
            u"list"_s, tr("List the seat leaks of a profile with price, explanation and remedy."), {}, std::move(list)};
        all.arguments = {profileArgument(), choiceOption(u"--kind"_s, kindNames(), tr("Only seats with this reason.")),
                         textOption(u"--where"_s, u"EXPR"_s, tr("Condition, as for subscriptions.")), limitOption(),
                         formatOption()};
        Verb one{u"propose"_s, tr("Make seats removal candidates in the state Ready."), {}, std::move(propose)};
        one.arguments = {profileArgument(), manyPositional(u"ids"_s, u"ID"_s, tr("Our ids or the vendor's.")),
                         textOption(u"--reason"_s, u"TEXT"_s, tr("Why, for the audit log."))};
        noun.verbs = {all, one};
        return noun;
    }
};

QJsonObject leakJson(const Leak &leak) {
    QJsonArray kinds;
    for (const LeakReason &reason : leak.reasons)
        kinds.append(leakKindName(reason.kind));
    return {{u"id"_s, leak.seat.id.value},
            {u"externalId"_s, leak.seat.externalId},
            {u"userPrincipalName"_s, leak.seat.userPrincipalName},
            {u"displayName"_s, leak.seat.displayName},
            {u"identifier"_s, leak.seat.identifier},
            {u"kind"_s, leakKindName(leak.reasons.front().kind)},
            {u"kinds"_s, kinds},
            {u"explanation"_s, LeakText::explanation(leak)},
            {u"remedy"_s, LeakText::remedy(leak.reasons.front())},
            {u"costPerYear"_s, Json::money(leak.seat.costPerYear)},
            {u"foundAt"_s, Json::time(leak.foundAt)}};
}

QJsonObject coverageJson(const Leaks::Coverage &coverage) {
    return {{u"downloaded"_s, coverage.downloaded},
            {u"roster"_s, coverage.rosterThere},
            {u"productRolesUnread"_s, coverage.productRolesUnread},
            {u"rolesUnread"_s, coverage.rolesUnread}};
}

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    ListQuery query;
    query.profile = profile.id;
    query.where = call->arguments().text(u"--where"_s);
    query.facet = call->arguments().text(u"--kind"_s);
    query.sortColumn = u"kind"_s;
    if (const auto limit = call->arguments().number(u"--limit"_s))
        query.limit = *limit;
    SK_CO_TRY(found, co_await await(call->workspace().leaks().list(query)));
    SK_CO_TRY(totals, co_await await(call->workspace().leaks().totals(query)));
    SK_CO_TRY(coverage, co_await await(call->workspace().leaks().coverage(profile.id)));
    QJsonObject json = Json::list(Json::array(found.items, &leakJson), found.total);
    json.insert(u"costPerYear"_s, Json::money(totals.costPerYear));
    json.insert(u"coverage"_s, coverageJson(coverage));
    call->out().list(json, LeakWords::table(found.items), formatOf(call));
    call->out().note(LeakWords::total(totals));
    for (const QString &line : LeakWords::blindSpots(coverage))
        call->out().note(line);
    co_return exitDone;
}

Task<int> propose(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    std::vector<SubscriptionId> seats;
    QMap<SubscriptionId, QString> typed;
    for (const QString &id : call->arguments().list(u"ids"_s)) {
        SK_CO_TRY(card, co_await await(call->workspace().subscriptions().card(profile.id, id)));
        seats.push_back(card.subscription.id);
        typed.insert(card.subscription.id, id);
    }
    const QString reason = call->arguments().text(u"--reason"_s);
    SK_CO_TRY(proposed, co_await await(call->workspace().leaks().propose(seats, reason)));
    QJsonArray done;
    for (const CandidateId id : proposed.done)
        done.append(id.value);
    QJsonArray refused;
    for (const auto &[seat, error] : proposed.refused) {
        QJsonObject item = Output::toJson(error);
        item.insert(u"id"_s, typed.value(seat));
        refused.append(item);
        call->out().warning(LeakWords::refused(typed.value(seat), error));
    }
    call->out().result({{u"candidates"_s, done}, {u"refused"_s, refused}}, LeakWords::proposed(proposed));
    if (proposed.refused.empty())
        co_return exitDone;
    co_return proposed.done.empty() ? exitCodeOf(proposed.refused.front().second.code) : exitPartly;
}

} // namespace

Noun leakCommands() { return LeakWords::noun(&list, &propose); }

} // namespace seatkeeper::cli
