#include "services/ProfileRemoval.h"

#include "services/Core.h"
#include "services/SecretKeeping.h"
#include "services/TokenRevocation.h"
#include "storage/AliasRepository.h"
#include "storage/CandidateRepository.h"
#include "storage/CredentialRepository.h"
#include "storage/Database.h"
#include "storage/Lease.h"
#include "storage/ProfileDependents.h"
#include "storage/ProfileRepository.h"

#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Result<void> closeCandidates(Session &session, const Core &core, ProfileId id) {
    CandidateRepository candidates(session);
    SK_TRY(open, candidates.open(id));
    CandidateDecision decision;
    decision.event = CandidateEvent::ProfileDeleted;
    decision.actor = core.systemUser;
    decision.time = core.clock->now();
    for (auto &candidate : open)
        SK_CHECK(candidates.apply(std::move(candidate), decision));
    return ok();
}

//! An alias goes with its profile unless children hang on it.
Result<void> removeAlias(Session &session, AliasId id) {
    AliasRepository aliases(session);
    SK_TRY(all, aliases.all());
    for (const auto &alias : all) {
        if (alias.parent == id)
            return ok();
    }
    return aliases.remove(id);
}

Result<Profiles::Removal> removeRows(Session &session, const Core &core, const Profile &profile, bool revoked) {
    SK_TRY(removal, countRemoval(session, profile.id));
    SK_CHECK(closeCandidates(session, core, profile.id));
    SK_CHECK(ProfileDependents(session).switchRulesOff(profile.id));
    SK_CHECK(ProfileRepository(session).remove(profile.id));
    for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim})
        SK_CHECK(CredentialRepository(session).remove(profile.alias, purpose));
    SK_CHECK(removeAlias(session, profile.alias));
    QJsonObject detail;
    detail.insert(u"subscriptions"_s, removal.subscriptions);
    detail.insert(u"jobs"_s, removal.jobs);
    detail.insert(u"openCandidates"_s, removal.openCandidates);
    detail.insert(u"tokensRevoked"_s, revoked);
    SK_CHECK(writeAudit(session, core, {}, u"profile.delete"_s, u"profile/"_s + profile.id.toString(), detail));
    return removal;
}

} // namespace

Result<Profiles::Removal> countRemoval(Session &session, ProfileId id) {
    SK_CHECK(ProfileRepository(session).get(id));
    ProfileDependents dependents(session);
    Profiles::Removal removal;
    SK_TRY(subscriptions, dependents.countSubscriptions(id));
    SK_TRY(jobs, dependents.countJobs(id));
    SK_TRY(open, CandidateRepository(session).open(id));
    removal.subscriptions = subscriptions;
    removal.jobs = jobs;
    removal.openCandidates = static_cast<qint64>(open.size());
    return removal;
}

Task<Profiles::Removal> removeProfile(Core &core, ProfileId id) {
    const std::function<Result<Profile>(Session &)> read = [id](Session &session) {
        return ProfileRepository(session).get(id);
    };
    auto profile = co_await await(core.database->read<Profile>(read));
    if (!profile)
        co_return profile.error();
    auto lease = Lease::acquire(core.options.location, id);
    if (!lease)
        co_return lease.error();
    const bool revoked = co_await revokeTokens(core, *profile);
    const std::function<Result<Profiles::Removal>(Session &)> work = [&core, &profile, revoked](Session &session) {
        return removeRows(session, core, *profile, revoked);
    };
    auto removal = co_await await(core.database->write<Profiles::Removal>(work));
    if (!removal)
        co_return removal.error();
    for (const auto &topic : QStringList{u"profiles"_s, u"subscriptions"_s, u"candidates"_s, u"jobs"_s, u"rules"_s})
        core.notify(topic);
    auto forgotten = co_await forgetSecretsOf(core, profile->alias);
    if (!forgotten)
        co_return forgotten.error();
    co_return *removal;
}

} // namespace seatkeeper
