#include "cli/Completion.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

QStringList optionNames(const std::vector<Argument> &arguments) {
    QStringList names;
    for (const Argument &argument : arguments) {
        if (argument.isOption())
            names.append(argument.name);
    }
    return names;
}

//! What may follow a verb: its options and the words of positional choices.
QStringList wordsAfter(const Verb &verb) {
    QStringList words = optionNames(verb.arguments);
    for (const Argument &argument : verb.arguments) {
        if (!argument.isOption())
            words += argument.choices;
    }
    return words + optionNames(globalOptions());
}

QStringList shownNouns(const std::vector<Noun> &commands) {
    QStringList names;
    for (const Noun &noun : commands) {
        if (!noun.hidden)
            names.append(noun.name);
    }
    return names;
}

QStringList shownVerbs(const Noun &noun) {
    QStringList names;
    for (const Verb &verb : noun.verbs) {
        if (!verb.hidden && !verb.name.isEmpty())
            names.append(verb.name);
    }
    return names;
}

//! "noun" or "noun verb" → the words that may follow, for a shell's case statement.
QString bashCases(const std::vector<Noun> &commands) {
    QString cases;
    for (const Noun &noun : commands) {
        if (noun.hidden)
            continue;
        const QStringList verbs = shownVerbs(noun);
        if (!verbs.isEmpty())
            cases += u"        '%1 ') words='%2' ;;\n"_s.arg(noun.name, verbs.join(u' '));
        for (const Verb &verb : noun.verbs) {
            const QString key = noun.name + u' ' + verb.name;
            cases += u"        '%1'%2) words='%3' ;;\n"_s.arg(key, verb.name.isEmpty() ? u"*"_s : QString(),
                                                              wordsAfter(verb).join(u' '));
        }
    }
    return cases;
}

//! Options that take a value, so that the word after them is not taken for a noun or verb.
QStringList valueOptions(const std::vector<Argument> &arguments) {
    QStringList names;
    for (const Argument &argument : arguments) {
        if (argument.isOption() && argument.kind != ArgumentKind::Flag)
            names.append(argument.name);
    }
    return names;
}

QString valueCases(const std::vector<Noun> &commands) {
    QMap<QString, QString> choices;
    for (const Noun &noun : commands) {
        for (const Verb &verb : noun.verbs) {
            for (const Argument &argument : verb.arguments) {
                if (argument.isOption() && !argument.choices.isEmpty())
                    choices.insert(argument.name, argument.choices.join(u' '));
            }
        }
    }
    QString cases;
    for (auto it = choices.begin(); it != choices.end(); ++it)
        cases += u"        %1) COMPREPLY=($(compgen -W '%2' -- \"$current\")); return ;;\n"_s.arg(it.key(), it.value());
    return cases;
}

QString fileCases(const std::vector<Noun> &commands) {
    QStringList names{u"--workspace"_s, u"--log-file"_s};
    for (const Noun &noun : commands) {
        for (const Verb &verb : noun.verbs) {
            for (const Argument &argument : verb.arguments) {
                if (argument.kind == ArgumentKind::File && !names.contains(argument.name))
                    names.append(argument.name);
            }
        }
    }
    return names.join(u'|');
}

QString fishQuoted(QString text) { return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\''; }

QString fishOption(const QString &condition, const Argument &argument) {
    QString line = u"complete -c seatkeeperctl -n \"%1\" -l %2 -d %3"_s.arg(condition, argument.name.mid(2),
                                                                            fishQuoted(argument.description));
    if (argument.kind == ArgumentKind::File)
        line += u" -r -F"_s;
    else if (!argument.choices.isEmpty())
        line += u" -x -a "_s + fishQuoted(argument.choices.join(u' '));
    else if (argument.kind != ArgumentKind::Flag)
        line += u" -x"_s;
    return line + u'\n';
}

} // namespace

QString bashCompletion(const std::vector<Noun> &commands) {
    const QString text = uR"(# bash completion for seatkeeperctl, made by: seatkeeperctl completion bash
_seatkeeperctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local noun='' verb='' words='@NOUNS@ @GLOBALS@' word i skip=''
    case $previous in
        @FILES@) COMPREPLY=($(compgen -f -- "$current")); return ;;
@VALUES@    esac
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ -n $skip ]]; then skip=''; continue; fi
        case $word in
            @TAKING@) skip=1 ;;
            -*) ;;
            *) if [[ -z $noun ]]; then noun=$word; elif [[ -z $verb ]]; then verb=$word; fi ;;
        esac
    done
    case "$noun $verb" in
        ' ') ;;
@CASES@    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _seatkeeperctl seatkeeperctl
)"_s;
    QString script = text;
    script.replace(u"@NOUNS@"_s, shownNouns(commands).join(u' '));
    script.replace(u"@GLOBALS@"_s, optionNames(globalOptions()).join(u' '));
    script.replace(u"@FILES@"_s, fileCases(commands));
    script.replace(u"@VALUES@"_s, valueCases(commands));
    script.replace(u"@TAKING@"_s, valueOptions(globalOptions()).join(u'|'));
    script.replace(u"@CASES@"_s, bashCases(commands));
    return script;
}

QString zshCompletion(const std::vector<Noun> &commands) {
    // zsh runs the bash function through its own adapter, so that both stay the same.
    return u"#compdef seatkeeperctl\n# zsh completion for seatkeeperctl, made by: seatkeeperctl completion zsh\n"
           "autoload -U +X bashcompinit && bashcompinit\n"_s +
           bashCompletion(commands);
}

QString fishCompletion(const std::vector<Noun> &commands) {
    QString script = u"# fish completion for seatkeeperctl, made by: seatkeeperctl completion fish\n"
                     "complete -c seatkeeperctl -f\n"_s;
    const QString nouns = shownNouns(commands).join(u' ');
    for (const Argument &argument : globalOptions())
        script += fishOption(u"true"_s, argument);
    for (const Noun &noun : commands) {
        if (noun.hidden)
            continue;
        script += u"complete -c seatkeeperctl -n \"not __fish_seen_subcommand_from %1\" -a %2 -d %3\n"_s.arg(
            nouns, noun.name, fishQuoted(noun.description));
        const QString seen = u"__fish_seen_subcommand_from %1"_s.arg(noun.name);
        const QString verbs = shownVerbs(noun).join(u' ');
        for (const Verb &verb : noun.verbs) {
            QString condition = seen;
            if (!verb.name.isEmpty()) {
                script +=
                    u"complete -c seatkeeperctl -n \"%1; and not __fish_seen_subcommand_from %2\" -a %3 -d %4\n"_s.arg(
                        seen, verbs, verb.name, fishQuoted(verb.description));
                condition += u"; and __fish_seen_subcommand_from "_s + verb.name;
            }
            for (const Argument &argument : verb.arguments) {
                if (argument.isOption())
                    script += fishOption(condition, argument);
                else if (!argument.choices.isEmpty())
                    script += u"complete -c seatkeeperctl -n \"%1\" -a %2\n"_s.arg(
                        condition, fishQuoted(argument.choices.join(u' ')));
            }
        }
    }
    return script;
}

} // namespace seatkeeper::cli
