#pragma once

#include "domain/Subscription.h"
#include "storage/Session.h"

namespace seatkeeper {

//! How a subscription stands in its table; private to storage/.

//! " FROM …" with what is known beside the subscription, without WHERE: "s" the subscription, "m" its model, "x" its
//! exclusion rule, "r" its person in the roster. None costs anything where it is not used.
//! @param table how the subscription is reached, for example without its indexes
QString subscriptionJoins(const QString &table = QStringLiteral("subscription AS s"));
//! To be put after them where the price c of the seat is needed.
QString priceJoin();
//! "SELECT … FROM …" over these joins and the price.
QString subscriptionSelect(const QString &table = QStringLiteral("subscription AS s"));
//! The row that subscriptionSelect() gives.
Subscription subscriptionFrom(const Row &row);
//! The stored columns in the order of subscriptionColumns(); two equal lists need no write.
QVariantList subscriptionBinds(const Subscription &subscription);
QStringList subscriptionColumns();
//! What the text filter looks through: name, e-mail and id, case folded.
QString searchText(const Subscription &subscription);

//! The same as text for the staging table. Reading gives Storage when the text is not ours.
QString stagedPayload(const Subscription &subscription);
Result<Subscription> subscriptionFromPayload(const QString &payload);

} // namespace seatkeeper
