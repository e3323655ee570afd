#pragma once

#include "services/Core.h"
#include "services/DownloadPublication.h"
#include "services/Downloads.h"
#include "storage/Database.h"
#include "storage/Lease.h"

#include <QSet>

namespace seatkeeper {

//! One refresh from its job result to its end. Private to services/; lives in the sync thread for one run.
class DownloadRun {
public:
    DownloadRun(Core &core, ProfileId profile, Downloads::Options options, CancelToken cancel,
                std::shared_ptr<ProgressFeed> progress);
    Task<Downloads::Outcome> execute();

private:
    Task<void> begin();
    Task<void> settleForgottenResults();
    Task<void> refresh();
    Task<void> finish(std::optional<Error> error);

    //! Resumes or starts, and reads pages until the stage is whole and its size is right.
    Task<void> download();
    Task<void> openStage(bool mayResume);
    Task<void> readPages();
    Task<void> readRoles();
    Task<void> takePage(PeoplePage page);
    Task<void> flush();
    //! True when the stage is as large as the vendor says; false: try once more.
    Task<bool> isCountRight();
    Task<void> checkShrink();
    Task<void> readEvidence();
    Task<void> readGroups();
    Task<void> publish();
    Task<void> findCandidates();

    DownloadStatus statusAfter(const Error &error) const;
    void addRoles(const std::vector<VendorRole> &roles);
    void noteTraffic();
    void report(const QString &stage, qint64 done);
    void log(const QString &line);

    Core &m_core;
    ProfileId m_profile;
    Downloads::Options m_options;
    CancelToken m_cancel;
    std::shared_ptr<ProgressFeed> m_progress;
    std::unique_ptr<Lease> m_lease;
    std::shared_ptr<VendorAccount> m_account;
    DownloadState m_state;
    DownloadPublication m_publication;
    Downloads::Outcome m_outcome;
    std::optional<PeopleCount> m_count;
    std::vector<VendorRole> m_roles;
    QSet<size_t> m_seen; //!< hashes of the people's ids
    QSet<QString> m_cursors;
    int m_pagesWithoutNews = 0;
    std::vector<Subscription> m_buffer;
    std::chrono::milliseconds m_flushedAt{0};
    bool m_published = false;
};

} // namespace seatkeeper
