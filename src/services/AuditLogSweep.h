#pragma once

#include "services/SignalAccess.h"
#include "vendor/VendorAccount.h"

namespace seatkeeper {

struct Core;

//! Reads the sign-ins of everybody from the audit log, the newest first, when that costs fewer requests than asking for
//! the people one by one. After the first time only what is new has to be read. An interrupted sweep goes on where it
//! stopped. Private to services/; sync thread.
class AuditLogSweep {
public:
    AuditLogSweep(Core &core, std::shared_ptr<VendorAccount> account, ProfileId profile, DownloadId download,
                  SignalAccess &access, CancelToken cancel);

    //! @param longestThreshold days that a rule looks back at most
    //! @param onePerPerson requests that asking for the people one by one would take
    //! @param mayGoOn take up a sweep that was interrupted in the last hours
    //! Errors: Cancelled, ReauthRequired, storage; any other failure is a matter of SignalAccess.
    Task<void> run(int longestThreshold, qint64 onePerPerson, bool mayGoOn);
    //! The sign-ins of everybody are known up to here.
    const std::optional<QDateTime> &knownUntil() const { return m_reading.until; }
    qint64 pages() const { return m_pages; }

private:
    using SignInPage = Page<PersonMoment>;
    Task<void> load();
    void plan(int longestThreshold, bool mayGoOn);
    //! The newest sign-ins before @p until, or the page at the cursor; absent when it could not be read, which m_access
    //! knows then.
    Task<std::optional<SignInPage>> read(QDateTime until, QString cursor);
    //! Whether the whole log takes fewer requests than asking for the people; where the newest page says no, some older
    //! ones are looked at.
    Task<bool> isWorthIt(const SignInPage *first, qint64 onePerPerson);
    Task<void> take(SignInPage page);
    Task<void> store(std::vector<PersonMoment> found);

    Core &m_core;
    std::shared_ptr<VendorAccount> m_account;
    ProfileId m_profile;
    DownloadId m_download;
    SignalAccess &m_access;
    CancelToken m_cancel;
    AuditLogReading m_reading;
    qint64 m_pages = 0;
};

} // namespace seatkeeper
