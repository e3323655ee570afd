#include "services/AuditLogSweep.h"

#include "services/Core.h"
#include "storage/Database.h"

namespace seatkeeper {

namespace {

constexpr qint64 secondsOfDay = 86400;
//! The evidence card shows a year; rules may look back further.
constexpr int leastDays = 365;
//! A row may appear a little after the sign-in that it tells of.
constexpr qint64 overlapSeconds = 600;
//! What a sweep found is as old as its beginning.
constexpr qint64 goesOnHours = 6;
//! So many times the pages that were thought worth it, and the list is taken for endless.
constexpr qint64 mostPagesFactor = 4;

} // namespace

AuditLogSweep::AuditLogSweep(Core &core, std::shared_ptr<VendorAccount> account, ProfileId profile, DownloadId download,
                             SignalAccess &access, CancelToken cancel)
    : m_core(core),
      m_account(std::move(account)),
      m_profile(profile),
      m_download(download),
      m_access(access),
      m_cancel(std::move(cancel)) {}

Task<void> AuditLogSweep::load() {
    const std::function<Result<AuditLogReading>(Session &)> work = [profile = m_profile](Session &session) {
        return EvidenceRepository(session).auditLogReading(profile);
    };
    SK_CO_TRY(reading, co_await await(m_core.database->read<AuditLogReading>(work)));
    m_reading = std::move(reading);
    co_return ok();
}

void AuditLogSweep::plan(int longestThreshold, bool mayGoOn) {
    const QDateTime now = m_core.clock->now();
    const QDateTime horizon = now.addSecs(-std::max(longestThreshold, leastDays) * secondsOfDay);
    const bool goesOn = mayGoOn && m_reading.nextUntil && !m_reading.cursor.isEmpty() &&
                        *m_reading.nextUntil >= now.addSecs(-goesOnHours * 3600);
    // What was known too short back then, or is older than the horizon, is of no use.
    if (!m_reading.from || !m_reading.until || *m_reading.until <= horizon || *m_reading.from > horizon) {
        m_reading.from.reset();
        m_reading.until.reset();
    }
    if (goesOn)
        return;
    m_reading.cursor.clear();
    m_reading.nextUntil = now;
    m_reading.nextFrom = m_reading.until ? m_reading.until->addSecs(-overlapSeconds) : horizon;
}

Task<std::optional<AuditLogSweep::SignInPage>> AuditLogSweep::nextPage() {
    auto page = co_await m_account->signIns(*m_reading.nextFrom, *m_reading.nextUntil, m_reading.cursor, m_cancel);
    if (page) {
        ++m_pages;
        m_access.succeeded(SignalKind::AuditLog);
        co_return std::optional<SignInPage>(std::move(*page));
    }
    if (SignalAccess::endsEverything(page.error()))
        co_return page.error();
    // The next refresh begins anew: the place may be what the vendor does not take any more.
    m_reading.cursor.clear();
    m_reading.nextUntil.reset();
    m_access.failed(SignalKind::AuditLog, page.error());
    SK_CO_CHECK(co_await store({}));
    co_return std::optional<SignInPage>();
}

bool AuditLogSweep::isWorthIt(const SignInPage &first, qint64 onePerPerson) const {
    if (!first.hasMore)
        return true;
    if (first.items.empty())
        return false;
    // The newest page tells how dense the log is.
    const double covered =
        std::max<double>(1, static_cast<double>(first.items.back().second.secsTo(*m_reading.nextUntil)));
    const auto whole = static_cast<double>(m_reading.nextFrom->secsTo(*m_reading.nextUntil));
    return whole / covered <= static_cast<double>(onePerPerson);
}

Task<void> AuditLogSweep::store(std::vector<PersonMoment> found) {
    const std::function<Result<void>(Session &)> work = [profile = m_profile, download = m_download,
                                                         reading = m_reading, found = std::move(found),
                                                         now = m_core.clock->now()](Session &session) -> Result<void> {
        EvidenceRepository evidence(session);
        SK_CHECK(evidence.saveSignIns(profile, download, found, now));
        return evidence.setAuditLogReading(profile, reading);
    };
    co_return co_await await(m_core.database->write<void>(work));
}

Task<void> AuditLogSweep::take(SignInPage page) {
    m_reading.cursor = page.hasMore ? page.cursor : QString();
    if (!page.hasMore) {
        // Gapless only when it reaches back to what was known before.
        const bool joins = m_reading.from && m_reading.until && *m_reading.nextFrom <= *m_reading.until;
        m_reading.from = joins ? m_reading.from : m_reading.nextFrom;
        m_reading.until = m_reading.nextUntil;
        m_reading.nextFrom.reset();
        m_reading.nextUntil.reset();
    }
    co_return co_await store(std::move(page.items));
}

Task<void> AuditLogSweep::run(int longestThreshold, qint64 onePerPerson, bool mayGoOn) {
    SK_CO_CHECK(co_await load());
    plan(longestThreshold, mayGoOn);
    bool first = m_reading.cursor.isEmpty();
    while (m_reading.nextUntil) {
        SK_CO_TRY(page, co_await nextPage());
        if (!page)
            co_return ok();
        // What stands on the page is true all the same.
        if (first && !isWorthIt(*page, onePerPerson))
            co_return co_await store(std::move(page->items));
        first = false;
        SK_CO_CHECK(co_await take(std::move(*page)));
        if (m_pages > mostPagesFactor * (onePerPerson + 1) && m_reading.nextUntil) {
            m_access.failed(SignalKind::AuditLog, fail(ErrorCode::Protocol));
            co_return ok();
        }
    }
    co_return ok();
}

} // namespace seatkeeper
