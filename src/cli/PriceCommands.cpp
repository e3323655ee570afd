#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/ListPrices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class PriceText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::PriceText)

public:
    static Table table(const std::vector<ListPrices::Entry> &items) {
        Table table({tr("Plan"), tr("Name"), tr("A month"), tr("A year"), tr("As of"), tr("Edited"), tr("Used by"),
                     tr("Source")},
                    {2, 3});
        for (const auto &item : items)
            table.add({item.price.plan, item.price.name, Words::money(item.price.perMonth),
                       Words::money(item.price.perYear()), Words::date(item.price.asOf),
                       Words::yesNo(item.price.edited), (item.profiles + item.models).join(u", "_s),
                       item.price.source});
        return table;
    }
    static QString saved(const ListPrice &price) {
        return tr("List price saved. %1. Costs that come from it are estimates.").arg(Words::listPrice(price));
    }
    static QString removed(const QString &plan) { return tr("%1 is as shipped again, or gone.").arg(plan); }

    static Noun noun(Run list, Run set, Run reset) {
        Noun noun{u"prices"_s, tr("List prices: what a seat costs as published, for estimates."), {}};
        Verb all{u"list"_s, tr("List the prices, per agent and month when billed yearly."), {}, std::move(list)};
        all.arguments = {formatOption()};
        Verb one{u"set"_s, tr("Edit a list price, or add one under a new name."), {}, std::move(set)};
        one.arguments = {positional(u"plan"_s, u"PLAN"_s, tr("Plan, by id or name; a new name adds a price.")),
                         textOption(u"--per-month"_s, u"AMOUNT"_s, tr("Price per agent and month, for example 55.00.")),
                         textOption(u"--currency"_s, u"CODE"_s, tr("Its currency, for example USD.")),
                         dateOption(u"--as-of"_s, tr("Day on which it was read; without it today.")),
                         textOption(u"--source"_s, u"TEXT"_s, tr("Where it was read."))};
        one.arguments[1].required = true;
        Verb back{u"reset"_s, tr("Set a shipped price back, or remove an own one."), {}, std::move(reset)};
        back.arguments = {positional(u"plan"_s, u"PLAN"_s, tr("Plan, by id or name."))};
        noun.verbs = {all, one, back};
        return noun;
    }
};

QJsonObject entryJson(const ListPrices::Entry &entry) {
    QJsonObject json = Json::listPrice(entry.price);
    json.insert(u"shipped"_s, entry.shipped);
    json.insert(u"profiles"_s, QJsonArray::fromStringList(entry.profiles));
    json.insert(u"models"_s, QJsonArray::fromStringList(entry.models));
    return json;
}

Task<int> list(CallPointer call) {
    SK_CO_TRY(found, co_await await(call->workspace().prices().list()));
    const auto items = Json::array(found, &entryJson);
    call->out().list(Json::list(items, items.size()), PriceText::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> set(CallPointer call) {
    const QString plan = call->arguments().text(u"plan"_s);
    SK_CO_TRY(asOf, call->dateOf(u"--as-of"_s));
    ListPrice price;
    auto known = co_await await(call->workspace().prices().find(plan));
    if (known)
        price = *known;
    else if (known.failedWith(ErrorCode::NotFound))
        price.name = plan;
    else
        co_return known.error();
    const QString currency =
        call->arguments().optionalText(u"--currency"_s).value_or(price.perMonth.currency).trimmed().toUpper();
    if (!currencyCodes().contains(currency))
        co_return Call::usage(u"--currency"_s, currency, u"ISO 4217: USD, EUR, JPY …"_s);
    const QString amount = call->arguments().text(u"--per-month"_s);
    const auto typed = moneyFromText(amount, currency);
    if (!typed)
        co_return Call::usage(u"--per-month"_s, amount, moneyText({123456, currency}));
    price.perMonth = *typed;
    price.asOf = asOf.value_or(call->clock()->now().toLocalTime().date());
    price.source = call->arguments().optionalText(u"--source"_s).value_or(price.source);
    SK_CO_TRY(saved, co_await await(call->workspace().prices().save(price)));
    call->out().result(Json::listPrice(saved), PriceText::saved(saved));
    co_return exitDone;
}

Task<int> reset(CallPointer call) {
    const QString plan = call->arguments().text(u"plan"_s);
    SK_CO_CHECK(co_await await(call->workspace().prices().remove(plan)));
    call->out().result({{u"plan"_s, plan}, {u"reset"_s, true}}, PriceText::removed(plan));
    co_return exitDone;
}

} // namespace

Noun priceCommands() { return PriceText::noun(&list, &set, &reset); }

} // namespace seatkeeper::cli
