#include "gui/pages/prices/ListPricesList.h"

#include "gui/dialogs/Dialogs.h"
#include "gui/pages/prices/ListPriceDialog.h"
#include "gui/pages/prices/ListPriceRecords.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec ListPricesList::spec(ListPricesList *self) {
    ListPageSpec spec;
    spec.id = u"prices"_s;
    spec.title = tr("List prices");
    spec.explanation = tr("Per agent and month, billed yearly. What is priced by them is called an estimate.");
    spec.headKind = PageHead::Kind::Embedded;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = ListPriceRecords::columns();
    spec.exportName = u"list-prices"_s;
    Command add;
    add.id = u"prices.add"_s;
    add.text = fixedText(tr("Add price…"));
    add.icon = Icon::Plus;
    add.place = Command::Place::Head;
    add.run = [self](const CommandTarget &) { self->edit({}); };
    const auto one = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one price"));
    };
    Command edit;
    edit.id = u"prices.edit"_s;
    edit.text = fixedText(tr("Edit…"));
    edit.icon = Icon::Pencil;
    edit.primary = true;
    edit.availability = one;
    edit.run = [self](const CommandTarget &target) {
        for (const auto &entry : payloads<ListPrices::Entry>(target))
            self->edit(entry.price);
    };
    Command remove;
    remove.id = u"prices.remove"_s;
    remove.text = fixedText(tr("Set back or remove…"));
    remove.icon = Icon::Undo;
    remove.availability = [one](const CommandTarget &target) {
        Availability single = one(target);
        if (!single.possible)
            return single;
        for (const auto &entry : payloads<ListPrices::Entry>(target))
            if (entry.shipped && !entry.price.edited)
                return Availability::no(tr("This price is as it was shipped"));
        return Availability::yes();
    };
    remove.run = [self](const CommandTarget &target) {
        for (const auto &entry : payloads<ListPrices::Entry>(target))
            self->remove(entry);
    };
    spec.commands = {add, edit, remove};
    spec.activate = [self](const Record &record) { self->edit(record.payload.value<ListPrices::Entry>().price); };
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Money, tr("No list prices"), tr("Add what your vendor publishes."), {}, {}};
    return spec;
}

ListPricesList::ListPricesList(WindowContext &context, QWidget *parent)
    : FeedList(context, spec(this), {u"prices"_s, u"models"_s, u"profiles"_s}, parent) {
    setFeed<ListPrices::Entry>([&context] { return context.workspace.prices().list(); },
                               [&context](const ListPrices::Entry &entry) {
                                   return ListPriceRecords::record(entry, context.clock->now().toLocalTime().date());
                               });
}

void ListPricesList::edit(const ListPrice &price) {
    auto *dialog = new ListPriceDialog(context(), price, this);
    connect(dialog, &ListPriceDialog::saved, this, [this] { reload(); });
    dialog->open();
}

void ListPricesList::remove(const ListPrices::Entry &entry) {
    Question question;
    question.id = u"remove_price"_s;
    question.title = entry.shipped ? tr("Set the price of %1 back?").arg(entry.price.name)
                                   : tr("Remove the price of %1?").arg(entry.price.name);
    question.text = entry.shipped ? tr("The shipped price holds again, and what it estimates follows at once.")
                                  : tr("It is no longer offered for estimates.");
    question.choices = {{u"remove"_s, entry.shipped ? tr("Set back") : tr("Remove price"), ButtonLook::Primary}};
    whenDone(context().dialogs.ask(question, this), this,
             [this, plan = entry.price.plan](const Result<QString> &answer) {
                 if (!answer)
                     return;
                 whenDone(context().workspace.prices().remove(plan), this, [this](const Result<void> &removed) {
                     report(u"remove"_s, removed ? std::nullopt : std::optional<Error>(removed.error()));
                     reload();
                 });
             });
}

} // namespace seatkeeper::gui
