#pragma once

#include "secrets/SecretStore.h"

#include <QHash>
#include <QMutex>

namespace seatkeeper {

//! "Keep for this run only": secrets in memory, gone with the program.
class SessionSecretStore final : public SecretStore {
public:
    QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const SecretBytes &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString describe() const override;

private:
    QMutex m_mutex;
    QHash<QString, SecretBytes> m_values;
};

} // namespace seatkeeper
