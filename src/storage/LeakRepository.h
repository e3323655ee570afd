#pragma once

#include "domain/LeakFinder.h"
#include "storage/SubscriptionRepository.h"

#include <QHash>

namespace seatkeeper {

//! Table leak. Made for one transaction; lives in the database thread.
//! Chips of its lists: "all" (also when empty) and the names of the kinds; a seat with two reasons stands under both.
class LeakRepository {
public:
    explicit LeakRepository(Session &session) : m_session(session) {}

    //! The leaks of one page, and how many there are in all. Columns to sort by are those of subscriptions, "kind" and
    //! "found".
    Result<std::vector<Leak>> list(const SubscriptionFilter &filter, qint64 &total);
    Result<SubscriptionTotals> totals(const SubscriptionFilter &filter);
    //! The leak of a seat; none when it is no leak.
    Result<std::optional<Leak>> of(SubscriptionId seat);

    //! Every seat that could be a leak: current, paid, not excluded.
    Result<void> forEachSeat(ProfileId profile, const std::function<Result<void>(const Subscription &)> &visit);
    Result<std::vector<Subscription>> seats(const std::vector<SubscriptionId> &ids);

    //! What is stored of a profile: seat → kind → facts.
    using Reasons = QMap<LeakKind, QMap<QString, QString>>;
    using Stored = QHash<SubscriptionId, Reasons>;
    Result<Stored> stored(ProfileId profile);
    //! Writes the difference between what is stored and what was found; a reason that stays keeps its date.
    Result<void> replace(const Stored &before, const Stored &found, const QDateTime &now);

    //! What decides whether a kind of leak can be found at all.
    struct Coverage {
        qint64 downloads = 0; //!< profiles with a complete download
        qint64 rosterPeople = 0;
        qint64 unknownSeats = 0;    //!< current rows of which nobody knows whether they are paid
        qint64 customRoles = 0;     //!< held by somebody
        qint64 configuredRoles = 0; //!< roles whose configuration is known
    };
    Result<Coverage> coverage(std::optional<ProfileId> profile);

private:
    Result<void> readReasons(std::vector<Leak> &leaks);
    Result<void> sumCosts(const SubscriptionFilter &filter, SubscriptionTotals &totals);
    Result<std::vector<Leak>> listByRow(const SubscriptionFilter &filter, qint64 &total);
    Result<SubscriptionTotals> totalsByRow(const SubscriptionFilter &filter);
    Session &m_session;
};

} // namespace seatkeeper
