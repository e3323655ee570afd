#include "services/Doctor.h"

#include "secrets/SecretStore.h"
#include "services/Work.h"
#include "storage/DatabaseFacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSslSocket>
#include <QStorageInfo>
#include <QTimeZone>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastFreeBytes = 200LL * 1024 * 1024;
//! No answer of any vendor is older than this program: an earlier clock is certainly wrong.
constexpr int earliestYear = 2026;

Doctor::Line line(const QString &id, const QString &value, bool good, QMap<QString, QString> args = {}) {
    Doctor::Line result;
    result.id = id;
    result.value = value;
    result.ok = good;
    result.args = std::move(args);
    return result;
}

Doctor::Line permissions(const QString &path) {
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool fileOpen = (file.permissions() & others) != QFileDevice::Permissions();
    const bool folderOpen = (folder.permissions() & others) != QFileDevice::Permissions();
    return line(u"permissions"_s, fileOpen || folderOpen ? u"open_to_others"_s : u"private"_s, !fileOpen && !folderOpen,
                {{u"path"_s, fileOpen ? path : folder.absoluteFilePath()}});
}

Doctor::Line disk(const QString &path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const qint64 free = storage.bytesAvailable();
    return line(u"disk"_s, QString::number(free), free < 0 || free >= leastFreeBytes,
                {{u"freeBytes"_s, QString::number(free)}});
}

void addDatabase(std::vector<Doctor::Line> &lines, const Result<DatabaseFacts> &facts) {
    if (!facts) {
        const QString error = errorName(facts.error().code);
        lines.push_back(line(u"schema"_s, error, false, facts.error().args));
        lines.push_back(line(u"integrity"_s, error, false, facts.error().args));
        return;
    }
    lines.push_back(line(u"schema"_s, QString::number(facts->schemaVersion), true, {{u"engine"_s, facts->engine}}));
    lines.push_back(line(u"integrity"_s, facts->integrity, facts->integrity == u"ok"));
}

Task<std::vector<Doctor::Line>> examineAll(Core &core) {
    std::vector<Doctor::Line> lines;
    const QString path = core.database->path();
    lines.push_back(line(u"version"_s, QCoreApplication::applicationVersion(), true));
    lines.push_back(line(u"qt"_s, QString::fromLatin1(qVersion()), true));
    lines.push_back(line(u"database"_s, path, true));
    const std::function<Result<DatabaseFacts>(Session &)> read = DatabaseFacts::read;
    const auto facts = co_await await(core.database->read<DatabaseFacts>(read));
    addDatabase(lines, facts);
    lines.push_back(permissions(path));
    const auto answer = co_await await(core.secrets->read(u"seatkeeper/doctor"_s));
    lines.push_back(line(u"keychain"_s, core.secrets->describe(), answer.has_value(),
                         {{u"error"_s, answer ? QString() : errorName(answer.error().code)}}));
    const QDateTime now = core.clock->now();
    lines.push_back(line(u"clock"_s, toIsoUtc(now), now.date().year() >= earliestYear,
                         {{u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}}));
    lines.push_back(line(u"tls"_s, QSslSocket::sslLibraryVersionString(), QSslSocket::supportsSsl()));
    lines.push_back(disk(path));
    co_return lines;
}

} // namespace

QFuture<Result<std::vector<Doctor::Line>>> Doctor::examine() {
    Core &core = m_core;
    return launchInSync<std::vector<Line>>(m_core, [&core]() -> Task<std::vector<Line>> { return examineAll(core); });
}

} // namespace seatkeeper
