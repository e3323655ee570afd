#include "services/Subscriptions.h"

#include "services/SubscriptionListing.h"
#include "services/Work.h"
#include "storage/AliasRepository.h"
#include "storage/CandidateRepository.h"
#include "storage/EvidenceRepository.h"
#include "storage/ExclusionRepository.h"
#include "storage/GroupRepository.h"
#include "storage/LeakRepository.h"
#include "storage/ListPriceRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SubscriptionRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Result<void> readDecisions(Session &session, Subscriptions::Card &card) {
    CandidateRepository candidates(session);
    SK_TRY(all, candidates.ofPerson(card.subscription.profile, card.subscription.externalId));
    for (RemovalCandidate &one : all) {
        if (one.identifier != card.subscription.identifier)
            continue;
        SK_TRY(history, candidates.history(one.id));
        card.history.insert(card.history.end(), history.begin(), history.end());
        if (isOpen(one.state))
            card.candidate = one;
        card.candidates.push_back(std::move(one));
    }
    std::stable_sort(card.history.begin(), card.history.end(),
                     [](const auto &left, const auto &right) { return left.time < right.time; });
    return ok();
}

Result<void> readExclusions(Session &session, Subscriptions::Card &card) {
    SK_TRY(rules, ExclusionRepository(session).list());
    for (ExclusionRule &rule : rules) {
        if (!matches(rule, card.subscription))
            continue;
        const bool inForce = isInForce(rule, card.judgedAt.toUTC().date());
        card.exclusions.push_back({std::move(rule), inForce});
    }
    return ok();
}

Result<void> judge(Session &session, Subscriptions::Card &card) {
    const ProfileId profile = card.subscription.profile;
    SK_TRY(rules, RuleRepository(session).list(profile));
    SK_TRY(hasLight, RoleRepository(session).hasLightAgentRole(profile));
    SK_TRY(coolDowns, CandidateRepository(session).coolDowns(profile));
    RuleContext context;
    context.now = card.judgedAt;
    context.accountHasLightAgentRole = hasLight;
    context.coolDownUntil = [&](const ExternalId &person) {
        return coolDowns.contains(person) ? std::optional(coolDowns.value(person)) : std::nullopt;
    };
    context.evidenceOf = [&](const Subscription &) { return card.evidence; };
    const RuleEngine engine(std::move(rules));
    card.finding = engine.evaluate(card.subscription, context);
    card.rules = engine.examine(card.subscription, context);
    const int freshDays = card.finding.thresholdDays > 0 ? card.finding.thresholdDays : ReclamationRule().thresholdDays;
    card.weaknesses = weaknessesOf(card.subscription, card.evidence, card.judgedAt, freshDays);
    return ok();
}

Result<void> readGroups(Session &session, Subscriptions::Card &card) {
    const auto &seat = card.subscription;
    GroupRepository groups(session);
    SK_TRY(names, groups.names(seat.profile));
    SK_TRY(ids, groups.groupsOf(seat.profile, seat.externalId));
    SK_TRY(whole, groups.isWhole(seat.profile));
    // The default group comes with every download, the others only where memberships were read.
    if (seat.defaultGroupId && !ids.contains(*seat.defaultGroupId))
        ids.prepend(*seat.defaultGroupId);
    for (const auto &id : std::as_const(ids))
        card.groupNames.append(names.value(id, id));
    card.groupNames.sort(Qt::CaseInsensitive);
    card.groupsAreWhole = whole;
    return ok();
}

Result<Subscriptions::Card> readCard(Session &session, const VendorRequests &requests, ProfileId profile,
                                     const QString &id, const QDateTime &now) {
    SK_TRY(found, SubscriptionRepository(session).find(profile, id));
    if (!found)
        return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"subscription"_s}, {u"name"_s, id}});
    Subscriptions::Card card;
    card.judgedAt = now;
    card.subscription = std::move(*found);
    card.payment = whyPaid(card.subscription);
    SK_TRY(evidence, EvidenceRepository(session).evidenceOf(card.subscription));
    card.evidence = std::move(evidence);
    SK_CHECK(readGroups(session, card));
    if (card.subscription.costIsEstimate && card.subscription.model) {
        SK_TRY(price, ListPriceRepository(session).behind(profile, *card.subscription.model));
        card.listPrice = std::move(price);
    }
    SK_TRY(leak, LeakRepository(session).of(card.subscription.id));
    if (leak)
        card.leaks = std::move(leak->reasons);
    SK_TRY(openTickets, EvidenceRepository(session).openTickets(profile, card.subscription.externalId));
    if (openTickets) {
        card.openTickets = openTickets->count;
        card.openTicketsAt = openTickets->readAt;
    }
    SK_CHECK(judge(session, card));
    SK_CHECK(readExclusions(session, card));
    SK_CHECK(readDecisions(session, card));
    SK_TRY(owner, ProfileRepository(session).get(profile));
    SK_TRY(alias, AliasRepository(session).get(owner.alias));
    card.vendorPage = requests.personPage(alias.url, card.subscription.externalId);
    card.asOf = owner.lastRefresh.value_or(QDateTime());
    return card;
}

} // namespace

QFuture<Result<ListResult<Subscription>>> Subscriptions::list(ListQuery query) {
    using List = ListResult<Subscription>;
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<List>([query = std::move(query), now](Session &session) -> Result<List> {
        SK_TRY(filter, subscriptionFilter(query, now));
        List result;
        SK_TRY(items, SubscriptionRepository(session).list(filter, result.total));
        result.items = std::move(items);
        return result;
    });
}

QFuture<Result<Subscriptions::Totals>> Subscriptions::totals(ListQuery query) {
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<Totals>([query = std::move(query), now](Session &session) -> Result<Totals> {
        SK_TRY(filter, subscriptionFilter(query, now));
        SK_TRY(found, SubscriptionRepository(session).totals(filter));
        return Totals{found.shown, found.all, found.seats, found.costPerYear, found.costIsEstimate, found.facets};
    });
}

QFuture<Result<Subscriptions::Card>> Subscriptions::card(ProfileId profile, QString idOrExternalId) {
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<Card>([&requests = *m_core.requests, profile, id = std::move(idOrExternalId), now](
                                           Session &session) { return readCard(session, requests, profile, id, now); });
}

} // namespace seatkeeper
