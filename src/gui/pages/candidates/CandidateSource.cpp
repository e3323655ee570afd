#include "gui/pages/candidates/CandidateSource.h"

#include "gui/pages/candidates/CandidateRecords.h"
#include "gui/pages/lists/ServiceQuery.h"
#include "gui/pages/lists/Transform.h"
#include "services/Candidates.h"
#include "services/Workspace.h"
#include "services/wording/Words.h"

namespace seatkeeper::gui {

namespace {
constexpr int stateCount = 8;

// Groups need their sums, which the use case gives for all shown rows together only.
Totals withGroups(Totals totals, const std::vector<RemovalCandidate> &items) {
    QMap<QString, GroupTotal> groups;
    for (const RemovalCandidate &candidate : items) {
        GroupTotal &group = groups[stateName(candidate.state)];
        ++group.count;
        if (candidate.potentialSavings)
            group.sum[candidate.potentialSavings->currency] += candidate.potentialSavings->minor;
    }
    for (int i = 0; i < stateCount; ++i) {
        const auto state = static_cast<CandidateState>(i);
        auto found = groups.find(stateName(state));
        if (found == groups.end())
            continue;
        found->key = stateName(state);
        found->title = Words::state(state);
        found->tone = CandidateRecords::tone(state);
        totals.groups.append(*found);
    }
    return totals;
}
} // namespace

CandidateSource::CandidateSource(WindowContext &context, std::optional<ProfileId> profile, QObject *parent)
    : RecordSource(parent), m_context(context), m_profile(profile) {
    connect(&context.workspace, &Workspace::changed, this, [this](const QString &topic) {
        if (topic == u"candidates" || topic == u"runs" || topic == u"profiles")
            Q_EMIT changed();
    });
}

void CandidateSource::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    Q_EMIT changed();
}

QFuture<Result<Totals>> CandidateSource::totals(const Query &query) {
    auto promise = std::make_shared<QPromise<Result<Totals>>>();
    promise->start();
    Query whole = query;
    whole.offset = 0;
    whole.limit = 0;
    const ListQuery asked = serviceQuery(whole, m_profile);
    whenDone(m_context.workspace.candidates().totals(asked), this,
             [this, promise, asked](const Result<Candidates::Totals> &found) {
                 if (!found) {
                     promise->addResult(Result<Totals>(found.error()));
                     promise->finish();
                     return;
                 }
                 Totals totals;
                 totals.shown = found->shown;
                 totals.all = found->all;
                 totals.facets = found->facets;
                 if (found->savings)
                     totals.sum.insert(found->savings->currency, found->savings->minor);
                 totals.sumIsEstimate = found->savingsAreEstimate;
                 whenDone(m_context.workspace.candidates().list(asked), this,
                          [promise, totals](const Result<ListResult<RemovalCandidate>> &rows) {
                              promise->addResult(rows ? Result<Totals>(withGroups(totals, rows->items))
                                                      : Result<Totals>(rows.error()));
                              promise->finish();
                          });
             });
    return promise->future();
}

QFuture<Result<RecordPage>> CandidateSource::fetch(const Query &query) {
    return transform<RecordPage>(m_context.workspace.candidates().list(serviceQuery(query, m_profile)), this,
                                 [offset = query.offset](const ListResult<RemovalCandidate> &found) {
                                     RecordPage page;
                                     page.offset = offset;
                                     for (const RemovalCandidate &candidate : found.items)
                                         page.records.append(CandidateRecords::record(candidate));
                                     return page;
                                 });
}

QFuture<Result<QVector<KeyedAmount>>> CandidateSource::keys(const Query &query) {
    Query whole = query;
    whole.offset = 0;
    whole.limit = 0;
    return transform<QVector<KeyedAmount>>(
        m_context.workspace.candidates().list(serviceQuery(whole, m_profile)), this,
        [](const ListResult<RemovalCandidate> &found) {
            QVector<KeyedAmount> keys;
            for (const RemovalCandidate &candidate : found.items)
                keys.append({RecordKey(candidate.id),
                             candidate.potentialSavings ? candidate.potentialSavings->minor : 0,
                             candidate.potentialSavings ? candidate.potentialSavings->currency : QString()});
            return keys;
        });
}

} // namespace seatkeeper::gui
