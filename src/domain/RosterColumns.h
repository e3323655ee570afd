#pragma once

#include "domain/Roster.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace seatkeeper {

//! What a column of a roster file can hold.
enum class RosterField { Email, Name, Manager, CostCenter, Employment };
QString rosterFieldName(RosterField field); //!< "email", "name", "manager", "cost_center", "employment"
std::optional<RosterField> rosterFieldFromName(const QString &name);
const std::vector<RosterField> &rosterFields();

//! Field → position of its column, counted from 0. A field that is missing has no column.
using RosterColumns = QMap<RosterField, int>;

//! Guesses from the names of the columns, in English, German, French, Spanish, Portuguese and Japanese.
RosterColumns guessRosterColumns(const QStringList &header);
//! Guesses what the roster's word means; Unknown when it is none that is understood without doubt.
//! @param header name of its column: "yes" means something below "Active" only.
Employment guessEmployment(const QString &word, const QString &header);
//! Form in which two words of a status column are compared.
QString statusKey(const QString &word);

//! How a file is read.
struct RosterMapping {
    RosterColumns columns;
    QMap<QString, Employment> statuses; //!< statusKey → what the administrator says it means; others are guessed
    bool operator==(const RosterMapping &) const = default;
};

//! What is wrong with a row of a roster: "no_email", "bad_email", "same_email" (args: line of the first), or a
//! problem of the file itself ("quote", "quote_open", "columns", "too_long", "encoding").
struct RosterError {
    qint64 id = 0;
    qint64 line = 0;
    QString problem;
    QMap<QString, QString> args;
    QStringList cells; //!< the row as it stands in the file
    bool operator==(const RosterError &) const = default;
};

//! One import as it is remembered.
struct RosterImport {
    QDateTime at;
    QString actor;
    QString fileName; //!< without its folder
    QStringList header;
    RosterMapping mapping;
    qint64 people = 0;
    qint64 errors = 0;
    bool operator==(const RosterImport &) const = default;
};

//! The person of a row, or the problem that keeps it from being one.
struct RosterRow {
    RosterPerson person;
    QString problem;
};
RosterRow readRosterRow(const QStringList &cells, const QStringList &header, const RosterMapping &mapping);

} // namespace seatkeeper
