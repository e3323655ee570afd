#include "storage/DatabaseFile.h"

#include "storage/SqliteSession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype backupsKept = 3;

Error fileError(const QString &path, const QString &detail) {
    return fail(ErrorCode::FileAccess, detail, {{u"path"_s, path}, {u"detail"_s, detail}});
}

//! Makes each missing directory of the path with 0700.
Result<void> makeDirectory(const QString &path) {
    if (QFileInfo::exists(path))
        return ok();
    const QFileInfo info(path);
    if (info.absolutePath() != path)
        SK_CHECK(makeDirectory(info.absolutePath()));
    if (!QDir().mkdir(path, ownerOnly | QFileDevice::ExeOwner) && !QFileInfo::exists(path))
        return fileError(path, u"the directory cannot be made"_s);
    return ok();
}

//! Oldest first. The stamp in the name sorts by time within and across versions because it is compared alone.
QFileInfoList backupsOf(const QString &path) {
    const QFileInfo info(path);
    QFileInfoList all = info.absoluteDir().entryInfoList({info.fileName() + u".backup-*"_s}, QDir::Files);
    const auto stamp = [](const QFileInfo &file) { return file.fileName().section(u'-', -1); };
    std::sort(all.begin(), all.end(), [&](const QFileInfo &a, const QFileInfo &b) { return stamp(a) < stamp(b); });
    return all;
}

Result<void> createPrivateFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(path))
        return fileError(path, file.errorString());
    return ok();
}

} // namespace

Result<bool> prepareDatabaseFile(const QString &path) {
    const QFileInfo info(path);
    if (info.isDir())
        return fileError(path, u"this is a directory"_s);
    SK_CHECK(makeDirectory(info.absolutePath()));
    const bool hasContent = info.exists() && info.size() > 0;
    if (!info.exists())
        SK_CHECK(createPrivateFile(path));
    // SQLite needs to write beside the file as well.
    if (!QFileInfo(path).isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return fail(ErrorCode::ReadOnly, u"the file or its directory may not be written"_s, {{u"path"_s, path}});
    QFile file(path);
    if ((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                               QFileDevice::WriteOther)) != QFileDevice::Permissions() &&
        !file.setPermissions(ownerOnly))
        return fileError(path, u"the file may be read by others and cannot be closed to them"_s);
    return hasContent;
}

Result<QString> backUpDatabase(SqliteSession &session, const QString &path, int version, const Clock &clock) {
    QDateTime time = clock.now().toUTC();
    const auto nameAt = [&](const QDateTime &when) {
        return u"%1.backup-%2-%3"_s.arg(path).arg(version).arg(when.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    };
    while (QFileInfo::exists(nameAt(time)))
        time = time.addMSecs(1);
    const QString target = nameAt(time);
    // VACUUM INTO fills an empty file, which keeps the mode it was made with.
    SK_CHECK(createPrivateFile(target));
    if (const auto copied = session.run(u"VACUUM INTO ?"_s, {target}); !copied) {
        QFile::remove(target);
        return copied.error();
    }
    const QFileInfoList all = backupsOf(path);
    for (qsizetype i = 0; i + backupsKept < all.size(); ++i) {
        if (!QFile::remove(all.at(i).absoluteFilePath()))
            return fileError(all.at(i).absoluteFilePath(), u"an old backup cannot be removed"_s);
    }
    return target;
}

QString newestBackup(const QString &path) {
    const QFileInfoList all = backupsOf(path);
    return all.isEmpty() ? QString() : all.last().absoluteFilePath();
}

} // namespace seatkeeper
