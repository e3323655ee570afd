#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QMap>
#include <QString>

#include <optional>

namespace seatkeeper {

//! Secrets that an administrator hands to a server, for example as a systemd credential: a JSON object whose members
//! are the ends of keys, for example {"client_secret": "…", "inventory/tokens": {"refresh_token": "…"}} or, with
//! several accounts, {"acme/client_secret": "…"}. Text is taken as it is, an object as JSON. Read only.
class SecretSeed {
public:
    //! Errors: FileAccess, BadInput, SecretFileUnsafe when others may read it or the group may write it.
    static Result<SecretSeed> load(const QString &path);
    //! The value with the longest name that @p key ends with (after "/" or "-").
    std::optional<SecretBytes> find(const QString &key) const;

private:
    QMap<QString, SecretBytes> m_values;
};

} // namespace seatkeeper
