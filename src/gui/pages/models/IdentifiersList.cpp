#include "gui/pages/models/IdentifiersList.h"

#include "gui/pages/models/IdentifierRecords.h"
#include "gui/pages/models/MapIdentifierDialog.h"
#include "gui/widgets/MessageArea.h"
#include "services/Models.h"
#include "services/Workspace.h"

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

ListPageSpec IdentifiersList::spec(PageHead::Kind kind, bool unrecognizedOnly, IdentifiersList *self) {
    ListPageSpec spec;
    spec.id = unrecognizedOnly ? u"unrecognized"_s : u"identifiers"_s;
    spec.title = unrecognizedOnly ? tr("Unrecognized Subscription Identifiers") : tr("Subscription Identifiers");
    spec.explanation = tr("What the vendor calls a seat. Without a model it is not reconciled.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Filter");
    spec.columns = IdentifierRecords::columns();
    spec.exportName = u"identifiers"_s;
    Command map;
    map.id = u"identifiers.map"_s;
    map.text = fixedText(tr("Map to a model…"));
    map.icon = Icon::Link;
    map.primary = true;
    map.availability = [](const CommandTarget &target) {
        return target.count() == 1 ? Availability::yes() : Availability::no(tr("Choose one identifier"));
    };
    map.run = [self](const CommandTarget &target) {
        for (const auto &identifier : payloads<SubscriptionIdentifier>(target))
            self->map(identifier);
    };
    spec.commands = {map};
    spec.activate = [self](const Record &record) { self->map(record.payload.value<SubscriptionIdentifier>()); };
    spec.empty[EmptyKind::NothingThere] = {Icon::CircleTick,
                                           tr("Every identifier has a model"),
                                           tr("A role type that the catalogue does not know would appear here."),
                                           {},
                                           {}};
    return spec;
}

IdentifiersList::IdentifiersList(WindowContext &context, std::optional<ProfileId> profile, bool unrecognizedOnly,
                                 PageHead::Kind kind, QWidget *parent)
    : FeedList(context, spec(kind, unrecognizedOnly, this), {u"models"_s, u"subscriptions"_s}, parent),
      m_unrecognizedOnly(unrecognizedOnly) {
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

} // namespace seatkeeper::gui
