#include "gui/pages/roster/RosterSource.h"

#include "gui/pages/lists/ServiceQuery.h"
#include "gui/pages/lists/Transform.h"
#include "gui/pages/roster/RosterRecords.h"
#include "services/Roster.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

RosterSource::RosterSource(WindowContext &context, QObject *parent) : RecordSource(parent), m_context(context) {
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"roster" || topic == u"subscriptions")
            Q_EMIT changed();
    });
}

QFuture<Result<Totals>> RosterSource::totals(const Query &query) {
    return transform<Totals>(m_context.workspace.roster().totals(serviceQuery(query, std::nullopt)), this,
                             [](const Roster::Totals &found) {
                                 Totals totals;
                                 totals.shown = found.shown;
                                 totals.all = found.all;
                                 totals.facets = found.facets;
                                 return totals;
                             });
}

QFuture<Result<RecordPage>> RosterSource::fetch(const Query &query) {
    return transform<RecordPage>(m_context.workspace.roster().list(serviceQuery(query, std::nullopt)), this,
                                 [offset = query.offset](const ListResult<RosterPerson> &found) {
                                     RecordPage page;
                                     page.offset = offset;
                                     page.records.reserve(static_cast<qsizetype>(found.items.size()));
                                     for (const RosterPerson &person : found.items)
                                         page.records.append(RosterRecords::record(person));
                                     return page;
                                 });
}

QFuture<Result<QVector<KeyedAmount>>> RosterSource::keys(const Query &query) {
    Query whole = query;
    whole.offset = 0;
    whole.limit = 0;
    return transform<QVector<KeyedAmount>>(m_context.workspace.roster().list(serviceQuery(whole, std::nullopt)), this,
                                           [](const ListResult<RosterPerson> &found) {
                                               QVector<KeyedAmount> keys;
                                               for (const RosterPerson &person : found.items)
                                                   keys.append({RecordKey(person.email), 0, {}});
                                               return keys;
                                           });
}

} // namespace seatkeeper::gui
