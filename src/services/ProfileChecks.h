#pragma once

#include "services/ProfileEdit.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Private to services/: what must hold before a profile and its alias are stored. All inside a transaction.

//! Scheme, host and port alone.
QUrl withoutPath(const QUrl &url);
//! Names a new alias and finds its parent: the first alias has none, further ones hang on the first or the named one.
Result<void> nameNewAlias(Session &session, const ProfileEdit &edit, ConnectionAlias &alias);
//! Values in range, names free, the account not connected twice, nothing insecure.
//! Errors: Usage, AlreadyExists (what "profile", "alias" or "account"), InsecureAddress, NotAllowed.
Result<void> checkEdit(Session &session, const std::optional<Profile> &profile, const ConnectionAlias &alias);

} // namespace seatkeeper
