#include "services/Publishing.h"

#include "services/CoreServices.h"
#include "services/FirstRule.h"
#include "services/Work.h"
#include "storage/JobRepository.h"
#include "storage/ProfileRepository.h"

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

//! The daily look at open candidates comes after the refresh.
constexpr int candidatesAfterRefreshSeconds = 30 * 60;

Error notAllowed(const QString &reason, const Profile &profile) {
    return fail(ErrorCode::NotAllowed, {}, {{u"reason"_s, reason}, {u"profile"_s, profile.displayName}});
}

Result<void> checkGate(const Profile &profile, const QDateTime &now) {
    if (profile.source == ProfileSource::Export)
        return notAllowed(u"exported_profile"_s, profile);
    if (!profile.validation)
        return notAllowed(u"validation_missing"_s, profile);
    if (!profile.validation->allowsPublishing())
        return notAllowed(u"validation_failed"_s, profile);
    if (!hasFreshValidation(profile, now))
        return notAllowed(u"validation_old"_s, profile);
    return ok();
}

Result<JobId> ensureJob(Session &session, const Profile &profile, JobKind kind, QTime at, const QDateTime &now) {
    JobRepository jobs(session);
    ScheduledJob job;
    job.kind = kind;
    job.profile = profile.id;
    job.at = at;
    job.countedFrom = now;
    SK_TRY(id, jobs.ensure(job));
    SK_TRY(stored, jobs.job(id));
    // What fell due while the profile was a draft was not missed.
    stored.active = true;
    stored.countedFrom = now;
    SK_CHECK(jobs.update(stored));
    return id;
}

struct Published {
    Profile profile;
    JobId refreshJob;
};

Result<Published> publishProfile(Session &session, const Core &core, ProfileId id) {
    const QDateTime now = core.clock->now();
    ProfileRepository profiles(session);
    SK_TRY(profile, profiles.get(id));
    SK_CHECK(checkGate(profile, now));
    profile.status = ProfileStatus::Published;
    profile.publishedAt = now;
    SK_CHECK(profiles.update(profile));
    SK_CHECK(ensureFirstRule(session, profile));
    SK_TRY(refreshJob, ensureJob(session, profile, JobKind::Refresh, profile.refreshAt, now));
    SK_CHECK(ensureJob(session, profile, JobKind::UpdateCandidates,
                       profile.refreshAt.addSecs(candidatesAfterRefreshSeconds), now));
    SK_CHECK(writeAudit(session, core, {}, u"profile.publish"_s, u"profile/"_s + id.toString(), {}));
    Published published;
    published.profile = std::move(profile);
    published.refreshJob = refreshJob;
    return published;
}

Result<Profile> noteFirstRun(Session &session, ProfileId id, JobId job, const QDateTime &started) {
    SK_CHECK(JobRepository(session).setLastRun(job, started));
    return ProfileRepository(session).get(id);
}

Task<Publishing::Outcome> publishAndRefresh(Core &core, ProfileId id, CancelToken cancel,
                                            std::shared_ptr<ProgressFeed> progress) {
    const std::function<Result<Published>(Session &)> work = [&core, id](Session &session) {
        return publishProfile(session, core, id);
    };
    auto published = co_await await(core.database->write<Published>(work));
    if (!published)
        co_return published.error();
    for (const auto &topic : QStringList{u"profiles"_s, u"rules"_s, u"jobs"_s})
        core.notify(topic);
    Downloads::Options options;
    options.trigger = JobTrigger::Publish;
    const QDateTime started = core.clock->now();
    auto refresh = core.services->downloads.refresh(id, options);
    QObject::connect(
        refresh.progress.get(), &ProgressFeed::changed, progress.get(),
        [feed = progress.get()](const Progress &state) { feed->report(state); }, Qt::DirectConnection);
    const CancelSource source = refresh.cancel;
    const auto registration = cancel.onCancel([source] { source.cancel(); });
    auto refreshed = co_await await(refresh.result);
    const std::function<Result<Profile>(Session &)> note = [id, job = published->refreshJob,
                                                            started](Session &session) {
        return noteFirstRun(session, id, job, started);
    };
    auto profile = co_await await(core.database->write<Profile>(note));
    if (!profile)
        co_return profile.error();
    core.notify(u"jobs"_s);
    Publishing::Outcome outcome;
    outcome.profile = std::move(*profile);
    if (refreshed)
        outcome.firstRefresh = refreshed->result;
    else
        outcome.refreshError = refreshed.error();
    co_return outcome;
}

} // namespace

Operation<Publishing::Outcome> Publishing::publish(ProfileId profile) {
    Core &core = m_core;
    return startOperation<Outcome>(m_core,
                                   [&core, profile](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
                                       return publishAndRefresh(core, profile, std::move(cancel), std::move(progress));
                                   });
}

} // namespace seatkeeper
