#include "gui/pages/profiles/ProfilesPage.h"

#include "gui/pages/connections/ConnectionsPage.h"
#include "gui/pages/imports/TeamImportDialog.h"
#include "gui/pages/profiles/ProfileRecordPage.h"
#include "gui/pages/profiles/ProfilesList.h"
#include "gui/pages/start/StartPage.h"

namespace seatkeeper::gui {

ProfilesPage::ProfilesPage(WindowContext &context, bool demo, QWidget *parent)
    : QStackedWidget(parent),
      m_context(context),
      m_start(new StartPage(demo, this)),
      m_list(new ProfilesList(context, PageHead::Kind::Page, this)) {
    addWidget(m_start);
    addWidget(m_list);
    connect(m_start, &StartPage::connectRequested, this, &ProfilesPage::connectRequested);
    connect(m_start, &StartPage::demoRequested, this, &ProfilesPage::demoRequested);
    connect(m_start, &StartPage::importRequested, this, [this] { importTeam(std::nullopt); });
    connect(m_list, &ProfilesList::connectRequested, this, &ProfilesPage::connectRequested);
    connect(m_list, &ProfilesList::openRequested, this, &ProfilesPage::openRecord);
    connect(m_list, &ProfilesList::resumeRequested, this, &ProfilesPage::resumeRequested);
    connect(m_list, &ProfilesList::importRequested, this, &ProfilesPage::importTeam);
    connect(m_list, &ProfilesList::connectionsRequested, this, &ProfilesPage::openConnections);
    connect(m_list, &FeedList::countChanged, this, [this](qint64 count) {
        if (count == 0 && currentWidget() == m_list)
            setCurrentWidget(m_start);
        else if (count > 0 && currentWidget() == m_start)
            setCurrentWidget(m_list);
    });
    setCurrentWidget(m_list);
}

void ProfilesPage::importTeam(const std::optional<Profile> &profile) {
    auto *dialog = new TeamImportDialog(m_context, profile, this);
    connect(dialog, &TeamImportDialog::imported, this, &ProfilesPage::openRecord);
    dialog->open();
}

void ProfilesPage::openList() { setCurrentWidget(m_list); }

void ProfilesPage::openRecord(ProfileId profile) {
    if (m_record && m_record->profile() != profile) {
        removeWidget(m_record);
        m_record->deleteLater();
        m_record = nullptr;
    }
    if (!m_record) {
        m_record = new ProfileRecordPage(m_context, profile, this);
        addWidget(m_record);
        connect(m_record, &ProfileRecordPage::backRequested, this, &ProfilesPage::openList);
        connect(m_record, &ProfileRecordPage::resumeRequested, this, &ProfilesPage::resumeRequested);
        connect(m_record, &ProfileRecordPage::connectionsRequested, this, &ProfilesPage::openConnections);
        connect(m_record, &ProfileRecordPage::importRequested, this,
                [this](const Profile &imported) { importTeam(imported); });
        connect(m_record, &ProfileRecordPage::planRequested, this, &ProfilesPage::planRequested);
    }
    setCurrentWidget(m_record);
}

void ProfilesPage::openConnections() {
    if (!m_connections) {
        auto *page = new ConnectionsPage(m_context, PageHead::Kind::Page, this);
        page->list()->head()->setBackVisible(true);
        connect(page->list()->head(), &PageHead::backRequested, this, [this] {
            if (m_record)
                setCurrentWidget(m_record);
            else
                openList();
        });
        m_connections = page;
        addWidget(page);
    }
    setCurrentWidget(m_connections);
}

} // namespace seatkeeper::gui
