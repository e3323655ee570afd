#pragma once

#include "base/Operation.h"
#include "domain/Profile.h"
#include "domain/SeatKind.h"
#include "services/Downloads.h"
#include "services/csv/CsvReader.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Zendesk's own export of team members (api-facts 3.3) as the source of a profile, for accounts that do not allow
//! OAuth yet: the same lists and rules from the sign-in alone, and no reclaim. An import is whole or nothing, like a
//! download.
class TeamImport {
public:
    explicit TeamImport(Core &core) : m_core(core) {}

    struct Source {
        QString path;
        CsvChoice file;
        std::optional<ProfileId> profile; //!< to be refreshed; absent: a new one is made
        QString profileName;              //!< of the new one
        QUrl url;                         //!< the new one's account
        QMap<QString, SeatKind> roles;    //!< Support role → what it stands for, where the administrator says so;
                                          //!< kept for the next import
        bool acceptShrink = false;
        JobTrigger trigger = JobTrigger::Manual;
    };
    //! A Support role of the file.
    struct Role {
        QString name;                           //!< empty: "No role"
        SeatKind kind = SeatKind::Unrecognized; //!< Unrecognized: nobody said what it means
        qint64 people = 0;
    };
    //! A row that cannot be read; any keeps the import from happening.
    struct Problem {
        qint64 line = 0;
        QString problem; //!< as in CsvRow, or "no_id", "same_id", "bad_date", "bad_flag"
        QMap<QString, QString> args;
    };
    struct Preview {
        CsvDialect dialect;
        std::vector<Role> roles;       //!< the most frequent first
        std::vector<Problem> problems; //!< the first ones
        qint64 problemCount = 0;
        qint64 people = 0;      //!< team members
        qint64 withoutRole = 0; //!< rows that hold no seat
        qint64 seats = 0;       //!< paid
        qint64 unknownSeats = 0;
        qint64 futureDates = 0;          //!< rows with a date after now
        std::optional<QDateTime> newest; //!< newest date of the file: how old the list is at least
        qint64 before = 0;               //!< people of the import that this one replaces
        qint64 added = 0, changed = 0, removed = 0, unchanged = 0;
        bool shrinks = false; //!< far fewer people than before: acceptShrink is needed
    };
    //! Does what import() would do, and takes it back.
    Operation<Preview> preview(Source source);

    struct Imported {
        Profile profile;
        Downloads::Outcome outcome;
    };
    //! FileAccess, TooLarge, BadInput (detail "no_team_export" with missing, "bad_rows" with count and line,
    //! "no_people" or as in CsvReader), ShrinkHeldBack, AlreadyExists (profile, account), NotAllowed (reason
    //! "profile_is_connected"), Busy. Then nothing has changed.
    Operation<Imported> import(Source source);

private:
    Core &m_core;
};

} // namespace seatkeeper
