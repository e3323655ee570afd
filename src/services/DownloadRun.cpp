#include "services/DownloadRun.h"

#include "base/Log.h"
#include "services/CandidateFinding.h"
#include "services/EvidenceStage.h"
#include "storage/JobRepository.h"
#include "storage/Lease.h"
#include "storage/ProfileRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

constexpr int resumeHours = 24;
constexpr int mostPages = 20000;
constexpr int mostPagesWithoutNews = 3;
constexpr std::size_t flushRows = 500;
constexpr std::chrono::milliseconds flushAfter{500};
constexpr qint64 countToleranceFloor = 5;
constexpr qint64 countAgeHours = 1;
constexpr double leastShareOfBefore = 0.7;
//! Every membership of a larger account would double the requests of its download; a plan reads those it needs.
constexpr qsizetype mostPeopleWithMemberships = 5000;

//! A cursor that the vendor does not take any more, or that leads nowhere: the download starts again.
bool isStaleCursor(const Error &error) {
    return error.code == ErrorCode::Rejected || error.code == ErrorCode::VendorNotFound ||
           error.code == ErrorCode::Protocol;
}

JobStatus jobStatusOf(const std::optional<Error> &error) {
    if (!error)
        return JobStatus::Completed;
    if (error->code == ErrorCode::Cancelled)
        return JobStatus::Canceled;
    return error->code == ErrorCode::ShrinkHeldBack ? JobStatus::HeldBack : JobStatus::Failed;
}

Error endlessList() {
    return fail(ErrorCode::Protocol, u"the list of people never ends"_s, {{u"detail"_s, u"endless list"_s}});
}

} // namespace

DownloadRun::DownloadRun(Core &core, ProfileId profile, Downloads::Options options, CancelToken cancel,
                         std::shared_ptr<ProgressFeed> progress)
    : m_core(core),
      m_profile(profile),
      m_options(options),
      m_cancel(std::move(cancel)),
      m_progress(std::move(progress)) {}

Task<Downloads::Outcome> DownloadRun::execute() {
    SK_CO_CHECK(co_await begin());
    const Result<void> done = co_await refresh();
    const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
    noteTraffic();
    SK_CO_CHECK(co_await finish(error));
    if (error)
        co_return *error;
    co_return m_outcome;
}

Task<void> DownloadRun::begin() {
    JobResult result;
    result.kind = JobKind::Refresh;
    result.profile = m_profile;
    result.trigger = m_options.trigger;
    result.started = m_core.clock->now();
    const std::function<Result<JobResult>(Session &)> work =
        [result, id = m_profile](Session &session) mutable -> Result<JobResult> {
        SK_TRY(profile, ProfileRepository(session).get(id));
        result.profileName = profile.displayName;
        JobRepository jobs(session);
        SK_TRY(made, jobs.start(result));
        return jobs.result(made);
    };
    SK_CO_TRY(stored, co_await await(m_core.database->write<JobResult>(work)));
    m_outcome.result = std::move(stored);
    m_core.notify(u"jobs"_s);
    co_return ok();
}

Task<void> DownloadRun::settleForgottenResults() {
    const std::function<Result<void>(Session &)> work = [own = m_outcome.result.id, profile = m_profile,
                                                         now = m_core.clock->now()](Session &session) -> Result<void> {
        JobRepository jobs(session);
        SK_TRY(open, jobs.inProgress());
        for (JobResult &one : open) {
            if (one.id == own || one.profile != profile || one.kind != JobKind::Refresh)
                continue;
            one.status = JobStatus::Failed;
            one.ended = now;
            one.error = errorName(ErrorCode::Incomplete);
            one.log += u"the program ended before this run did\n"_s;
            SK_CHECK(jobs.finish(one));
        }
        return ok();
    };
    co_return co_await await(m_core.database->write<void>(work));
}

Task<void> DownloadRun::refresh() {
    const std::function<Result<Profile>(Session &)> load = [id = m_profile](Session &session) {
        return ProfileRepository(session).get(id);
    };
    SK_CO_TRY(profile, co_await await(m_core.database->read<Profile>(load)));
    if (profile.source == ProfileSource::Export)
        co_return fail(ErrorCode::NotAllowed, {},
                       {{u"reason"_s, u"exported_profile"_s}, {u"profile"_s, profile.displayName}});
    if (profile.status != ProfileStatus::Published)
        co_return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, u"draft"_s}, {u"profile"_s, profile.displayName}});
    m_publication.vendor = profile.vendor;
    SK_CO_TRY(lease, Lease::acquire(m_core.database->path(), m_profile));
    m_lease = std::make_unique<Lease>(std::move(lease));
    SK_CO_CHECK(co_await settleForgottenResults());
    SK_CO_TRY(account, co_await m_core.accounts->open(m_profile, CredentialPurpose::Inventory));
    m_account = std::move(account);
    SK_CO_CHECK(co_await download());
    SK_CO_CHECK(co_await checkShrink());
    SK_CO_CHECK(co_await readEvidence());
    SK_CO_CHECK(co_await readGroups());
    SK_CO_CHECK(co_await publish());
    SK_CO_CHECK(co_await findCandidates());
    co_return ok();
}

Task<void> DownloadRun::download() {
    auto count = co_await m_account->countPeople(m_cancel);
    if (!count && (count.error().code == ErrorCode::Cancelled || count.error().code == ErrorCode::ReauthRequired))
        co_return count.error();
    if (count)
        m_count = *count;
    SK_CO_CHECK(co_await openStage(!m_options.full));
    SK_CO_CHECK(co_await readRoles());
    const bool resumed = m_state.pages > 0;
    Result<void> read = co_await readPages();
    if (!read && resumed && isStaleCursor(read.error())) {
        log(u"the place of the interrupted download is gone; starting again"_s);
        SK_CO_CHECK(co_await openStage(false));
        read = co_await readPages();
    }
    if (!read)
        co_return read;
    SK_CO_TRY(right, co_await isCountRight());
    if (right)
        co_return ok();
    log(u"the number of people is not what the account says; reading once more"_s);
    m_outcome.result.counters[u"repeated"_s] = 1;
    SK_CO_CHECK(co_await openStage(false));
    SK_CO_CHECK(co_await readPages());
    SK_CO_TRY(rightNow, co_await isCountRight());
    if (!rightNow)
        co_return fail(ErrorCode::Incomplete, u"the number of people differs from the account's count"_s,
                       {{u"done"_s, QString::number(m_seen.size())},
                        {u"expected"_s, QString::number(m_count ? m_count->value : 0)}});
    co_return ok();
}

Task<void> DownloadRun::openStage(bool mayResume) {
    struct Stage {
        DownloadState state;
        std::vector<ExternalId> people;
    };
    const QDateTime now = m_core.clock->now();
    const std::function<Result<Stage>(Session &)> work =
        [=, profile = m_profile, heldBackToo = m_options.acceptShrink](Session &session) -> Result<Stage> {
        DownloadRepository downloads(session);
        Stage stage;
        if (mayResume) {
            SK_TRY(found, downloads.unfinished(profile, now.addSecs(-resumeHours * 3600), heldBackToo));
            if (found) {
                stage.state = *found;
                SK_TRY(people, downloads.stagedIds(found->id));
                stage.people = std::move(people);
                SK_CHECK(downloads.setStatus(found->id, DownloadStatus::Running, std::nullopt));
                return stage;
            }
        }
        SK_TRY(fresh, downloads.start(profile, now));
        stage.state = fresh;
        return stage;
    };
    SK_CO_TRY(stage, co_await await(m_core.database->write<Stage>(work)));
    m_state = stage.state;
    m_buffer.clear();
    m_cursors.clear();
    m_seen.clear();
    m_pagesWithoutNews = 0;
    for (const ExternalId &person : stage.people)
        m_seen.insert(qHash(person));
    if (m_state.pages > 0) {
        m_outcome.result.counters[u"resumedAt"_s] = m_seen.size();
        log(u"going on after %1 people"_s.arg(m_seen.size()));
    }
    co_return ok();
}

Task<void> DownloadRun::readRoles() {
    auto roles = co_await m_account->roles(m_cancel);
    if (roles) {
        addRoles(*roles);
        co_return ok();
    }
    const ErrorCode code = roles.error().code;
    // Without them the roles that come along with the people must do: smaller plans refuse the list.
    if (code == ErrorCode::Forbidden || code == ErrorCode::ScopeMissing || code == ErrorCode::VendorNotFound) {
        m_outcome.result.counters[u"rolesUnavailable"_s] = 1;
        co_return ok();
    }
    co_return roles.error();
}

Task<void> DownloadRun::readPages() {
    report(u"download"_s, m_seen.size());
    m_flushedAt = m_core.clock->elapsed();
    Result<void> outcome = ok();
    while (outcome && !m_state.isWhole()) {
        auto page = co_await m_account->people(m_state.cursor, m_cancel);
        if (m_cancel.isCancelled())
            outcome = fail(ErrorCode::Cancelled);
        else if (!page)
            outcome = page.error();
        else
            outcome = co_await takePage(std::move(*page));
    }
    // What was read is kept even when it goes no further, so that the next run can go on from here.
    const Result<void> kept = co_await flush();
    co_return outcome ? kept : outcome;
}

Task<void> DownloadRun::takePage(PeoplePage page) {
    addRoles(page.roles);
    const auto before = m_seen.size();
    for (const VendorPerson &person : page.people.items) {
        m_seen.insert(qHash(person.id));
        if (!person.active || person.role == "end-user"_L1)
            ++m_outcome.result.counters[u"ignored"_s];
        else
            m_buffer.push_back(toSubscription(person, m_roles, m_profile));
    }
    m_pagesWithoutNews = m_seen.size() > before ? 0 : m_pagesWithoutNews + 1;
    ++m_state.pages;
    m_state.people += static_cast<qint64>(page.people.items.size());
    m_state.cursor = page.people.hasMore ? page.people.cursor : QString();
    report(u"download"_s, m_seen.size());
    if (page.people.hasMore && (m_cursors.contains(m_state.cursor) || m_pagesWithoutNews >= mostPagesWithoutNews ||
                                m_state.pages >= mostPages))
        co_return endlessList();
    m_cursors.insert(m_state.cursor);
    const bool isTime = m_core.clock->elapsed() - m_flushedAt >= flushAfter;
    if (m_buffer.size() < flushRows && !isTime)
        co_return ok();
    co_return co_await flush();
}

Task<void> DownloadRun::flush() {
    // Somebody who came twice, maybe with another role, stands in the stage as he came last.
    QSet<ExternalId> known;
    std::vector<Subscription> rows;
    for (auto row = m_buffer.rbegin(); row != m_buffer.rend(); ++row) {
        if (known.contains(row->externalId))
            continue;
        known.insert(row->externalId);
        rows.push_back(std::move(*row));
    }
    m_buffer.clear();
    m_flushedAt = m_core.clock->elapsed();
    const std::function<Result<void>(Session &)> work = [state = m_state, rows = std::move(rows)](Session &session) {
        return DownloadRepository(session).append(state, rows);
    };
    co_return co_await await(m_core.database->write<void>(work));
}

Task<bool> DownloadRun::isCountRight() {
    const auto differs = [this] {
        const qint64 read = m_seen.size();
        const qint64 tolerance = std::max(countToleranceFloor, m_count->value / 100);
        return std::abs(read - m_count->value) > tolerance;
    };
    if (m_count && !differs())
        co_return true;
    // People may have come or gone meanwhile: what counts is the number now.
    auto again = co_await m_account->countPeople(m_cancel);
    if (!again && (again.error().code == ErrorCode::Cancelled || again.error().code == ErrorCode::ReauthRequired))
        co_return again.error();
    m_count = again ? std::optional(*again) : std::nullopt;
    const QDateTime oldest = m_core.clock->now().addSecs(-countAgeHours * 3600);
    if (!m_count || !m_count->refreshedAt || *m_count->refreshedAt < oldest) {
        m_outcome.result.counters[u"countUnknown"_s] = 1;
        log(u"the account's own count is missing or old; it was not compared"_s);
        co_return true;
    }
    co_return !differs();
}

Task<void> DownloadRun::checkShrink() {
    const std::function<Result<qint64>(Session &)> before = [id = m_profile](Session &session) {
        return DownloadRepository(session).currentPeople(id);
    };
    const std::function<Result<qint64>(Session &)> after = [id = m_state.id](Session &session) {
        return DownloadRepository(session).stagedPeople(id);
    };
    SK_CO_TRY(had, co_await await(m_core.database->read<qint64>(before)));
    SK_CO_TRY(has, co_await await(m_core.database->read<qint64>(after)));
    m_outcome.result.counters[u"read"_s] = has;
    const bool shrank = static_cast<double>(has) < static_cast<double>(had) * leastShareOfBefore;
    if (!shrank || m_options.acceptShrink)
        co_return ok();
    co_return fail(ErrorCode::ShrinkHeldBack, {},
                   {{u"before"_s, QString::number(had)}, {u"after"_s, QString::number(has)}});
}

Task<void> DownloadRun::readEvidence() {
    EvidenceStage::Setup setup;
    setup.download = m_state;
    setup.depth = m_options.evidence;
    setup.afresh = m_options.full;
    setup.cancel = m_cancel;
    setup.report = [this](const QString &stage, qint64 done, std::optional<qint64> total) {
        m_progress->report({stage, done, total, m_outcome.result.profileName});
    };
    EvidenceStage stage(m_core, m_account, std::move(setup));
    SK_CO_CHECK(co_await stage.run());
    m_publication.sessions = stage.sessions();
    m_publication.signalMap = stage.availability();
    m_publication.productRolesRead = stage.productRolesRead();
    for (auto item = stage.counters().begin(); item != stage.counters().end(); ++item)
        m_outcome.result.counters[item.key()] = item.value();
    co_return ok();
}

Task<void> DownloadRun::readGroups() {
    if (m_options.evidence == Downloads::EvidenceDepth::None)
        co_return ok();
    report(u"groups"_s, 0);
    const bool withMembers =
        m_options.evidence == Downloads::EvidenceDepth::All || m_seen.size() <= mostPeopleWithMemberships;
    auto groups = co_await seatkeeper::readGroups(m_account, withMembers, m_cancel);
    if (groups) {
        m_publication.groups = std::move(*groups);
        co_return ok();
    }
    if (groups.error().code == ErrorCode::Cancelled || groups.error().code == ErrorCode::ReauthRequired)
        co_return groups.error();
    // Groups decide about nobody's activity: the stored ones stay, a plan reads its own afresh.
    m_outcome.result.counters[u"groupsUnread"_s] = 1;
    log(u"groups were not read: "_s + errorName(groups.error().code));
    co_return ok();
}

Task<void> DownloadRun::publish() {
    if (m_cancel.isCancelled())
        co_return fail(ErrorCode::Cancelled);
    report(u"store"_s, m_seen.size());
    m_publication.download = m_state;
    m_publication.roles = m_roles;
    m_publication.peopleRead = m_seen.size();
    m_publication.accountCount = m_count;
    m_publication.now = m_core.clock->now();
    const std::function<Result<PublicationCounts>(Session &)> work =
        [publication = std::move(m_publication)](Session &session) { return publishDownload(session, publication); };
    SK_CO_TRY(counts, co_await await(m_core.database->write<PublicationCounts>(work)));
    m_published = true;
    m_outcome.added = counts.added;
    m_outcome.changed = counts.changed;
    m_outcome.unchanged = counts.unchanged;
    m_outcome.removed = counts.removed;
    m_outcome.subscriptions = counts.seats.subscriptions;
    m_outcome.seats = counts.seats.seats;
    auto &counters = m_outcome.result.counters;
    counters[u"added"_s] = counts.added;
    counters[u"changed"_s] = counts.changed;
    counters[u"unchanged"_s] = counts.unchanged;
    counters[u"removed"_s] = counts.removed;
    counters[u"excluded"_s] = counts.seats.excluded;
    counters[u"unrecognized"_s] = counts.seats.unrecognized;
    counters[u"seats"_s] = counts.seats.seats;
    counters[u"exclusionsExpired"_s] = counts.expiredExclusions.size();
    for (const QString &rule : std::as_const(counts.expiredExclusions))
        log(u"exclusion rule %1 has expired and keeps nobody out any more"_s.arg(rule));
    for (const auto &topic : {u"subscriptions"_s, u"models"_s, u"profiles"_s})
        m_core.notify(topic);
    co_return ok();
}

Task<void> DownloadRun::findCandidates() {
    report(u"rules"_s, 0);
    SK_CO_TRY(counters, co_await seatkeeper::findCandidates(m_core, m_profile, m_cancel));
    for (auto item = counters.begin(); item != counters.end(); ++item)
        m_outcome.result.counters[item.key()] = item.value();
    m_outcome.candidates = counters.value(u"candidates"_s);
    if (counters.contains(u"candidatesHeldBack"_s))
        log(u"no candidates were made, because the data quality is red"_s);
    m_core.notify(u"candidates"_s);
    co_return ok();
}

DownloadStatus DownloadRun::statusAfter(const Error &error) const {
    if (error.code == ErrorCode::ShrinkHeldBack)
        return DownloadStatus::HeldBack;
    // A stage of the wrong size is of no use; any other one can be gone on with.
    return error.code == ErrorCode::Incomplete ? DownloadStatus::Failed : DownloadStatus::Interrupted;
}

Task<void> DownloadRun::finish(std::optional<Error> error) {
    JobResult &result = m_outcome.result;
    result.ended = m_core.clock->now();
    result.status = jobStatusOf(error);
    m_outcome.complete = !error;
    if (error) {
        result.error = errorName(error->code);
        result.errorArgs = error->args;
        if (!error->technical.isEmpty())
            log(error->technical);
    }
    // A stage that was published or never begun has no status to change.
    const bool unfinished = error && m_state.id.isValid() && !m_published;
    const DownloadStatus status = error ? statusAfter(*error) : DownloadStatus::Complete;
    const std::function<Result<void>(Session &)> work = [=, id = m_state.id,
                                                         stored = result](Session &session) -> Result<void> {
        DownloadRepository downloads(session);
        if (unfinished) {
            SK_CHECK(downloads.setStatus(id, status, stored.ended));
            if (status == DownloadStatus::Failed)
                SK_CHECK(downloads.dropStage(id));
        }
        return JobRepository(session).finish(stored);
    };
    const Result<void> written = co_await await(m_core.database->write<void>(work));
    m_core.notify(u"jobs"_s);
    // The first failure is the one to tell about; one of the bookkeeping alone is told as itself.
    co_return error ? ok() : written;
}

void DownloadRun::addRoles(const std::vector<VendorRole> &roles) {
    for (const VendorRole &role : roles) {
        const auto known =
            std::find_if(m_roles.begin(), m_roles.end(), [&](const VendorRole &one) { return one.id == role.id; });
        if (known == m_roles.end())
            m_roles.push_back(role);
    }
}

void DownloadRun::noteTraffic() {
    if (!m_account)
        return;
    const TrafficCounters traffic = m_account->traffic();
    m_outcome.requests = traffic.requests;
    m_outcome.throttledMs = traffic.throttledMs;
    m_outcome.result.counters[u"requests"_s] = traffic.requests;
    m_outcome.result.counters[u"retries"_s] = traffic.retries;
    m_outcome.result.counters[u"throttledMs"_s] = traffic.throttledMs;
}

void DownloadRun::report(const QString &stage, qint64 done) {
    Progress progress;
    progress.stage = stage;
    progress.done = done;
    if (m_count)
        progress.total = std::max(m_count->value, done);
    progress.subject = m_outcome.result.profileName;
    m_progress->report(progress);
}

void DownloadRun::log(const QString &line) { m_outcome.result.log += redact(line) + u'\n'; }

} // namespace seatkeeper
