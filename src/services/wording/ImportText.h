#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QMap>

namespace seatkeeper {

//! What a person reads when a file cannot be imported; the same in both programs.
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::ImportText)

public:
    struct Sentences {
        QString happened; //!< empty: the error is about something else
        QString remedy;
    };
    //! BadInput of a file that is imported.
    static Sentences words(const Error &error);
    //! What is wrong with a row of a file, in a sentence (CsvRow::problem, RosterError, TeamImport::Problem).
    static QString rowProblem(const QString &problem, const QMap<QString, QString> &args);

private:
    static Sentences badFile(const Error &error);
    static Sentences badContent(const Error &error);
    static QString cellProblem(const QString &problem, const QMap<QString, QString> &args);
};

} // namespace seatkeeper
