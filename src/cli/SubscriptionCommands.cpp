#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Subscriptions.h"

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
                       Words::time(item.lastActivity), Words::money(item.costPerYear), item.excludedByName});
        return table;
    }

    static QString card(const Subscriptions::Card &card) {
        const Subscription &item = card.subscription;
        Table facts({tr("Fact"), tr("Value")});
        facts.add({tr("Name"), item.displayName});
        facts.add({tr("E-mail"), item.userPrincipalName});
        facts.add({tr("Id"), item.externalId});
        facts.add({tr("Identifier"), item.identifier});
        facts.add({tr("Role"), item.customRoleName.isEmpty() ? item.role : item.customRoleName});
        facts.add({tr("Groups"), card.groupNames.join(u", "_s)});
        facts.add({tr("Assigned"), Words::time(item.assigned)});
        for (const ActivitySignal &one : card.evidence.signalList)
            facts.add({tr("Activity: %1").arg(signalName(one.kind)), one.availability == SignalAvailability::Available
                                                                         ? Words::time(one.time)
                                                                         : availability(one.availability)});
        facts.add({tr("Idle days"), card.finding.inactiveDays ? QString::number(*card.finding.inactiveDays) : u"-"_s});
        facts.add({tr("Finding"), Words::verdict(card.finding.verdict)});
        if (card.candidate)
            facts.add(
                {tr("Candidate"), u"%1, %2"_s.arg(card.candidate->id.toString(), stateName(card.candidate->state))});
        facts.add({tr("As of"), Words::time(card.asOf)});
        return facts.text();
    }

    static QString availability(SignalAvailability availability) {
        switch (availability) {
        case SignalAvailability::NotFetched: return tr("not read");
        case SignalAvailability::Available: return tr("read");
        case SignalAvailability::Unavailable: return tr("not offered by plan or role");
        case SignalAvailability::Failed: return tr("could not be read");
        }
        return {};
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

QString availabilityName(SignalAvailability availability) {
    switch (availability) {
    case SignalAvailability::NotFetched: return u"not_fetched"_s;
    case SignalAvailability::Available: return u"available"_s;
    case SignalAvailability::Unavailable: return u"unavailable"_s;
    case SignalAvailability::Failed: return u"failed"_s;
    }
    return {};
}

QJsonObject cardJson(const Subscriptions::Card &card) {
    QJsonObject json = Json::subscription(card.subscription);
    json.insert(u"signals"_s, Json::array(card.evidence.signalList, [](const ActivitySignal &one) {
                    return QJsonObject{{u"kind"_s, signalName(one.kind)},
                                       {u"availability"_s, availabilityName(one.availability)},
                                       {u"time"_s, Json::time(one.time)}};
                }));
    json.insert(u"evidenceComplete"_s, card.evidence.isComplete());
    json.insert(u"finding"_s, verdictName(card.finding.verdict));
    json.insert(u"explanation"_s, Words::verdict(card.finding.verdict));
    json.insert(u"inactiveDays"_s,
                card.finding.inactiveDays ? QJsonValue(*card.finding.inactiveDays) : QJsonValue(QJsonValue::Null));
    json.insert(u"groups"_s, QJsonArray::fromStringList(card.groupNames));
    json.insert(u"candidate"_s,
                card.candidate ? QJsonValue(Json::candidate(*card.candidate)) : QJsonValue(QJsonValue::Null));
    json.insert(u"history"_s, Json::array(card.history, &Json::historyEntry));
    json.insert(u"vendorPage"_s, card.vendorPage.toString());
    json.insert(u"asOf"_s, Json::time(card.asOf));
    return json;
}

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
    call->out().result(cardJson(card), SubscriptionText::card(card));
    co_return exitDone;
}

} // namespace

Noun subscriptionCommands() { return SubscriptionText::noun(&list, &show); }

} // namespace seatkeeper::cli
