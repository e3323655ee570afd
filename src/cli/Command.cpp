#include "cli/Command.h"

#include "cli/Words.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Argument flag(const QString &name, const QString &description) {
    Argument argument;
    argument.name = name;
    argument.description = description;
    argument.kind = ArgumentKind::Flag;
    return argument;
}

Argument textOption(const QString &name, const QString &placeholder, const QString &description) {
    Argument argument = flag(name, description);
    argument.placeholder = placeholder;
    argument.kind = ArgumentKind::Text;
    return argument;
}

Argument numberOption(const QString &name, const QString &description, int least, int most) {
    Argument argument = textOption(name, u"N"_s, description);
    argument.kind = ArgumentKind::Number;
    argument.least = least;
    argument.most = most;
    return argument;
}

Argument choiceOption(const QString &name, const QStringList &choices, const QString &description) {
    Argument argument = textOption(name, choices.join(u'|'), description);
    argument.kind = ArgumentKind::Choice;
    argument.choices = choices;
    return argument;
}

Argument fileOption(const QString &name, const QString &description) {
    Argument argument = textOption(name, u"FILE"_s, description);
    argument.kind = ArgumentKind::File;
    return argument;
}

Argument dateOption(const QString &name, const QString &description) {
    Argument argument = textOption(name, u"DATE"_s, description);
    argument.kind = ArgumentKind::Date;
    return argument;
}

Argument positional(const QString &name, const QString &placeholder, const QString &description) {
    Argument argument = textOption(name, placeholder, description);
    argument.required = true;
    return argument;
}

Argument optionalPositional(const QString &name, const QString &placeholder, const QString &description) {
    return textOption(name, placeholder, description);
}

Argument manyPositional(const QString &name, const QString &placeholder, const QString &description) {
    Argument argument = positional(name, placeholder, description);
    argument.many = true;
    return argument;
}

Argument formatOption() {
    return choiceOption(u"--format"_s, {u"table"_s, u"csv"_s, u"json"_s}, Words::tr("Form of the list."));
}

Argument limitOption() {
    return numberOption(u"--limit"_s, Words::tr("At most so many; without it the whole list."), 1, 1'000'000'000);
}

Argument yesOption() { return flag(u"--yes"_s, Words::tr("Really do it; without it a plan is printed.")); }

Argument pairs() {
    Argument argument = manyPositional(u"pairs"_s, u"KEY=VALUE"_s, Words::tr("What to change."));
    argument.kind = ArgumentKind::Pair;
    return argument;
}

Argument profileArgument() { return positional(u"profile"_s, u"PROFILE"_s, Words::tr("Id or name of a profile.")); }

Argument optionalProfileArgument() {
    return optionalPositional(u"profile"_s, u"PROFILE"_s, Words::tr("Id or name of a profile; without it all."));
}

std::vector<Noun> allCommands() {
    return {demoCommands(),   profileCommands(),    syncCommand(),       subscriptionCommands(), leakCommands(),
            rosterCommands(), identifierCommands(), modelCommands(),     priceCommands(),        ruleCommands(),
            whatIfCommand(),  exclusionCommands(),  candidateCommands(), reclaimCommands(),      jobCommands(),
            auditCommands(),  qualityCommand(),     doctorCommand(),     completionCommands(),   manualCommand()};
}

std::vector<Argument> globalOptions() {
    return {
        textOption(u"--workspace"_s, u"PATH"_s,
                   Words::tr("Database to work on; without it the one of the window is used.")),
        flag(u"--json"_s, Words::tr("Print one JSON document and nothing else on standard output.")),
        flag(u"--quiet"_s, Words::tr("Print results and errors only.")),
        textOption(u"--lang"_s, u"TAG"_s, Words::tr("Language of the messages, for example de or pt-BR.")),
        textOption(u"--credentials"_s, u"STORE"_s,
                   Words::tr("Where secrets are: keychain, session or file:PATH (mode 0600).")),
        flag(u"--no-progress"_s, Words::tr("Show no progress bar.")),
        fileOption(u"--log-file"_s, Words::tr("Write the log to this file.")),
        flag(u"--verbose"_s, Words::tr("Log more; names and e-mail addresses may appear.")),
    };
}

} // namespace seatkeeper::cli
