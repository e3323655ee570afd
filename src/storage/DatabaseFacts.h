#pragma once

#include "storage/Session.h"

namespace seatkeeper {

//! What a database says about itself, for diagnosis. In a Session's thread.
struct DatabaseFacts {
    qint64 schemaVersion = 0;
    QString engine;    //!< SQLite's version
    QString integrity; //!< "ok", or the first complaint of a quick check
    static Result<DatabaseFacts> read(Session &session);
};

} // namespace seatkeeper
