#include "storage/EvidenceRepository.h"

#include "base/Clock.h"
#include "storage/JsonColumn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

using StoredSignal = EvidenceRepository::StoredSignal;

const QString columns =
    u"SELECT external_id, kind, availability, time, read_at, tickets FROM activity_signal WHERE profile_id = ?"_s;

SignalAvailability availabilityIn(const QString &name) {
    return availabilityFromName(name).value_or(SignalAvailability::NotFetched);
}

void collect(const Row &row, EvidenceRepository::SignalsOfPeople &found) {
    if (const auto kind = signalFromName(row.text(1)))
        found[row.text(0)].push_back(
            {*kind, availabilityIn(row.text(2)), row.time(3), row.time(4), row.optionalInteger(5)});
}

const StoredSignal *find(const std::vector<StoredSignal> &stored, SignalKind kind) {
    const auto found = std::find_if(stored.begin(), stored.end(), [kind](const auto &one) { return one.kind == kind; });
    return found == stored.end() ? nullptr : &*found;
}

//! Read for everybody at once: who is not listed has none.
ActivitySignal ofEverybody(SignalKind kind, const EvidenceBasis &basis, const StoredSignal *stored) {
    ActivitySignal signal{kind, basis.availability.value(kind, SignalAvailability::NotFetched), std::nullopt};
    if (signal.availability == SignalAvailability::Available)
        signal.readAt = basis.readAt;
    // What was seen once stays true, even if the signal cannot be read today.
    if (stored != nullptr)
        signal.time = stored->time;
    return signal;
}

bool isRecent(const std::optional<QDateTime> &readAt, const EvidenceBasis &basis) {
    return readAt && (!basis.readAt || *readAt >= basis.readAt->addSecs(-oldestReadingHours * 3600));
}

//! Not an answer to the download itself.
bool isOlder(const std::optional<QDateTime> &readAt, const EvidenceBasis &basis) {
    return !readAt || (basis.begunAt && *readAt < *basis.begunAt);
}

//! Asked for person by person, unless the whole audit log was read.
ActivitySignal ofPersonAlone(SignalKind kind, const EvidenceBasis &basis, const StoredSignal *stored) {
    ActivitySignal signal{kind, SignalAvailability::NotFetched, std::nullopt};
    bool failed = false;
    if (stored != nullptr) {
        signal.time = stored->time;
        signal.readAt = stored->readAt;
        signal.tickets = stored->tickets;
        failed = stored->availability == SignalAvailability::Failed;
    }
    if (kind == SignalKind::AuditLog && basis.auditLogUntil &&
        (!signal.readAt || *basis.auditLogUntil >= *signal.readAt)) {
        signal.readAt = basis.auditLogUntil;
        failed = false;
    }
    const auto allowed = basis.availability.value(kind, SignalAvailability::NotFetched);
    const bool isGivenUp = allowed == SignalAvailability::Failed;
    if (allowed == SignalAvailability::Unavailable || (isGivenUp && isOlder(signal.readAt, basis)))
        signal.availability = allowed;
    else if (isRecent(signal.readAt, basis))
        signal.availability = failed ? SignalAvailability::Failed : SignalAvailability::Available;
    return signal;
}

} // namespace

QString signalsColumn(const SignalMap &map) {
    QMap<QString, QString> names;
    for (auto item = map.begin(); item != map.end(); ++item)
        names.insert(signalName(item.key()), availabilityName(item.value()));
    return jsonColumn(names);
}

SignalMap signalsFrom(const QString &column) {
    SignalMap map;
    const QMap<QString, QString> names = textsOf(column);
    for (auto item = names.begin(); item != names.end(); ++item) {
        if (const auto kind = signalFromName(item.key()))
            map.insert(*kind, availabilityIn(item.value()));
    }
    return map;
}

Evidence composeEvidence(const Subscription &subscription, const EvidenceBasis &basis,
                         const std::vector<StoredSignal> &stored) {
    Evidence evidence;
    evidence.signalList = {
        {SignalKind::SignIn, SignalAvailability::Available, subscription.lastLogin, basis.readAt},
        ofEverybody(SignalKind::Session, basis, find(stored, SignalKind::Session)),
        ofPersonAlone(SignalKind::TicketWork, basis, find(stored, SignalKind::TicketWork)),
        ofPersonAlone(SignalKind::AuditLog, basis, find(stored, SignalKind::AuditLog)),
    };
    return evidence;
}

Result<EvidenceRepository::SignalsOfPeople> EvidenceRepository::range(ProfileId profile, const ExternalId &after,
                                                                      const std::optional<ExternalId> &upTo) {
    QString sql = columns + u" AND external_id > ?"_s;
    QVariantList binds{profile.value, after};
    if (upTo) {
        sql += u" AND external_id <= ?"_s;
        binds.append(*upTo);
    }
    SignalsOfPeople found;
    SK_CHECK(m_session.forEach(sql, binds, [&](const Row &row) {
        collect(row, found);
        return ok();
    }));
    return found;
}

Result<EvidenceRepository::SignalsOfPeople> EvidenceRepository::all(ProfileId profile) {
    return range(profile, QString(), std::nullopt);
}

Result<std::vector<StoredSignal>> EvidenceRepository::ofPerson(ProfileId profile, const ExternalId &person) {
    SK_TRY(rows, m_session.rows(columns + u" AND external_id = ?"_s, {profile.value, person}));
    SignalsOfPeople found;
    for (const Row &row : rows)
        collect(row, found);
    return found.value(person);
}

Result<void> EvidenceRepository::save(ProfileId profile,
                                      const std::vector<std::pair<ExternalId, StoredSignal>> &found) {
    std::vector<QVariantList> binds;
    binds.reserve(found.size());
    for (const auto &[person, one] : found) {
        binds.push_back({profile.value, person, signalName(one.kind), availabilityName(one.availability),
                         bindTime(one.time), bindTime(one.readAt), bindOptional(one.tickets)});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(
        u"INSERT INTO activity_signal (profile_id, external_id, kind, availability, time, read_at, tickets) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (profile_id, external_id, kind) DO UPDATE SET "
        u"availability = excluded.availability, "
        u"time = iif(excluded.availability = 'failed', time, excluded.time), "
        u"tickets = iif(excluded.availability = 'failed', tickets, excluded.tickets), read_at = excluded.read_at"_s,
        binds);
}

Result<void> EvidenceRepository::saveSignIns(ProfileId profile, DownloadId download,
                                             const std::vector<std::pair<ExternalId, QDateTime>> &found,
                                             const QDateTime &readAt) {
    std::vector<QVariantList> binds;
    binds.reserve(found.size());
    for (const auto &[person, time] : found) {
        binds.push_back({profile.value, person, signalName(SignalKind::AuditLog), bindTime(time), bindTime(readAt),
                         download.value, person});
    }
    if (binds.empty())
        return ok();
    return m_session.runMany(
        u"INSERT INTO activity_signal (profile_id, external_id, kind, availability, time, read_at) "
        u"SELECT ?, ?, ?, 'available', ?, ? WHERE EXISTS (SELECT 1 FROM staged_subscription "
        u"WHERE download_id = ? AND external_id = ?) ON CONFLICT (profile_id, external_id, kind) DO UPDATE SET "
        u"availability = 'available', time = max(ifnull(time, ''), excluded.time), read_at = excluded.read_at"_s,
        binds);
}

Result<AuditLogReading> EvidenceRepository::auditLogReading(ProfileId profile) {
    SK_TRY(row, m_session.first(u"SELECT covers_from, covers_until, next_from, next_until, cursor "
                                u"FROM audit_log_reading WHERE profile_id = ?"_s,
                                {profile.value}));
    if (!row)
        return AuditLogReading{};
    return AuditLogReading{row->time(0), row->time(1), row->time(2), row->time(3), row->text(4)};
}

Result<void> EvidenceRepository::setAuditLogReading(ProfileId profile, const AuditLogReading &reading) {
    SK_CHECK(m_session.run(
        u"INSERT INTO audit_log_reading (profile_id, covers_from, covers_until, next_from, next_until, cursor) "
        u"VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (profile_id) DO UPDATE SET covers_from = excluded.covers_from, "
        u"covers_until = excluded.covers_until, next_from = excluded.next_from, next_until = excluded.next_until, "
        u"cursor = excluded.cursor"_s,
        {profile.value, bindTime(reading.from), bindTime(reading.until), bindTime(reading.nextFrom),
         bindTime(reading.nextUntil), reading.cursor}));
    return ok();
}

Result<void> EvidenceRepository::savePauses(ProfileId profile,
                                            const std::vector<std::pair<ExternalId, ActivityPause>> &pauses) {
    std::vector<QVariantList> binds;
    binds.reserve(pauses.size());
    for (const auto &[person, pause] : pauses)
        binds.push_back({profile.value, person, bindTime(pause.since), bindTime(pause.until)});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO activity_pause (profile_id, external_id, since, until) VALUES (?, ?, ?, ?) "
                             u"ON CONFLICT (profile_id, external_id) DO UPDATE SET since = excluded.since, "
                             u"until = excluded.until"_s,
                             binds);
}

Result<std::optional<ActivityPause>> EvidenceRepository::pauseOf(ProfileId profile, const ExternalId &person) {
    SK_TRY(row, m_session.first(u"SELECT since, until FROM activity_pause WHERE profile_id = ? AND external_id = ?"_s,
                                {profile.value, person}));
    if (!row)
        return std::optional<ActivityPause>();
    return std::optional(ActivityPause{row->time(0).value_or(QDateTime()), row->time(1).value_or(QDateTime())});
}

Result<std::optional<EvidenceRepository::OpenTickets>> EvidenceRepository::openTickets(ProfileId profile,
                                                                                       const ExternalId &person) {
    SK_TRY(row, m_session.first(u"SELECT tickets, assigned, read_at FROM open_tickets "
                                u"WHERE profile_id = ? AND external_id = ?"_s,
                                {profile.value, person}));
    if (!row)
        return std::optional<OpenTickets>();
    return std::optional(OpenTickets{row->integer(0), row->integer(1), row->time(2).value_or(QDateTime())});
}

Result<void> EvidenceRepository::saveOpenTickets(ProfileId profile,
                                                 const std::vector<std::pair<ExternalId, OpenTickets>> &found) {
    std::vector<QVariantList> binds;
    binds.reserve(found.size());
    for (const auto &[person, open] : found)
        binds.push_back({profile.value, person, open.count, open.assigned, bindTime(open.readAt)});
    if (binds.empty())
        return ok();
    return m_session.runMany(u"INSERT INTO open_tickets (profile_id, external_id, tickets, assigned, read_at) "
                             u"VALUES (?, ?, ?, ?, ?) ON CONFLICT (profile_id, external_id) DO UPDATE SET "
                             u"tickets = excluded.tickets, assigned = excluded.assigned, "
                             u"read_at = excluded.read_at"_s,
                             binds);
}

Result<EvidenceBasis> EvidenceRepository::basis(ProfileId profile) {
    SK_TRY(row, m_session.first(u"SELECT d.signals, p.last_refresh, d.started_at FROM profile AS p JOIN download AS d "
                                u"ON d.id = p.current_download_id WHERE p.id = ?"_s,
                                {profile.value}));
    EvidenceBasis basis;
    if (!row)
        return basis;
    basis.availability = signalsFrom(row->text(0));
    basis.readAt = row->time(1);
    basis.begunAt = row->time(2);
    SK_TRY(reading, auditLogReading(profile));
    basis.auditLogUntil = reading.until;
    return basis;
}

Result<Evidence> EvidenceRepository::evidenceOf(const Subscription &subscription) {
    SK_TRY(found, basis(subscription.profile));
    SK_TRY(stored, ofPerson(subscription.profile, subscription.externalId));
    SK_TRY(pause, pauseOf(subscription.profile, subscription.externalId));
    Evidence evidence = composeEvidence(subscription, found, stored);
    evidence.pause = pause;
    return evidence;
}

} // namespace seatkeeper
