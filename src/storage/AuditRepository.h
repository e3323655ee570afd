#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/Audit.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

class Session;

//! What a list of audit entries shows.
struct AuditFilter {
    std::optional<ProfileId> profile; //!< what was done to it, its connection, jobs, rules, candidates and runs
    QString text;                     //!< part of action, object or actor; empty: all
    std::optional<QDateTime> since;
    qint64 offset = 0;
    std::optional<qint64> limit;
};

//! The rows of the tamper-evident log. They are added and read, never changed. In a Session's thread.
class AuditRepository {
public:
    //! Chains @p entry to the last one (sequence and hashes are filled in here) and stores it.
    static Result<AuditEntry> append(Session &session, const AuditEntry &entry);
    static Result<std::optional<AuditEntry>> last(Session &session);
    //! Hash of the entry with this sequence; empty when there is none.
    static Result<QByteArray> hashAt(Session &session, qint64 sequence);
    //! In the order of the chain.
    static Result<std::vector<AuditEntry>> all(Session &session);
    //! Newest first.
    static Result<std::vector<AuditEntry>> list(Session &session, const AuditFilter &filter);
    static Result<qint64> count(Session &session, const AuditFilter &filter);
};

} // namespace seatkeeper
