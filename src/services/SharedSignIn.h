#pragma once

#include "base/Ids.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Whether one sign-in, kept as the inventory's, serves reclaim as well (decisions 7). Private to services/.
Result<bool> isSignInShared(Session &session, AliasId alias);
Result<void> setSignInShared(Session &session, AliasId alias, bool shared);

} // namespace seatkeeper
