#include "gui/pages/models/IdentifiersList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/models/IdentifierRecords.h"
#include "gui/pages/models/MapIdentifierDialog.h"
#include "gui/pages/models/SplitRoleDialog.h"
#include "gui/widgets/MessageArea.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

Availability oneOnly(const CommandTarget &target) {
    return target.count() == 1 ? Availability::yes() : Availability::no(IdentifiersList::tr("Choose one identifier"));
}

} // namespace

Command IdentifiersList::mapCommand(IdentifiersList *self) {
    Command map;
    map.id = u"identifiers.map"_s;
    map.text = fixedText(tr("Map to a model…"));
    map.icon = Icon::Link;
    map.primary = true;
    map.availability = oneOnly;
    map.run = [self](const CommandTarget &target) {
        for (const auto &identifier : payloads<SubscriptionIdentifier>(target))
            self->map(identifier);
    };
    return map;
}

QVector<Command> IdentifiersList::roleCommands(IdentifiersList *self) {
    Command split;
    split.id = u"identifiers.split"_s;
    split.text = fixedText(tr("Split a role off…"));
    split.icon = Icon::Tag;
    split.place = Command::Place::Head;
    split.run = [self](const CommandTarget &) { self->split(); };
    Command join;
    join.id = u"identifiers.join"_s;
    join.text = fixedText(tr("Join with the agents…"));
    join.icon = Icon::Undo;
    join.availability = [](const CommandTarget &target) {
        Availability single = oneOnly(target);
        if (!single.possible)
            return single;
        const auto chosen = payloads<SubscriptionIdentifier>(target);
        return !chosen.empty() && chosen.front().splitRole.isEmpty()
                   ? Availability::no(tr("Only a role that was split off can be joined"))
                   : Availability::yes();
    };
    join.run = [self](const CommandTarget &target) {
        for (const auto &identifier : payloads<SubscriptionIdentifier>(target))
            self->join(identifier);
    };
    return {split, join};
}

ListPageSpec IdentifiersList::spec(PageHead::Kind kind, bool unrecognizedOnly, IdentifiersList *self) {
    ListPageSpec spec;
    spec.id = unrecognizedOnly ? u"unrecognized"_s : u"identifiers"_s;
    spec.title = unrecognizedOnly ? tr("Unrecognized Subscription Identifiers") : tr("Subscription Identifiers");
    spec.explanation = tr("What the vendor calls a seat. Without a model it is not reconciled.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = IdentifierRecords::columns();
    spec.exportName = u"identifiers"_s;
    spec.commands = {mapCommand(self)};
    if (!unrecognizedOnly)
        spec.commands += roleCommands(self);
    spec.activate = [self](const Record &record) { self->map(record.payload.value<SubscriptionIdentifier>()); };
    if (unrecognizedOnly)
        spec.empty[EmptyKind::NothingThere] = {Icon::CircleTick,
                                               tr("Every identifier has a model"),
                                               tr("A role type that the catalogue does not know would appear here."),
                                               {},
                                               {}};
    else
        spec.empty[EmptyKind::NothingThere] = {
            Icon::Tag, tr("No identifiers yet"), tr("The first refresh brings them."), {}, {}};
    return spec;
}

IdentifiersList::IdentifiersList(WindowContext &context, std::optional<ProfileId> profile, bool unrecognizedOnly,
                                 PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, unrecognizedOnly, this), {u"models"_s, u"subscriptions"_s}, parent),
      m_profile(profile) {
    setFeed<SubscriptionIdentifier>(
        [&context, profile, unrecognizedOnly] {
            return context.workspace.models().identifiers(profile, unrecognizedOnly);
        },
        &IdentifierRecords::record);
}

void IdentifiersList::map(const SubscriptionIdentifier &identifier) {
    auto *dialog = new MapIdentifierDialog(context(), identifier, this);
    connect(dialog, &MapIdentifierDialog::mapped, this, [this](const QString &name, qint64 rows) {
        list()->messages()->show({u"mapped"_s,
                                  Tone::Ok,
                                  tr("“%1” has a model now.").arg(name),
                                  tr("%n subscription(s) were updated.", "", static_cast<int>(rows)),
                                  {},
                                  {}});
        reload();
    });
    dialog->open();
}

void IdentifiersList::split() {
    if (!m_profile)
        return;
    auto *dialog = new SplitRoleDialog(context(), *m_profile, this);
    connect(dialog, &SplitRoleDialog::splitOff, this, [this](const Models::RoleChange &change) { tell(change, true); });
    dialog->open();
}

void IdentifiersList::join(const SubscriptionIdentifier &identifier) {
    if (!m_profile)
        return;
    Question question;
    question.id = u"join_role"_s;
    question.title = tr("Join “%1” with the agents again?").arg(identifier.splitRole);
    question.text = tr("%n subscription(s) are zendesk.agent again at once, with its model and its price.", "",
                       static_cast<int>(identifier.subscriptions));
    question.detail = tr("Candidates and history move along. Nothing is changed in Zendesk.");
    question.choices = {{u"join"_s, tr("Join role"), ButtonLook::Primary}};
    whenDone(context().dialogs.ask(question, this), this,
             [this, role = identifier.identifier](const Result<QString> &answer) {
                 if (!answer)
                     return;
                 whenDone(context().workspace.models().join(*m_profile, role), this,
                          [this](const Result<Models::RoleChange> &change) {
                              if (!report(u"join"_s, change ? std::nullopt : std::optional<Error>(change.error())))
                                  tell(*change, false);
                          });
             });
}

void IdentifiersList::tell(const Models::RoleChange &change, bool split) {
    QString follows = tr("%n subscription(s) were updated.", "", static_cast<int>(change.subscriptions));
    if (change.openCandidates > 0)
        follows += u' ' + tr("%n open candidate(s) moved along.", "", static_cast<int>(change.openCandidates));
    if (change.broughtBack > 0)
        follows += u' ' + tr("%n of them were excluded by their identifier and count again.", "",
                             static_cast<int>(change.broughtBack));
    if (change.excluded > 0)
        follows += u' ' + tr("%n of them are excluded by their identifier now.", "", static_cast<int>(change.excluded));
    list()->messages()->show({u"split"_s,
                              Tone::Ok,
                              split ? tr("“%1” is an identifier of its own.").arg(change.roleName)
                                    : tr("“%1” counts among the agents again.").arg(change.roleName),
                              follows,
                              {},
                              {}});
    reload();
}

} // namespace seatkeeper::gui
