#include "services/Candidates.h"

#include "services/CandidateDecisions.h"
#include "services/ProofByHand.h"
#include "services/Work.h"
#include "storage/CandidateRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

constexpr int keepDays = 90;

Result<CandidateFilter> filterOf(const ListQuery &query, const QDateTime &now) {
    SK_TRY(where, WhereExpression::parse(query.where, WhereScope::Candidates));
    CandidateFilter filter;
    filter.where = std::move(where);
    filter.now = now;
    filter.profile = query.profile;
    filter.text = query.text.trimmed();
    filter.facet = query.facet;
    filter.sortColumn = query.sortColumn;
    filter.descending = query.descending;
    filter.offset = query.offset;
    filter.limit = query.limit;
    return filter;
}

Result<Candidates::Totals> totalsOf(Session &session, const CandidateFilter &shown) {
    CandidateRepository candidates(session);
    Candidates::Totals totals;
    SK_TRY(count, candidates.count(shown));
    SK_TRY(summary, candidates.summary(shown));
    totals.shown = count;
    totals.savings = summary.savings;
    totals.savingsAreEstimate = summary.savingsAreEstimate;
    totals.states = summary.states;
    CandidateFilter everything;
    everything.profile = shown.profile;
    everything.facet = u"all"_s;
    SK_TRY(all, candidates.count(everything));
    totals.all = all;
    QStringList facets{u"open"_s, u"attention_required"_s, u"ready"_s, u"approved"_s, u"closed"_s, u"all"_s};
    for (const auto justification :
         {Justification::LowUsage, Justification::NeverUsed, Justification::Unallocated, Justification::Unlicensed,
          Justification::SuspendedButPaid, Justification::PaidLightAgent, Justification::Leaver})
        facets.append(justificationName(justification));
    for (const auto &facet : facets) {
        auto filter = shown;
        filter.facet = facet;
        SK_TRY(hits, candidates.count(filter));
        totals.facets.insert(facet, hits);
    }
    return totals;
}

using Decision = std::function<Result<Candidates::Decided>(CandidateDecisions &)>;

QFuture<Result<Candidates::Decided>> inOneTransaction(Core &core, QStringList topics, Decision decision) {
    topics.append({u"candidates"_s, u"audit"_s});
    return change<Candidates::Decided>(core, topics, [&core, decision = std::move(decision)](Session &session) {
        CandidateDecisions decisions(session, core);
        return decision(decisions);
    });
}

} // namespace

QFuture<Result<ListResult<RemovalCandidate>>> Candidates::list(ListQuery query) {
    return m_core.database->read<ListResult<RemovalCandidate>>(
        [query, now = m_core.clock->now()](Session &session) -> Result<ListResult<RemovalCandidate>> {
            SK_TRY(filter, filterOf(query, now));
            CandidateRepository candidates(session);
            SK_TRY(items, candidates.list(filter));
            SK_TRY(total, candidates.count(filter));
            ListResult<RemovalCandidate> result;
            result.items = std::move(items);
            result.total = total;
            return result;
        });
}

QFuture<Result<Candidates::Totals>> Candidates::totals(ListQuery query) {
    return m_core.database->read<Totals>([query, now = m_core.clock->now()](Session &session) -> Result<Totals> {
        SK_TRY(filter, filterOf(query, now));
        return totalsOf(session, filter);
    });
}

QFuture<Result<std::vector<CandidateHistoryEntry>>> Candidates::history(CandidateId id) {
    return m_core.database->read<std::vector<CandidateHistoryEntry>>(
        [id](Session &session) { return CandidateRepository(session).history(id); });
}

QFuture<Result<Candidates::Decided>> Candidates::approve(std::vector<CandidateId> ids, QString reason) {
    return inOneTransaction(m_core, {}, [ids = std::move(ids), reason](CandidateDecisions &decisions) {
        return decisions.approve(ids, reason);
    });
}

QFuture<Result<Candidates::Decided>> Candidates::approveAll(ProfileId profile, std::optional<int> most,
                                                            QString reason) {
    return change<Decided>(m_core, {u"candidates"_s, u"audit"_s},
                           [&core = m_core, profile, most, reason](Session &session) -> Result<Decided> {
                               SK_TRY(ready, CandidateRepository(session).inState(profile, CandidateState::Ready));
                               std::vector<CandidateId> ids;
                               const auto today = core.clock->now().toUTC().date();
                               for (const auto &candidate : ready) {
                                   const bool postponed = candidate.notBefore && today < *candidate.notBefore;
                                   if (!postponed && (!most || static_cast<int>(ids.size()) < *most))
                                       ids.push_back(candidate.id);
                               }
                               return CandidateDecisions(session, core).approve(ids, reason);
                           });
}

QFuture<Result<Candidates::Decided>> Candidates::withdraw(std::vector<CandidateId> ids, QString reason) {
    return inOneTransaction(m_core, {}, [ids = std::move(ids), reason](CandidateDecisions &decisions) {
        return decisions.decide(ids, CandidateEvent::Withdraw, reason, {}, [](RemovalCandidate &candidate) {
            candidate.approvedBy.clear();
            candidate.approvedAt.reset();
        });
    });
}

QFuture<Result<Candidates::Decided>> Candidates::keep(std::vector<CandidateId> ids, std::optional<QDate> until,
                                                      QString reason) {
    const auto today = m_core.clock->now().toUTC().date();
    const auto day = until.value_or(today.addDays(keepDays));
    if (day <= today)
        return ready<Decided>(fail(
            ErrorCode::Usage, u"a date that is past"_s,
            {{u"field"_s, u"until"_s}, {u"value"_s, day.toString(Qt::ISODate)}, {u"expected"_s, u"future date"_s}}));
    return inOneTransaction(m_core, {}, [ids = std::move(ids), day, reason](CandidateDecisions &decisions) {
        return decisions.decide(ids, CandidateEvent::Keep, reason, {},
                                [day](RemovalCandidate &candidate) { candidate.coolDownUntil = day; });
    });
}

QFuture<Result<Candidates::Decided>> Candidates::postpone(std::vector<CandidateId> ids, QDate until, QString reason) {
    if (!until.isValid() || until <= m_core.clock->now().toUTC().date())
        return ready<Decided>(fail(
            ErrorCode::Usage, u"a date that is past"_s,
            {{u"field"_s, u"until"_s}, {u"value"_s, until.toString(Qt::ISODate)}, {u"expected"_s, u"future date"_s}}));
    return inOneTransaction(m_core, {}, [ids = std::move(ids), until, reason](CandidateDecisions &decisions) {
        return decisions.decide(ids, CandidateEvent::Postpone, reason, {},
                                [until](RemovalCandidate &candidate) { candidate.notBefore = until; });
    });
}

QFuture<Result<Candidates::Decided>> Candidates::skip(std::vector<CandidateId> ids, QString reason) {
    return inOneTransaction(m_core, {}, [ids = std::move(ids), reason](CandidateDecisions &decisions) {
        return decisions.decide(ids, CandidateEvent::Skip, reason, {}, {});
    });
}

QFuture<Result<Candidates::Decided>> Candidates::resume(std::vector<CandidateId> ids, QString reason) {
    return inOneTransaction(m_core, {}, [ids = std::move(ids), reason](CandidateDecisions &decisions) {
        return decisions.decide(ids, CandidateEvent::Resume, reason, {}, [](RemovalCandidate &candidate) {
            candidate.attention.clear();
            candidate.attentionDetail.clear();
        });
    });
}

QFuture<Result<Candidates::Decided>> Candidates::exclude(std::vector<CandidateId> ids, QString reason,
                                                         std::optional<QDate> until) {
    if (reason.trimmed().isEmpty())
        return ready<Decided>(fail(ErrorCode::Usage, u"an exclusion needs a reason"_s,
                                   {{u"field"_s, u"reason"_s}, {u"value"_s, reason}, {u"expected"_s, u"text"_s}}));
    return inOneTransaction(m_core, {u"exclusions"_s, u"subscriptions"_s},
                            [ids = std::move(ids), reason, until](CandidateDecisions &decisions) {
                                return decisions.exclude(ids, reason, until);
                            });
}

Operation<Candidates::Decided> Candidates::doneByHand(std::vector<CandidateId> ids) {
    return startOperation<Decided>(m_core,
                                   [&core = m_core, ids = std::move(ids)](
                                       CancelToken cancel, std::shared_ptr<ProgressFeed> progress) -> Task<Decided> {
                                       return proveDoneByHand(core, ids, cancel, progress);
                                   });
}

QFuture<Result<Candidates::Decided>> Candidates::undoLast() {
    return inOneTransaction(m_core, {}, [](CandidateDecisions &decisions) { return decisions.undoLast(); });
}

} // namespace seatkeeper
