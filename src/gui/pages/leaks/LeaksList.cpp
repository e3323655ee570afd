#include "gui/pages/leaks/LeaksList.h"

#include "gui/pages/exclusions/ExclusionDialog.h"
#include "gui/pages/leaks/LeakRecords.h"
#include "gui/pages/leaks/LeakSource.h"
#include "gui/pages/lists/FeedList.h"
#include "gui/pages/person/EvidenceCard.h"
#include "gui/pages/person/PersonDrawer.h"
#include "gui/pages/roster/RosterImportDialog.h"
#include "gui/text/ErrorText.h"
#include "gui/widgets/MessageArea.h"
#include "services/Subscriptions.h"
#include "services/Workspace.h"
#include "services/wording/LeakText.h"

#include <QVBoxLayout>

namespace seatkeeper::gui {

using namespace Qt::StringLiterals;

namespace {

Leak leakOf(const Record &record) { return record.payload.value<Leak>(); }

Availability onePerson(const CommandTarget &target) {
    return target.count() == 1 && target.records.size() == 1 ? Availability::yes()
                                                             : Availability::no(LeaksList::tr("Choose one person"));
}

//! A second account can be named, but which of the two goes is not the program's to say.
Availability proposable(const CommandTarget &target) {
    int undecided = 0;
    for (const Record &record : target.records)
        undecided += !justificationOf(leakOf(record)).has_value();
    if (undecided == 0)
        return Availability::yes();
    return Availability::no(
        LeaksList::tr("Of %n second account(s) only a person can say which of the two goes", "", undecided));
}

std::vector<SubscriptionId> seatsOf(const CommandTarget &target) {
    std::vector<SubscriptionId> seats;
    for (const RecordKey &key : target.keys)
        seats.push_back(SubscriptionId{key.number});
    return seats;
}

} // namespace

LeaksList::LeaksList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_source(new LeakSource(context, profile, this)),
      m_list(new ListPage(spec(kind), m_source, listServices(context), this)) {
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    connect(m_source, &RecordSource::changed, this, &LeaksList::readCoverage);
    readCoverage();
}

ListPageSpec LeaksList::spec(PageHead::Kind kind) {
    ListPageSpec spec;
    spec.id = u"leaks"_s;
    spec.title = tr("Seat Leaks");
    spec.explanation = tr("Seats that are paid by mistake. Nobody has to argue about inactivity here.");
    spec.headKind = kind;
    spec.searchPlaceholder = tr("Name, e-mail or id");
    spec.columns = LeakRecords::columns();
    spec.facets = {{u"all"_s, tr("All")}};
    for (const LeakKind one : leakKinds())
        spec.facets.append({leakKindName(one), LeakText::kind(one)});
    spec.commands = commands();
    spec.sortColumn = u"kind"_s;
    spec.linesPerRow = 2;
    spec.sumWords = tr("Wastes %1 a year");
    spec.selectedSumWords = tr("%1 a year");
    spec.exportName = u"seat-leaks"_s;
    spec.drawer = [this](QWidget *parent) { return makeDrawer(parent); };
    spec.empty[EmptyKind::NeverRefreshed] = {Icon::Leak,
                                             tr("Nothing downloaded yet"),
                                             tr("Publish a profile, or refresh it, to see which seats are wasted."),
                                             {},
                                             {}};
    spec.empty[EmptyKind::NothingThere] = {Icon::CircleTick,
                                           tr("No seat is paid by mistake"),
                                           tr("Nobody is suspended and paid, and no role or product role makes a "
                                              "light agent paid. The next refresh looks again."),
                                           {},
                                           {}};
    spec.emptyKind = [this] { return m_coverage.downloaded ? EmptyKind::NothingThere : EmptyKind::NeverRefreshed; };
    spec.emptyFacet = [this](const QString &facet) { return emptyFacet(facet); };
    return spec;
}

EmptyText LeaksList::emptyFacet(const QString &facet) {
    const auto kind = leakKindFromName(facet);
    if (kind == LeakKind::Leaver && !m_coverage.rosterThere)
        return {Icon::People,
                tr("Nobody is known to have left"),
                tr("Import the company's roster: a CSV file with e-mail addresses and the employment status."),
                EmptyText::Action{tr("Import a roster…"), [this] { importRoster(); }},
                {}};
    if (kind == LeakKind::CloneRole && m_coverage.rolesUnread)
        return {Icon::People,
                tr("The roles could not be read"),
                tr("Without their configuration a copy of the light-agent role cannot be told from another role."),
                {},
                {}};
    if (kind == LeakKind::PaidLightAgent && m_coverage.productRolesUnread > 0)
        return {Icon::People,
                tr("The product roles could not be read"),
                tr("Whether %n light agent(s) or contributor(s) are paid is not known.", "",
                   static_cast<int>(m_coverage.productRolesUnread)),
                {},
                {}};
    return {};
}

QVector<Command> LeaksList::commands() {
    Command roster;
    roster.id = u"leaks.roster"_s;
    roster.text = fixedText(tr("Import a roster…"));
    roster.icon = Icon::Import;
    roster.place = Command::Place::Head;
    roster.run = [this](const CommandTarget &) { importRoster(); };
    Command propose;
    propose.id = u"leaks.propose"_s;
    propose.text = fixedText(tr("Propose for reclaim"));
    propose.icon = Icon::Reclaim;
    propose.shortcut = QKeySequence(Qt::ALT | Qt::Key_R);
    propose.primary = true;
    propose.availability = proposable;
    propose.run = [this](const CommandTarget &target) { this->propose(seatsOf(target)); };
    Command exclude;
    exclude.id = u"leaks.exclude"_s;
    exclude.text = fixedText(tr("Exclude…"));
    exclude.icon = Icon::Ban;
    exclude.shortcut = QKeySequence(Qt::ALT | Qt::Key_X);
    exclude.availability = onePerson;
    exclude.run = [this](const CommandTarget &target) { this->exclude(leakOf(target.records.first()).seat); };
    Command vendor;
    vendor.id = u"leaks.openInVendor"_s;
    vendor.text = fixedText(tr("Open in Zendesk"));
    vendor.icon = Icon::External;
    vendor.availability = onePerson;
    vendor.run = [this](const CommandTarget &target) { openInVendor(leakOf(target.records.first()).seat); };
    return {roster, propose, exclude, vendor};
}

PersonDrawer *LeaksList::makeDrawer(QWidget *parent) {
    auto *drawer = new PersonDrawer(
        m_context,
        [](const Record &record) -> std::optional<PersonDrawer::Person> {
            const auto leak = leakOf(record);
            return PersonDrawer::Person{leak.seat.profile, leak.seat.externalId};
        },
        parent);
    const auto withSeat = [drawer](std::function<void(const Subscription &)> act) {
        return [drawer, act = std::move(act)] {
            if (const auto &card = drawer->card()->card())
                act(card->subscription);
        };
    };
    drawer->addAct(tr("Propose for reclaim"), withSeat([this](const Subscription &seat) { propose({seat.id}); }));
    drawer->addAct(tr("Exclude…"), withSeat([this](const Subscription &seat) { exclude(seat); }));
    drawer->addAct(tr("Open in Zendesk"), withSeat([this](const Subscription &seat) { openInVendor(seat); }));
    return drawer;
}

void LeaksList::setProfile(std::optional<ProfileId> profile) { m_source->setProfile(profile); }

void LeaksList::readCoverage() {
    whenDone(m_context.workspace.leaks().coverage(m_source->profile()), this,
             [this](const Result<Leaks::Coverage> &coverage) {
                 if (!coverage) {
                     m_list->messages()->showError(u"coverage"_s, coverage.error());
                     return;
                 }
                 const bool news = m_coverage.downloaded != coverage->downloaded;
                 m_coverage = *coverage;
                 if (news)
                     m_list->refresh();
             });
}

void LeaksList::propose(const std::vector<SubscriptionId> &seats) {
    if (seats.empty())
        return;
    whenDone(m_context.workspace.leaks().propose(seats, {}), this, [this](const Result<Leaks::Proposed> &proposed) {
        if (proposed)
            showProposed(*proposed);
        else
            m_list->messages()->showError(u"propose"_s, proposed.error());
    });
}

void LeaksList::showProposed(const Leaks::Proposed &proposed) {
    const auto made = static_cast<int>(proposed.done.size());
    const auto refused = static_cast<int>(proposed.refused.size());
    if (refused > 0) {
        const ErrorWords words = ErrorText::words(proposed.refused.front().second);
        const QString others = made > 0 ? tr("%n candidate(s) made.", "", made) : QString();
        m_list->messages()->show({u"propose"_s,
                                  Tone::Warn,
                                  tr("%n seat(s) could not be proposed.", "", refused),
                                  (words.paragraph() + u' ' + others).trimmed(),
                                  {},
                                  words.technical});
        return;
    }
    m_list->messages()->show({u"propose"_s,
                              Tone::Ok,
                              tr("%n removal candidate(s) made.", "", made),
                              tr("They are Ready; nothing happens in Zendesk before you approve them."),
                              {},
                              {}});
}

void LeaksList::exclude(const Subscription &seat) {
    ExclusionRule rule;
    rule.kind = ExclusionKind::User;
    rule.pattern = seat.userPrincipalName.isEmpty() ? seat.externalId : seat.userPrincipalName;
    (new ExclusionDialog(m_context, rule, this))->open();
}

void LeaksList::openInVendor(const Subscription &seat) {
    whenDone(m_context.workspace.subscriptions().card(seat.profile, seat.externalId), this,
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

void LeaksList::importRoster() { (new RosterImportDialog(m_context, this))->open(); }

} // namespace seatkeeper::gui
