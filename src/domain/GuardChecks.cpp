#include "domain/ReclaimPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

//! Older than this the data behind a plan deserves a word; every person is read again before the call anyway.
constexpr int staleHours = 48;

GuardVerdict verdict(const QString &id, bool refused, QMap<QString, QString> args = {}) {
    return {id, refused ? GuardOutcome::Refuse : GuardOutcome::Pass, std::move(args)};
}

bool isAdmin(const Subscription &subscription) {
    return subscription.role == u"admin" || subscription.seatKind == SeatKind::Admin ||
           subscription.seatKind == SeatKind::BillingAdmin;
}

bool isProtected(const QStringList &people, const Subscription &subscription) {
    return std::any_of(people.begin(), people.end(), [&](const QString &entry) {
        return entry == subscription.externalId ||
               (!subscription.userPrincipalName.isEmpty() &&
                entry.compare(subscription.userPrincipalName, Qt::CaseInsensitive) == 0);
    });
}

GuardVerdict ownerGuard(const Subscription &subscription, const AccountFacts &facts) {
    if (!facts.accountOwnerId.isEmpty())
        return verdict(u"account_owner"_s, subscription.externalId == facts.accountOwnerId);
    if (!facts.ownerIsNone && isAdmin(subscription))
        return verdict(u"owner_unknown"_s, true);
    return verdict(u"account_owner"_s, false);
}

GuardVerdict lightRoleGuard(const AccountFacts &facts) {
    const bool has =
        std::any_of(facts.roles.begin(), facts.roles.end(), [](const VendorRole &role) { return role.lightAgent; });
    return verdict(u"no_light_agent_role"_s, !has);
}

GuardVerdict exclusionGuard(const Subscription &subscription, const std::vector<ExclusionRule> &exclusions,
                            const QDateTime &now) {
    const auto *rule = findExclusion(exclusions, subscription, now.toUTC().date());
    if (!rule)
        return verdict(u"excluded"_s, false);
    return verdict(u"excluded"_s, true, {{u"pattern"_s, rule->pattern}, {u"reason"_s, rule->reason}});
}

struct Share {
    QString what;
    QString name;
    int count = 0;
    int members = 0;
};

std::vector<Share> sharesOf(const std::vector<const PlanStep *> &steps, const AccountFacts &facts) {
    QMap<QString, int> perIdentifier;
    QMap<ExternalId, int> perGroup;
    for (const auto *step : steps) {
        ++perIdentifier[identifierOf(step->from.seatKind)];
        // Who does not hold up a group now is none of those that it can lose.
        if (!staffsGroups(step->from))
            continue;
        for (const auto &group : facts.groupsOfPerson.value(step->externalId))
            ++perGroup[group];
    }
    std::vector<Share> shares;
    for (auto it = perIdentifier.begin(); it != perIdentifier.end(); ++it)
        shares.push_back({u"role"_s, it.key(), it.value(), facts.membersPerIdentifier.value(it.key())});
    for (auto it = perGroup.begin(); it != perGroup.end(); ++it) {
        const auto name = facts.groupNames.value(it.key(), it.key());
        shares.push_back({u"group"_s, name, it.value(), facts.membersPerGroup.value(it.key())});
    }
    return shares;
}

} // namespace

int limitOf(int members, const GuardSettings &settings) {
    return std::max(settings.percentFloor, members * settings.percentOfRole / 100);
}

std::vector<GuardVerdict> personGuards(const PlanSubject &subject, const AccountFacts &facts,
                                       const GuardSettings &settings, const std::vector<ExclusionRule> &exclusions,
                                       const QDateTime &now) {
    const auto &subscription = subject.subscription;
    const auto &id = subscription.externalId;
    std::vector<GuardVerdict> verdicts;
    verdicts.push_back(verdict(u"self"_s, id == facts.inventoryUserId || id == facts.reclaimUserId));
    verdicts.push_back(ownerGuard(subscription, facts));
    verdicts.push_back(verdict(u"shared_agent"_s, subscription.shared));
    if (!facts.clientOwnerIds.isEmpty())
        verdicts.push_back(verdict(u"client_owner"_s, facts.clientOwnerIds.contains(id)));
    verdicts.push_back(verdict(u"protected_person"_s, isProtected(settings.protectedPeople, subscription)));
    verdicts.push_back(exclusionGuard(subscription, exclusions, now));
    if (subject.candidate.action == ProposedAction::LightAgent) {
        verdicts.push_back(lightRoleGuard(facts));
        const auto because = paidBecauseOf(SeatKind::LightAgent, subscription.productRoles);
        if (!because.isEmpty())
            verdicts.push_back(verdict(u"product_role_remains"_s, true, {{u"role"_s, because}}));
        else if (subject.productRolesUnknown)
            verdicts.push_back({u"product_roles_unknown"_s, GuardOutcome::Warn, {}});
    }
    if (subject.openTickets) {
        const bool any = *subject.openTickets > 0;
        verdicts.push_back({u"open_tickets"_s,
                            any ? GuardOutcome::Warn : GuardOutcome::Pass,
                            {{u"count"_s, QString::number(*subject.openTickets)}}});
    }
    return verdicts;
}

std::vector<GuardVerdict> runGuards(const std::vector<const PlanStep *> &steps, const AccountFacts &facts,
                                    const GuardSettings &settings, const QDateTime &now) {
    std::vector<GuardVerdict> verdicts;
    const auto today = now.toUTC().date();
    verdicts.push_back(verdict(u"reclaim_disabled"_s, !settings.reclaimEnabled));
    verdicts.push_back(
        verdict(u"blackout"_s, settings.blackoutDates.contains(today), {{u"date"_s, today.toString(Qt::ISODate)}}));
    verdicts.push_back(
        {u"no_reclaim_credential"_s, facts.reclaimUserId.isEmpty() ? GuardOutcome::Warn : GuardOutcome::Pass, {}});
    // What nobody could read protects nobody; that is said, not passed over.
    if (facts.clientOwnerIds.isEmpty())
        verdicts.push_back({u"client_owner_unknown"_s, GuardOutcome::Warn, {}});
    if (facts.groupsUnreadable)
        verdicts.push_back({u"groups_unknown"_s, GuardOutcome::Warn, {}});
    if (facts.downloadedAt) {
        const auto hours = facts.downloadedAt->secsTo(now) / 3600;
        verdicts.push_back({u"evidence_stale"_s,
                            hours > staleHours ? GuardOutcome::Warn : GuardOutcome::Pass,
                            {{u"hours"_s, QString::number(hours)}}});
    }
    const auto people = static_cast<int>(steps.size());
    verdicts.push_back({u"run_limit"_s,
                        people > settings.peoplePerRun ? GuardOutcome::Warn : GuardOutcome::Pass,
                        {{u"count"_s, QString::number(people)}, {u"limit"_s, QString::number(settings.peoplePerRun)}}});
    bool within = true;
    for (const auto &share : sharesOf(steps, facts)) {
        const auto limit = limitOf(share.members, settings);
        if (share.count <= limit)
            continue;
        within = false;
        verdicts.push_back({u"role_limit"_s,
                            GuardOutcome::Warn,
                            {{u"what"_s, share.what},
                             {u"name"_s, share.name},
                             {u"count"_s, QString::number(share.count)},
                             {u"members"_s, QString::number(share.members)},
                             {u"limit"_s, QString::number(limit)},
                             {u"percent"_s, QString::number(settings.percentOfRole)}}});
    }
    if (within)
        verdicts.push_back({u"role_limit"_s, GuardOutcome::Pass, {}});
    return verdicts;
}

} // namespace seatkeeper
