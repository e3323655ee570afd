#include "cli/ProfileText.h"

#include "cli/ErrorText.h"
#include "cli/Words.h"
#include "services/wording/ValidationText.h"

using namespace Qt::StringLiterals;

namespace seatkeeper::cli {

Verb ProfileText::createVerb(const Run &run) {
    Verb verb{u"create"_s, tr("Make a draft profile for an account."), {}, run};
    Argument name = textOption(u"--name"_s, u"NAME"_s, tr("Display name."));
    Argument url = textOption(u"--url"_s, u"URL"_s, tr("Address or subdomain of the account."));
    Argument client = textOption(u"--client-id"_s, u"ID"_s, tr("Unique identifier of the OAuth client."));
    name.required = url.required = client.required = true;
    verb.arguments = {
        name,
        url,
        client,
        choiceOption(u"--client-kind"_s, {u"public"_s, u"confidential"_s},
                     tr("Kind of the OAuth client; confidential when a secret file is given, else public.")),
        fileOption(u"--client-secret-file"_s, tr("File with the client secret, or - for standard input.")),
        choiceOption(u"--access"_s, {u"read"_s, u"read-write"_s}, tr("What the account is used for; read finds only.")),
        flag(u"--no-reclaim"_s, tr("Never take seats back with this profile.")),
        textOption(u"--alias"_s, u"NAME"_s, tr("Name of the connection alias.")),
        textOption(u"--parent-alias"_s, u"NAME"_s, tr("Alias that it is a child of."))};
    return verb;
}

Verb ProfileText::authorizeVerb(const Run &run) {
    Verb verb{u"authorize"_s, tr("Sign in at the account with a browser."), {}, run};
    verb.arguments = {
        profileArgument(),
        choiceOption(u"--for"_s, {u"inventory"_s, u"reclaim"_s, u"both"_s},
                     tr("What the sign-in is for; inventory when not given.")),
        flag(u"--print-url"_s, tr("Print the address to open as the first line and wait for the browser.")),
        flag(u"--paste"_s, tr("Read from standard input the address at which the browser ended.")),
        numberOption(u"--timeout"_s, tr("Seconds to wait for the browser; 300 when not given."), 1, 3600)};
    return verb;
}

Noun ProfileText::noun(const Runs &runs) {
    const auto onProfile = [](const QString &name, const QString &description, const Run &run) {
        return Verb{name, description, {profileArgument()}, run};
    };
    Verb set = onProfile(u"set"_s, tr("Change a profile: %1.").arg(setKeys()), runs.set);
    set.arguments.push_back(pairs());
    Verb remove = onProfile(u"delete"_s, tr("Delete a profile, its subscriptions, jobs and tokens."), runs.remove);
    remove.arguments.push_back(yesOption());
    Verb publish = onProfile(u"publish"_s, tr("Publish a validated profile and run its first refresh."), runs.publish);
    publish.arguments.push_back(yesOption());
    Noun noun{u"profile"_s, tr("Integration profiles: the connected accounts."), {}};
    noun.verbs = {
        createVerb(runs.create),
        Verb{u"list"_s, tr("List the profiles."), {formatOption()}, runs.list},
        onProfile(u"show"_s, tr("Show a profile."), runs.show),
        set,
        remove,
        authorizeVerb(runs.authorize),
        onProfile(u"validate"_s, tr("Try the connection with real calls that change nothing."), runs.validate),
        publish,
        onProfile(u"unpublish"_s, tr("Return a profile to draft; its jobs pause."), runs.unpublish)};
    return noun;
}

QString ProfileText::setKeys() {
    return u"name, url, client-id, client-kind, client-secret-file, refresh-at, rate-share, reclaim, account-owner, "
           u"client-owner, "
           "protected, plan"_s;
}

Table ProfileText::table(const std::vector<Profile> &profiles) {
    Table table({tr("Id"), tr("Name"), tr("Status"), tr("Last refresh"), tr("Reclaim")}, {0});
    for (const Profile &profile : profiles)
        table.add({profile.id.toString(), profile.demo ? tr("%1 (DEMO)").arg(profile.displayName) : profile.displayName,
                   profileStatusName(profile.status), Words::time(profile.lastRefresh),
                   Words::yesNo(profile.reclaimEnabled)});
    return table;
}

QString ProfileText::clientOwner(const Profile &profile, const std::optional<ConnectionAlias> &alias) {
    if (alias && !alias->clientOwnerId.isEmpty())
        return tr("%1 (read from the account)").arg(alias->clientOwnerId);
    return profile.clientOwnerId.isEmpty() ? tr("unknown") : profile.clientOwnerId;
}

QString ProfileText::card(const Profile &profile, const std::optional<ConnectionAlias> &alias) {
    Table facts({tr("Fact"), tr("Value")});
    facts.add({tr("Id"), profile.id.toString()});
    facts.add({tr("Name"), profile.displayName});
    facts.add({tr("Status"), profileStatusName(profile.status)});
    facts.add({tr("Refresh at"), profile.refreshAt.toString(u"HH:mm"_s)});
    facts.add({tr("Rate share"), QString::number(profile.rateSharePercent) + u" %"_s});
    facts.add({tr("Reclaim"), Words::yesNo(profile.reclaimEnabled)});
    facts.add({tr("Account owner"), profile.ownerIsNone ? tr("none") : profile.accountOwnerId});
    facts.add({tr("Owner of the OAuth client"), clientOwner(profile, alias)});
    facts.add({tr("List price"), profile.listPricePlan.isEmpty() ? tr("none") : profile.listPricePlan});
    facts.add({tr("Last refresh"), Words::time(profile.lastRefresh)});
    if (alias) {
        facts.add({tr("Alias"), alias->name});
        facts.add({tr("Address"), alias->url.toString()});
        facts.add({tr("Client"), u"%1 (%2)"_s.arg(alias->clientIdentifier, clientKindName(alias->clientKind))});
        for (const CredentialInfo &credential : alias->credentials)
            facts.add({tr("Signed in for %1").arg(purposeName(credential.purpose)),
                       u"%1, %2"_s.arg(credential.userName, credential.scopes.join(u' '))});
    }
    return facts.text();
}

QString ProfileText::checks(const ValidationReport &report) {
    QString text;
    for (const ValidationCheck &check : report.checks) {
        const ValidationWords words = ValidationText::words(check);
        text += u"%1: %2  %3\n"_s.arg(ValidationText::verdict(check.status), words.title, words.detail);
        for (const QString &more : {words.lost, words.remedy}) {
            if (!more.isEmpty())
                text += u"    "_s + more + u'\n';
        }
    }
    return text;
}

QString ProfileText::created(const Profile &profile) {
    return tr("Draft profile %1 made: %2.").arg(profile.id.toString(), profile.displayName);
}

QString ProfileText::wouldRemove(const Profile &profile, const Profiles::Removal &removal) {
    return tr("Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. "
              "Add --yes to do it.")
        .arg(profile.displayName)
        .arg(removal.subscriptions)
        .arg(removal.jobs)
        .arg(removal.openCandidates);
}

QString ProfileText::removed(const Profile &profile, const Profiles::Removal &removal) {
    return tr("%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.")
        .arg(profile.displayName)
        .arg(removal.subscriptions)
        .arg(removal.jobs)
        .arg(removal.openCandidates);
}

QString ProfileText::wouldPublish(const Profile &profile) {
    return tr("Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. "
              "Add --yes to do it.")
        .arg(profile.displayName);
}

QString ProfileText::published(const Publishing::Outcome &outcome) {
    if (outcome.refreshError)
        return tr("%1 is published, but its first refresh failed: %2")
            .arg(outcome.profile.displayName, ErrorText::words(*outcome.refreshError).message);
    return tr("%1 is published and refreshed.").arg(outcome.profile.displayName);
}

QString ProfileText::unpublished(const Profile &profile) { return tr("%1 is a draft again.").arg(profile.displayName); }

QString ProfileText::signedIn(const CredentialInfo &credential) {
    return tr("Signed in as %1 (%2) for %3.")
        .arg(credential.userName, credential.userRole, purposeName(credential.purpose));
}

QString ProfileText::openThis(const QString &url) { return tr("Open this address in a browser:\n%1").arg(url); }

QString ProfileText::pasteHere() { return tr("Paste the address at which the browser ended:"); }

} // namespace seatkeeper::cli
