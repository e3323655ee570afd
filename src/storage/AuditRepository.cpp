#include "storage/AuditRepository.h"

#include "base/Clock.h"
#include "storage/Session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

const auto columns = u"SELECT sequence, time, actor, action, object, detail, previous_hash, hash FROM audit_entry "_s;

//! Entries name what they are about, not its profile.
const auto ofProfile = u"AND (object = 'profile/' || ? "
                       "OR object IN (SELECT 'alias/' || p.alias_id FROM profile AS p WHERE p.id = ?) "
                       "OR object IN (SELECT 'job/' || j.id FROM scheduled_job AS j WHERE j.profile_id = ?) "
                       "OR object IN (SELECT 'rule/' || r.id FROM reclamation_rule AS r WHERE r.profile_id = ?) "
                       "OR object IN (SELECT 'candidate/' || c.id FROM removal_candidate AS c WHERE c.profile_id = ?) "
                       "OR object IN (SELECT 'run/' || n.id FROM reclaim_run AS n WHERE n.profile_id = ?)) "_s;

AuditEntry entryOf(const Row &row) {
    AuditEntry entry;
    entry.sequence = row.integer(0);
    entry.time = row.time(1).value_or(QDateTime());
    entry.actor = row.text(2);
    entry.action = row.text(3);
    entry.object = row.text(4);
    entry.detail = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    entry.previousHash = row.text(6).toLatin1();
    entry.hash = row.text(7).toLatin1();
    return entry;
}

Result<std::vector<AuditEntry>> read(Session &session, const QString &condition, const QVariantList &binds) {
    SK_TRY(rows, session.rows(columns + condition, binds));
    std::vector<AuditEntry> entries;
    entries.reserve(rows.size());
    for (const Row &row : rows)
        entries.push_back(entryOf(row));
    return entries;
}

struct Condition {
    QString sql;
    QVariantList binds;
};

Condition conditionOf(const AuditFilter &filter) {
    Condition condition{u"WHERE (? = '' OR instr(lower(action || ' ' || object || ' ' || actor), ?) > 0) "
                        "AND (? IS NULL OR time >= ?) "_s,
                        {}};
    const QString text = filter.text.trimmed().toLower();
    const QVariant since = bindTime(filter.since);
    condition.binds = {text, text, since, since};
    if (filter.profile) {
        condition.sql += ofProfile;
        for (qsizetype i = 0; i < ofProfile.count(u'?'); ++i)
            condition.binds.append(filter.profile->value);
    }
    return condition;
}

} // namespace

Result<AuditEntry> AuditRepository::append(Session &session, const AuditEntry &entry) {
    SK_TRY(previous, last(session));
    AuditEntry whole = entry;
    // Times are stored in whole seconds, and the hash has to hold for what is stored.
    whole.time = fromIsoUtc(toIsoUtc(entry.time));
    whole = chain(std::move(whole), previous);
    const QString detail = QString::fromUtf8(QJsonDocument(whole.detail).toJson(QJsonDocument::Compact));
    SK_CHECK(session.insert(u"INSERT INTO audit_entry (sequence, time, actor, action, object, detail, previous_hash, "
                            "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {whole.sequence, bindTime(whole.time), whole.actor, whole.action, whole.object, detail,
                             QString::fromLatin1(whole.previousHash), QString::fromLatin1(whole.hash)}));
    return whole;
}

Result<QByteArray> AuditRepository::hashAt(Session &session, qint64 sequence) {
    SK_TRY(row, session.first(u"SELECT hash FROM audit_entry WHERE sequence = ?"_s, {sequence}));
    return row ? row->text(0).toLatin1() : QByteArray();
}

Result<std::optional<AuditEntry>> AuditRepository::last(Session &session) {
    SK_TRY(entries, read(session, u"ORDER BY sequence DESC LIMIT 1"_s, {}));
    if (entries.empty())
        return std::optional<AuditEntry>();
    return std::optional<AuditEntry>(std::move(entries.front()));
}

Result<std::vector<AuditEntry>> AuditRepository::all(Session &session) {
    return read(session, u"ORDER BY sequence"_s, {});
}

Result<std::vector<AuditEntry>> AuditRepository::list(Session &session, const AuditFilter &filter) {
    Condition condition = conditionOf(filter);
    condition.binds.append({filter.limit.value_or(-1), filter.offset});
    return read(session, condition.sql + u"ORDER BY sequence DESC LIMIT ? OFFSET ?"_s, condition.binds);
}

Result<qint64> AuditRepository::count(Session &session, const AuditFilter &filter) {
    const Condition condition = conditionOf(filter);
    return session.number(u"SELECT count(*) FROM audit_entry "_s + condition.sql, condition.binds);
}

} // namespace seatkeeper
