#include "services/ReclaimPlanning.h"

#include "services/ClientOwner.h"
#include "services/Core.h"
#include "services/PlanFacts.h"
#include "services/PlanReader.h"
#include "services/SeatReading.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/GroupRepository.h"
#include "storage/RuleRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

struct Stored {
    PlanFacts facts;
    std::vector<PlanSubject> subjects;
};

Result<std::vector<RemovalCandidate>> approved(Session &session, ProfileId profile,
                                               const std::vector<CandidateId> &only, std::optional<int> most) {
    CandidateRepository candidates(session);
    std::vector<RemovalCandidate> list;
    if (only.empty()) {
        SK_TRY(all, candidates.inState(profile, CandidateState::AwaitingRevocation));
        list = std::move(all);
    }
    for (const auto id : only) {
        SK_TRY(candidate, candidates.get(id));
        if (candidate.state != CandidateState::AwaitingRevocation || candidate.profile != profile)
            return fail(ErrorCode::NotAllowed, u"candidate %1 is not approved"_s.arg(id.toString()),
                        {{u"reason"_s, u"not_approved"_s},
                         {u"candidate"_s, id.toString()},
                         {u"state"_s, stateName(candidate.state)}});
        list.push_back(std::move(candidate));
    }
    if (most && static_cast<int>(list.size()) > *most)
        list.resize(static_cast<size_t>(std::max(0, *most)));
    return list;
}

Result<Stored> readStored(Session &session, ProfileId profile, const std::vector<CandidateId> &only,
                          std::optional<int> most) {
    Stored stored;
    SK_TRY(facts, readPlanFacts(session, profile));
    if (facts.profile.source == ProfileSource::Export)
        return fail(ErrorCode::NotAllowed, {},
                    {{u"reason"_s, u"exported_profile"_s}, {u"profile"_s, facts.profile.displayName}});
    stored.facts = std::move(facts);
    SK_TRY(candidates, approved(session, profile, only, most));
    for (const auto &candidate : candidates) {
        SK_TRY(subject, readSubject(session, candidate));
        // Vanished while it waited: the update of candidates closes it, a plan has nothing to say of it.
        if (!subject)
            continue;
        SK_TRY(rule, RuleRepository(session).get(candidate.rule.value_or(RuleId())));
        subject->chooseAction = rule && !rule->action;
        stored.subjects.push_back(std::move(*subject));
    }
    return stored;
}

//! Keeps what was read of the groups and gives back how they are staffed now.
Result<AccountFacts> keepGroups(Session &session, ProfileId profile, const PlanReader &reader, const QDateTime &now) {
    GroupRepository stored(session);
    std::vector<VendorGroup> groups;
    for (const auto &[id, group] : reader.groups())
        groups.push_back(group);
    SK_CHECK(stored.keepGroups(profile, groups));
    for (const auto &[group, people] : reader.members())
        SK_CHECK(stored.replaceMembers(profile, group, people, now));
    AccountFacts facts;
    SK_CHECK(readGroupFacts(session, profile, facts));
    return facts;
}

Task<void> readAccount(Core &core, ProfileId profile, Stored &stored, CancelToken cancel,
                       std::shared_ptr<ProgressFeed> progress) {
    SK_CO_TRY(account, co_await core.accounts->open(profile, CredentialPurpose::Inventory));
    SK_CO_TRY(roles, co_await rolesOf(core, profile, account, cancel));
    AccountFacts &facts = stored.facts.account;
    facts.roles = std::move(roles);
    PlanReader reader(account, cancel, progress);
    SK_CO_CHECK(co_await reader.read(stored.subjects));
    auto keeping = core.database->write<AccountFacts>([profile, &reader, now = core.clock->now()](Session &session) {
        return keepGroups(session, profile, reader, now);
    });
    SK_CO_TRY(groups, co_await await(keeping));
    facts.groupsOfPerson = reader.groupsOfPerson();
    facts.membersPerGroup = groups.membersPerGroup;
    facts.groupNames = groups.groupNames;
    facts.groupsUnreadable = reader.groupsUnreadable();
    co_return ok();
}

} // namespace

Task<ReclaimPlan> planReclaim(Core &core, ProfileId profile, std::vector<CandidateId> only, std::optional<int> most,
                              CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
    SK_CO_CHECK(co_await learnClientOwner(core, profile, cancel));
    auto reading = core.database->read<Stored>(
        [profile, only, most](Session &session) { return readStored(session, profile, only, most); });
    SK_CO_TRY(stored, co_await await(reading));
    SK_CO_CHECK(co_await readAccount(core, profile, stored, cancel, progress));
    const RequestBuilder requests = [&core](const SeatState &from, const SeatState &to, const ExternalId &person) {
        return core.requests->change(from, to, person);
    };
    co_return buildPlan(profile, stored.facts.profile.displayName, stored.subjects, stored.facts.account,
                        stored.facts.guards, stored.facts.exclusions, requests, core.clock->now());
}

} // namespace seatkeeper
