#pragma once

#include "services/Models.h"
#include "storage/Session.h"

namespace seatkeeper {

//! What Models::split() and join() do inside one transaction. Private to services/.

//! @param model name of the model that the role gets; empty: one of its own
Result<Models::RoleChange> splitRole(Session &session, const Core &core, ProfileId profile, const QString &role,
                                     const QString &model);
Result<Models::RoleChange> joinRole(Session &session, const Core &core, ProfileId profile, const QString &role);

} // namespace seatkeeper
