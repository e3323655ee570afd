#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Models.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class IdentifierText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::IdentifierText)

public:
    static Table table(const std::vector<SubscriptionIdentifier> &items) {
        Table table({tr("Identifier"), tr("Model"), tr("By hand"), tr("Subscriptions")}, {3});
        for (const auto &item : items)
            table.add({item.identifier, item.modelName.isEmpty() ? tr("(unrecognized)") : item.modelName,
                       Words::yesNo(item.mappedByHand), QString::number(item.subscriptions)});
        return table;
    }
    static QString mapped(qint64 rows) { return tr("%n subscription(s) updated.", nullptr, static_cast<int>(rows)); }

    static Noun noun(Run list, Run map) {
        Noun noun{u"identifiers"_s, tr("Subscription identifiers and the models they stand for."), {}};
        Verb all{u"list"_s, tr("List the identifiers that a profile's subscriptions use."), {}, std::move(list)};
        all.arguments = {profileArgument(), flag(u"--unrecognized"_s, tr("Only those without a model.")),
                         formatOption()};
        Verb one{u"map"_s,
                 tr("Map an identifier to a software model; every subscription follows at once."),
                 {},
                 std::move(map)};
        one.arguments = {profileArgument(), positional(u"identifier"_s, u"IDENTIFIER"_s, tr("The identifier.")),
                         positional(u"model"_s, u"MODEL"_s, tr("Id or name of a software model.")),
                         flag(u"--create"_s, tr("Make the model when there is none of that name."))};
        noun.verbs = {all, one};
        return noun;
    }
};

Task<int> list(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const std::optional<ProfileId> id = profile.id;
    const bool unrecognized = call->arguments().has(u"--unrecognized"_s);
    SK_CO_TRY(found, co_await await(call->workspace().models().identifiers(id, unrecognized)));
    const auto items = Json::array(found, &Json::identifier);
    call->out().list(Json::list(items, items.size()), IdentifierText::table(found), formatOf(call));
    co_return exitDone;
}

Task<int> map(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const std::optional<ProfileId> id = profile.id;
    const QString identifier = call->arguments().text(u"identifier"_s);
    const QString model = call->arguments().text(u"model"_s);
    SK_CO_TRY(known, co_await await(call->workspace().models().identifiers(id, false)));
    const bool there =
        std::any_of(known.begin(), known.end(), [&](const auto &one) { return one.identifier == identifier; });
    if (!there)
        co_return fail(ErrorCode::NotFound, identifier, {{u"what"_s, u"identifier"_s}, {u"name"_s, identifier}});
    const bool create = call->arguments().has(u"--create"_s);
    SK_CO_TRY(rows, co_await await(call->workspace().models().map(identifier, model, create)));
    const QJsonObject json{{u"identifier"_s, identifier}, {u"model"_s, model}, {u"updated"_s, rows}};
    call->out().result(json, IdentifierText::mapped(rows));
    co_return exitDone;
}

} // namespace

Noun identifierCommands() { return IdentifierText::noun(&list, &map); }

} // namespace seatkeeper::cli
