#include "gui/pages/connections/ConnectionsPage.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/connections/ConnectionRecords.h"
#include "gui/pages/connections/RepointDialog.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
Availability oneRow(const CommandTarget &target) {
    return target.count() == 1 ? Availability::yes() : Availability::no(ConnectionsPage::tr("Choose one connection"));
}

std::function<QString(const QString &)> needsName() {
    return [](const QString &text) {
        return text.trimmed().isEmpty() ? ConnectionsPage::tr("A name is needed.") : QString();
    };
}
} // namespace

ListPageSpec ConnectionsPage::spec(PageHead::Kind kind, ConnectionsPage *self) {
    ListPageSpec spec;
    spec.id = u"connections"_s;
    spec.title = tr("Connections");
    spec.explanation =
        tr("Connection aliases and their child aliases. The first profile uses the parent, each further one a child.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = ConnectionRecords::columns();
    spec.exportName = u"connections"_s;
    const auto command = [self](const QString &id, const QString &text, Icon icon,
                                void (ConnectionsPage::*run)(const Connections::Row &)) {
        Command one;
        one.id = id;
        one.text = fixedText(text);
        one.icon = icon;
        one.availability = oneRow;
        one.run = [self, run](const CommandTarget &target) {
            (self->*run)(payloads<Connections::Row>(target).front());
        };
        return one;
    };
    Command child =
        command(u"connections.child"_s, tr("Create child alias…"), Icon::Plus, &ConnectionsPage::createChild);
    child.primary = true;
    spec.commands = {
        child, command(u"connections.rename"_s, tr("Rename…"), Icon::Pencil, &ConnectionsPage::rename),
        command(u"connections.repoint"_s, tr("Point a profile here…"), Icon::Link, &ConnectionsPage::repoint),
        command(u"connections.remove"_s, tr("Remove…"), Icon::Trash, &ConnectionsPage::remove)};
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Plug, tr("No connections yet"), tr("Connecting an account makes the first one."), {}, {}};
    return spec;
}

ConnectionsPage::ConnectionsPage(WindowContext &context, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"profiles"_s}, parent) {
    setFeed<Connections::Row>([&context] { return context.workspace.connections().list(); },
                              &ConnectionRecords::record);
}

void ConnectionsPage::createChild(const Connections::Row &parent) {
    TextQuestion question;
    question.id = u"child_alias"_s;
    question.title = tr("Create child alias");
    question.text = tr("A child of “%1” gives a further profile a connection of its own.").arg(parent.alias.name);
    question.label = tr("Name");
    question.accept = {u"create"_s, tr("Create child alias"), ButtonLook::Primary};
    question.check = needsName();
    const AliasId parentId = parent.alias.parent.value_or(parent.alias.id);
    whenDone(context().dialogs.askText(question, this), this, [this, parentId](const Result<QString> &name) {
        if (!name)
            return;
        whenDone(context().workspace.connections().createChild(parentId, name->trimmed()), this,
                 [this](const Result<ConnectionAlias> &made) {
                     report(u"child"_s, made ? std::nullopt : std::optional<Error>(made.error()));
                     reload();
                 });
    });
}

void ConnectionsPage::rename(const Connections::Row &row) {
    TextQuestion question;
    question.id = u"rename_alias"_s;
    question.title = tr("Rename connection alias");
    question.label = tr("Name");
    question.value = row.alias.name;
    question.accept = {u"rename"_s, tr("Rename"), ButtonLook::Primary};
    question.check = needsName();
    whenDone(context().dialogs.askText(question, this), this, [this, alias = row.alias](const Result<QString> &name) {
        if (!name)
            return;
        ConnectionAlias changed = alias;
        changed.name = name->trimmed();
        whenDone(context().workspace.connections().update(changed, std::nullopt), this,
                 [this](const Result<ConnectionAlias> &stored) {
                     report(u"rename"_s, stored ? std::nullopt : std::optional<Error>(stored.error()));
                     reload();
                 });
    });
}

void ConnectionsPage::repoint(const Connections::Row &row) {
    auto *dialog = new RepointDialog(context(), row, this);
    connect(dialog, &RepointDialog::repointed, this, [this] { reload(); });
    dialog->open();
}

void ConnectionsPage::remove(const Connections::Row &row) {
    Question question;
    question.id = u"remove_alias"_s;
    question.title = tr("Remove “%1”?").arg(row.alias.name);
    question.text = tr("The connection record and its stored sign-ins are deleted here.");
    question.detail = tr("The OAuth client in Zendesk stays.");
    question.choices = {{u"remove"_s, tr("Remove"), ButtonLook::Danger}};
    whenDone(context().dialogs.ask(question, this), this, [this, id = row.alias.id](const Result<QString> &answer) {
        if (!answer)
            return;
        whenDone(context().workspace.connections().remove(id), this, [this](const Result<void> &removed) {
            report(u"remove"_s, removed ? std::nullopt : std::optional<Error>(removed.error()));
            reload();
        });
    });
}

} // namespace seatkeeper::gui
