#include "secrets/SessionSecretStore.h"

#include "base/Await.h"

namespace seatkeeper {

QFuture<Result<std::optional<SecretBytes>>> SessionSecretStore::read(const QString &key) {
    const QMutexLocker lock(&m_mutex);
    std::optional<SecretBytes> value;
    if (const auto found = m_values.constFind(key); found != m_values.cend())
        value = *found;
    return ready<std::optional<SecretBytes>>(std::move(value));
}

QFuture<Result<void>> SessionSecretStore::write(const QString &key, const SecretBytes &value) {
    const QMutexLocker lock(&m_mutex);
    m_values.insert(key, value);
    return ready<void>(ok());
}

QFuture<Result<void>> SessionSecretStore::remove(const QString &key) {
    const QMutexLocker lock(&m_mutex);
    m_values.remove(key);
    return ready<void>(ok());
}

QString SessionSecretStore::describe() const { return QStringLiteral("session"); }

} // namespace seatkeeper
