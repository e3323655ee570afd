#pragma once

#include "base/Await.h"
#include "domain/Audit.h"
#include "services/ListQuery.h"

namespace seatkeeper {

struct Core;

//! The tamper-evident log: read and verify. Entries are written by the use cases in their own transactions.
class AuditLog {
public:
    explicit AuditLog(Core &core) : m_core(core) {}
    //! Newest first. Text searches action, object, actor.
    QFuture<Result<ListResult<AuditEntry>>> list(ListQuery query, std::optional<QDateTime> since);
    //! Walks the whole chain and compares with the head kept in the secret store (says what it compared with).
    QFuture<Result<AuditVerification>> verify();

private:
    Core &m_core;
};

} // namespace seatkeeper
