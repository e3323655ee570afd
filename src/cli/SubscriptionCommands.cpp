#include "cli/CardText.h"
#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class SubscriptionText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::SubscriptionText)

public:
    static Table table(const std::vector<Subscription> &items) {
        Table table({tr("Id"), tr("E-mail"), tr("Name"), tr("Identifier"), tr("Paid"), tr("Suspended"),
                     tr("Last activity"), tr("Cost a year"), tr("Excluded by")},
                    {7});
        for (const Subscription &item : items)
            table.add({item.externalId, item.userPrincipalName, item.displayName, item.identifier,
                       item.paid ? Words::yesNo(*item.paid) : u"?"_s, Words::yesNo(item.suspended),
                       Words::time(item.lastActivity), Words::money(item.costPerYear, item.costIsEstimate),
                       item.excludedByName});
        return table;
    }

    static Noun noun(Run list, Run show) {
        Noun noun{u"subscriptions"_s, tr("People and the licences they hold."), {}};
        Verb all{u"list"_s, tr("List the current subscriptions of a profile."), {}, std::move(list)};
        all.arguments = {
            profileArgument(),
            textOption(u"--where"_s, u"EXPR"_s, tr("Condition, for example \"paid = true and lastActivity > 60d\".")),
            limitOption(), formatOption()};
        Verb one{u"show"_s, tr("Show the evidence about one person."), {}, std::move(show)};
        one.arguments = {profileArgument(), positional(u"id"_s, u"ID"_s, tr("Our id or the vendor's."))};
        noun.verbs = {all, one};
        return noun;
    }
};

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    ListQuery query;
    query.profile = profile.id;
    query.where = call->arguments().text(u"--where"_s);
    if (const auto limit = call->arguments().number(u"--limit"_s))
        query.limit = *limit;
    SK_CO_TRY(found, co_await await(call->workspace().subscriptions().list(query)));
    const auto items = Json::array(found.items, &Json::subscription);
    call->out().list(Json::list(items, found.total), SubscriptionText::table(found.items), formatOf(call));
    co_return exitDone;
}

Task<int> show(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const QString id = call->arguments().text(u"id"_s);
    SK_CO_TRY(card, co_await await(call->workspace().subscriptions().card(profile.id, id)));
    call->out().result(CardText::json(card), CardText::text(card));
    co_return exitDone;
}

} // namespace

Noun subscriptionCommands() { return SubscriptionText::noun(&list, &show); }

} // namespace seatkeeper::cli
