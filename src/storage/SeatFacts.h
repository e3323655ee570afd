#pragma once

#include "domain/Subscription.h"
#include "storage/Session.h"

#include <QMap>

namespace seatkeeper {

//! What guards look at: who holds a seat, how many hold the same, and a seat that goes or comes back. Made for one
//! transaction; lives in the database thread.
class SeatFacts {
public:
    explicit SeatFacts(Session &session) : m_session(session) {}

    //! The row of a key, current or not; none when it was never seen.
    Result<std::optional<Subscription>> find(ProfileId profile, const ExternalId &person, const QString &identifier);

    //! Admins who may sign in.
    Result<int> admins(ProfileId profile);
    //! By the identifier of their kind of seat: a role that was split off still counts among the agents.
    Result<QMap<QString, int>> membersPerIdentifier(ProfileId profile);

    //! The seat was given up: the row leaves the current ones and stays in history.
    Result<void> leave(ProfileId profile, const ExternalId &person, const QString &identifier, const QDateTime &at);
    //! The seat was given back: its row is current again, what the person held in between is not.
    Result<void> comeBack(ProfileId profile, const ExternalId &person, const QString &identifier, const QDateTime &at);

private:
    Session &m_session;
};

} // namespace seatkeeper
