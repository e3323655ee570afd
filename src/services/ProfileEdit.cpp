#include "services/ProfileEdit.h"

#include "secrets/SecretStore.h"
#include "services/AccountAccess.h"
#include "services/ProfileChecks.h"
#include "services/SecretKeeping.h"
#include "storage/AliasRepository.h"
#include "storage/CandidateRepository.h"
#include "storage/CredentialRepository.h"
#include "storage/Database.h"
#include "storage/JobRepository.h"
#include "storage/ListPriceRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/SecretKeyRepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

const auto clientSecretName = u"client_secret"_s;

//! What stands in the database before the edit.
struct Before {
    std::optional<Profile> profile;
    std::optional<ConnectionAlias> alias;
    AliasId aliasId; //!< of the alias as it will be
};

struct Stored {
    EditedProfile edited;
    bool repriced = false;
    bool tokensGone = false;
    bool secretGone = false;
};

Result<Before> readBefore(Session &session, const ProfileEdit &edit) {
    Before before;
    ProfileRepository profiles(session);
    AliasRepository aliases(session);
    if (edit.profile && edit.profile->id.isValid()) {
        SK_TRY(profile, profiles.get(edit.profile->id));
        before.profile = std::move(profile);
        before.aliasId = edit.profile->alias.isValid() ? edit.profile->alias : before.profile->alias;
    }
    if (edit.profile && !edit.profile->id.isValid())
        before.aliasId = edit.profile->alias;
    if (edit.alias && edit.alias->id.isValid())
        before.aliasId = edit.alias->id;
    if (before.aliasId.isValid()) {
        SK_TRY(alias, aliases.get(before.aliasId));
        before.alias = std::move(alias);
    }
    if (!edit.profile && before.alias) {
        SK_TRY(user, profiles.byAlias(before.aliasId));
        before.profile = std::move(user);
    }
    return before;
}

//! The connection as the edit wants it.
Result<ConnectionAlias> wantedAlias(Session &session, const ProfileEdit &edit, const Before &before) {
    if (!edit.alias)
        return before.alias ? Result<ConnectionAlias>(*before.alias) : Result<ConnectionAlias>(ConnectionAlias());
    ConnectionAlias alias = *edit.alias;
    alias.id = before.aliasId;
    alias.url = withoutPath(alias.url);
    alias.credentials.clear();
    alias.hasClientSecret = before.alias && before.alias->hasClientSecret;
    if (edit.clientSecret)
        alias.hasClientSecret = !edit.clientSecret->isEmpty();
    if (alias.clientKind == ClientKind::Public)
        alias.hasClientSecret = false;
    if (alias.redirectUrls.isEmpty())
        alias.redirectUrls = defaultRedirectUrls();
    alias.clientOwnerId.clear();
    if (before.alias) {
        alias.parent = before.alias->parent;
        // Another account or client has another owner.
        if (before.alias->url == alias.url && before.alias->clientIdentifier == alias.clientIdentifier)
            alias.clientOwnerId = before.alias->clientOwnerId;
        if (edit.aliasName)
            alias.name = edit.aliasName->trimmed();
        if (alias.name.isEmpty())
            alias.name = before.alias->name;
    } else {
        SK_CHECK(nameNewAlias(session, edit, alias));
    }
    if (alias.connectionName.isEmpty())
        alias.connectionName = alias.name;
    return alias;
}

bool touchesConnection(const ProfileEdit &edit, const Before &before, const ConnectionAlias &alias) {
    if (!before.alias)
        return true;
    const auto &old = *before.alias;
    return edit.clientSecret.has_value() || old.url != alias.url || old.clientIdentifier != alias.clientIdentifier ||
           old.clientKind != alias.clientKind || old.redirectUrls != alias.redirectUrls;
}

bool touchesProcesses(const Profile &old, const Profile &wanted) {
    return old.reclaimEnabled != wanted.reclaimEnabled || old.downloadEnabled != wanted.downloadEnabled ||
           old.alias != wanted.alias;
}

//! The profile as the edit wants it, with what only the program itself may set taken from the stored one.
Profile wantedProfile(const Profile &edited, const Before &before, AliasId alias, const QDateTime &now) {
    Profile wanted = edited;
    wanted.displayName = edited.displayName.trimmed();
    wanted.alias = alias;
    wanted.downloadEnabled = true;
    if (before.profile) {
        wanted.status = before.profile->status;
        wanted.vendor = before.profile->vendor;
        wanted.demo = before.profile->demo;
        wanted.publishedAt = before.profile->publishedAt;
        wanted.createdAt = before.profile->createdAt;
        wanted.changedAt = before.profile->changedAt;
        wanted.validation = before.profile->validation;
        wanted.lastRefresh = before.profile->lastRefresh;
        wanted.source = before.profile->source;
    } else {
        wanted.status = ProfileStatus::Draft;
        wanted.createdAt = now;
        wanted.changedAt = now;
        wanted.publishedAt.reset();
        wanted.validation.reset();
        wanted.lastRefresh.reset();
    }
    return wanted;
}

QJsonObject changeDetail(const Before &before, const Profile &now, const ConnectionAlias &alias) {
    QJsonArray fields;
    const auto note = [&](bool differs, const QString &field) {
        if (differs)
            fields.append(field);
    };
    if (before.profile) {
        const auto &old = *before.profile;
        note(old.displayName != now.displayName, u"displayName"_s);
        note(old.status != now.status, u"status"_s);
        note(old.alias != now.alias, u"alias"_s);
        note(old.reclaimEnabled != now.reclaimEnabled, u"reclaimEnabled"_s);
        note(old.refreshAt != now.refreshAt, u"refreshAt"_s);
        note(old.rateSharePercent != now.rateSharePercent, u"rateSharePercent"_s);
        note(old.accountOwnerId != now.accountOwnerId || old.ownerIsNone != now.ownerIsNone, u"accountOwner"_s);
        note(old.clientOwnerId != now.clientOwnerId, u"clientOwner"_s);
        note(old.protectedPeople != now.protectedPeople, u"protectedPeople"_s);
        note(old.listPricePlan != now.listPricePlan, u"listPricePlan"_s);
    }
    if (before.alias) {
        note(before.alias->url != alias.url, u"url"_s);
        note(before.alias->clientIdentifier != alias.clientIdentifier, u"clientIdentifier"_s);
        note(before.alias->clientKind != alias.clientKind, u"clientKind"_s);
    }
    QJsonObject detail;
    detail.insert(u"fields"_s, fields);
    return detail;
}

//! The id of a plan given by id or name.
Result<QString> planOf(Session &session, const QString &planOrName) {
    if (planOrName.trimmed().isEmpty())
        return QString();
    SK_TRY(price, ListPriceRepository(session).find(planOrName));
    if (price)
        return price->plan;
    return fail(ErrorCode::NotFound, {}, {{u"what"_s, u"price"_s}, {u"name"_s, planOrName}});
}

Result<Profile> storeProfile(Session &session, const Core &core, const Before &before, Profile wanted, bool touched,
                             const ConnectionAlias &alias) {
    const QDateTime now = core.clock->now();
    ProfileRepository profiles(session);
    if (touched) {
        wanted.changedAt = now;
        wanted.status = ProfileStatus::Draft;
        wanted.validation.reset();
    }
    SK_TRY(plan, planOf(session, wanted.listPricePlan));
    wanted.listPricePlan = plan;
    if (before.profile) {
        SK_CHECK(profiles.update(wanted));
        if (before.profile->listPricePlan != wanted.listPricePlan)
            SK_CHECK(CandidateRepository(session).reprice());
        if (touched) {
            SK_CHECK(profiles.setValidation(wanted.id, std::nullopt));
        }
        SK_CHECK(JobRepository(session).setRefreshTime(wanted.id, wanted.refreshAt, now));
    } else {
        SK_TRY(id, profiles.insert(wanted));
        wanted.id = id;
    }
    const auto detail = changeDetail(before, wanted, alias);
    if (!before.profile || !detail.value(u"fields"_s).toArray().isEmpty()) {
        SK_CHECK(writeAudit(session, core, {}, before.profile ? u"profile.change"_s : u"profile.create"_s,
                            u"profile/"_s + wanted.id.toString(), detail));
    }
    return wanted;
}

Result<ConnectionAlias> storeAlias(Session &session, const Before &before, const ConnectionAlias &alias, bool *gone) {
    AliasRepository aliases(session);
    if (!before.alias) {
        SK_CHECK(aliases.insert(alias));
        return aliases.get(alias.id);
    }
    SK_CHECK(aliases.update(alias));
    // Tokens of one account or client must never travel to another.
    const bool elsewhere = before.alias->url != alias.url || before.alias->clientIdentifier != alias.clientIdentifier;
    if (elsewhere) {
        for (const auto purpose : {CredentialPurpose::Inventory, CredentialPurpose::Reclaim})
            SK_CHECK(CredentialRepository(session).remove(alias.id, purpose));
        *gone = true;
    }
    return aliases.get(alias.id);
}

Result<Stored> storeEdit(Session &session, const Core &core, const ProfileEdit &edit, AliasId aliasId) {
    SK_TRY(before, readBefore(session, edit));
    before.aliasId = aliasId;
    SK_TRY(alias, wantedAlias(session, edit, before));
    Stored stored;
    const auto base = edit.profile ? edit.profile : before.profile;
    std::optional<Profile> wanted;
    if (base)
        wanted = wantedProfile(*base, before, aliasId, core.clock->now());
    // With an OAuth client of its own an imported list becomes a profile of its account.
    if (wanted && !alias.clientIdentifier.isEmpty())
        wanted->source = ProfileSource::Account;
    SK_CHECK(checkEdit(session, wanted, alias));
    SK_TRY(kept, storeAlias(session, before, alias, &stored.tokensGone));
    stored.edited.alias = std::move(kept);
    stored.secretGone = before.alias && before.alias->hasClientSecret && !alias.hasClientSecret;
    if (wanted) {
        const bool touched =
            wanted->source == ProfileSource::Account &&
            (touchesConnection(edit, before, alias) || (before.profile && touchesProcesses(*before.profile, *wanted)));
        SK_TRY(profile, storeProfile(session, core, before, *wanted, touched, stored.edited.alias));
        stored.repriced = before.profile && before.profile->listPricePlan != profile.listPricePlan;
        stored.edited.profile = std::move(profile);
    }
    return stored;
}

//! Looks whether the edit can be stored at all, and finds or reserves its alias.
Result<AliasId> prepareEdit(Session &session, const Core &core, const ProfileEdit &edit) {
    SK_TRY(before, readBefore(session, edit));
    SK_TRY(alias, wantedAlias(session, edit, before));
    const auto base = edit.profile ? edit.profile : before.profile;
    std::optional<Profile> wanted;
    if (base)
        wanted = wantedProfile(*base, before, before.aliasId, core.clock->now());
    SK_CHECK(checkEdit(session, wanted, alias));
    if (before.aliasId.isValid())
        return before.aliasId;
    return AliasRepository(session).reserveId();
}

} // namespace

Task<EditedProfile> applyEdit(Core &core, ProfileEdit edit) {
    if (edit.alias && edit.alias->clientKind == ClientKind::Public)
        edit.clientSecret.reset();
    const std::function<Result<AliasId>(Session &)> prepare = [&core, &edit](Session &session) {
        return prepareEdit(session, core, edit);
    };
    auto aliasId = co_await await(core.database->write<AliasId>(prepare));
    if (!aliasId)
        co_return aliasId.error();
    const QString key = core.secretKey(*aliasId, clientSecretName);
    std::optional<SecretBytes> former;
    if (edit.clientSecret) {
        auto replaced = co_await replaceSecret(core, key, *edit.clientSecret);
        if (!replaced)
            co_return replaced.error();
        former = std::move(*replaced);
    }
    const std::function<Result<Stored>(Session &)> work = [&core, &edit, id = *aliasId](Session &session) {
        return storeEdit(session, core, edit, id);
    };
    auto stored = co_await await(core.database->write<Stored>(work));
    if (!stored) {
        if (edit.clientSecret) {
            auto undone = co_await restoreSecret(core, key, former);
            if (!undone)
                co_return undone.error();
        }
        co_return stored.error();
    }
    core.notify(u"profiles"_s);
    for (const auto &topic :
         stored->repriced ? QStringList{u"prices"_s, u"subscriptions"_s, u"candidates"_s} : QStringList())
        core.notify(topic);
    core.access->drop(*aliasId);
    if (stored->secretGone) {
        auto forgotten = co_await forgetSecret(core, key);
        if (!forgotten)
            co_return forgotten.error();
    }
    if (stored->tokensGone) {
        auto forgotten = co_await forgetTokens(core, *aliasId);
        if (!forgotten)
            co_return forgotten.error();
    }
    co_return stored->edited;
}

} // namespace seatkeeper
