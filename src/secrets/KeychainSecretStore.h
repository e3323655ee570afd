#pragma once

#include "base/Clock.h"
#include "secrets/SecretStore.h"

#include <QObject>

#include <memory>

namespace seatkeeper {

//! The operating system's keychain, through QtKeychain, as service "Seatkeeper".
//! Make it in the main thread: its jobs run in that thread's event loop (libsecret needs GLib's). A job that gets no
//! answer within the limit (an unanswered prompt) ends with SecretStoreLocked; there is never a plain-text fallback.
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit KeychainSecretStore(std::shared_ptr<const Clock> clock,
                                 std::chrono::milliseconds limit = std::chrono::milliseconds(30'000));
    ~KeychainSecretStore() override;
    QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const SecretBytes &value) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString describe() const override;

private:
    std::shared_ptr<const Clock> m_clock; //!< shared, because a job may outlive the workspace
    std::chrono::milliseconds m_limit;
};

} // namespace seatkeeper
