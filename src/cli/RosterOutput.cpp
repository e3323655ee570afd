#include "cli/RosterOutput.h"

#include "cli/ImportOptions.h"
#include "services/wording/ImportText.h"
#include "services/wording/RosterText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Noun RosterOutput::noun(Run import, Run list, Run errors, Run clear) {
    Noun noun{u"roster"_s, tr("The company's people: who left, managers, cost centers."), {}};
    Verb take{u"import"_s, tr("Import the roster from a CSV file; it replaces the former one."), {}, std::move(import)};
    Argument column = textOption(u"--column"_s, u"FIELD=COLUMN"_s,
                                 tr("Which column holds email, name, manager, cost_center or employment; guessed when "
                                    "not given."));
    column.many = true;
    Argument status = textOption(u"--status"_s, u"WORD=MEANING"_s,
                                 tr("What a word of the status column means: active, on_leave, left or unknown."));
    status.many = true;
    take.arguments = {positional(u"file"_s, u"FILE"_s, tr("CSV file.")), column, status};
    for (const Argument &option : importOptions())
        take.arguments.push_back(option);
    take.arguments.push_back(yesOption());
    Verb all{u"list"_s, tr("List the people of the roster."), {}, std::move(list)};
    all.arguments = {choiceOption(u"--employment"_s, {u"active"_s, u"on_leave"_s, u"left"_s, u"unknown"_s},
                                  tr("Only people with this status.")),
                     limitOption(), formatOption()};
    Verb bad{u"errors"_s,
             tr("List the rows of the last import that could not be taken."),
             {formatOption()},
             std::move(errors)};
    Verb gone{u"clear"_s, tr("Forget the roster."), {yesOption()}, std::move(clear)};
    noun.verbs = {take, all, bad, gone};
    return noun;
}

Table RosterOutput::people(const std::vector<RosterPerson> &people) {
    Table table({tr("E-mail"), tr("Name"), tr("Manager"), tr("Cost center"), tr("Status"), tr("In the roster")});
    for (const RosterPerson &person : people)
        table.add({person.email, person.name, person.manager, person.costCenter,
                   RosterText::employment(person.employment), person.employmentText});
    return table;
}

Table RosterOutput::errors(const std::vector<RosterError> &errors) {
    Table table({tr("Line"), tr("Problem"), tr("Row")}, {0});
    for (const RosterError &error : errors)
        table.add({QString::number(error.line), ImportText::rowProblem(error.problem, error.args),
                   error.cells.join(u" | "_s)});
    return table;
}

QString RosterOutput::columns(const Roster::Preview &preview) {
    QStringList lines;
    for (const RosterField field : rosterFields()) {
        const int column = preview.columns.value(field, -1);
        QString name = preview.header.value(column);
        if (column >= 0 && name.isEmpty())
            name = tr("column %1").arg(column + 1);
        lines.append(u"  %1: %2"_s.arg(RosterText::field(field), column < 0 ? tr("no column") : printable(name)));
    }
    return lines.join(u'\n');
}

QString RosterOutput::statuses(const Roster::Preview &preview) {
    QStringList lines;
    for (const Roster::StatusWord &word : preview.statuses)
        lines.append(
            u"  %1: %2 (%3)"_s.arg(printable(word.word), RosterText::employment(word.meaning)).arg(word.people));
    return lines.join(u'\n');
}

QString RosterOutput::preview(const Roster::Preview &preview) {
    QStringList lines{
        tr("%1, separated by: %2")
            .arg(RosterText::encoding(preview.dialect.encoding), RosterText::separator(preview.dialect.separator)),
        tr("Columns:"), columns(preview)};
    if (!preview.statuses.empty())
        lines += {tr("Words for the status:"), statuses(preview)};
    lines += imported(preview.outcome);
    if (!preview.errors.empty())
        lines += errors(preview.errors).text().trimmed();
    lines += tr("Nothing was imported; add --yes to do it.");
    return lines.join(u'\n');
}

QString RosterOutput::imported(const Roster::Outcome &outcome) {
    const auto number = [](qint64 value) { return static_cast<int>(value); };
    QStringList lines{
        tr("%n person(s) taken.", nullptr, number(outcome.people)),
        tr("%n row(s) could not be taken.", nullptr, number(outcome.errors)),
        tr("%n person(s) have left.", nullptr, number(outcome.left)),
        tr("%n paid seat(s) belong to people who left.", nullptr, number(outcome.leavers)),
        tr("%n subscription(s) are of people in the roster.", nullptr, number(outcome.knownSubscriptions))};
    if (outcome.unknownStatus > 0)
        lines.append(tr("The status of %n person(s) was not understood; say what it means with --status.", nullptr,
                        number(outcome.unknownStatus)));
    return lines.join(u'\n');
}

QString RosterOutput::wouldClear(qint64 people) {
    return tr("%n person(s) would be forgotten; add --yes to do it.", nullptr, static_cast<int>(people));
}

QString RosterOutput::cleared(qint64 people) {
    return tr("%n person(s) forgotten.", nullptr, static_cast<int>(people));
}

} // namespace seatkeeper::cli
