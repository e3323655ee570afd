#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

//! One entry of the tamper-evident log. Holds external ids, never names (decisions 32).
struct AuditEntry {
    qint64 sequence = 0; //!< 1, 2, 3 … without gaps
    QDateTime time;      //!< UTC, whole seconds
    QString actor;       //!< operating-system user + Zendesk identity
    QString action;      //!< stable word such as "candidate.approve"
    QString object;      //!< for example "candidate/12"
    QJsonObject detail;
    QByteArray previousHash; //!< hex; 64 zeros for the first
    QByteArray hash;         //!< hex
    bool operator==(const AuditEntry &) const = default;
};

//! SHA-256 (hex) over the canonical form of an entry without its own hash: a JSON array of sequence, time, actor,
//! action, object, detail with sorted keys, previous hash, compact, UTF-8.
QByteArray auditHash(const AuditEntry &entry);
//! Fills sequence, previousHash and hash so that @p entry follows @p last.
AuditEntry chain(AuditEntry entry, const std::optional<AuditEntry> &last);

struct AuditVerification {
    bool ok = true;
    qint64 entries = 0;
    QByteArray head;
    std::optional<qint64> firstBroken;
    QString problem;      //!< "altered", "missing", "reordered", "cut_off"; empty when ok
    QString comparedWith; //!< "secret_store", "file", "nothing"
};

//! Walks the chain; @p knownHead and @p knownCount (when given) find a cut-off tail.
AuditVerification verifyChain(const std::vector<AuditEntry> &entries, const std::optional<QByteArray> &knownHead = {},
                              std::optional<qint64> knownCount = {});

} // namespace seatkeeper
