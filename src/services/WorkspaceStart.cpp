#include "services/WorkspaceStart.h"

#include "services/Core.h"
#include "services/ListPrices.h"
#include "storage/CredentialRepository.h"
#include "storage/Database.h"
#include "storage/JobRepository.h"
#include "storage/Lease.h"
#include "storage/SettingRepository.h"

#include <QUuid>

namespace seatkeeper {

using namespace Qt::StringLiterals;

namespace {

Result<QString> workspaceId(Session &session) {
    const QString key = u"workspace.id"_s;
    SettingRepository settings(session);
    SK_TRY(known, settings.value(key));
    if (known)
        return *known;
    const QString made = QUuid::createUuid().toString(QUuid::Id128).left(12);
    SK_CHECK(settings.set(key, made));
    return made;
}

//! A result in progress is stale when nobody holds its profile: a program that dies loses the lease.
Result<void> settleStaleResults(Session &session, const Core &core) {
    JobRepository jobs(session);
    SK_TRY(open, jobs.inProgress());
    for (auto &result : open) {
        if (result.profile && !Lease::acquire(core.options.location, *result.profile))
            continue;
        result.status = JobStatus::Failed;
        result.ended = core.clock->now();
        result.error = errorName(ErrorCode::Cancelled);
        result.errorArgs.insert(u"reason"_s, u"program_ended"_s);
        SK_CHECK(jobs.finish(result));
    }
    return ok();
}

} // namespace

Task<void> prepareWorkspace(Core &core) {
    // Held as long as this program is open: only the first one may tidy up what belongs to a run of the program.
    auto alone = Lease::acquire(core.options.location, ProfileId{0});
    const bool first = alone.has_value();
    if (first)
        core.programLease = std::make_shared<Lease>(std::move(*alone));
    const std::function<Result<QString>(Session &)> work = [&core, first](Session &session) -> Result<QString> {
        if (first) {
            SK_CHECK(CredentialRepository(session).removeThisRunOnly());
        }
        SK_CHECK(settleStaleResults(session, core));
        SK_CHECK(bringListPrices(session, core));
        return workspaceId(session);
    };
    auto id = co_await await(core.database->write<QString>(work));
    if (!id)
        co_return id.error();
    core.workspaceId = *id;
    co_return ok();
}

} // namespace seatkeeper
