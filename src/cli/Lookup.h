#pragma once

#include "cli/Call.h"
#include "domain/Profile.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace seatkeeper::cli {

//! The profile that the argument "profile" names. NotFound.
Task<Profile> profileOf(CallPointer call);
//! The same when the argument may be missing.
Task<std::optional<ProfileId>> optionalProfileOf(CallPointer call);
//! "threshold=90" … as a map. Usage for a key that stands twice.
Result<QMap<QString, QString>> pairsOf(const QStringList &typed);
//! What --format says; empty when it was not given.
QString formatOf(const CallPointer &call);

} // namespace seatkeeper::cli
