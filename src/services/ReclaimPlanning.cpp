#include "services/ReclaimPlanning.h"

#include "services/Core.h"
#include "services/PlanFacts.h"
#include "services/SeatReading.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
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
        if (subject->subscription.defaultGroupId)
            stored.facts.account.groupsOfPerson.insert(candidate.externalId, {*subject->subscription.defaultGroupId});
        SK_TRY(rule, RuleRepository(session).get(candidate.rule.value_or(RuleId())));
        subject->chooseAction = rule && !rule->action;
        stored.subjects.push_back(std::move(*subject));
    }
    return stored;
}

//! Refused by plan or role: the number stays unknown. Everything else is a failure of the plan.
bool mayBeUnknown(const Error &error) {
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::ScopeMissing ||
           error.code == ErrorCode::VendorNotFound || error.code == ErrorCode::Rejected;
}

//! What the last download does not hold: open tickets, and product roles where a light agent might keep them.
Task<void> readPeople(std::shared_ptr<VendorAccount> account, std::vector<PlanSubject> &subjects, CancelToken cancel,
                      std::shared_ptr<ProgressFeed> progress) {
    Progress state;
    state.stage = u"plan"_s;
    state.total = static_cast<qint64>(subjects.size());
    for (auto &subject : subjects) {
        auto tickets = co_await account->openTickets(subject.candidate.externalId, cancel);
        if (cancel.isCancelled())
            co_return fail(ErrorCode::Cancelled);
        if (tickets)
            subject.openTickets = *tickets;
        else if (!mayBeUnknown(tickets.error()))
            co_return std::move(tickets).error();
        if (subject.chooseAction || subject.candidate.action == ProposedAction::LightAgent) {
            auto products = co_await account->productRoles(subject.candidate.externalId, cancel);
            if (cancel.isCancelled())
                co_return fail(ErrorCode::Cancelled);
            if (products)
                subject.subscription.productRoles = *products;
            else if (!mayBeUnknown(products.error()))
                co_return std::move(products).error();
        }
        ++state.done;
        progress->report(state);
    }
    co_return ok();
}

} // namespace

Task<ReclaimPlan> planReclaim(Core &core, ProfileId profile, std::vector<CandidateId> only, std::optional<int> most,
                              CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
    auto reading = core.database->read<Stored>(
        [profile, only, most](Session &session) { return readStored(session, profile, only, most); });
    SK_CO_TRY(stored, co_await await(reading));
    SK_CO_TRY(account, co_await core.accounts->open(profile, CredentialPurpose::Inventory));
    SK_CO_TRY(roles, co_await rolesOf(core, profile, account, cancel));
    stored.facts.account.roles = std::move(roles);
    SK_CO_CHECK(co_await readPeople(account, stored.subjects, cancel, progress));
    const RequestBuilder requests = [&core](const SeatState &from, const SeatState &to, const ExternalId &person) {
        return core.requests->change(from, to, person);
    };
    co_return buildPlan(profile, stored.facts.profile.displayName, stored.subjects, stored.facts.account,
                        stored.facts.guards, stored.facts.exclusions, requests, core.clock->now());
}

} // namespace seatkeeper
