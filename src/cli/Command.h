#pragma once

#include "base/Await.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace seatkeeper::cli {

class Call;

enum class ArgumentKind { Flag, Text, Number, Choice, File, Date, Pair };

//! One option or positional argument. Help, completion and the manual page are made of it.
struct Argument {
    QString name;        //!< "--limit"; without dashes a positional argument
    QString placeholder; //!< "N"; empty for a flag
    QString description;
    ArgumentKind kind = ArgumentKind::Text;
    bool required = false;
    bool many = false; //!< may stand several times
    QStringList choices;
    int least = 0; //!< bounds of a number
    int most = 1'000'000'000;
    bool isOption() const { return name.startsWith(u"--"); }
};

//! An option without a value.
Argument flag(const QString &name, const QString &description);
Argument textOption(const QString &name, const QString &placeholder, const QString &description);
Argument numberOption(const QString &name, const QString &description, int least, int most);
Argument choiceOption(const QString &name, const QStringList &choices, const QString &description);
Argument fileOption(const QString &name, const QString &description);
Argument dateOption(const QString &name, const QString &description);
//! A positional argument that must be there.
Argument positional(const QString &name, const QString &placeholder, const QString &description);
Argument optionalPositional(const QString &name, const QString &placeholder, const QString &description);
//! One or more of them.
Argument manyPositional(const QString &name, const QString &placeholder, const QString &description);

//! Options of commands that print a list or change the account.
Argument formatOption();
Argument limitOption();
Argument yesOption();
//! Keys and values, "threshold=90".
Argument pairs();
Argument profileArgument();
Argument optionalProfileArgument();

//! The work of a verb: a coroutine in the main thread that gives the exit code.
using Run = std::function<Task<int>(std::shared_ptr<Call>)>;

struct Verb {
    QString name; //!< empty: the noun alone is the command
    QString description;
    std::vector<Argument> arguments;
    Run run;
    bool needsWorkspace = true;
    bool hidden = false;
};

struct Noun {
    QString name;
    QString description;
    std::vector<Verb> verbs;
    bool hidden = false;
};

//! Every command, in the order of the help. Made after the translations were installed.
std::vector<Noun> allCommands();
//! Options that stand before or after any command.
std::vector<Argument> globalOptions();

Noun demoCommands();
Noun profileCommands();
Noun syncCommand();
Noun subscriptionCommands();
Noun leakCommands();
Noun rosterCommands();
Noun identifierCommands();
Noun modelCommands();
Noun priceCommands();
Noun ruleCommands();
Noun whatIfCommand();
Noun exclusionCommands();
Noun candidateCommands();
Noun reclaimCommands();
Noun jobCommands();
Noun auditCommands();
Noun qualityCommand();
Noun doctorCommand();
Noun completionCommands();
Noun manualCommand();

} // namespace seatkeeper::cli
