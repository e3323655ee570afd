#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace seatkeeper {

class SqliteSession;

//! One numbered step of the schema, never changed once it was released.
struct Migration {
    int version = 0;
    QString name;
    QString text;
    QString checksum() const; //!< SHA-256, hex, line ends normalised
};

//! Statements of a migration: separated by lines that hold only ";;", comment lines around them dropped.
QStringList splitStatements(const QString &text);

//! The migrations in @p folder (":/sql/sqlite" is built in), by number. Internal when names or numbers are wrong.
Result<std::vector<Migration>> loadMigrations(const QString &folder);

//! What a database says about itself before anything is written to it.
struct SchemaState {
    bool empty = true; //!< no table at all
    int version = 0;   //!< 0: none
};

//! Compares the recorded versions with @p known. Errors: SchemaTooNew, SchemaAltered, FileAccess (not our database).
Result<SchemaState> readSchema(SqliteSession &session, const std::vector<Migration> &known, const QString &path);

//! Applies what is missing, each in one transaction together with its version row.
//! Another program that migrates at the same time is waited for; what it did is not repeated.
Result<void> migrate(SqliteSession &session, const std::vector<Migration> &known, const Clock &clock,
                     const QString &path);

} // namespace seatkeeper
