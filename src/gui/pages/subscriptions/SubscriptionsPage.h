#pragma once

#include "gui/context/ProfileScoped.h"
#include "gui/context/WindowContext.h"

#include "base/Ids.h"

#include <QStackedWidget>

#include <optional>

namespace seatkeeper::gui {

class RosterPage;
class SubscriptionsList;

//! The page "Subscriptions": the list of everybody, and from there the company's roster.
class SubscriptionsPage final : public QStackedWidget, public ProfileScoped {
    Q_OBJECT
public:
    explicit SubscriptionsPage(WindowContext &context, QWidget *parent = nullptr);
    SubscriptionsList *list() const { return m_list; }
    RosterPage *roster() const { return m_roster; }
    void setProfile(std::optional<ProfileId> profile) override;
    void openRoster();

private:
    WindowContext &m_context;
    SubscriptionsList *m_list;
    RosterPage *m_roster = nullptr;
};

} // namespace seatkeeper::gui
