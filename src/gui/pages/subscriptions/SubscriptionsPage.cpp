#include "gui/pages/subscriptions/SubscriptionsPage.h"

#include "gui/pages/roster/RosterPage.h"
#include "gui/pages/subscriptions/SubscriptionsList.h"

namespace seatkeeper::gui {

SubscriptionsPage::SubscriptionsPage(WindowContext &context, QWidget *parent)
    : QStackedWidget(parent),
      m_context(context),
      m_list(new SubscriptionsList(context, std::nullopt, PageHead::Kind::Page, this)) {
    addWidget(m_list);
    connect(m_list, &SubscriptionsList::rosterRequested, this, &SubscriptionsPage::openRoster);
}

void SubscriptionsPage::setProfile(std::optional<ProfileId> profile) { m_list->setProfile(profile); }

void SubscriptionsPage::openRoster() {
    if (!m_roster) {
        m_roster = new RosterPage(m_context, this);
        addWidget(m_roster);
        connect(m_roster, &RosterPage::backRequested, this, [this] { setCurrentWidget(m_list); });
    }
    setCurrentWidget(m_roster);
}

} // namespace seatkeeper::gui
