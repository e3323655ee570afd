#include "gui/pages/rules/RulesList.h"

#include "gui/pages/rules/RuleDialog.h"
#include "gui/pages/rules/RuleRecords.h"
#include "services/Rules.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

Command RulesList::addCommand(PageHead::Kind kind, RulesList *self) {
    Command add;
    add.id = u"rules.add"_s;
    add.text = fixedText(tr("Add rule…"));
    add.icon = Icon::Plus;
    add.place = Command::Place::Head;
    add.primary = kind == PageHead::Kind::Page;
    add.run = [self](const CommandTarget &) {
        ReclamationRule rule;
        rule.profile = self->m_profile;
        self->edit(rule);
    };
    return add;
}

QVector<Command> RulesList::rowCommands(RulesList *self) {
    Command edit;
    edit.id = u"rules.edit"_s;
    edit.text = fixedText(tr("Edit…"));
    edit.icon = Icon::Pencil;
    edit.primary = true;
    edit.availability = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one rule"));
    };
    edit.run = [self](const CommandTarget &target) { self->edit(payloads<ReclamationRule>(target).front()); };
    Command duplicate;
    duplicate.id = u"rules.duplicate"_s;
    duplicate.text = fixedText(tr("Duplicate…"));
    duplicate.icon = Icon::Copy;
    duplicate.availability = edit.availability;
    duplicate.run = [self](const CommandTarget &target) {
        ReclamationRule copy = payloads<ReclamationRule>(target).front();
        copy.id = {};
        copy.name = tr("%1 (copy)").arg(copy.name);
        self->edit(copy);
    };
    Command off;
    off.id = u"rules.deactivate"_s;
    off.text = fixedText(tr("Deactivate"));
    off.icon = Icon::Pause;
    off.run = [self](const CommandTarget &target) { self->setActive(payloads<ReclamationRule>(target), false); };
    Command on;
    on.id = u"rules.activate"_s;
    on.text = fixedText(tr("Activate"));
    on.icon = Icon::Play;
    on.run = [self](const CommandTarget &target) { self->setActive(payloads<ReclamationRule>(target), true); };
    return {edit, duplicate, off, on};
}

ListPageSpec RulesList::spec(PageHead::Kind kind, RulesList *self) {
    ListPageSpec spec;
    spec.id = u"rules"_s;
    spec.title = tr("Reclamation Rules");
    spec.explanation = tr("Which seats are proposed for reclaim. A rule proposes; a person decides.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = RuleRecords::columns();
    spec.exportName = u"reclamation-rules"_s;
    const Command add = addCommand(kind, self);
    spec.commands = rowCommands(self);
    spec.commands.prepend(add);
    spec.activate = [self](const Record &record) { self->edit(record.payload.value<ReclamationRule>()); };
    spec.empty[EmptyKind::NothingThere] = {Icon::Filter,
                                           tr("No reclamation rules"),
                                           tr("Publishing a profile makes its first rule."),
                                           EmptyText::Action{tr("Add rule…"), [add] { add.run({}); }},
                                           {}};
    return spec;
}

RulesList::RulesList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"rules"_s}, parent), m_profile(profile) {
    setFeed<ReclamationRule>([this, &context] { return context.workspace.rules().list(m_profile); },
                             &RuleRecords::record);
}

void RulesList::setProfile(std::optional<ProfileId> profile) {
    m_profile = profile;
    reload();
}

void RulesList::edit(const ReclamationRule &rule) {
    auto *dialog = new RuleDialog(context(), rule, this);
    connect(dialog, &RuleDialog::saved, this, [this] { reload(); });
    dialog->open();
}

void RulesList::setActive(const std::vector<ReclamationRule> &rules, bool active) {
    for (ReclamationRule rule : rules) {
        rule.active = active;
        whenDone(context().workspace.rules().save(rule), this, [this](const Result<ReclamationRule> &saved) {
            report(u"active"_s, saved ? std::nullopt : std::optional<Error>(saved.error()));
            reload();
        });
    }
}

} // namespace seatkeeper::gui
