#pragma once

#include "domain/Subscription.h"
#include "storage/Session.h"

namespace seatkeeper {

//! How a subscription stands in its table; private to storage/.

//! " FROM subscription AS s …" with model m and exclusion rule x. Neither costs anything where it is not used.
QString subscriptionJoins();
//! To be put after them where the price c of the seat is needed.
QString priceJoin();
//! "SELECT … FROM …" with the joined names, without WHERE; the subscription is "s".
QString subscriptionSelect();
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
