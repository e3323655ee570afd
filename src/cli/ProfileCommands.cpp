#include "cli/Command.h"
#include "cli/ErrorText.h"
#include "cli/Json.h"
#include "cli/Lookup.h"
#include "cli/ProfileEdit.h"
#include "cli/ProfileImport.h"
#include "cli/ProfileSignIn.h"
#include "cli/ProfileText.h"
#include "cli/SecretInput.h"
#include "services/Connections.h"
#include "services/Profiles.h"
#include "services/Publishing.h"
#include "services/Validation.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

namespace {

Task<ConnectionAlias> aliasOf(CallPointer call, AliasId id) {
    auto alias = co_await await(call->workspace().connections().get(id));
    co_return alias;
}

Task<int> print(CallPointer call, Profile profile) {
    SK_CO_TRY(alias, co_await aliasOf(call, profile.alias));
    call->out().result(Json::profile(profile, alias), ProfileText::card(profile, alias));
    co_return exitDone;
}

Result<Profiles::Draft> typedDraft(const Arguments &typed) {
    Profiles::Draft draft;
    draft.profile.displayName = typed.text(u"--name"_s).trimmed();
    draft.profile.reclaimEnabled = !typed.has(u"--no-reclaim"_s) && typed.text(u"--access"_s) != u"read"_s;
    SK_TRY(url, typedAccountUrl(typed.text(u"--url"_s)));
    draft.alias.url = url;
    draft.alias.clientIdentifier = typed.text(u"--client-id"_s).trimmed();
    draft.alias.redirectUrls = defaultRedirectUrls();
    draft.alias.clientKind = typed.has(u"--client-secret-file"_s) ? ClientKind::Confidential : ClientKind::Public;
    if (typed.has(u"--client-kind"_s)) {
        SK_TRY(kind, typedClientKind(typed.text(u"--client-kind"_s)));
        draft.alias.clientKind = kind;
    }
    draft.aliasName = typed.optionalText(u"--alias"_s);
    draft.parentAliasName = typed.optionalText(u"--parent-alias"_s);
    draft.profile.clientForm.identifier = draft.alias.clientIdentifier;
    draft.profile.clientForm.kind = draft.alias.clientKind;
    draft.profile.clientForm.redirectUrls = draft.alias.redirectUrls;
    return draft;
}

Task<int> create(CallPointer call) {
    SK_CO_TRY(draft, typedDraft(call->arguments()));
    if (call->arguments().has(u"--client-secret-file"_s)) {
        const QString path = call->arguments().text(u"--client-secret-file"_s);
        SK_CO_TRY(secret, co_await readSecret(call, path));
        draft.clientSecret = secret;
    } else if (draft.alias.clientKind == ClientKind::Confidential) {
        co_return Call::usage(u"--client-kind"_s, u"confidential"_s, u"--client-secret-file as well"_s);
    }
    SK_CO_TRY(profile, co_await await(call->workspace().profiles().saveDraft(draft)));
    SK_CO_TRY(alias, co_await aliasOf(call, profile.alias));
    call->out().result(Json::profile(profile, alias), ProfileText::created(profile));
    co_return exitDone;
}

Task<int> list(CallPointer call) {
    SK_CO_TRY(profiles, co_await await(call->workspace().profiles().list()));
    QJsonArray items;
    for (const Profile &profile : profiles) {
        SK_CO_TRY(alias, co_await aliasOf(call, profile.alias));
        items.append(Json::profile(profile, alias));
    }
    call->out().list(Json::list(items, items.size()), ProfileText::table(profiles), formatOf(call));
    co_return exitDone;
}

Task<int> show(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    co_return co_await print(call, profile);
}

Task<int> set(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    SK_CO_TRY(alias, co_await aliasOf(call, profile.alias));
    SK_CO_TRY(values, pairsOf(call->arguments().list(u"pairs"_s)));
    ProfileEdit edit;
    edit.profile = profile;
    edit.alias = alias;
    for (auto it = values.begin(); it != values.end(); ++it)
        SK_CO_CHECK(edit.apply(it.key(), it.value()));
    if (edit.aliasChanged) {
        std::optional<SecretBytes> secret;
        if (edit.clientSecretFile) {
            SK_CO_TRY(read, co_await readSecret(call, *edit.clientSecretFile));
            secret = read;
        }
        SK_CO_CHECK(co_await await(call->workspace().connections().update(edit.alias, secret)));
    }
    if (edit.profileChanged) {
        // The alias may have returned the profile to draft meanwhile.
        SK_CO_TRY(now, co_await await(call->workspace().profiles().get(profile.id)));
        edit.profile.status = now.status;
        edit.profile.validation = now.validation;
        edit.profile.changedAt = now.changedAt;
        SK_CO_CHECK(co_await await(call->workspace().profiles().update(edit.profile)));
    }
    SK_CO_TRY(changed, co_await await(call->workspace().profiles().get(profile.id)));
    co_return co_await print(call, changed);
}

QJsonObject removalJson(const Profile &profile, const Profiles::Removal &removal, bool done) {
    return {{u"profile"_s, profile.id.value},
            {u"deleted"_s, done},
            {u"subscriptions"_s, removal.subscriptions},
            {u"jobs"_s, removal.jobs},
            {u"openCandidates"_s, removal.openCandidates}};
}

Task<int> remove(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    if (!call->arguments().has(u"--yes"_s)) {
        SK_CO_TRY(preview, co_await await(call->workspace().profiles().previewRemove(profile.id)));
        call->out().result(removalJson(profile, preview, false), ProfileText::wouldRemove(profile, preview));
        co_return exitDone;
    }
    SK_CO_TRY(removal, co_await await(call->workspace().profiles().remove(profile.id)));
    call->out().result(removalJson(profile, removal, true), ProfileText::removed(profile, removal));
    co_return exitDone;
}

//! Without a usable sign-in nothing else can pass; that is what has to be mended.
int exitOfReport(const ValidationReport &report) {
    if (report.allowsPublishing())
        return exitDone;
    for (const ValidationCheck &check : report.checks) {
        if (check.status == CheckStatus::Failed && check.args.value(u"error"_s) == errorName(ErrorCode::ReauthRequired))
            return exitSignIn;
    }
    return exitFailed;
}

Task<int> validate(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    const auto operation = call->workspace().validation().run(profile.id, nullptr, {});
    SK_CO_TRY(report, co_await await(call->watch(operation)));
    call->out().result(Json::validation(report), ProfileText::checks(report));
    co_return exitOfReport(report);
}

Task<int> publish(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    if (!call->arguments().has(u"--yes"_s)) {
        const QJsonObject plan{{u"profile"_s, profile.id.value},
                               {u"published"_s, profile.status == ProfileStatus::Published},
                               {u"fresh"_s, hasFreshValidation(profile, call->clock()->now())}};
        call->out().result(plan, ProfileText::wouldPublish(profile));
        co_return exitDone;
    }
    const auto operation = call->workspace().publishing().publish(profile.id);
    SK_CO_TRY(outcome, co_await await(call->watch(operation)));
    QJsonObject json{{u"profile"_s, outcome.profile.id.value}, {u"published"_s, true}};
    json.insert(u"firstRefresh"_s, outcome.firstRefresh ? QJsonValue(Json::jobResult(*outcome.firstRefresh))
                                                        : QJsonValue(QJsonValue::Null));
    if (outcome.refreshError)
        json.insert(u"refreshError"_s, Output::toJson(*outcome.refreshError));
    call->out().result(json, ProfileText::published(outcome));
    co_return outcome.refreshError ? exitPartly : exitDone;
}

Task<int> unpublish(CallPointer call) {
    SK_CO_TRY(profile, co_await profileOf(call));
    SK_CO_TRY(draft, co_await await(call->workspace().profiles().unpublish(profile.id)));
    const QJsonObject json{{u"profile"_s, draft.id.value}, {u"published"_s, false}};
    call->out().result(json, ProfileText::unpublished(draft));
    co_return exitDone;
}

} // namespace

Noun profileCommands() {
    Noun noun =
        ProfileText::noun({&create, &list, &show, &set, &remove, &authorizeProfile, &validate, &publish, &unpublish});
    noun.verbs.push_back(profileImportVerb());
    return noun;
}

} // namespace seatkeeper::cli
