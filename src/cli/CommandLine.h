#pragma once

#include "cli/Arguments.h"
#include "cli/Call.h"
#include "cli/Command.h"

#include <optional>

namespace seatkeeper::cli {

//! What the arguments of the process amount to: a command to run, or a text to print and an exit code.
struct ParsedLine {
    GlobalOptions options;
    const Verb *verb = nullptr; //!< points into the commands that were given; null: print and leave
    Arguments arguments;
    QString output;             //!< help or version
    std::optional<Error> error; //!< Usage
};

//! Reads a command line. @p arguments without the program's own name.
ParsedLine parseCommandLine(const std::vector<Noun> &commands, const QStringList &arguments);

//! The value of --lang before anything else is read, because help is translated as well.
QString languageOf(const QStringList &arguments);

} // namespace seatkeeper::cli
