#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Models.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ModelText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ModelText)

public:
    static Table table(const std::vector<SoftwareModel> &items) {
        Table table({tr("Id"), tr("Name"), tr("Publisher"), tr("Edition"), tr("List price"), tr("Subscriptions")},
                    {0, 4, 5});
        for (const SoftwareModel &item : items)
            table.add({item.id.toString(), item.displayName, item.publisher, item.edition,
                       Words::money(item.listPricePerYear), QString::number(item.subscriptions)});
        return table;
    }

    static Noun noun(Run list) {
        Noun noun{u"models"_s, tr("Software models."), {}};
        Verb all{u"list"_s, tr("List the software models of a profile, or all."), {}, std::move(list)};
        all.arguments = {optionalProfileArgument(), formatOption()};
        noun.verbs = {all};
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

} // namespace

Noun modelCommands() { return ModelText::noun(&list); }

} // namespace seatkeeper::cli
