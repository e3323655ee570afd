#pragma once

#include "storage/DownloadRepository.h"
#include "vendor/VendorAccount.h"

namespace seatkeeper {

struct Core;

//! Reads the product roles of staged light agents and contributors, whose seats they decide about, and of nobody else.
//! Stored with the stage as they come, so that a resumed download asks only for those that are missing. Whoever could
//! not be read stays "paid or not is unknown". Private to services/; sync thread.
class ProductRoleReading {
public:
    ProductRoleReading(Core &core, std::shared_ptr<VendorAccount> account, DownloadState download, CancelToken cancel);

    //! Errors: Cancelled, ReauthRequired, storage.
    Task<void> run(std::function<void(qint64 done, qint64 total)> report);
    //! People whose product roles could not be read.
    qint64 unread() const { return m_unread; }

private:
    Task<void> askAbout(ExternalId person);
    Task<void> flush();

    Core &m_core;
    std::shared_ptr<VendorAccount> m_account;
    DownloadState m_download;
    CancelToken m_cancel;
    std::vector<std::pair<ExternalId, std::vector<ProductRole>>> m_found;
    qint64 m_unread = 0;
    int m_failuresInARow = 0;
    bool m_refused = false;
};

} // namespace seatkeeper
