#include "cli/ProfileImport.h"

#include "cli/ImportOptions.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/ProfileEdit.h"
#include "cli/Words.h"
#include "services/Profiles.h"
#include "services/TeamImport.h"
#include "services/wording/ImportText.h"
#include "services/wording/RosterText.h"
#include "services/wording/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ImportWords)

public:
    static Verb verb(Run run) {
        Verb verb{
            u"import"_s,
            tr("Import Admin Center's export of team members as a profile without OAuth, or a newer one into it."),
            {},
            std::move(run)};
        Argument role = textOption(u"--role"_s, u"NAME=KIND"_s,
                                   tr("What a Support role stands for: admin, billing_admin, agent, light_agent, "
                                      "contributor, chat_agent, end_user or unrecognized."));
        role.many = true;
        verb.arguments = {positional(u"file"_s, u"FILE"_s, tr("CSV file.")),
                          textOption(u"--name"_s, u"NAME"_s, tr("Display name of a new profile.")),
                          textOption(u"--url"_s, u"URL"_s, tr("Address or subdomain of its account.")),
                          textOption(u"--profile"_s, u"PROFILE"_s, tr("Profile to be refreshed, by id or name.")),
                          role,
                          flag(u"--accept-shrink"_s, tr("Accept that far fewer people are there than last time."))};
        for (const Argument &option : importOptions())
            verb.arguments.push_back(option);
        verb.arguments.push_back(yesOption());
        return verb;
    }
    static QString preview(const TeamImport::Preview &preview) {
        QStringList lines{
            tr("%1, separated by: %2")
                .arg(RosterText::encoding(preview.dialect.encoding), RosterText::separator(preview.dialect.separator)),
            tr("Support roles:"), roles(preview).text().trimmed(), numbers(preview)};
        if (preview.problemCount > 0)
            lines += problems(preview).text().trimmed();
        lines += tr("Nothing was imported; add --yes to do it.");
        return lines.join(u'\n');
    }
    static QString imported(const TeamImport::Imported &imported) {
        return tr("%1: %2 subscriptions, %3 seats; %4 open candidates")
            .arg(imported.profile.displayName)
            .arg(imported.outcome.subscriptions)
            .arg(imported.outcome.seats)
            .arg(imported.outcome.candidates);
    }

private:
    static Table roles(const TeamImport::Preview &preview) {
        Table table({tr("Support role"), tr("Stands for"), tr("People")}, {2});
        for (const TeamImport::Role &role : preview.roles)
            table.add({role.name.isEmpty() ? tr("No role") : role.name, seatkeeper::Words::seatKind(role.kind),
                       QString::number(role.people)});
        return table;
    }
    static Table problems(const TeamImport::Preview &preview) {
        Table table({tr("Line"), tr("Problem")}, {0});
        for (const TeamImport::Problem &one : preview.problems)
            table.add({QString::number(one.line), ImportText::rowProblem(one.problem, one.args)});
        return table;
    }
    static QString numbers(const TeamImport::Preview &preview) {
        const auto number = [](qint64 value) { return static_cast<int>(value); };
        QStringList lines{tr("%n team member(s).", nullptr, number(preview.people)),
                          tr("%n paid seat(s).", nullptr, number(preview.seats))};
        if (preview.unknownSeats > 0)
            lines += tr("Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with "
                        "--role.",
                        nullptr, number(preview.unknownSeats));
        if (preview.before > 0)
            lines += tr("%1 added, %2 changed, %3 removed, %4 unchanged.")
                         .arg(preview.added)
                         .arg(preview.changed)
                         .arg(preview.removed)
                         .arg(preview.unchanged);
        if (preview.shrinks)
            lines += tr("The last import had %n person(s); --accept-shrink takes the smaller list.", nullptr,
                        number(preview.before));
        if (preview.futureDates > 0)
            lines +=
                tr("%n row(s) have a date in the future; it counts as today.", nullptr, number(preview.futureDates));
        if (preview.newest)
            lines += tr("The newest date of the file is %1.").arg(Words::time(preview.newest));
        return lines.join(u'\n');
    }
};

QJsonObject previewJson(const TeamImport::Preview &preview) {
    QJsonArray roles;
    for (const TeamImport::Role &role : preview.roles)
        roles.append(
            QJsonObject{{u"name"_s, role.name}, {u"seatKind"_s, seatKindName(role.kind)}, {u"people"_s, role.people}});
    QJsonArray problems;
    for (const TeamImport::Problem &one : preview.problems)
        problems.append(QJsonObject{{u"line"_s, one.line},
                                    {u"problem"_s, one.problem},
                                    {u"message"_s, ImportText::rowProblem(one.problem, one.args)}});
    return {{u"imported"_s, false},
            {u"encoding"_s, preview.dialect.encoding},
            {u"separator"_s, QString(preview.dialect.separator)},
            {u"roles"_s, roles},
            {u"badRows"_s, preview.problemCount},
            {u"problems"_s, problems},
            {u"subscriptions"_s, preview.people},
            {u"withoutRole"_s, preview.withoutRole},
            {u"seats"_s, preview.seats},
            {u"unknownSeats"_s, preview.unknownSeats},
            {u"before"_s, preview.before},
            {u"added"_s, preview.added},
            {u"changed"_s, preview.changed},
            {u"removed"_s, preview.removed},
            {u"unchanged"_s, preview.unchanged},
            {u"shrinks"_s, preview.shrinks},
            {u"futureDates"_s, preview.futureDates},
            {u"newest"_s, Json::time(preview.newest)}};
}

Task<TeamImport::Source> sourceOf(CallPointer call) {
    const Arguments &typed = call->arguments();
    TeamImport::Source source;
    source.path = typed.text(u"file"_s);
    source.trigger = JobTrigger::CommandLine;
    source.acceptShrink = typed.has(u"--accept-shrink"_s);
    SK_CO_TRY(choice, importChoice(typed));
    source.file = choice;
    SK_CO_TRY(meanings, assignments(typed.list(u"--role"_s), u"--role"_s));
    for (auto item = meanings.begin(); item != meanings.end(); ++item) {
        const auto kind = seatKindFromName(item.value());
        if (!kind)
            co_return Call::usage(u"--role"_s, item.value(), u"a seat kind"_s);
        source.roles.insert(item.key(), *kind);
    }
    if (typed.has(u"--profile"_s)) {
        SK_CO_TRY(profile, co_await await(call->workspace().profiles().find(typed.text(u"--profile"_s))));
        source.profile = profile.id;
        co_return source;
    }
    if (!typed.has(u"--name"_s) || !typed.has(u"--url"_s))
        co_return Call::usage(u"profile import"_s, {}, u"--profile, or --name and --url"_s);
    source.profileName = typed.text(u"--name"_s);
    SK_CO_TRY(url, typedAccountUrl(typed.text(u"--url"_s)));
    source.url = url;
    co_return source;
}

Task<int> run(CallPointer call) {
    SK_CO_TRY(source, co_await sourceOf(call));
    if (!call->arguments().has(u"--yes"_s)) {
        const auto looking = call->workspace().teamImport().preview(source);
        SK_CO_TRY(preview, co_await await(call->watch(looking)));
        call->out().result(previewJson(preview), ImportWords::preview(preview));
        co_return preview.problemCount > 0        ? exitUsage
        : preview.shrinks && !source.acceptShrink ? exitRefused
                                                  : exitDone;
    }
    const auto importing = call->workspace().teamImport().import(source);
    SK_CO_TRY(imported, co_await await(call->watch(importing)));
    QJsonObject json = Json::download(imported.outcome);
    json.insert(u"imported"_s, true);
    json.insert(u"profile"_s, imported.profile.id.value);
    call->out().result(json, ImportWords::imported(imported));
    co_return exitDone;
}

} // namespace

Verb profileImportVerb() { return ImportWords::verb(&run); }

} // namespace seatkeeper::cli
