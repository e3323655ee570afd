#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

namespace seatkeeper {

class SqliteSession;

//! Makes the directory (0700, when it is missing) and the file (0600) that SQLite will open, so that the files SQLite
//! puts beside it (-wal, -shm) get the same mode. @return whether the file was there with content
//! Errors: ReadOnly (the file or its directory may not be written), FileAccess.
Result<bool> prepareDatabaseFile(const QString &path);

//! Copies the database to `<path>.backup-<version>-<time>` (0600) and keeps the three newest copies.
Result<QString> backUpDatabase(SqliteSession &session, const QString &path, int version, const Clock &clock);

//! Path of the newest backup beside @p path, or empty.
QString newestBackup(const QString &path);

} // namespace seatkeeper
