#pragma once

#include "services/Roster.h"
#include "storage/RosterRepository.h"

#include <QHash>

namespace seatkeeper {

//! One import inside its transaction. Private to services/; in the database thread.
class RosterImporter {
public:
    RosterImporter(Session &session, const Core &core, Roster::Source source, CancelToken cancel,
                   ProgressFeed *progress);
    //! Replaces the roster with the file's people. Any error leaves the transaction to be rolled back.
    Result<Roster::Preview> run();

private:
    Result<void> open();
    void chooseMapping(const std::optional<RosterImport> &last);
    Result<void> readRows();
    Result<void> take(const CsvRow &row);
    Result<void> takePerson(RosterPerson person, const CsvRow &row);
    void note(const RosterPerson &person);
    Result<void> noteError(const CsvRow &row, const QString &problem, QMap<QString, QString> args = {});
    Result<void> flush();
    Result<void> finish();

    const Core &m_core;
    Session &m_session;
    RosterRepository m_roster;
    Roster::Source m_source;
    CancelToken m_cancel;
    ProgressFeed *m_progress;
    std::unique_ptr<CsvReader> m_reader;
    RosterMapping m_mapping;
    Roster::Preview m_preview;
    QHash<size_t, qint64> m_lines; //!< hash of an address → line of the row that holds it
    QHash<QString, Roster::StatusWord> m_words;
    std::vector<RosterPerson> m_people; //!< not stored yet
    std::vector<RosterError> m_errors;
    qint64 m_rows = 0;
};

} // namespace seatkeeper
