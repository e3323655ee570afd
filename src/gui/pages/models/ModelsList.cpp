#include "gui/pages/models/ModelsList.h"

#include "gui/pages/models/ModelRecords.h"
#include "services/Models.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
ListPageSpec modelsSpec(PageHead::Kind kind) {
    ListPageSpec spec;
    spec.id = u"models"_s;
    spec.title = ModelsList::tr("Software Models");
    spec.explanation = ModelsList::tr("Publisher, product and edition at which entitlements and subscriptions meet.");
    spec.headKind = kind;
    spec.searchPlaceholder = ModelsList::tr("Filter");
    spec.columns = ModelRecords::columns();
    spec.selectable = false;
    spec.exportName = u"software-models"_s;
    spec.empty[EmptyKind::NothingThere] = {Icon::Model,
                                           ModelsList::tr("No software models yet"),
                                           ModelsList::tr("The first refresh makes them from what it finds."),
                                           {},
                                           {}};
    return spec;
}
} // namespace

ModelsList::ModelsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : FeedList(context, modelsSpec(kind), {u"models"_s, u"subscriptions"_s}, parent) {
    setFeed<SoftwareModel>([&context, profile] { return context.workspace.models().list(profile); },
                           &ModelRecords::record);
}

} // namespace seatkeeper::gui
