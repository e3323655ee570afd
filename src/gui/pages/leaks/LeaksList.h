#pragma once

#include "domain/LeakFinder.h"
#include "gui/context/ProfileScoped.h"
#include "gui/context/WindowContext.h"
#include "gui/listpage/ListPage.h"
#include "services/Leaks.h"

namespace seatkeeper::gui {

class LeakSource;
class PersonDrawer;

//! Seats that are paid by mistake, with the evidence card at the right and the act that mends them.
class LeaksList final : public QWidget, public ProfileScoped {
    Q_OBJECT
public:
    LeaksList(WindowContext &context, std::optional<ProfileId> profile, PageHead::Kind kind, QWidget *parent = nullptr);
    ListPage *list() const { return m_list; }
    void setProfile(std::optional<ProfileId> profile) override;

private:
    ListPageSpec spec(PageHead::Kind kind);
    QVector<Command> commands();
    EmptyText emptyFacet(const QString &facet);
    PersonDrawer *makeDrawer(QWidget *parent);
    void readCoverage();
    void propose(const std::vector<SubscriptionId> &seats);
    void showProposed(const Leaks::Proposed &proposed);
    void exclude(const Subscription &seat);
    void openInVendor(const Subscription &seat);
    void importRoster();

    WindowContext &m_context;
    LeakSource *m_source;
    Leaks::Coverage m_coverage;
    ListPage *m_list;
};

} // namespace seatkeeper::gui
