#include "gui/pages/leaks/LeakSource.h"

#include "gui/pages/leaks/LeakRecords.h"
#include "gui/pages/lists/ServiceQuery.h"
#include "gui/pages/lists/Transform.h"
#include "services/Leaks.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

LeakSource::LeakSource(WindowContext &context, std::optional<ProfileId> profile, QObject *parent)
    : RecordSource(parent), m_context(context), m_profile(profile) {
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"subscriptions" || topic == u"models" || topic == u"rules" || topic == u"profiles" ||
            topic == u"roster")
            Q_EMIT changed();
    });
}

void LeakSource::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    Q_EMIT changed();
}

QFuture<Result<Totals>> LeakSource::totals(const Query &query) {
    return transform<Totals>(m_context.workspace.leaks().totals(serviceQuery(query, m_profile)), this,
                             [](const Leaks::Totals &found) {
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

QFuture<Result<RecordPage>> LeakSource::fetch(const Query &query) {
    return transform<RecordPage>(m_context.workspace.leaks().list(serviceQuery(query, m_profile)), this,
                                 [offset = query.offset](const ListResult<Leak> &found) {
                                     RecordPage page;
                                     page.offset = offset;
                                     page.records.reserve(static_cast<qsizetype>(found.items.size()));
                                     for (const Leak &leak : found.items)
                                         page.records.append(LeakRecords::record(leak));
                                     return page;
                                 });
}

QFuture<Result<QVector<KeyedAmount>>> LeakSource::keys(const Query &query) {
    Query whole = query;
    whole.offset = 0;
    whole.limit = 0;
    return transform<QVector<KeyedAmount>>(m_context.workspace.leaks().list(serviceQuery(whole, m_profile)), this,
                                           [](const ListResult<Leak> &found) {
                                               QVector<KeyedAmount> keys;
                                               for (const Leak &leak : found.items) {
                                                   const auto cost = leak.seat.costPerYear.value_or(Money());
                                                   keys.append({RecordKey(leak.seat.id), cost.minor, cost.currency});
                                               }
                                               return keys;
                                           });
}

} // namespace seatkeeper::gui
