#include "cli/ImportOptions.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/RosterOutput.h"
#include "services/wording/ImportText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

QJsonObject personJson(const RosterPerson &person) {
    return {{u"email"_s, person.email},
            {u"name"_s, Json::text(person.name)},
            {u"manager"_s, Json::text(person.manager)},
            {u"costCenter"_s, Json::text(person.costCenter)},
            {u"employment"_s, employmentName(person.employment)},
            {u"employmentText"_s, Json::text(person.employmentText)}};
}

QJsonObject errorJson(const RosterError &error) {
    return {{u"line"_s, error.line},
            {u"problem"_s, error.problem},
            {u"message"_s, ImportText::rowProblem(error.problem, error.args)},
            {u"cells"_s, QJsonArray::fromStringList(error.cells)}};
}

QJsonObject outcomeJson(const Roster::Outcome &outcome, bool imported) {
    return {{u"imported"_s, imported},
            {u"people"_s, outcome.people},
            {u"errors"_s, outcome.errors},
            {u"left"_s, outcome.left},
            {u"onLeave"_s, outcome.onLeave},
            {u"unknownStatus"_s, outcome.unknownStatus},
            {u"subscriptions"_s, outcome.knownSubscriptions},
            {u"leavers"_s, outcome.leavers},
            {u"before"_s, outcome.before}};
}

QJsonObject previewJson(const Roster::Preview &preview) {
    QJsonObject json = outcomeJson(preview.outcome, false);
    QJsonObject columns;
    for (auto item = preview.columns.begin(); item != preview.columns.end(); ++item)
        columns.insert(rosterFieldName(item.key()), item.value());
    QJsonArray statuses;
    for (const Roster::StatusWord &word : preview.statuses)
        statuses.append(QJsonObject{
            {u"word"_s, word.word}, {u"meaning"_s, employmentName(word.meaning)}, {u"people"_s, word.people}});
    json.insert(u"encoding"_s, preview.dialect.encoding);
    json.insert(u"separator"_s, QString(preview.dialect.separator));
    json.insert(u"header"_s, QJsonArray::fromStringList(preview.header));
    json.insert(u"columns"_s, columns);
    json.insert(u"statuses"_s, statuses);
    json.insert(u"badRows"_s, Json::array(preview.errors, &errorJson));
    return json;
}

//! Position of a column by its number, counted from 1, or its name; -1 when there is none.
qsizetype positionOf(const QString &typed, const QStringList &header) {
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber)
        return number - 1;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).compare(typed, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

//! "email=Work Mail" or "email=3", counted from 1.
Result<RosterColumns> columnsOf(const QMap<QString, QString> &typed, const Roster::Preview &guessed) {
    RosterColumns columns = guessed.columns;
    for (auto item = typed.begin(); item != typed.end(); ++item) {
        const auto field = rosterFieldFromName(item.key());
        if (!field)
            return Call::usage(u"--column"_s, item.key(), u"email, name, manager, cost_center or employment"_s);
        const auto position = static_cast<int>(positionOf(item.value(), guessed.header));
        if (position < 0 || position >= guessed.header.size())
            return Call::usage(u"--column"_s, item.value(), guessed.header.join(u", "_s));
        columns.insert(*field, position);
    }
    return columns;
}

Result<Roster::Source> sourceOf(const CallPointer &call) {
    Roster::Source source;
    source.path = call->arguments().text(u"file"_s);
    SK_TRY(choice, importChoice(call->arguments()));
    source.file = choice;
    SK_TRY(meanings, assignments(call->arguments().list(u"--status"_s), u"--status"_s));
    for (auto item = meanings.begin(); item != meanings.end(); ++item) {
        const auto meaning = employmentFromName(item.value());
        if (!meaning)
            return Call::usage(u"--status"_s, item.value(), u"active, on_leave, left or unknown"_s);
        source.statuses.insert(statusKey(item.key()), *meaning);
    }
    return source;
}

Task<int> import(CallPointer call) {
    SK_CO_TRY(source, sourceOf(call));
    SK_CO_TRY(columns, assignments(call->arguments().list(u"--column"_s), u"--column"_s));
    const bool really = call->arguments().has(u"--yes"_s);
    if (!really || !columns.isEmpty()) {
        const auto looking = call->workspace().roster().preview(source);
        SK_CO_TRY(guessed, co_await await(call->watch(looking)));
        SK_CO_TRY(chosen, columnsOf(columns, guessed));
        source.columns = chosen;
    }
    if (!really) {
        const auto looking = call->workspace().roster().preview(source);
        SK_CO_TRY(preview, co_await await(call->watch(looking)));
        call->out().result(previewJson(preview), RosterOutput::preview(preview));
        co_return exitDone;
    }
    const auto importing = call->workspace().roster().import(source);
    SK_CO_TRY(outcome, co_await await(call->watch(importing)));
    call->out().result(outcomeJson(outcome, true), RosterOutput::imported(outcome));
    co_return outcome.errors > 0 ? exitPartly : exitDone;
}

Task<int> list(CallPointer call) {
    ListQuery query;
    query.facet = call->arguments().text(u"--employment"_s);
    if (const auto limit = call->arguments().number(u"--limit"_s))
        query.limit = *limit;
    SK_CO_TRY(found, co_await await(call->workspace().roster().list(query)));
    call->out().list(Json::list(Json::array(found.items, &personJson), found.total), RosterOutput::people(found.items),
                     formatOf(call));
    co_return exitDone;
}

Task<int> errors(CallPointer call) {
    SK_CO_TRY(found, co_await await(call->workspace().roster().errors()));
    const auto items = Json::array(found, &errorJson);
    call->out().list(Json::list(items, items.size()), RosterOutput::errors(found), formatOf(call));
    co_return exitDone;
}

Task<int> clear(CallPointer call) {
    SK_CO_TRY(totals, co_await await(call->workspace().roster().totals({})));
    const bool really = call->arguments().has(u"--yes"_s);
    if (really)
        SK_CO_CHECK(co_await await(call->workspace().roster().clear()));
    call->out().result({{u"cleared"_s, really}, {u"people"_s, totals.all}},
                       really ? RosterOutput::cleared(totals.all) : RosterOutput::wouldClear(totals.all));
    co_return exitDone;
}

} // namespace

Noun rosterCommands() { return RosterOutput::noun(&import, &list, &errors, &clear); }

} // namespace seatkeeper::cli
