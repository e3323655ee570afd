#include "cli/CommandLine.h"

#include "cli/Words.h"

#include <QCoreApplication>

// The only file that knows CLI11: it compiles slowly.
#include <CLI/CLI.hpp>

#include <deque>

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

std::string utf8(const QString &text) { return text.toStdString(); }

//! Where CLI11 leaves the values of one argument.
struct Slot {
    const Argument *argument = nullptr;
    CLI::Option *option = nullptr;
    std::vector<std::string> values;
};

//! One verb as CLI11 knows it.
struct VerbParser {
    const Verb *verb = nullptr;
    CLI::App *app = nullptr;
    std::deque<Slot> slots_;
};

//! What is wrong with a key=value; empty when nothing is.
QString problemOfPair(const std::string &text) {
    return text.find('=') == std::string::npos || text.front() == '=' ? Words::tr("expected key=value") : QString();
}

void addChecks(CLI::Option &option, const Argument &argument) {
    if (argument.kind == ArgumentKind::Number)
        option.check(CLI::Range(argument.least, argument.most));
    if (argument.kind == ArgumentKind::Choice) {
        std::vector<std::string> choices;
        for (const QString &choice : argument.choices)
            choices.push_back(utf8(choice));
        option.check(CLI::IsMember(choices));
    }
    if (argument.kind == ArgumentKind::Pair)
        option.check(CLI::Validator([](std::string &text) { return utf8(problemOfPair(text)); }, std::string()));
}

void addArgument(CLI::App &app, Slot &slot, const Argument &argument) {
    slot.argument = &argument;
    if (argument.kind == ArgumentKind::Flag) {
        slot.option = app.add_flag(utf8(argument.name))->description(utf8(argument.description));
        return;
    }
    slot.option = app.add_option(utf8(argument.name), slot.values, utf8(argument.description));
    slot.option->type_name(argument.kind == ArgumentKind::Choice ? std::string() : utf8(argument.placeholder));
    if (argument.many && !argument.isOption())
        slot.option->expected(1, CLI::detail::expected_max_vector_size);
    else if (argument.many)
        slot.option->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    else
        slot.option->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    slot.option->required(argument.required);
    addChecks(*slot.option, argument);
}

void addArguments(CLI::App &app, std::deque<Slot> &slots_, const std::vector<Argument> &arguments) {
    for (const Argument &argument : arguments)
        addArgument(app, slots_.emplace_back(), argument);
}

Arguments valuesOf(const std::deque<Slot> &slots_) {
    Arguments result;
    for (const Slot &slot : slots_) {
        if (slot.option->count() == 0)
            continue;
        QStringList values;
        for (const std::string &value : slot.values)
            values.append(QString::fromStdString(value));
        result.set(slot.argument->name, values);
    }
    return result;
}

GlobalOptions globalsOf(const Arguments &arguments) {
    GlobalOptions options;
    options.workspace = arguments.text(u"--workspace"_s);
    options.credentials = arguments.text(u"--credentials"_s);
    options.language = arguments.text(u"--lang"_s);
    options.logFile = arguments.text(u"--log-file"_s);
    options.json = arguments.has(u"--json"_s);
    options.quiet = arguments.has(u"--quiet"_s);
    options.noProgress = arguments.has(u"--no-progress"_s);
    options.verbose = arguments.has(u"--verbose"_s);
    return options;
}

//! What CLI11 says, without the words that it did not expect: a secret might be among them.
QString problemOf(const CLI::ParseError &problem) {
    if (problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
        return Words::tr("no more arguments than --help shows");
    return QString::fromStdString(problem.what());
}

//! The whole grammar for the time of one parse.
class Grammar {
public:
    explicit Grammar(const std::vector<Noun> &commands)
        : m_globals(globalOptions()),
          m_app(utf8(Words::tr("Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.")),
                "seatkeeperctl") {
        m_app.set_version_flag("--version", "seatkeeperctl " + utf8(QCoreApplication::applicationVersion()),
                               utf8(Words::tr("Print the version.")));
        m_app.set_help_flag("-h,--help", utf8(Words::tr("Print this help.")));
        m_app.fallthrough();
        m_app.require_subcommand(1);
        addArguments(m_app, m_globalSlots, m_globals);
        for (const Noun &noun : commands)
            addNoun(noun);
    }

    ParsedLine parse(const QStringList &arguments) {
        ParsedLine line;
        line.options.json = arguments.contains(u"--json"_s);
        std::vector<std::string> reversed;
        for (qsizetype i = arguments.size(); i > 0; --i)
            reversed.push_back(utf8(arguments.at(i - 1)));
        try {
            m_app.parse(std::move(reversed));
        } catch (const CLI::ParseError &problem) {
            std::ostringstream output;
            std::ostringstream errors;
            if (m_app.exit(problem, output, errors) == 0)
                line.output = QString::fromStdString(output.str());
            else
                line.error = fail(ErrorCode::Usage, u"the command line"_s, {{u"expected"_s, problemOf(problem)}});
            return line;
        }
        line.options = globalsOf(valuesOf(m_globalSlots));
        for (VerbParser &parser : m_verbs) {
            if (parser.app->parsed()) {
                line.verb = parser.verb;
                line.arguments = valuesOf(parser.slots_);
            }
        }
        return line;
    }

private:
    void addNoun(const Noun &noun) {
        CLI::App *parent = m_app.add_subcommand(utf8(noun.name), utf8(noun.description));
        if (noun.hidden)
            parent->group("");
        if (noun.verbs.size() == 1 && noun.verbs.front().name.isEmpty())
            return addVerb(noun.verbs.front(), parent);
        parent->require_subcommand(1);
        for (const Verb &verb : noun.verbs) {
            CLI::App *app = parent->add_subcommand(utf8(verb.name), utf8(verb.description));
            if (verb.hidden)
                app->group("");
            addVerb(verb, app);
        }
    }

    void addVerb(const Verb &verb, CLI::App *app) {
        VerbParser &parser = m_verbs.emplace_back();
        parser.verb = &verb;
        parser.app = app;
        addArguments(*app, parser.slots_, verb.arguments);
    }

    std::vector<Argument> m_globals;
    CLI::App m_app;
    std::deque<Slot> m_globalSlots;
    std::deque<VerbParser> m_verbs;
};

} // namespace

ParsedLine parseCommandLine(const std::vector<Noun> &commands, const QStringList &arguments) {
    Grammar grammar(commands);
    return grammar.parse(arguments);
}

QString languageOf(const QStringList &arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--lang"_s)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(u"--lang="_s))
            return arguments.at(i).mid(7);
    }
    return {};
}

} // namespace seatkeeper::cli
