#include "services/Leaks.h"

#include "services/SubscriptionListing.h"
#include "services/Work.h"
#include "storage/CandidateRepository.h"
#include "storage/LeakRepository.h"
#include "storage/RoleRepository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Result<void> mayBeProposed(Session &session, const Leak &leak, const QDate &today) {
    if (!justificationOf(leak))
        return fail(ErrorCode::NotAllowed, u"nobody knows which account goes"_s,
                    {{u"reason"_s, u"duplicate_needs_a_person"_s}});
    SK_TRY(coolDowns, CandidateRepository(session).coolDowns(leak.seat.profile));
    const QDate until = coolDowns.value(leak.seat.externalId);
    if (until.isValid() && today < until)
        return fail(ErrorCode::NotAllowed, u"kept"_s,
                    {{u"reason"_s, u"cool_down"_s}, {u"until"_s, until.toString(Qt::ISODate)}});
    return ok();
}

RemovalCandidate candidateFor(const Leak &leak, bool hasLightRole, const QDateTime &now) {
    const Subscription &seat = leak.seat;
    RemovalCandidate candidate;
    candidate.profile = seat.profile;
    candidate.subscription = seat.id;
    candidate.externalId = seat.externalId;
    candidate.userPrincipalName = seat.userPrincipalName;
    candidate.displayName = seat.displayName;
    candidate.identifier = seat.identifier;
    candidate.justification = justificationOf(leak).value_or(Justification::LowUsage);
    candidate.inactiveDays = idleDays(seat.lastActivity, seat.assigned, now);
    candidate.lastActivity = seat.lastActivity;
    candidate.lastActivitySource = seat.lastActivitySource;
    candidate.potentialSavings = seat.costPerYear;
    candidate.action = mendingAction(leak, hasLightRole);
    candidate.openedAt = now;
    return candidate;
}

Result<CandidateId> proposeOne(Session &session, const Core &core, SubscriptionId id, const QString &reason) {
    SK_TRY(leak, LeakRepository(session).of(id));
    if (!leak)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"leak"_s}, {u"name"_s, id.toString()}});
    const QDateTime now = core.clock->now();
    SK_CHECK(mayBeProposed(session, *leak, now.toUTC().date()));
    SK_TRY(hasLight, RoleRepository(session).hasLightAgentRole(leak->seat.profile));
    const RemovalCandidate candidate = candidateFor(*leak, hasLight, now);
    SK_TRY(made, CandidateRepository(session).insert(candidate, core.systemUser, u"proposed"_s));
    QJsonArray kinds;
    for (const LeakReason &one : leak->reasons)
        kinds.append(leakKindName(one.kind));
    SK_CHECK(writeAudit(session, core, {}, u"candidate.propose"_s, u"candidate/"_s + made.toString(),
                        {{u"externalId"_s, candidate.externalId},
                         {u"justification"_s, justificationName(candidate.justification)},
                         {u"leaks"_s, kinds},
                         {u"reason"_s, reason}}));
    return made;
}

bool isRefusal(const Error &error) {
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::AlreadyExists ||
           error.code == ErrorCode::NotAllowed;
}

} // namespace

QFuture<Result<ListResult<Leak>>> Leaks::list(ListQuery query) {
    using List = ListResult<Leak>;
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<List>([query = std::move(query), now](Session &session) -> Result<List> {
        SK_TRY(filter, subscriptionFilter(query, now));
        List result;
        SK_TRY(items, LeakRepository(session).list(filter, result.total));
        result.items = std::move(items);
        return result;
    });
}

QFuture<Result<Leaks::Totals>> Leaks::totals(ListQuery query) {
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<Totals>([query = std::move(query), now](Session &session) -> Result<Totals> {
        SK_TRY(filter, subscriptionFilter(query, now));
        SK_TRY(found, LeakRepository(session).totals(filter));
        return Totals{found.shown, found.all, found.costPerYear, found.costIsEstimate, found.facets};
    });
}

QFuture<Result<Leaks::Coverage>> Leaks::coverage(std::optional<ProfileId> profile) {
    return m_core.database->read<Coverage>([profile](Session &session) -> Result<Coverage> {
        SK_TRY(facts, LeakRepository(session).coverage(profile));
        return Coverage{facts.downloads > 0, facts.rosterPeople > 0, facts.unknownSeats,
                        facts.customRoles > 0 && facts.configuredRoles == 0};
    });
}

QFuture<Result<Leaks::Proposed>> Leaks::propose(std::vector<SubscriptionId> seats, QString reason) {
    return change<Proposed>(m_core, {u"candidates"_s, u"audit"_s},
                            [&core = m_core, seats = std::move(seats), reason](Session &session) -> Result<Proposed> {
                                Proposed proposed;
                                for (const SubscriptionId id : seats) {
                                    auto one = proposeOne(session, core, id, reason);
                                    if (one)
                                        proposed.done.push_back(*one);
                                    else if (isRefusal(one.error()))
                                        proposed.refused.emplace_back(id, one.error());
                                    else
                                        return one.error();
                                }
                                return proposed;
                            });
}

} // namespace seatkeeper
