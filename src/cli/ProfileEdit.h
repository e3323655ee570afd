#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "domain/Profile.h"

#include <QMap>
#include <QString>

#include <optional>

namespace seatkeeper::cli {

//! What `profile set` changes: the profile's own values and those of its alias.
struct ProfileEdit {
    Profile profile;
    ConnectionAlias alias;
    std::optional<QString> clientSecretFile;
    bool profileChanged = false;
    bool aliasChanged = false;

    //! Takes one key=value. Usage for an unknown key or a value out of range, InsecureAddress for http elsewhere.
    Result<void> apply(const QString &key, const QString &value);

private:
    Result<bool> applyToProfile(const QString &key, const QString &value);
    Result<bool> applyToAlias(const QString &key, const QString &value);
};

//! An account's address as typed. Usage or InsecureAddress.
Result<QUrl> typedAccountUrl(const QString &typed);
//! "public" or "confidential". Usage.
Result<ClientKind> typedClientKind(const QString &typed);

} // namespace seatkeeper::cli
