#include "secrets/FilePrivacy.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace seatkeeper {

Error fileAccess(const QString &path, const QString &detail) {
    return fail(ErrorCode::FileAccess, QStringLiteral("%1: %2").arg(path, detail),
                {{QStringLiteral("path"), path}, {QStringLiteral("detail"), detail}});
}

Result<void> checkPrivate(const QString &path, GroupMay group) {
    const QFileInfo info(path);
    if (!info.exists())
        return fileAccess(path, QStringLiteral("no such file"));
    if (!info.isFile())
        return fileAccess(path, QStringLiteral("not a file"));
#ifdef Q_OS_UNIX
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return fileAccess(path, QStringLiteral("cannot be examined"));
    const unsigned mode = static_cast<unsigned>(found.st_mode) & 07777U;
    const unsigned forbidden = group == GroupMay::Read ? 0037U : 0077U;
    const bool foreign = group == GroupMay::Nothing && found.st_uid != ::geteuid();
    if ((mode & forbidden) != 0 || foreign) {
        const QString shown = QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0'));
        return fail(ErrorCode::SecretFileUnsafe,
                    QStringLiteral("%1 has mode %2%3")
                        .arg(path, shown, foreign ? QStringLiteral(" and another owner") : QString()),
                    {{QStringLiteral("path"), path}, {QStringLiteral("mode"), shown}});
    }
#else
    Q_UNUSED(group)
#endif
    return ok();
}

Result<void> makePrivateFolderFor(const QString &path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return ok();
    if (!QDir().mkpath(folder))
        return fileAccess(folder, QStringLiteral("the folder cannot be made"));
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fileAccess(folder, QStringLiteral("the folder cannot be made private"));
    return ok();
}

} // namespace seatkeeper
