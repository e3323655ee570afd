#include "domain/Audit.h"

#include "base/Clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

QByteArray firstPrevious() { return QByteArray(64, '0'); }

//! Names what is wrong with the entry at @p index, given that all before it held.
QString findProblem(const std::vector<AuditEntry> &entries, size_t index, const QByteArray &previous) {
    const auto &entry = entries[index];
    const auto expected = static_cast<qint64>(index) + 1;
    if (entry.sequence != expected) {
        const bool stillThere = std::any_of(entries.begin(), entries.end(),
                                            [expected](const AuditEntry &other) { return other.sequence == expected; });
        return stillThere ? u"reordered"_s : u"missing"_s;
    }
    if (auditHash(entry) != entry.hash)
        return u"altered"_s;
    if (entry.previousHash == previous)
        return {};
    // The entry is sound in itself but follows another one: its place, or the one before it, was changed.
    const bool follows = std::any_of(entries.begin(), entries.end(),
                                     [&entry](const AuditEntry &other) { return other.hash == entry.previousHash; });
    return follows ? u"reordered"_s : u"missing"_s;
}

} // namespace

QByteArray auditHash(const AuditEntry &entry) {
    const QJsonArray canonical{entry.sequence,
                               toIsoUtc(entry.time),
                               entry.actor,
                               entry.action,
                               entry.object,
                               entry.detail,
                               QString::fromLatin1(entry.previousHash)};
    return QCryptographicHash::hash(QJsonDocument(canonical).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

AuditEntry chain(AuditEntry entry, const std::optional<AuditEntry> &last) {
    entry.sequence = last ? last->sequence + 1 : 1;
    entry.previousHash = last ? last->hash : firstPrevious();
    entry.hash = auditHash(entry);
    return entry;
}

AuditVerification verifyChain(const std::vector<AuditEntry> &entries, const std::optional<QByteArray> &knownHead,
                              std::optional<qint64> knownCount) {
    AuditVerification verification;
    verification.entries = static_cast<qint64>(entries.size());
    verification.comparedWith = u"nothing"_s;
    auto previous = firstPrevious();
    bool headMet = !knownHead || (knownHead->isEmpty() || *knownHead == previous);
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto problem = findProblem(entries, i, previous);
        if (!problem.isEmpty()) {
            verification.ok = false;
            verification.problem = problem;
            verification.firstBroken = static_cast<qint64>(i) + 1;
            verification.head = previous;
            return verification;
        }
        previous = entries[i].hash;
        // The known head may be older than the newest entry, but must stand where it stood.
        if (knownHead && *knownHead == previous && (!knownCount || *knownCount == entries[i].sequence))
            headMet = true;
    }
    verification.head = previous;
    if (knownCount && *knownCount > verification.entries) {
        verification.ok = false;
        verification.problem = u"cut_off"_s;
        verification.firstBroken = verification.entries + 1;
    } else if (!headMet) {
        // Every link holds and nothing is missing: the chain was written anew from some entry on.
        verification.ok = false;
        verification.problem = knownCount ? u"altered"_s : u"cut_off"_s;
        verification.firstBroken = knownCount ? std::optional<qint64>(*knownCount) : verification.entries + 1;
    }
    return verification;
}

} // namespace seatkeeper
