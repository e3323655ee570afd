#include "secrets/FileSecretStore.h"

#include "base/Await.h"
#include "secrets/FilePrivacy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockWaitMs = 5'000;

QString digest(const SecretBytes &value) {
    return QString::fromLatin1(QCryptographicHash::hash(value.reveal(), QCryptographicHash::Sha256).toHex());
}

// The new name of the file is part of what has to survive a power cut.
void syncFolder([[maybe_unused]] const QString &path) {
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#endif
}

} // namespace

FileSecretStore::FileSecretStore(QString path, QString seedPath)
    : m_path(QFileInfo(path).absoluteFilePath()), m_seedPath(std::move(seedPath)) {}

QString FileSecretStore::describe() const { return u"file:"_s + m_path; }

QFuture<Result<std::optional<SecretBytes>>> FileSecretStore::read(const QString &key) {
    const QMutexLocker lock(&m_mutex);
    return ready<std::optional<SecretBytes>>(readNow(key));
}

QFuture<Result<void>> FileSecretStore::write(const QString &key, const SecretBytes &value) {
    const QMutexLocker lock(&m_mutex);
    return ready<void>(changeNow(key, &value));
}

QFuture<Result<void>> FileSecretStore::remove(const QString &key) {
    const QMutexLocker lock(&m_mutex);
    return ready<void>(changeNow(key, nullptr));
}

Result<std::optional<SecretBytes>> FileSecretStore::seedFor(const QString &key) const {
    if (m_seedPath.isEmpty())
        return std::optional<SecretBytes>();
    SK_TRY(seed, SecretSeed::load(m_seedPath));
    return seed.find(key);
}

Result<std::optional<SecretBytes>> FileSecretStore::readNow(const QString &key) {
    SK_TRY(entries, load());
    SK_TRY(seed, seedFor(key));
    const auto entry = entries.value(key).toObject();
    if (seed && (entry.isEmpty() || entry.value("seed"_L1).toString() != digest(*seed)))
        return seed;
    const auto value = entry.value("value"_L1);
    if (!value.isString())
        return std::optional<SecretBytes>();
    return std::optional(SecretBytes(QByteArray::fromBase64(value.toString().toLatin1())));
}

Result<void> FileSecretStore::changeNow(const QString &key, const SecretBytes *value) {
    SK_CHECK(makePrivateFolderFor(m_path));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(lockWaitMs))
        return fileAccess(m_path, u"another program keeps it locked"_s);
    SK_TRY(entries, load());
    SK_TRY(seed, seedFor(key));
    if (!value && !seed && !entries.contains(key))
        return ok();
    QJsonObject entry;
    if (value)
        entry.insert("value"_L1, QString::fromLatin1(value->reveal().toBase64()));
    if (seed)
        entry.insert("seed"_L1, digest(*seed));
    if (entry.isEmpty())
        entries.remove(key);
    else
        entries.insert(key, entry);
    return save(entries);
}

Result<QJsonObject> FileSecretStore::load() const {
    if (!QFileInfo::exists(m_path))
        return QJsonObject();
    SK_CHECK(checkPrivate(m_path, GroupMay::Nothing));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fileAccess(m_path, file.errorString());
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject() || !document.object().value("secrets"_L1).isObject())
        return fileAccess(m_path, u"it is not a credential file"_s);
    return document.object().value("secrets"_L1).toObject();
}

Result<void> FileSecretStore::save(const QJsonObject &entries) const {
    QJsonObject whole;
    whole.insert("version"_L1, 1);
    whole.insert("secrets"_L1, entries);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fileAccess(m_path, file.errorString());
    // QSaveFile brings the bytes to the disk before it renames.
    file.write(QJsonDocument(whole).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return fileAccess(m_path, file.errorString());
    syncFolder(m_path);
    return ok();
}

} // namespace seatkeeper
