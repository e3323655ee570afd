#include "services/PlanFacts.h"

#include "services/StoredGuards.h"
#include "storage/AliasRepository.h"
#include "storage/CredentialRepository.h"
#include "storage/ExclusionRepository.h"
#include "storage/GroupRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/RoleRepository.h"
#include "storage/RuleRepository.h"
#include "storage/SeatFacts.h"

namespace seatkeeper {

Result<PlanFacts> readPlanFacts(Session &session, ProfileId profile) {
    PlanFacts facts;
    SK_TRY(stored, ProfileRepository(session).get(profile));
    facts.profile = std::move(stored);
    SK_TRY(credentials, CredentialRepository(session).of(facts.profile.alias));
    for (const auto &credential : credentials) {
        if (credential.purpose == CredentialPurpose::Reclaim)
            facts.account.reclaimUserId = credential.userId;
        else
            facts.account.inventoryUserId = credential.userId;
    }
    SeatFacts seats(session);
    SK_TRY(roles, RoleRepository(session).list(profile));
    SK_TRY(admins, seats.admins(profile));
    SK_TRY(perIdentifier, seats.membersPerIdentifier(profile));
    SK_TRY(alias, AliasRepository(session).get(facts.profile.alias));
    for (const auto &owner : {alias.clientOwnerId, facts.profile.clientOwnerId}) {
        if (!owner.isEmpty() && !facts.account.clientOwnerIds.contains(owner))
            facts.account.clientOwnerIds.append(owner);
    }
    SK_TRY(exclusions, ExclusionRepository(session).list());
    facts.account.roles = std::move(roles);
    facts.account.admins = admins;
    facts.account.membersPerIdentifier = std::move(perIdentifier);
    SK_CHECK(readGroupFacts(session, profile, facts.account));
    facts.account.accountOwnerId = facts.profile.accountOwnerId;
    facts.account.ownerIsNone = facts.profile.ownerIsNone;
    facts.account.downloadedAt = facts.profile.lastRefresh;
    facts.exclusions = std::move(exclusions);
    SK_TRY(guards, readGuards(session));
    facts.guards = std::move(guards);
    facts.guards.protectedPeople += facts.profile.protectedPeople;
    facts.guards.reclaimEnabled = facts.guards.reclaimEnabled && facts.profile.reclaimEnabled;
    SK_TRY(rules, RuleRepository(session).list(profile));
    for (const auto &rule : rules)
        facts.guards.protectedPeople += rule.protectedPeople;
    return facts;
}

Result<std::optional<PlanSubject>> readSubject(Session &session, const RemovalCandidate &candidate) {
    SeatFacts seats(session);
    SK_TRY(held, seats.find(candidate.profile, candidate.externalId, candidate.identifier));
    if (!held)
        return std::optional<PlanSubject>();
    PlanSubject subject;
    subject.candidate = candidate;
    subject.subscription = std::move(*held);
    return std::optional<PlanSubject>(std::move(subject));
}

Result<void> readGroupFacts(Session &session, ProfileId profile, AccountFacts &facts) {
    GroupRepository groups(session);
    SK_TRY(staff, groups.staff(profile));
    SK_TRY(names, groups.names(profile));
    facts.membersPerGroup = std::move(staff);
    facts.groupNames = std::move(names);
    return ok();
}

Result<void> addGroups(Session &session, const RemovalCandidate &candidate, AccountFacts &facts) {
    SK_TRY(groups, GroupRepository(session).groupsOf(candidate.profile, candidate.externalId));
    if (!groups.isEmpty())
        facts.groupsOfPerson.insert(candidate.externalId, groups);
    return ok();
}

} // namespace seatkeeper
