#include "services/CredentialStorage.h"

#include "base/Log.h"
#include "services/AccountAccess.h"
#include "services/SecretKeeping.h"
#include "services/SharedSignIn.h"
#include "services/TokenRevocation.h"
#include "services/Work.h"
#include "storage/CredentialRepository.h"
#include "storage/ProfileRepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

//! Another person or other scopes for the inventory: what was validated does not hold any more (decisions 4).
Result<void> connectionChanged(Session &session, const Core &core, ProfileId id) {
    ProfileRepository profiles(session);
    SK_TRY(profile, profiles.get(id));
    profile.status = ProfileStatus::Draft;
    profile.changedAt = core.clock->now();
    SK_CHECK(profiles.update(profile));
    return profiles.setValidation(id, std::nullopt);
}

bool isSameSignIn(const std::optional<CredentialInfo> &former, const CredentialInfo &now) {
    if (!former || former->userId != now.userId)
        return false;
    QStringList before = former->scopes;
    QStringList after = now.scopes;
    before.sort();
    after.sort();
    return before == after;
}

QJsonObject detailOf(const CredentialInfo &credential, const std::optional<CredentialInfo> &former, bool both) {
    QJsonObject detail;
    detail.insert(u"purpose"_s, both ? u"both"_s : purposeName(credential.purpose));
    detail.insert(u"user"_s, credential.userId);
    detail.insert(u"scopes"_s, QJsonArray::fromStringList(credential.scopes));
    detail.insert(u"thisRunOnly"_s, credential.keptForThisRunOnly);
    if (former && former->userId != credential.userId)
        detail.insert(u"replaced"_s, former->userId);
    return detail;
}

//! @return the credential of the same purpose before
Result<CredentialInfo> storeFacts(Session &session, const Core &core, const SignInRequest &request,
                                  CredentialInfo credential) {
    CredentialRepository credentials(session);
    const AliasId alias = request.alias.id;
    SK_TRY(former, credentials.find(alias, request.purpose));
    SK_TRY(formerInventory, credentials.find(alias, CredentialPurpose::Inventory));
    SK_TRY(wasShared, isSignInShared(session, alias));
    SK_CHECK(credentials.put(alias, credential));
    if (request.forBoth) {
        for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim}) {
            CredentialInfo copy = credential;
            copy.purpose = purpose;
            SK_CHECK(credentials.put(alias, copy));
        }
    } else if (wasShared && request.purpose == CredentialPurpose::Inventory) {
        // The sign-in that reclaim relied on is gone.
        SK_CHECK(credentials.remove(alias, CredentialPurpose::Reclaim));
    }
    SK_CHECK(setSignInShared(session, alias, request.forBoth));
    const bool inventory = request.forBoth || request.purpose == CredentialPurpose::Inventory;
    if (inventory && !isSameSignIn(formerInventory, credential)) {
        SK_CHECK(connectionChanged(session, core, request.profile.id));
    }
    SK_CHECK(writeAudit(session, core, credential.userId, u"credential.sign_in"_s,
                        u"profile/"_s + request.profile.id.toString(), detailOf(credential, former, request.forBoth)));
    if (former && former->userId != credential.userId)
        credential.replacedUserName = former->userName;
    return credential;
}

//! Tokens that were replaced are taken back at the vendor, if they are others.
Task<void> revokeFormer(Core &core, SignInRequest request, std::optional<TokenSet> former, TokenSet present) {
    if (!former || former->isSameAs(present))
        co_return ok();
    auto trial = co_await core.access->tryTokens(request.profile, request.alias, *former);
    if (!trial)
        co_return trial.error();
    auto revoked = co_await trial->account->revokeToken(core.shutdown.token());
    co_return revoked;
}

Task<void> putBack(Core &core, SignInRequest request, std::optional<TokenSet> former) {
    const bool wasMemory =
        std::any_of(request.alias.credentials.begin(), request.alias.credentials.end(), [&](const auto &credential) {
            return credential.purpose == request.keeper() && credential.keptForThisRunOnly;
        });
    if (former) {
        auto adopted = co_await core.access->adopt(request.alias.id, request.keeper(), *former, wasMemory);
        co_return adopted;
    }
    auto forgotten = co_await core.access->forget(request.alias.id, request.keeper());
    co_return forgotten;
}

Result<void> removeFacts(Session &session, const Core &core, const Profile &profile, CredentialPurpose purpose,
                         bool revoked) {
    CredentialRepository credentials(session);
    SK_TRY(shared, isSignInShared(session, profile.alias));
    SK_TRY(former, credentials.find(profile.alias, purpose));
    SK_CHECK(credentials.remove(profile.alias, purpose));
    if (shared) {
        SK_CHECK(credentials.remove(profile.alias, CredentialPurpose::Inventory));
        SK_CHECK(credentials.remove(profile.alias, CredentialPurpose::Reclaim));
        SK_CHECK(setSignInShared(session, profile.alias, false));
    }
    if (former && (shared || purpose == CredentialPurpose::Inventory)) {
        SK_CHECK(connectionChanged(session, core, profile.id));
    }
    QJsonObject detail;
    detail.insert(u"purpose"_s, shared ? u"both"_s : purposeName(purpose));
    detail.insert(u"tokensRevoked"_s, revoked);
    return writeAudit(session, core, former ? former->userId : QString(), u"credential.sign_out"_s,
                      u"profile/"_s + profile.id.toString(), detail);
}

struct SignOutFacts {
    Profile profile;
    bool shared = false;
    bool thisRunOnly = false;
};

Result<SignOutFacts> readSignOutFacts(Session &session, ProfileId id, CredentialPurpose purpose) {
    SignOutFacts facts;
    SK_TRY(profile, ProfileRepository(session).get(id));
    SK_TRY(shared, isSignInShared(session, profile.alias));
    SK_TRY(credential, CredentialRepository(session).find(profile.alias, purpose));
    facts.thisRunOnly = credential && credential->keptForThisRunOnly;
    facts.profile = std::move(profile);
    facts.shared = shared;
    return facts;
}

} // namespace

Task<CredentialInfo> keepCredential(Core &core, SignInRequest request, CredentialInfo credential, TokenSet tokens) {
    auto former = co_await core.access->stored(request.alias.id, request.keeper());
    // Whoever keeps the sign-in for this run only may have no keychain at all.
    if (!former && request.thisRunOnly && isStoreTrouble(former.error()))
        former = std::optional<TokenSet>();
    if (!former)
        co_return former.error();
    auto adopted = co_await core.access->adopt(request.alias.id, request.keeper(), tokens, request.thisRunOnly);
    Result<CredentialInfo> stored = credential;
    if (adopted) {
        const std::function<Result<CredentialInfo>(Session &)> work = [&core, &request, &credential](Session &session) {
            return storeFacts(session, core, request, credential);
        };
        stored = co_await await(core.database->write<CredentialInfo>(work));
    } else {
        stored = adopted.error();
    }
    if (!stored) {
        const auto restored = co_await putBack(core, request, *former);
        if (!restored)
            qCWarning(logAuth) << "former tokens not put back:" << errorName(restored.error().code);
        co_return stored.error();
    }
    core.notify(u"profiles"_s);
    const auto revoked = co_await revokeFormer(core, request, *former, tokens);
    if (!revoked)
        qCInfo(logAuth) << "replaced tokens not revoked:" << errorName(revoked.error().code);
    co_return stored;
}

Task<void> dropCredential(Core &core, ProfileId id, CredentialPurpose purpose) {
    const std::function<Result<SignOutFacts>(Session &)> read = [id, purpose](Session &session) {
        return readSignOutFacts(session, id, purpose);
    };
    auto facts = co_await await(core.database->read<SignOutFacts>(read));
    if (!facts)
        co_return facts.error();
    const auto keeper = facts->shared ? CredentialPurpose::Inventory : purpose;
    const AliasId alias = facts->profile.alias;
    auto former = co_await core.access->stored(alias, keeper);
    if (!former)
        co_return former.error();
    const bool revoked = co_await revokeToken(core, id, purpose);
    Result<void> removed = co_await core.access->forget(alias, keeper);
    if (removed) {
        const std::function<Result<void>(Session &)> work = [&core, &facts, purpose, revoked](Session &session) {
            return removeFacts(session, core, facts->profile, purpose, revoked);
        };
        removed = co_await await(core.database->write<void>(work));
    }
    if (!removed && *former) {
        // Whoever is called signed in has tokens, if only to sign out with once more.
        const auto restored = co_await core.access->adopt(alias, keeper, **former, facts->thisRunOnly);
        if (!restored)
            qCWarning(logAuth) << "tokens not put back:" << errorName(restored.error().code);
    }
    if (removed)
        core.notify(u"profiles"_s);
    co_return removed;
}

} // namespace seatkeeper
