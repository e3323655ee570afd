#pragma once

#include "base/Operation.h"
#include "vendor/VendorAccount.h"

#include <map>
#include <memory>

namespace seatkeeper {

//! Private to services/: reads what a plan must know about its people beside the last download: open tickets, product
//! roles, groups, and who else is in those groups. Sends GET alone. What plan or role refuse stays unknown and is
//! marked so; any other failure ends the reading. In the sync thread; must outlive its tasks.
class PlanReader {
public:
    PlanReader(std::shared_ptr<VendorAccount> account, CancelToken cancel, std::shared_ptr<ProgressFeed> progress)
        : m_account(std::move(account)), m_cancel(std::move(cancel)), m_progress(std::move(progress)) {}

    Task<void> read(std::vector<PlanSubject> &subjects);

    const QMap<ExternalId, QList<ExternalId>> &groupsOfPerson() const { return m_groupsOfPerson; }
    //! The groups of these people, with their names.
    const std::map<ExternalId, VendorGroup> &groups() const { return m_groups; }
    //! Everybody in each of those groups.
    const std::map<ExternalId, std::vector<ExternalId>> &members() const { return m_members; }
    bool groupsUnreadable() const { return m_groupsUnreadable; }

private:
    Task<void> readPerson(PlanSubject &subject);
    Task<void> readGroupsOf(ExternalId person);
    Task<void> readMembers(ExternalId group);
    void stepDone();

    std::shared_ptr<VendorAccount> m_account;
    CancelToken m_cancel;
    std::shared_ptr<ProgressFeed> m_progress;
    Progress m_state;
    QMap<ExternalId, QList<ExternalId>> m_groupsOfPerson;
    std::map<ExternalId, VendorGroup> m_groups;
    std::map<ExternalId, std::vector<ExternalId>> m_members;
    bool m_groupsUnreadable = false;
};

} // namespace seatkeeper
