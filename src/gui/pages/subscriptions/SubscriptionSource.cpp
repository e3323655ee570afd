#include "gui/pages/subscriptions/SubscriptionSource.h"

#include "gui/pages/lists/ServiceQuery.h"
#include "gui/pages/lists/Transform.h"
#include "gui/pages/subscriptions/SubscriptionRecords.h"
#include "services/Subscriptions.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

SubscriptionSource::SubscriptionSource(WindowContext &context, std::optional<ProfileId> profile, QObject *parent)
    : RecordSource(parent), m_context(context), m_profile(profile) {
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"subscriptions" || topic == u"models" || topic == u"exclusions" || topic == u"profiles")
            Q_EMIT changed();
    });
}

void SubscriptionSource::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    Q_EMIT changed();
}

QFuture<Result<Totals>> SubscriptionSource::totals(const Query &query) {
    return transform<Totals>(m_context.workspace.subscriptions().totals(serviceQuery(query, m_profile)), this,
                             [](const Subscriptions::Totals &found) {
                                 Totals totals;
                                 totals.shown = found.shown;
                                 totals.all = found.all;
                                 totals.facets = found.facets;
                                 if (found.costPerYear)
                                     totals.sum.insert(found.costPerYear->currency, found.costPerYear->minor);
                                 totals.sumIsEstimate = found.costIsEstimate;
                                 return totals;
                             });
}

QFuture<Result<RecordPage>> SubscriptionSource::fetch(const Query &query) {
    return transform<RecordPage>(m_context.workspace.subscriptions().list(serviceQuery(query, m_profile)), this,
                                 [offset = query.offset](const ListResult<Subscription> &found) {
                                     RecordPage page;
                                     page.offset = offset;
                                     page.records.reserve(static_cast<qsizetype>(found.items.size()));
                                     for (const Subscription &subscription : found.items)
                                         page.records.append(SubscriptionRecords::record(subscription));
                                     return page;
                                 });
}

QFuture<Result<QVector<KeyedAmount>>> SubscriptionSource::keys(const Query &query) {
    Query whole = query;
    whole.offset = 0;
    whole.limit = 0;
    return transform<QVector<KeyedAmount>>(
        m_context.workspace.subscriptions().list(serviceQuery(whole, m_profile)), this,
        [](const ListResult<Subscription> &found) {
            QVector<KeyedAmount> keys;
            for (const Subscription &subscription : found.items) {
                // An excluded row costs, but counts nowhere.
                const bool counts = subscription.costPerYear && !subscription.excludedBy;
                keys.append({RecordKey(subscription.id), counts ? subscription.costPerYear->minor : 0,
                             counts ? subscription.costPerYear->currency : QString()});
            }
            return keys;
        });
}

} // namespace seatkeeper::gui
