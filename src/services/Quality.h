#pragma once

#include "base/Await.h"
#include "domain/DataQuality.h"

namespace seatkeeper {

struct Core;
class Session;

//! Whether the numbers of a profile can be relied on.
class Quality {
public:
    explicit Quality(Core &core) : m_core(core) {}
    //! NotFound.
    QFuture<Result<DataQuality>> of(ProfileId profile);

private:
    Core &m_core;
};

//! The same inside a transaction of the caller. Private to services/.
Result<DataQuality> judgeQuality(Session &session, ProfileId profile, const QDateTime &now);

} // namespace seatkeeper
