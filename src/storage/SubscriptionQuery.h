#pragma once

#include "storage/SubscriptionRepository.h"

namespace seatkeeper {

//! Conditions that filters and chips amount to; private to storage/.
struct SubscriptionConditions {
    QString sql;
    QVariantList binds;
    bool rowByRow = false; //!< the where-expression could not be compiled and is still to be applied
};

//! Everything of the filter but the chip.
SubscriptionConditions conditionsOf(const SubscriptionFilter &filter);
QStringList subscriptionFacets();
//! The condition of a chip over "s"; unknown chips admit everything. Binds one time, see facetBinds().
QString facetCondition(const QString &facet);
QVariantList facetBinds(const QString &facet, const QDateTime &now);
bool isInFacet(const QString &facet, const Subscription &subscription, const QDateTime &now);
//! "ORDER BY …" of the filter.
QString orderOf(const SubscriptionFilter &filter);

} // namespace seatkeeper
