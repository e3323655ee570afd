#pragma once

#include "domain/Guard.h"
#include "storage/Session.h"

#include <QJsonObject>

namespace seatkeeper {

//! The limits of a run as the database keeps them; the defaults where nobody set any. Private to services/.
Result<GuardSettings> readGuards(Session &session);
Result<void> writeGuards(Session &session, const GuardSettings &guards);
//! For the audit log: the limits without anybody's name.
QJsonObject guardsDetail(const GuardSettings &guards);

} // namespace seatkeeper
