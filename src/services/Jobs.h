#pragma once

#include "base/Operation.h"
#include "domain/Job.h"

namespace seatkeeper {

struct Core;

//! Scheduled jobs and their results.
class Jobs {
public:
    explicit Jobs(Core &core) : m_core(core) {}
    QFuture<Result<std::vector<ScheduledJob>>> list(std::optional<ProfileId> profile);
    QFuture<Result<std::vector<JobResult>>> results(std::optional<ProfileId> profile);
    QFuture<Result<JobResult>> result(JobResultId id);
    //! Runs a job now and waits for it. Busy when it runs already.
    Operation<JobResult> runNow(JobId id, JobTrigger trigger);
    QFuture<Result<ScheduledJob>> setTime(JobId id, QTime at);
    QFuture<Result<ScheduledJob>> setActive(JobId id, bool active);

private:
    Core &m_core;
};

} // namespace seatkeeper
