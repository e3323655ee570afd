#include "gui/pages/exclusions/ExclusionsList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/exclusions/ExclusionDialog.h"
#include "gui/pages/exclusions/ExclusionRecords.h"
#include "services/Exclusions.h"
#include "services/Workspace.h"

#include <algorithm>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

QString idOf(ExclusionKind kind) {
    return kind == ExclusionKind::User ? u"user_exclusions"_s : u"identifier_exclusions"_s;
}

} // namespace

Command ExclusionsList::addCommand(PageHead::Kind kind, ExclusionKind exclusionKind, ExclusionsList *self) {
    Command add;
    add.id = idOf(exclusionKind) + u".add"_s;
    add.text = fixedText(tr("Add rule…"));
    add.icon = Icon::Plus;
    add.place = Command::Place::Head;
    add.primary = kind == PageHead::Kind::Page;
    add.run = [self, exclusionKind](const CommandTarget &) {
        ExclusionRule rule;
        rule.kind = exclusionKind;
        rule.profileType = exclusionKind == ExclusionKind::Identifier ? u"zendesk"_s : QString();
        self->edit(rule);
    };
    return add;
}

QVector<Command> ExclusionsList::rowCommands(ExclusionKind exclusionKind, ExclusionsList *self) {
    const QString id = idOf(exclusionKind);
    Command edit;
    edit.id = id + u".edit"_s;
    edit.text = fixedText(tr("Edit…"));
    edit.icon = Icon::Pencil;
    edit.availability = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one rule"));
    };
    edit.run = [self](const CommandTarget &target) { self->edit(payloads<ExclusionRule>(target).front()); };
    Command off;
    off.id = id + u".deactivate"_s;
    off.text = fixedText(tr("Deactivate"));
    off.icon = Icon::Pause;
    off.run = [self](const CommandTarget &target) { self->setActive(payloads<ExclusionRule>(target), false); };
    Command on;
    on.id = id + u".activate"_s;
    on.text = fixedText(tr("Activate"));
    on.icon = Icon::Play;
    on.run = [self](const CommandTarget &target) { self->setActive(payloads<ExclusionRule>(target), true); };
    Command remove;
    remove.id = id + u".remove"_s;
    remove.text = fixedText(tr("Remove…"));
    remove.icon = Icon::Trash;
    remove.run = [self](const CommandTarget &target) { self->remove(payloads<ExclusionRule>(target)); };
    return {edit, off, on, remove};
}

ListPageSpec ExclusionsList::spec(PageHead::Kind kind, ExclusionKind exclusionKind, ExclusionsList *self) {
    ListPageSpec spec;
    spec.id = idOf(exclusionKind);
    spec.title = exclusionKind == ExclusionKind::User ? tr("Subscription User Exclusion Rules")
                                                      : tr("Subscription Identifier Exclusion Rules");
    spec.explanation =
        tr("Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = ExclusionRecords::columns();
    spec.facets = {{u"all"_s, tr("All")},
                   {u"active"_s, tr("Active")},
                   {u"ends_soon"_s, tr("Ends soon")},
                   {u"expired"_s, tr("Expired")},
                   {u"inactive"_s, tr("Inactive")}};
    spec.exportName = spec.id;
    spec.sumWords = tr("What is excluded costs %1 a year");
    spec.selectedSumWords = tr("%1 a year");
    const Command add = addCommand(kind, exclusionKind, self);
    spec.commands = QVector<Command>{add} + rowCommands(exclusionKind, self);
    spec.activate = [self](const Record &record) { self->edit(record.payload.value<ExclusionRule>()); };
    spec.empty[EmptyKind::NothingThere] = {Icon::Ban,
                                           tr("No exclusion rules"),
                                           tr("Everything that is downloaded counts."),
                                           EmptyText::Action{tr("Add rule…"), [add] { add.run({}); }},
                                           {}};
    return spec;
}

ExclusionsList::ExclusionsList(WindowContext &context, ExclusionKind exclusionKind, PageHead::Kind kind,
                               QWidget *parent)
    : FeedList(context, spec(kind, exclusionKind, this), {u"exclusions"_s, u"subscriptions"_s, u"prices"_s}, parent),
      m_exclusionKind(exclusionKind) {
    const auto inStatus = [&context](std::vector<ExclusionStatus> wanted) {
        return [&context, wanted = std::move(wanted)](const Record &record) {
            const auto status = statusOf(record.payload.value<ExclusionRule>(), context.clock->now().date());
            return std::find(wanted.begin(), wanted.end(), status) != wanted.end();
        };
    };
    source()->setFacet(u"all"_s, [](const Record &) { return true; });
    source()->setFacet(u"active"_s, inStatus({ExclusionStatus::Active, ExclusionStatus::EndsSoon}));
    source()->setFacet(u"ends_soon"_s, inStatus({ExclusionStatus::EndsSoon}));
    source()->setFacet(u"expired"_s, inStatus({ExclusionStatus::Expired}));
    source()->setFacet(u"inactive"_s, inStatus({ExclusionStatus::Inactive}));
    setFeed<ExclusionRule>(
        [&context, exclusionKind] { return context.workspace.exclusions().list(exclusionKind); },
        [&context](const ExclusionRule &rule) { return ExclusionRecords::record(rule, context.clock->now().date()); });
}

void ExclusionsList::edit(const ExclusionRule &rule) {
    auto *dialog = new ExclusionDialog(context(), rule, this);
    connect(dialog, &ExclusionDialog::saved, this, [this] { reload(); });
    dialog->open();
}

void ExclusionsList::setActive(const std::vector<ExclusionRule> &rules, bool active) {
    for (const auto &rule : rules)
        whenDone(context().workspace.exclusions().setActive(rule.id, active), this,
                 [this](const Result<ExclusionRule> &changed) {
                     report(u"active"_s, changed ? std::nullopt : std::optional<Error>(changed.error()));
                     reload();
                 });
}

void ExclusionsList::remove(const std::vector<ExclusionRule> &rules) {
    Question question;
    question.id = u"remove_exclusions"_s;
    question.title = tr("Remove %n exclusion rule(s)?", "", static_cast<int>(rules.size()));
    question.text = tr("The rows come back at the next refresh.");
    question.detail = tr("Nothing is changed in Zendesk.");
    question.choices = {{u"remove"_s, tr("Remove"), ButtonLook::Danger}};
    whenDone(context().dialogs.ask(question, this), this, [this, rules](const Result<QString> &answer) {
        if (!answer)
            return;
        for (const auto &rule : rules)
            whenDone(context().workspace.exclusions().remove(rule.id), this, [this](const Result<void> &removed) {
                report(u"remove"_s, removed ? std::nullopt : std::optional<Error>(removed.error()));
                reload();
            });
    });
}

} // namespace seatkeeper::gui
