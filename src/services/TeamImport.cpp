#include "services/TeamImport.h"

#include "services/CandidateFinding.h"
#include "services/TeamImporter.h"
#include "services/Work.h"
#include "storage/JobRepository.h"
#include "storage/Lease.h"
#include "storage/ProfileRepository.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

namespace {

Error badFile(const QString &detail, QMap<QString, QString> args = {}) {
    args.insert(u"where"_s, u"file"_s);
    args.insert(u"detail"_s, detail);
    return fail(ErrorCode::BadInput, detail, std::move(args));
}

//! What keeps the list from becoming the current one.
Result<void> checkPreview(const TeamImport::Preview &preview, bool acceptShrink) {
    if (preview.problemCount > 0)
        return badFile(u"bad_rows"_s, {{u"count"_s, QString::number(preview.problemCount)},
                                       {u"line"_s, QString::number(preview.problems.front().line)}});
    if (preview.people == 0)
        return badFile(u"no_people"_s);
    if (preview.shrinks && !acceptShrink)
        return fail(ErrorCode::ShrinkHeldBack, {},
                    {{u"before"_s, QString::number(preview.before)}, {u"after"_s, QString::number(preview.people)}});
    return ok();
}

Task<TeamImport::Preview> previewImport(Core &core, TeamImport::Source source, CancelToken cancel,
                                        std::shared_ptr<ProgressFeed> progress) {
    const auto seen = std::make_shared<std::optional<Result<TeamImport::Preview>>>();
    const std::function<Result<void>(Session &)> trial = [&core, source, cancel, progress,
                                                          seen](Session &session) -> Result<void> {
        *seen = TeamImporter(session, core, source, cancel, progress.get()).run();
        return fail(ErrorCode::Cancelled, u"only a preview"_s);
    };
    const Result<void> ended = co_await await(core.database->write<void>(trial));
    if (*seen)
        co_return Result<TeamImport::Preview>(**seen);
    co_return ended.error();
}

Result<TeamImport::Imported> importInto(Session &session, const Core &core, const TeamImport::Source &source,
                                        const CancelToken &cancel, ProgressFeed *progress) {
    TeamImporter importer(session, core, source, cancel, progress);
    SK_TRY(preview, importer.run());
    SK_CHECK(checkPreview(preview, source.acceptShrink));
    TeamImport::Imported imported;
    imported.profile = importer.profile();
    Downloads::Outcome &outcome = imported.outcome;
    outcome.subscriptions = importer.counts().seats.subscriptions;
    outcome.seats = importer.counts().seats.seats;
    outcome.added = preview.added;
    outcome.changed = preview.changed;
    outcome.removed = preview.removed;
    outcome.unchanged = preview.unchanged;
    outcome.result.counters = {{u"read"_s, preview.people},
                               {u"added"_s, preview.added},
                               {u"changed"_s, preview.changed},
                               {u"removed"_s, preview.removed},
                               {u"unchanged"_s, preview.unchanged},
                               {u"excluded"_s, importer.counts().seats.excluded},
                               {u"unrecognized"_s, importer.counts().seats.unrecognized},
                               {u"seats"_s, importer.counts().seats.seats}};
    return imported;
}

JobResult resultOf(const TeamImport::Source &source, const QDateTime &started, const QDateTime &ended,
                   const std::optional<Error> &error) {
    JobResult result;
    result.kind = JobKind::Refresh;
    result.trigger = source.trigger;
    result.started = started;
    result.ended = ended;
    result.status = JobStatus::Completed;
    if (error) {
        const bool held = error->code == ErrorCode::ShrinkHeldBack;
        result.status = held                                  ? JobStatus::HeldBack
                        : error->code == ErrorCode::Cancelled ? JobStatus::Canceled
                                                              : JobStatus::Failed;
        result.error = errorName(error->code);
        result.errorArgs = error->args;
    }
    return result;
}

//! A job result of a profile that is there, whatever came of the import.
Task<JobResult> keepResult(Core &core, JobResult result, ProfileId profile) {
    result.profile = profile;
    const std::function<Result<JobResult>(Session &)> work = [result](Session &session) mutable -> Result<JobResult> {
        SK_TRY(owner, ProfileRepository(session).get(*result.profile));
        result.profileName = owner.displayName;
        JobRepository jobs(session);
        SK_TRY(id, jobs.start(result));
        SK_TRY(stored, jobs.result(id));
        result.id = id;
        result.number = stored.number;
        SK_CHECK(jobs.finish(result));
        return jobs.result(id);
    };
    auto kept = co_await await(core.database->write<JobResult>(work));
    core.notify(u"jobs"_s);
    co_return kept;
}

Task<TeamImport::Imported> runImport(Core &core, TeamImport::Source source, CancelToken cancel,
                                     std::shared_ptr<ProgressFeed> progress) {
    const QDateTime started = core.clock->now();
    std::optional<Lease> lease;
    if (source.profile) {
        SK_CO_TRY(held, Lease::acquire(core.database->path(), *source.profile));
        lease.emplace(std::move(held));
    }
    const std::function<Result<TeamImport::Imported>(Session &)> work = [&core, source, cancel,
                                                                         progress](Session &session) {
        return importInto(session, core, source, cancel, progress.get());
    };
    auto imported = co_await await(core.database->write<TeamImport::Imported>(work));
    if (!imported) {
        const Error error = imported.error();
        if (source.profile && error.code != ErrorCode::NotAllowed) {
            const auto kept =
                co_await keepResult(core, resultOf(source, started, core.clock->now(), error), *source.profile);
            // The first failure is the one to tell about.
            Q_UNUSED(kept)
        }
        co_return error;
    }
    for (const auto &topic : {u"profiles"_s, u"subscriptions"_s, u"models"_s, u"rules"_s, u"audit"_s})
        core.notify(topic);
    SK_CO_TRY(counters, co_await findCandidates(core, imported->profile.id, cancel));
    imported->outcome.candidates = counters.value(u"candidates"_s);
    JobResult result = resultOf(source, started, core.clock->now(), std::nullopt);
    result.counters = imported->outcome.result.counters;
    for (auto item = counters.begin(); item != counters.end(); ++item)
        result.counters[item.key()] = item.value();
    SK_CO_TRY(kept, co_await keepResult(core, result, imported->profile.id));
    imported->outcome.result = kept;
    co_return imported;
}

} // namespace

Operation<TeamImport::Preview> TeamImport::preview(Source source) {
    return startOperation<Preview>(m_core, [&core = m_core, source = std::move(source)](
                                               CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
        return previewImport(core, source, std::move(cancel), std::move(progress));
    });
}

Operation<TeamImport::Imported> TeamImport::import(Source source) {
    return startOperation<Imported>(m_core, [&core = m_core, source = std::move(source)](
                                                CancelToken cancel, std::shared_ptr<ProgressFeed> progress) {
        return runImport(core, source, std::move(cancel), std::move(progress));
    });
}

} // namespace seatkeeper
