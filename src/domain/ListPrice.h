#pragma once

#include "domain/Money.h"

#include <QDate>

namespace seatkeeper {

//! What the vendor publishes as the price of a seat of one plan: per agent and month, billed yearly. Where no purchase
//! is known, a cost made of it is an estimate and is called one (decisions 19).
struct ListPrice {
    QString plan; //!< stable id, "zendesk.suite_team"; the administrator's own: "own.1"
    QString name; //!< "Suite Team"
    Money perMonth;
    QDate asOf; //!< day on which it was read
    QString source;
    bool edited = false; //!< by the administrator; shipped data leaves it alone from then on
    bool operator==(const ListPrice &) const = default;

    //! Twelve months. Exact, because a price has whole minor units.
    Money perYear() const { return {perMonth.minor * 12, perMonth.currency}; }
    bool isOwn() const { return plan.startsWith(QLatin1String("own.")); }
};

//! The most that perMonth may be, in minor units: far above any price, far below what sums can hold.
inline constexpr qint64 highestListPrice = 1'000'000'000;

//! Read more than a year before @p today.
bool isOutdated(const ListPrice &price, const QDate &today);

} // namespace seatkeeper
