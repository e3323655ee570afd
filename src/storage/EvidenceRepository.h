#pragma once

#include "domain/Evidence.h"
#include "domain/Subscription.h"
#include "storage/Session.h"

#include <QHash>
#include <QMap>

namespace seatkeeper {

//! Which signals a download could read: what it stores as download.signals. For the signals that are asked for person
//! by person Failed means that the asking was given up.
using SignalMap = QMap<SignalKind, SignalAvailability>;

//! How far the account's audit log was read as a whole. Every sign-in in between is known.
struct AuditLogReading {
    std::optional<QDateTime> from;
    std::optional<QDateTime> until;
    //! A reading under way, the newest rows first: its span, and the cursor of the page that comes next.
    std::optional<QDateTime> nextFrom;
    std::optional<QDateTime> nextUntil;
    QString cursor;
    bool operator==(const AuditLogReading &) const = default;
};

//! What a person's evidence is judged by besides the person's own signals.
struct EvidenceBasis {
    SignalMap availability;
    std::optional<QDateTime> begunAt;       //!< when the download began to read
    std::optional<QDateTime> readAt;        //!< when the download read what it reads for everybody
    std::optional<QDateTime> auditLogUntil; //!< the audit log of everybody is known up to here
};

//! Tables activity_signal, activity_pause, open_tickets and audit_log_reading. Made for one transaction.
//! The sign-in stands in the subscription itself; here stand signals that were found for a person. They are facts of
//! their own, stored as soon as they are read, so that an interrupted refresh need not ask for them again.
class EvidenceRepository {
public:
    explicit EvidenceRepository(Session &session) : m_session(session) {}

    struct StoredSignal {
        SignalKind kind = SignalKind::Session;
        SignalAvailability availability = SignalAvailability::Available;
        std::optional<QDateTime> time;
        std::optional<QDateTime> readAt = std::nullopt;
        std::optional<qint64> tickets = std::nullopt;
        bool operator==(const StoredSignal &) const = default;
    };
    using SignalsOfPeople = QHash<ExternalId, std::vector<StoredSignal>>;
    //! Signals of people with @p after < external id ≤ @p upTo (absent: to the end).
    Result<SignalsOfPeople> range(ProfileId profile, const ExternalId &after, const std::optional<ExternalId> &upTo);
    //! The same for all people of a profile. People without stored signals are not in the map.
    Result<SignalsOfPeople> all(ProfileId profile);
    Result<std::vector<StoredSignal>> ofPerson(ProfileId profile, const ExternalId &person);
    //! Replaces signals; @c readAt of each must be set. A failed one keeps the time that is known.
    Result<void> save(ProfileId profile, const std::vector<std::pair<ExternalId, StoredSignal>> &found);
    //! Sign-ins of the audit log: the newest of each person stays. People who are not staged in @p download (customers)
    //! are left out.
    Result<void> saveSignIns(ProfileId profile, DownloadId download,
                             const std::vector<std::pair<ExternalId, QDateTime>> &found, const QDateTime &readAt);

    Result<AuditLogReading> auditLogReading(ProfileId profile);
    Result<void> setAuditLogReading(ProfileId profile, const AuditLogReading &reading);

    //! Notes that somebody was back after a pause; a newer pause replaces an older one.
    Result<void> savePauses(ProfileId profile, const std::vector<std::pair<ExternalId, ActivityPause>> &pauses);
    Result<std::optional<ActivityPause>> pauseOf(ProfileId profile, const ExternalId &person);

    struct OpenTickets {
        qint64 count = 0;    //!< below closed
        qint64 assigned = 0; //!< of any status at that time: another number means that the count is out of date
        QDateTime readAt;
        bool operator==(const OpenTickets &) const = default;
    };
    Result<std::optional<OpenTickets>> openTickets(ProfileId profile, const ExternalId &person);
    Result<void> saveOpenTickets(ProfileId profile, const std::vector<std::pair<ExternalId, OpenTickets>> &found);

    //! What the profile's current download could read; empty before the first.
    Result<EvidenceBasis> basis(ProfileId profile);
    //! Everything known about one person's activity: each kind once, in the order of SignalKind.
    Result<Evidence> evidenceOf(const Subscription &subscription);

private:
    Session &m_session;
};

//! A signal that was read longer before the download than this is no part of its evidence any more: what it saw stays
//! true, but that nothing came after it is not known.
inline constexpr qint64 oldestReadingHours = 24;

//! Puts a person's evidence together. Pure.
Evidence composeEvidence(const Subscription &subscription, const EvidenceBasis &basis,
                         const std::vector<EvidenceRepository::StoredSignal> &stored);

//! Form of download.signals.
QString signalsColumn(const SignalMap &map);
SignalMap signalsFrom(const QString &column);

} // namespace seatkeeper
