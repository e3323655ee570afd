#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace seatkeeper {

//! Where secrets are kept. Keys begin with "seatkeeper/", values are bytes.
//! Members may be called from any thread; the futures may be waited for in any thread with base/await().
//! Errors: SecretStoreMissing, SecretStoreLocked, SecretStoreRefused, SecretFileUnsafe, FileAccess, Timeout.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    //! The value, or nothing when the store has no such key.
    virtual QFuture<Result<std::optional<SecretBytes>>> read(const QString &key) = 0;
    //! Done only when the value would survive the program's end (as far as this store promises that).
    virtual QFuture<Result<void>> write(const QString &key, const SecretBytes &value) = 0;
    //! A key that is not there counts as removed.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
    //! Stable word and place for diagnosis: "keychain", "file:/path", "session".
    virtual QString describe() const = 0;
};

} // namespace seatkeeper
