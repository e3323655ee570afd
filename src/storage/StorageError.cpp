#include "storage/StorageError.h"

#include "base/Result.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int primaryMask = 0xff;

ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & primaryMask) {
    case 5: // SQLITE_BUSY, with 517 SQLITE_BUSY_SNAPSHOT
    case 6: // SQLITE_LOCKED
        return ErrorCode::DatabaseLocked;
    case 8: // SQLITE_READONLY
        return ErrorCode::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::DatabaseDamaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    default: return ErrorCode::Storage;
    }
}

QString firstWords(const QString &sql) {
    constexpr qsizetype words = 4;
    const QStringList all = sql.simplified().split(u' ');
    return all.size() <= words ? all.join(u' ') : all.mid(0, words).join(u' ') + u" …"_s;
}

} // namespace

Error storageError(int sqliteCode, const QString &message, const QString &sql, const QString &path) {
    const ErrorCode code = codeOf(sqliteCode);
    QMap<QString, QString> args{{u"path"_s, path}};
    if (code == ErrorCode::Storage || code == ErrorCode::DatabaseDamaged)
        args.insert(u"detail"_s, message);
    args.insert(u"sqlite"_s, QString::number(sqliteCode));
    return fail(code, u"%1: %2 (SQLite %3)"_s.arg(firstWords(sql), message).arg(sqliteCode), args);
}

} // namespace seatkeeper
