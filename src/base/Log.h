#pragma once

#include <QLoggingCategory>
#include <QString>

namespace seatkeeper {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logService)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

//! Replaces everything in @p text that looks like a token, code, secret or verifier by "(redacted)".
QString redact(const QString &text);

//! Sends Qt's messages, redacted, to stderr or to a file (0600).
//! @param filePath empty for stderr. @param verbose also debug lines.
//! Call once from main before any thread starts.
void installLog(const QString &filePath, bool verbose);

} // namespace seatkeeper
