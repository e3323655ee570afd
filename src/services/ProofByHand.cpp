#include "services/ProofByHand.h"

#include "services/CandidateDecisions.h"
#include "services/Core.h"
#include "services/SeatReading.h"
#include "storage/CandidateRepository.h"
#include "storage/Database.h"
#include "storage/SeatFacts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

struct OpenAccount {
    std::shared_ptr<VendorAccount> account;
    std::vector<VendorRole> roles;
};

Error stillHeld(const SeatReading &reading) {
    const auto reason = reading.paid ? u"still_paid"_s : u"product_roles_unreadable"_s;
    return fail(ErrorCode::Conflict, reason, {{u"detail"_s, reason}, {u"seatKind"_s, seatKindName(reading.kind)}});
}

Task<OpenAccount> openWithRoles(Core &core, ProfileId profile, CancelToken cancel) {
    OpenAccount opened;
    SK_CO_TRY(account, co_await openForReading(core, profile));
    opened.account = account;
    SK_CO_TRY(roles, co_await rolesOf(core, profile, account, cancel));
    opened.roles = std::move(roles);
    co_return opened;
}

Result<Candidates::Decided> close(Session &session, const Core &core, CandidateId id) {
    std::vector<CandidateId> one;
    one.push_back(id);
    CandidateDecisions decisions(session, core);
    SK_TRY(decided, decisions.decide(one, CandidateEvent::DoneByHandProved, u"read_back"_s, {}, {}));
    for (const auto done : decided.done) {
        SK_TRY(candidate, CandidateRepository(session).get(done));
        SK_CHECK(
            SeatFacts(session).leave(candidate.profile, candidate.externalId, candidate.identifier, core.clock->now()));
    }
    return decided;
}

} // namespace

Task<Candidates::Decided> proveDoneByHand(Core &core, std::vector<CandidateId> ids, CancelToken cancel,
                                          std::shared_ptr<ProgressFeed> progress) {
    Candidates::Decided decided;
    std::map<ProfileId, OpenAccount> accounts;
    Progress state;
    state.stage = u"read_back"_s;
    state.total = static_cast<qint64>(ids.size());
    for (const auto id : ids) {
        auto reading = core.database->read<RemovalCandidate>(
            [id](Session &session) { return CandidateRepository(session).get(id); });
        auto candidate = co_await await(reading);
        if (!candidate) {
            decided.refused.emplace_back(id, candidate.error());
            continue;
        }
        if (!accounts.contains(candidate->profile)) {
            SK_CO_TRY(opened, co_await openWithRoles(core, candidate->profile, cancel));
            accounts.emplace(candidate->profile, std::move(opened));
        }
        const auto &account = accounts.at(candidate->profile);
        SK_CO_TRY(seat, co_await readSeat(account.account, candidate->externalId, account.roles, cancel));
        if (seat.paid != false) {
            decided.refused.emplace_back(id, stillHeld(seat));
            continue;
        }
        auto writing = core.database->write<Candidates::Decided>(
            [&core, id](Session &session) { return close(session, core, id); });
        SK_CO_TRY(closed, co_await await(writing));
        decided.done.insert(decided.done.end(), closed.done.begin(), closed.done.end());
        decided.refused.insert(decided.refused.end(), closed.refused.begin(), closed.refused.end());
        ++state.done;
        progress->report(state);
    }
    core.notify(u"candidates"_s);
    core.notify(u"subscriptions"_s);
    core.notify(u"audit"_s);
    co_return decided;
}

} // namespace seatkeeper
