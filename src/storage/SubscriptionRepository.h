#pragma once

#include "domain/Subscription.h"
#include "domain/WhereExpression.h"
#include "storage/Session.h"

#include <QMap>

#include <functional>

namespace seatkeeper {

struct SubscriptionConditions;

//! Which subscriptions a list shows. Chips: "all" (also when empty), "paid", "idle_60", "never", "suspended",
//! "light_paid", "excluded", "unrecognized". Excluded rows stand under "all" and "excluded" only.
struct SubscriptionFilter {
    std::optional<ProfileId> profile;
    QString text; //!< part of name, e-mail or id; case does not count
    WhereExpression where;
    QString facet;
    QString sortColumn; //!< "name", "user", "identifier", "role", "lastActivity", "assigned", "cost", "model"
    bool descending = false;
    qint64 offset = 0;
    std::optional<qint64> limit;
    QDateTime now; //!< for ages
};

struct SubscriptionTotals {
    qint64 shown = 0;
    qint64 all = 0;
    qint64 seats = 0;
    std::optional<Money> costPerYear; //!< of the shown seats that are paid; absent: no price, or mixed currencies
    bool costIsEstimate = false;
    QMap<QString, qint64> facets;
};

//! Counts of one profile's current rows: what is kept of each day (decisions 5).
struct SeatCounts {
    qint64 subscriptions = 0; //!< all team members
    qint64 seats = 0;         //!< paid and not excluded
    qint64 idle = 0;          //!< of the seats: 60 days or more
    qint64 excluded = 0;
    qint64 unrecognized = 0;
    bool operator==(const SeatCounts &) const = default;
};

//! Table subscription. Made for one transaction; lives in the database thread. Times of day come in, never from here.
class SubscriptionRepository {
public:
    explicit SubscriptionRepository(Session &session) : m_session(session) {}

    //! The rows of one page, and how many there are in all.
    Result<std::vector<Subscription>> list(const SubscriptionFilter &filter, qint64 &total);
    Result<SubscriptionTotals> totals(const SubscriptionFilter &filter);
    //! Every current row of a profile in the order of the external ids.
    Result<void> forEachCurrent(ProfileId profile, const std::function<Result<void>(const Subscription &)> &visit);
    //! Every current row of every profile, in no order, with nothing but what exclusion rules look at and what their
    //! effect costs: id, profile, external id, identifier, user principal name, paid, exclusion, cost.
    Result<void> forEachExcludable(const std::function<Result<void>(const Subscription &)> &visit);
    //! The current rows of the people after @p after in the order of the external ids, about @p most of them but never
    //! half a person; none at the end. For reading all of them in pieces.
    Result<std::vector<Subscription>> currentAfter(ProfileId profile, const ExternalId &after, std::size_t most);
    //! Rows by our ids, in no order; ids that are not there are left out.
    Result<std::vector<Subscription>> byIds(const std::vector<SubscriptionId> &ids);
    //! A current row by our id or the vendor's, else the newest one that left.
    Result<std::optional<Subscription>> find(ProfileId profile, const QString &idOrExternalId);
    //! The current row of a person.
    Result<std::optional<Subscription>> current(ProfileId profile, const ExternalId &person);
    Result<SeatCounts> counts(ProfileId profile, const QDateTime &now);

    //! A stored row with the mark whether it is current.
    struct Stored {
        Subscription subscription;
        bool current = false;
    };
    //! Rows with @p after < external id ≤ @p upTo (absent: to the end), those that left included.
    Result<std::vector<Stored>> range(ProfileId profile, const ExternalId &after,
                                      const std::optional<ExternalId> &upTo);
    //! Rows without an id are added; the others are written over and current again.
    Result<void> save(const std::vector<Subscription> &rows);
    //! Takes rows off the list of current ones; they stay in history.
    Result<void> leave(const std::vector<SubscriptionId> &rows, const QDateTime &at);
    //! True when both stand in the table as the same row.
    static bool isStoredAlike(const Subscription &left, const Subscription &right);

    //! Writes excluded_by (absent: not excluded) of single rows.
    Result<void> mark(const std::vector<std::pair<SubscriptionId, std::optional<ExclusionId>>> &marks);
    //! @return number of rows, those that left included
    Result<qint64> setModelOf(const QString &identifier, std::optional<ModelId> model);

    Result<void> writeDay(ProfileId profile, const QDate &day, const SeatCounts &counts);

private:
    Result<std::vector<Subscription>> select(const QString &rest, const QVariantList &binds);
    Result<SubscriptionTotals> totalsByRow(const SubscriptionFilter &filter, const SubscriptionConditions &conditions);
    Result<SubscriptionTotals> totalsBySql(const SubscriptionFilter &filter, const SubscriptionConditions &conditions);
    Session &m_session;
};

} // namespace seatkeeper
