#pragma once

#include "services/DownloadPublication.h"
#include "services/TeamImport.h"
#include "zendesk/TeamMembers.h"

namespace seatkeeper {

//! One import of team members inside its transaction. Private to services/; in the database thread.
class TeamImporter {
public:
    TeamImporter(Session &session, const Core &core, TeamImport::Source source, CancelToken cancel,
                 ProgressFeed *progress);
    //! Makes the list the profile's current one unless rows are bad or too many people are missing: then it only looks.
    //! Any error leaves the transaction to be rolled back.
    Result<TeamImport::Preview> run();
    const Profile &profile() const { return m_profile; }
    const PublicationCounts &counts() const { return m_counts; }

private:
    Result<void> chooseProfile();
    Result<Profile> makeProfile();
    Result<void> readMeanings();
    Result<void> readRows();
    void take(const CsvRow &row);
    void takeMember(const zendesk::TeamMember &member, qint64 line);
    void noteRole(const zendesk::TeamMember &member, const Subscription &seat);
    void noteDates(const Subscription &seat);
    void noteProblem(qint64 line, const QString &problem, const QMap<QString, QString> &args = {});
    Result<void> flush();
    Result<void> publish();

    Session &m_session;
    const Core &m_core;
    TeamImport::Source m_source;
    CancelToken m_cancel;
    ProgressFeed *m_progress;
    std::unique_ptr<CsvReader> m_reader;
    zendesk::TeamMemberColumns m_columns;
    zendesk::RoleMeanings m_meanings;
    Profile m_profile;
    DownloadState m_download;
    PublicationCounts m_counts;
    TeamImport::Preview m_preview;
    QHash<quint64, qint64> m_lines; //!< id of a person → line
    QHash<QString, TeamImport::Role> m_roles;
    std::vector<Subscription> m_seats; //!< not staged yet
};

} // namespace seatkeeper
