#pragma once

#include "domain/Evidence.h"
#include "domain/Subscription.h"
#include "storage/Session.h"

#include <QHash>
#include <QMap>

namespace seatkeeper {

//! Which signals a download could read: what it stores as download.signals.
using SignalMap = QMap<SignalKind, SignalAvailability>;

//! Table activity_signal, and the signals of the current download. Made for one transaction.
//! The sign-in stands in the subscription itself; here stand signals that were found for a person.
class EvidenceRepository {
public:
    explicit EvidenceRepository(Session &session) : m_session(session) {}

    struct StoredSignal {
        SignalKind kind = SignalKind::Session;
        SignalAvailability availability = SignalAvailability::Available;
        std::optional<QDateTime> time;
        bool operator==(const StoredSignal &) const = default;
    };
    //! Signals of people with @p after < external id ≤ @p upTo (absent: to the end).
    Result<QHash<ExternalId, std::vector<StoredSignal>>> range(ProfileId profile, const ExternalId &after,
                                                               const std::optional<ExternalId> &upTo);
    Result<std::vector<StoredSignal>> ofPerson(ProfileId profile, const ExternalId &person);
    Result<void> save(ProfileId profile, const std::vector<std::pair<ExternalId, StoredSignal>> &found,
                      const QDateTime &readAt);

    //! What the profile's current download could read; empty before the first.
    Result<SignalMap> availability(ProfileId profile);
    //! Everything known about one person's activity: each kind once, in the order of SignalKind.
    Result<Evidence> evidenceOf(const Subscription &subscription);
    //! The same for all people of a profile, for the rules: people without stored signals are not in the map, their
    //! evidence is composeEvidence(subscription, availability, {}).
    Result<QHash<ExternalId, std::vector<StoredSignal>>> all(ProfileId profile);

private:
    Session &m_session;
};

//! Puts a person's evidence together. Pure.
Evidence composeEvidence(const Subscription &subscription, const SignalMap &availability,
                         const std::vector<EvidenceRepository::StoredSignal> &stored);

//! Form of download.signals.
QString signalsColumn(const SignalMap &map);
SignalMap signalsFrom(const QString &column);

} // namespace seatkeeper
