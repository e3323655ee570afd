#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "domain/RosterColumns.h"
#include "services/ListQuery.h"
#include "services/csv/CsvReader.h"

namespace seatkeeper {

struct Core;

//! The company's people out of a CSV file (decisions 23): who left, who manages whom, which cost center pays. There is
//! one roster for all profiles; an import replaces the former one in one transaction.
class Roster {
public:
    explicit Roster(Core &core) : m_core(core) {}

    //! A file and how to read it; what is absent is guessed, from the last import when the columns are the same.
    struct Source {
        QString path;
        CsvChoice file;
        std::optional<RosterColumns> columns;
        QMap<QString, Employment> statuses; //!< statusKey → meaning, where the administrator knows better
    };
    struct Outcome {
        qint64 people = 0;
        qint64 errors = 0;
        qint64 left = 0;
        qint64 onLeave = 0;
        qint64 unknownStatus = 0;      //!< a word that was not understood
        qint64 knownSubscriptions = 0; //!< current subscriptions whose person is in the roster
        qint64 leavers = 0;            //!< paid seats of people who left
        qint64 before = 0;             //!< people of the roster that was replaced
    };
    //! A word of the status column and what it is taken for.
    struct StatusWord {
        QString word;
        Employment meaning = Employment::Unknown;
        qint64 people = 0;
    };
    struct Preview {
        CsvDialect dialect;
        QStringList header;
        RosterColumns columns;
        std::vector<StatusWord> statuses; //!< the most frequent first, at most mostStatuses
        std::vector<RosterPerson> sample; //!< the first people
        std::vector<RosterError> errors;  //!< the first ones
        Outcome outcome;
    };
    static constexpr int mostStatuses = 50;

    //! Does what import() would do, and takes it back.
    Operation<Preview> preview(Source source);
    //! Replaces the roster. FileAccess, TooLarge, BadInput (detail as in CsvReader, "no_email_column", "no_people");
    //! then nothing has changed. Rows that cannot be taken are kept as errors and do not hinder the others.
    Operation<Outcome> import(Source source);

    //! The import in use, with the present numbers; none when there is no roster.
    QFuture<Result<std::optional<RosterImport>>> current();
    //! Chips: "all", "with_seat", "active", "on_leave", "left", "unknown".
    QFuture<Result<ListResult<RosterPerson>>> list(ListQuery query);
    struct Totals {
        qint64 shown = 0;
        qint64 all = 0;
        QMap<QString, qint64> facets;
    };
    QFuture<Result<Totals>> totals(ListQuery query);

    QFuture<Result<std::vector<RosterError>>> errors();
    //! Takes the person of a bad row as typed instead; its status word is understood as in the import.
    //! BadInput (detail as RosterError::problem), AlreadyExists, NotFound.
    QFuture<Result<void>> mend(qint64 error, RosterPerson person);
    //! Leaves a bad row out for good.
    QFuture<Result<void>> dismiss(qint64 error);
    //! Forgets everybody.
    QFuture<Result<void>> clear();

private:
    Core &m_core;
};

} // namespace seatkeeper
