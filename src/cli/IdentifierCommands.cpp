#include "cli/Command.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/Words.h"
#include "services/Models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class IdentifierText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::IdentifierText)

public:
    static Table table(const std::vector<SubscriptionIdentifier> &items) {
        Table table({tr("Identifier"), tr("Model"), tr("By hand"), tr("Custom role"), tr("Subscriptions")}, {4});
        for (const auto &item : items)
            table.add({item.identifier, item.modelName.isEmpty() ? tr("(unrecognized)") : item.modelName,
                       Words::yesNo(item.mappedByHand), item.splitRole, QString::number(item.subscriptions)});
        return table;
    }
    static Table roles(const std::vector<CustomRole> &items) {
        Table table({tr("Id"), tr("Custom role"), tr("Identifier"), tr("Model"), tr("Split off"), tr("People")}, {5});
        for (const auto &item : items)
            table.add({item.id, item.name, item.identifier, item.modelName, Words::yesNo(item.split),
                       QString::number(item.people)});
        return table;
    }
    static QString mapped(qint64 rows) { return tr("%n subscription(s) updated.", nullptr, static_cast<int>(rows)); }
    static QString changed(const Models::RoleChange &change) {
        QString text = tr("The people of %1 are %2 now, model %3: %n subscription(s).", nullptr,
                          static_cast<int>(change.subscriptions))
                           .arg(change.roleName, change.identifier, change.modelName);
        if (change.openCandidates > 0)
            text += u' ' + tr("%n open candidate(s) moved along.", nullptr, static_cast<int>(change.openCandidates));
        if (change.broughtBack > 0)
            text += u' ' + tr("%n of them were excluded by their identifier and count again.", nullptr,
                              static_cast<int>(change.broughtBack));
        if (change.excluded > 0)
            text += u' ' +
                    tr("%n of them are excluded by their identifier now.", nullptr, static_cast<int>(change.excluded));
        return text;
    }

    struct Runs {
        Run list, map, roles, split, join;
    };
    static Noun noun(const Runs &runs) {
        Noun noun{u"identifiers"_s, tr("Subscription identifiers and the models they stand for."), {}};
        Verb all{u"list"_s, tr("List the identifiers that a profile's subscriptions use."), {}, runs.list};
        all.arguments = {profileArgument(), flag(u"--unrecognized"_s, tr("Only those without a model.")),
                         formatOption()};
        Verb one{
            u"map"_s, tr("Map an identifier to a software model; every subscription follows at once."), {}, runs.map};
        one.arguments = {profileArgument(), positional(u"identifier"_s, u"IDENTIFIER"_s, tr("The identifier.")),
                         positional(u"model"_s, u"MODEL"_s, tr("Id or name of a software model.")),
                         flag(u"--create"_s, tr("Make the model when there is none of that name."))};
        Verb roles{u"roles"_s, tr("List the custom agent roles and which of them were split off."), {}, runs.roles};
        roles.arguments = {profileArgument(), formatOption()};
        Verb split{u"split"_s,
                   tr("Make a custom agent role an identifier of its own, to price or license it apart; everything "
                      "follows at once and lasts."),
                   {},
                   runs.split};
        split.arguments = {profileArgument(), positional(u"role"_s, u"ROLE"_s, tr("Id or name of the role.")),
                           textOption(u"--model"_s, u"MODEL"_s,
                                      tr("Software model, an existing or a new one; without it one of its own."))};
        Verb join{u"join"_s, tr("Take a role that was split off back to zendesk.agent."), {}, runs.join};
        join.arguments = {profileArgument(), positional(u"role"_s, u"ROLE"_s, tr("Id, name or identifier."))};
        noun.verbs = {all, one, roles, split, join};
        return noun;
    }
};

QJsonObject roleJson(const CustomRole &role) {
    return {{u"id"_s, role.id},
            {u"name"_s, role.name},
            {u"identifier"_s, role.identifier},
            {u"model"_s, Json::text(role.modelName)},
            {u"split"_s, role.split},
            {u"people"_s, role.people}};
}

QJsonObject changeJson(const Models::RoleChange &change) {
    return {{u"role"_s, change.roleName},
            {u"identifier"_s, change.identifier},
            {u"model"_s, Json::text(change.modelName)},
            {u"updated"_s, change.subscriptions},
            {u"openCandidates"_s, change.openCandidates},
            {u"excluded"_s, change.excluded},
            {u"broughtBack"_s, change.broughtBack}};
}

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

Task<int> roles(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    SK_CO_TRY(found, co_await await(call->workspace().models().customRoles(profile.id)));
    const auto items = Json::array(found, &roleJson);
    call->out().list(Json::list(items, items.size()), IdentifierText::roles(found), formatOf(call));
    co_return exitDone;
}

Task<int> split(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const QString role = call->arguments().text(u"role"_s);
    const QString model = call->arguments().text(u"--model"_s);
    SK_CO_TRY(change, co_await await(call->workspace().models().split(profile.id, role, model)));
    call->out().result(changeJson(change), IdentifierText::changed(change));
    co_return exitDone;
}

Task<int> join(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const QString role = call->arguments().text(u"role"_s);
    SK_CO_TRY(change, co_await await(call->workspace().models().join(profile.id, role)));
    call->out().result(changeJson(change), IdentifierText::changed(change));
    co_return exitDone;
}

} // namespace

Noun identifierCommands() { return IdentifierText::noun({&list, &map, &roles, &split, &join}); }

} // namespace seatkeeper::cli
