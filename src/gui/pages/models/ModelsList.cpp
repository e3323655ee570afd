#include "gui/pages/models/ModelsList.h"

#include "gui/pages/models/ModelPriceDialog.h"
#include "gui/pages/models/ModelRecords.h"
#include "services/Models.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec ModelsList::spec(PageHead::Kind kind, ModelsList *self) {
    ListPageSpec spec;
    spec.id = u"models"_s;
    spec.title = tr("Software Models");
    spec.explanation = tr("Publisher, product and edition at which entitlements and subscriptions meet.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = ModelRecords::columns();
    spec.exportName = u"software-models"_s;
    Command price;
    price.id = u"models.price"_s;
    price.text = fixedText(tr("List price…"));
    price.icon = Icon::Money;
    price.availability = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one model"));
    };
    price.run = [self](const CommandTarget &target) {
        for (const auto &model : payloads<SoftwareModel>(target))
            self->choosePrice(model);
    };
    spec.commands = {price};
    spec.activate = [self](const Record &record) { self->choosePrice(record.payload.value<SoftwareModel>()); };
    spec.empty[EmptyKind::NothingThere] = {
        Icon::Model, tr("No software models yet"), tr("The first refresh makes them from what it finds."), {}, {}};
    return spec;
}

ModelsList::ModelsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, this), {u"models"_s, u"prices"_s, u"subscriptions"_s}, parent) {
    setFeed<SoftwareModel>([&context, profile] { return context.workspace.models().list(profile); },
                           &ModelRecords::record);
}

void ModelsList::choosePrice(const SoftwareModel &model) {
    auto *dialog = new ModelPriceDialog(context(), model, this);
    connect(dialog, &ModelPriceDialog::chosen, this, [this] { reload(); });
    dialog->open();
}

} // namespace seatkeeper::gui
