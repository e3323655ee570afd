#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/ListPrices.h"
#include "services/Models.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ModelText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ModelText)

public:
    static Table table(const std::vector<SoftwareModel> &items) {
        Table table({tr("Id"), tr("Name"), tr("Publisher"), tr("Edition"), tr("Price a year"), tr("List price of"),
                     tr("As of"), tr("Subscriptions")},
                    {0, 4, 7});
        for (const SoftwareModel &item : items) {
            const auto &price = item.listPrice;
            table.add({item.id.toString(), item.displayName, item.publisher, item.edition,
                       Words::money(price ? std::optional(price->perYear()) : std::nullopt, true),
                       price ? price->name : u"-"_s, Words::date(price ? std::optional(price->asOf) : std::nullopt),
                       QString::number(item.subscriptions)});
        }
        return table;
    }
    static QString priced(const SoftwareModel &model) {
        if (model.listPricePlan.isEmpty())
            return tr("The seats of %1 are priced by the plan of their profile.").arg(model.displayName);
        return tr("The seats of %1 are priced by the list price of %2.")
            .arg(model.displayName, model.listPrice ? model.listPrice->name : model.listPricePlan);
    }

    static Noun noun(Run list, Run price) {
        Noun noun{u"models"_s, tr("Software models."), {}};
        Verb all{u"list"_s, tr("List the software models of a profile, or all."), {}, std::move(list)};
        all.arguments = {optionalProfileArgument(), formatOption()};
        Verb one{u"price"_s,
                 tr("Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of "
                    "the profile (profile set PROFILE plan=PLAN)."),
                 {},
                 std::move(price)};
        one.arguments = {positional(u"model"_s, u"MODEL"_s, tr("Id or name of a software model.")),
                         optionalPositional(u"plan"_s, u"PLAN"_s, tr("Plan, by id or name; see prices list.")),
                         flag(u"--none"_s, tr("No plan of its own."))};
        noun.verbs = {all, one};
        return noun;
    }
};

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await optionalProfileOf(call));
    SK_CO_TRY(found, co_await await(call->workspace().models().list(profile)));
    const auto items = Json::array(found, &Json::model);
    call->out().list(Json::list(items, items.size()), ModelText::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> price(CallPointer call) {
    const QString model = call->arguments().text(u"model"_s);
    const QString plan = call->arguments().text(u"plan"_s);
    if (plan.isEmpty() != call->arguments().has(u"--none"_s))
        co_return Call::usage(u"plan"_s, plan, u"PLAN | --none"_s);
    SK_CO_TRY(chosen, co_await await(call->workspace().prices().chooseForModel(model, plan)));
    call->out().result(Json::model(chosen), ModelText::priced(chosen));
    co_return exitDone;
}

} // namespace

Noun modelCommands() { return ModelText::noun(&list, &price); }

} // namespace seatkeeper::cli
