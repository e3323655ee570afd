#pragma once

#include "secrets/SecretSeed.h"
#include "secrets/SecretStore.h"

#include <QJsonObject>
#include <QMutex>

namespace seatkeeper {

//! One file for its owner alone (0600, refused otherwise), for servers without a keychain. Each change replaces the
//! whole file at once and reaches the disk before it counts; a lock beside it keeps two programs from losing each
//! other's change. Calls do their file work at once, in the calling thread.
class FileSecretStore final : public SecretStore {
public:
    //! @param seedPath a read-only file of first values (SecretSeed), or empty. A value written here wins over its
    //! seed until the seed changes.
    explicit FileSecretStore(QString path, QString seedPath = {});
    QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const SecretBytes &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString describe() const override;

private:
    Result<std::optional<SecretBytes>> readNow(const QString &key);
    Result<void> changeNow(const QString &key, const SecretBytes *value);
    Result<QJsonObject> load() const;
    Result<void> save(const QJsonObject &entries) const;
    Result<std::optional<SecretBytes>> seedFor(const QString &key) const;

    QString m_path;
    QString m_seedPath;
    QMutex m_mutex;
};

} // namespace seatkeeper
