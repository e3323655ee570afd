#pragma once

#include "base/Result.h"

namespace seatkeeper {

enum class GroupMay { Nothing, Read };

//! Refuses a file that others may read or write: SecretFileUnsafe with args "path" and "mode" (octal), also when it
//! belongs to somebody else (unless @p group may read it, as the service manager's credentials do).
//! FileAccess when there is no such file. Nothing is checked where files have no such modes.
Result<void> checkPrivate(const QString &path, GroupMay group);
//! Makes the folder of @p path, for its owner alone, when it is missing.
Result<void> makePrivateFolderFor(const QString &path);
Error fileAccess(const QString &path, const QString &detail);

} // namespace seatkeeper
