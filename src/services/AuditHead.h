#pragma once

#include "base/Await.h"

#include <QByteArray>

#include <optional>

namespace seatkeeper {

struct Core;

//! Newest hash and number of entries of the audit log as the secret store keeps them, so that a cut-off tail is found.
struct AuditHead {
    QByteArray hash;
    qint64 count = 0;
};

//! What the secret store keeps; nothing before the first entry. Sync thread. Errors: secret store.
Task<std::optional<AuditHead>> readAuditHead(Core &core);
//! Puts the present head into the secret store, unless the log does not continue the kept head: then that one stays,
//! because it is the proof. Sync thread. Errors: secret store, storage.
Task<void> keepAuditHead(Core &core);

} // namespace seatkeeper
