#include "services/AuditLogSweep.h"

#include "services/Core.h"
#include "storage/Database.h"

#include <array>

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
//! Looks at older places of the log cost as many requests as there are; they pay only where more people are concerned.
constexpr qint64 manyPeople = 20;
//! Where the log's density is looked at, as parts of the time that has to be read, the newest first. Logs are dense at
//! their young end: people who work sign in daily, and some vendors keep only the newest rows of each.
constexpr std::array probes{1.0 / 16, 1.0 / 4};

//! How long a full page lasts, in seconds.
double lasts(const Page<PersonMoment> &page, const QDateTime &until) {
    return std::max<double>(1, static_cast<double>(page.items.back().second.secsTo(until)));
}

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

Task<std::optional<AuditLogSweep::SignInPage>> AuditLogSweep::read(QDateTime until, QString cursor) {
    auto page = co_await m_account->signIns(*m_reading.nextFrom, until, cursor, m_cancel);
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

Task<bool> AuditLogSweep::isWorthIt(const SignInPage *first, qint64 onePerPerson) {
    if (!first->hasMore)
        co_return true;
    if (first->items.empty())
        co_return false;
    const QDateTime until = *m_reading.nextUntil;
    const auto whole = static_cast<double>(m_reading.nextFrom->secsTo(until));
    const auto most = static_cast<double>(onePerPerson);
    double lasting = lasts(*first, until);
    if (whole / lasting <= most)
        co_return true;
    if (onePerPerson < manyPeople)
        co_return false;
    double pages = 0;
    double begin = 0;
    for (const double place : probes) {
        pages += (place - begin) * whole / lasting;
        begin = place;
        if (pages > most)
            co_return false;
        const QDateTime older = until.addSecs(-static_cast<qint64>(place * whole));
        SK_CO_TRY(page, co_await read(older, {}));
        if (!page)
            co_return false;
        if (!page->hasMore)
            co_return true;
        if (page->items.empty())
            co_return false;
        lasting = lasts(*page, older);
        // What stands on the page is true whatever is decided.
        SK_CO_CHECK(co_await store(std::move(page->items)));
    }
    co_return pages + (1 - begin) * whole / lasting <= most;
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
        SK_CO_TRY(page, co_await read(*m_reading.nextUntil, m_reading.cursor));
        if (!page)
            co_return ok();
        if (first) {
            SK_CO_TRY(isWorth, co_await isWorthIt(&*page, onePerPerson));
            if (!isWorth)
                co_return co_await store(std::move(page->items));
        }
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
