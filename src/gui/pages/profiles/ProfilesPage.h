#pragma once

#include "domain/Profile.h"
#include "gui/context/WindowContext.h"

#include <QStackedWidget>

namespace seatkeeper::gui {

class ProfileRecordPage;
class ProfilesList;
class StartPage;

//! Integration profiles: the start page while there is none, the list, a record, the connections.
class ProfilesPage final : public QStackedWidget {
    Q_OBJECT
public:
    ProfilesPage(WindowContext &context, bool demo, QWidget *parent = nullptr);
    void openRecord(ProfileId profile);
    void openList();
    void openConnections();
    //! Imports an export of team members into a profile, or as a new one.
    void importTeam(const std::optional<Profile> &profile);
    ProfileRecordPage *record() const { return m_record; }

Q_SIGNALS:
    void connectRequested();
    void resumeRequested(seatkeeper::ProfileId profile);
    void demoRequested();
    void planRequested(seatkeeper::ProfileId profile, const std::vector<seatkeeper::CandidateId> &only);

private:
    WindowContext &m_context;
    StartPage *m_start;
    ProfilesList *m_list;
    ProfileRecordPage *m_record = nullptr;
    QWidget *m_connections = nullptr;
};

} // namespace seatkeeper::gui
