#pragma once

#include "domain/Subscription.h"
#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"

namespace seatkeeper::gui {

class PersonDrawer;
class SubscriptionSource;

//! Everybody who holds a subscription, with the evidence card at the right.
class SubscriptionsList final : public QWidget {
    Q_OBJECT
public:
    SubscriptionsList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind,
                      QWidget *parent = nullptr);
    ListPage *list() const { return m_list; }
    void setProfile(std::optional<ProfileId> profile);
    void reload();

Q_SIGNALS:
    //! The company's roster is to be shown; on the page of its own alone.
    void rosterRequested();

private:
    ListPageSpec spec(PageHead::Kind kind);
    PersonDrawer *makeDrawer(QWidget *parent);
    void openInVendor(const Subscription &subscription);
    void exclude(const Subscription &subscription);

    WindowContext &m_context;
    SubscriptionSource *m_source;
    ListPage *m_list;
};

} // namespace seatkeeper::gui
