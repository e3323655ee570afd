#include "gui/pages/subscriptions/SubscriptionsList.h"

#include "gui/pages/exclusions/ExclusionDialog.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/person/EvidenceCard.h"
#include "gui/pages/person/PersonDrawer.h"
#include "gui/pages/subscriptions/SubscriptionRecords.h"
#include "gui/pages/subscriptions/SubscriptionSource.h"
#include "gui/widgets/MessageArea.h"
#include "services/Subscriptions.h"
#include "services/Workspace.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {
Availability onePerson(const CommandTarget &target) {
    return target.count() == 1 && target.records.size() == 1
               ? Availability::yes()
               : Availability::no(SubscriptionsList::tr("Choose one person"));
}

Subscription firstOf(const CommandTarget &target) { return target.records.first().payload.value<Subscription>(); }
} // namespace

SubscriptionsList::SubscriptionsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                                     QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_source(new SubscriptionSource(context, profile, this)),
      m_list(new ListPage(spec(kind), m_source, listServices(context), this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
}

ListPageSpec SubscriptionsList::spec(PageHead::Kind kind) {
    ListPageSpec spec;
    spec.id = u"subscriptions"_s;
    spec.title = kind == PageHead::Kind::Page ? tr("Subscriptions") : tr("Software Subscriptions");
    spec.explanation = tr("All team members; the filled seat is a paid one.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Name, e-mail or id");
    spec.conditions = WhereScope::Subscriptions;
    spec.columns = SubscriptionRecords::columns();
    spec.facets = {{u"all"_s, tr("All")},
                   {u"paid"_s, tr("Paid seats")},
                   {u"idle_60"_s, tr("Idle 60+ days")},
                   {u"never"_s, tr("Never signed in")},
                   {u"suspended"_s, tr("Suspended")},
                   {u"light_paid"_s, tr("Paid light agents")},
                   {u"excluded"_s, tr("Excluded")}};
    spec.sortColumn = u"name"_s;
    spec.linesPerRow = 2;
    spec.sumWords = tr("Costs %1 a year");
    spec.selectedSumWords = tr("%1 a year");
    spec.exportName = u"subscriptions"_s;
    Command vendor;
    vendor.id = u"subscriptions.openInVendor"_s;
    vendor.text = fixedText(tr("Open in Zendesk"));
    vendor.icon = Icon::External;
    vendor.availability = onePerson;
    vendor.run = [this](const CommandTarget &target) { openInVendor(firstOf(target)); };
    Command exclude;
    exclude.id = u"subscriptions.exclude"_s;
    exclude.text = fixedText(tr("Exclude…"));
    exclude.icon = Icon::Ban;
    exclude.availability = onePerson;
    exclude.run = [this](const CommandTarget &target) { this->exclude(firstOf(target)); };
    spec.commands = {exclude, vendor};
    if (kind == PageHead::Kind::Page) {
        Command roster;
        roster.id = u"subscriptions.roster"_s;
        roster.text = fixedText(tr("Roster"));
        roster.icon = Icon::People;
        roster.place = Command::Place::Head;
        roster.run = [this](const CommandTarget &) { Q_EMIT rosterRequested(); };
        spec.commands.append(roster);
    }
    spec.drawer = [this](QWidget *parent) { return makeDrawer(parent); };
    spec.empty[EmptyKind::NeverRefreshed] = {Icon::People,
                                             tr("Nothing downloaded yet"),
                                             tr("Publish a profile, or refresh it, to see who holds which seat."),
                                             {},
                                             {}};
    spec.emptyKind = [] { return EmptyKind::NeverRefreshed; };
    return spec;
}

PersonDrawer *SubscriptionsList::makeDrawer(QWidget *parent) {
    auto *drawer = new PersonDrawer(
        m_context,
        [](const Record &record) -> std::optional<PersonDrawer::Person> {
            const auto subscription = record.payload.value<Subscription>();
            return PersonDrawer::Person{subscription.profile, subscription.externalId};
        },
        parent);
    drawer->addAct(tr("Open in Zendesk"), [this, drawer] {
        if (drawer->card()->card())
            openInVendor(drawer->card()->card()->subscription);
    });
    drawer->addAct(tr("Exclude…"), [this, drawer] {
        if (drawer->card()->card())
            exclude(drawer->card()->card()->subscription);
    });
    return drawer;
}

void SubscriptionsList::setProfile(std::optional<ProfileId> profile) { m_source->setProfile(profile); }

void SubscriptionsList::reload() { m_list->refresh(); }

void SubscriptionsList::openInVendor(const Subscription &subscription) {
    whenDone(m_context.workspace.subscriptions().card(subscription.profile, subscription.externalId), this,
             [this](const Result<Subscriptions::Card> &card) {
                 if (!card)
                     m_list->messages()->showError(u"vendor"_s, card.error());
                 else if (!m_context.openUrl(card->vendorPage))
                     m_list->messages()->show({u"vendor"_s,
                                               Tone::Warn,
                                               tr("The browser could not be opened."),
                                               card->vendorPage.toString(),
                                               {},
                                               {}});
             });
}

void SubscriptionsList::exclude(const Subscription &subscription) {
    ExclusionRule rule;
    rule.kind = ExclusionKind::User;
    rule.pattern = subscription.userPrincipalName.isEmpty() ? subscription.externalId : subscription.userPrincipalName;
    (new ExclusionDialog(m_context, rule, this))->open();
}

} // namespace seatkeeper::gui
