#include "gui/pages/profiles/ProfilesList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/profiles/ProfileRecords.h"
#include "gui/widgets/MessageArea.h"
#include "services/Downloads.h"
#include "services/Profiles.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
Availability oneProfile(const CommandTarget &target) {
    return target.count() == 1 ? Availability::yes() : Availability::no(ProfilesList::tr("Choose one profile"));
}
} // namespace

ListPageSpec ProfilesList::spec(PageHead::Kind kind, ProfilesList *self) {
    ListPageSpec spec;
    spec.id = u"profiles"_s;
    spec.title = tr("Integration Profiles");
    spec.explanation = tr("One connected account each, with its configuration, jobs and lists.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = ProfileRecords::columns();
    spec.exportName = u"integration-profiles"_s;
    const auto command = [](const QString &id, const QString &text, Icon icon,
                            std::function<void(const CommandTarget &)> run) {
        Command one;
        one.id = id;
        one.text = fixedText(text);
        one.icon = icon;
        one.availability = oneProfile;
        one.run = std::move(run);
        return one;
    };
    Command connectNew = command(u"profiles.connect"_s, tr("Connect Zendesk…"), Icon::Plus,
                                 [self](const CommandTarget &) { Q_EMIT self->connectRequested(); });
    connectNew.place = Command::Place::Head;
    connectNew.primary = true;
    connectNew.availability = nullptr;
    Command connections = command(u"profiles.connections"_s, tr("Connections"), Icon::Link,
                                  [self](const CommandTarget &) { Q_EMIT self->connectionsRequested(); });
    connections.place = Command::Place::Head;
    connections.availability = nullptr;
    Command take = command(u"profiles.import"_s, tr("Import a team-member export…"), Icon::Import,
                           [self](const CommandTarget &) { Q_EMIT self->importRequested(std::nullopt); });
    take.place = Command::Place::Head;
    take.availability = nullptr;
    const auto first = [](const CommandTarget &target) { return payloads<Profile>(target).front(); };
    Command open = command(u"profiles.open"_s, tr("Open"), Icon::List, [self, first](const CommandTarget &target) {
        Q_EMIT self->openRequested(first(target).id);
    });
    open.primary = true;
    Command refresh = command(u"profiles.refresh"_s, tr("Refresh now"), Icon::Reclaim,
                              [self](const CommandTarget &target) { self->refresh(payloads<Profile>(target)); });
    refresh.availability = [](const CommandTarget &target) {
        for (const auto &profile : payloads<Profile>(target)) {
            if (profile.status == ProfileStatus::Draft)
                return Availability::no(tr("A draft must be published first"));
            if (profile.source == ProfileSource::Export)
                return Availability::no(tr("“%1” is refreshed by importing a newer list").arg(profile.displayName));
        }
        return Availability::yes();
    };
    Command resume =
        command(u"profiles.resume"_s, tr("Go on with the set-up…"), Icon::Pencil,
                [self, first](const CommandTarget &target) { Q_EMIT self->resumeRequested(first(target).id); });
    resume.availability = [first](const CommandTarget &target) {
        Availability one = oneProfile(target);
        if (!one.possible)
            return one;
        return first(target).status == ProfileStatus::Draft ? Availability::yes()
                                                            : Availability::no(tr("This profile is published"));
    };
    Command again =
        command(u"profiles.importAgain"_s, tr("Import a newer list…"), Icon::Import,
                [self, first](const CommandTarget &target) { Q_EMIT self->importRequested(first(target)); });
    again.place = Command::Place::Menu;
    again.availability = [first](const CommandTarget &target) {
        Availability one = oneProfile(target);
        if (!one.possible || first(target).source == ProfileSource::Export)
            return one;
        return Availability::no(tr("This profile is connected to its account"));
    };
    Command remove = command(u"profiles.delete"_s, tr("Delete…"), Icon::Trash,
                             [self, first](const CommandTarget &target) { self->remove(first(target)); });
    spec.commands = {connectNew, connections, take, open, refresh, resume, again, remove};
    spec.activate = [self](const Record &record) {
        const auto profile = record.payload.value<Profile>();
        if (profile.status == ProfileStatus::Draft && !profile.publishedAt)
            Q_EMIT self->resumeRequested(profile.id);
        else
            Q_EMIT self->openRequested(profile.id);
    };
    spec.empty[EmptyKind::NotConnected] = {
        Icon::Plug,
        tr("No account is connected"),
        tr("Connect your Zendesk account in seven short steps."),
        EmptyText::Action{tr("Connect Zendesk…"), [self] { Q_EMIT self->connectRequested(); }},
        {}};
    spec.emptyKind = [] { return EmptyKind::NotConnected; };
    return spec;
}

ProfilesList::ProfilesList(WindowContext &context, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"profiles"_s, u"jobs"_s}, parent) {
    setFeed<Profile>([&context] { return context.workspace.profiles().list(); }, &ProfileRecords::record);
}

void ProfilesList::refresh(const std::vector<Profile> &profiles) {
    for (const auto &profile : profiles) {
        auto operation = context().workspace.downloads().refresh(profile.id, {});
        whenDone(operation.result, this, [this, name = profile.displayName](const Result<Downloads::Outcome> &outcome) {
            if (!outcome)
                report(u"refresh"_s, outcome.error());
            else
                list()->messages()->show({u"refresh"_s,
                                          Tone::Ok,
                                          tr("“%1” is up to date.").arg(name),
                                          tr("%n subscription(s) read.", "", static_cast<int>(outcome->subscriptions)),
                                          {},
                                          {}});
            reload();
        });
    }
}

void ProfilesList::remove(const Profile &profile) {
    whenDone(
        context().workspace.profiles().previewRemove(profile.id), this,
        [this, profile](const Result<Profiles::Removal> &preview) {
            if (!preview) {
                report(u"delete"_s, preview.error());
                return;
            }
            Question question;
            question.id = u"delete_profile"_s;
            question.title = tr("Delete “%1”?").arg(profile.displayName);
            question.text =
                tr("%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.",
                   "", static_cast<int>(preview->subscriptions)) +
                u' ' + tr("%n open candidate(s) become Closed Skipped.", "", static_cast<int>(preview->openCandidates));
            question.detail = tr("Models, rules, job results and the audit log stay. No user in Zendesk is changed.");
            question.tone = Tone::Danger;
            question.choices = {{u"delete"_s, tr("Delete profile"), ButtonLook::Danger}};
            whenDone(context().dialogs.ask(question, this), this, [this, profile](const Result<QString> &answer) {
                if (!answer)
                    return;
                whenDone(context().workspace.profiles().remove(profile.id), this,
                         [this](const Result<Profiles::Removal> &removed) {
                             report(u"delete"_s, removed ? std::nullopt : std::optional<Error>(removed.error()));
                             reload();
                         });
            });
        });
}

} // namespace seatkeeper::gui
