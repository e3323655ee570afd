#pragma once

#include "storage/EvidenceRepository.h"
#include "vendor/VendorAccount.h"

#include <QHash>

#include <deque>

namespace seatkeeper {

//! Reads what shows activity and what makes a seat paid beside the list of people. Private to services/; sync thread.
//! Refused by plan or role is "unavailable"; another failure is "failed" and makes the evidence incomplete.
//! Only Cancelled and ReauthRequired end the reading with an error.
class EvidenceReader {
public:
    EvidenceReader(std::shared_ptr<VendorAccount> account, CancelToken cancel)
        : m_account(std::move(account)), m_cancel(std::move(cancel)) {}

    //! The newest live session of each person, account-wide.
    Task<QHash<ExternalId, QDateTime>> sessions();
    Task<void> probeAuditLog();

    using Roles = std::vector<std::pair<ExternalId, std::vector<ProductRole>>>;
    //! Product roles of the people; those that could not be read are missing.
    Task<Roles> productRoles(std::vector<ExternalId> people);

    const SignalMap &availability() const { return m_availability; }
    qint64 unreadProductRoles() const { return m_unread; }

private:
    Task<void> readRolesInTurn(std::shared_ptr<std::deque<ExternalId>> waiting, std::shared_ptr<Roles> found);
    Result<void> judge(const Error &error, SignalKind kind);

    std::shared_ptr<VendorAccount> m_account;
    CancelToken m_cancel;
    SignalMap m_availability{{SignalKind::SignIn, SignalAvailability::Available}};
    qint64 m_unread = 0;
    int m_failuresInARow = 0;
    bool m_rolesRefused = false;
};

} // namespace seatkeeper
