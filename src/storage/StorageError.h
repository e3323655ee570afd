#pragma once

#include "base/Error.h"

#include <QString>

namespace seatkeeper {

//! What an SQLite result code (extended or primary) means to the program. @p sql is cut to its first words, binds
//! never come near it. args: path, and for Storage also detail and sqlite (the extended code).
Error storageError(int sqliteCode, const QString &message, const QString &sql, const QString &path);

} // namespace seatkeeper
