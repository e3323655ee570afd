#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QString>

namespace seatkeeper::cli {

//! What a person reads about a failure on the command line.
struct ErrorWords {
    QString message; //!< what happened, to what, what was not changed
    QString hint;    //!< what to do; may be empty
};

//! The only place of seatkeeperctl that turns an Error into words. Stateless.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ErrorText)

public:
    static ErrorWords words(const Error &error);

private:
    static ErrorWords general(const Error &error);
    static ErrorWords network(const Error &error);
    static ErrorWords answers(const Error &error);
    static ErrorWords signIn(const Error &error);
    static ErrorWords verdicts(const Error &error);
    static ErrorWords secrets(const Error &error);
    static ErrorWords storage(const Error &error);
    //! What the error is about ("profile"), in the language of the person.
    static QString noun(const Error &error);
    static QString wrongUsage(const QString &field, const QString &value);
    static QString known(const Error &error, const char *name, const QString &otherwise);
};

//! The exit code that the contract gives an error.
int exitCodeOf(ErrorCode code);

} // namespace seatkeeper::cli
