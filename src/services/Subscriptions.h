#pragma once

#include "base/Await.h"
#include "domain/RemovalCandidate.h"
#include "domain/RuleEngine.h"
#include "domain/Subscription.h"
#include "services/ListQuery.h"

#include <QMap>
#include <QUrl>

namespace seatkeeper {

struct Core;

//! The current subscriptions and everything known about one person.
class Subscriptions {
public:
    explicit Subscriptions(Core &core) : m_core(core) {}

    QFuture<Result<ListResult<Subscription>>> list(ListQuery query);
    struct Totals {
        qint64 shown = 0;
        qint64 all = 0;
        qint64 seats = 0;                 //!< paid ones among the shown
        std::optional<Money> costPerYear; //!< of the shown; absent without prices
        QMap<QString, qint64> facets;     //!< chip id → count with the other filters applied
    };
    //! Chips: "all", "paid", "idle_60", "never", "suspended", "light_paid", "excluded".
    QFuture<Result<Totals>> totals(ListQuery query);

    //! The evidence card.
    struct Card {
        Subscription subscription;
        Evidence evidence;
        Finding finding; //!< why (not) a candidate
        std::optional<RemovalCandidate> candidate;
        std::vector<CandidateHistoryEntry> history;
        QStringList groupNames;
        QUrl vendorPage;
        QDateTime asOf; //!< end of the download it comes from
    };
    //! @p idOrExternalId our id, or the vendor's. NotFound.
    QFuture<Result<Card>> card(ProfileId profile, QString idOrExternalId);

private:
    Core &m_core;
};

} // namespace seatkeeper
