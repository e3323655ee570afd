#include "services/Downloads.h"

#include "services/DownloadRun.h"
#include "services/Work.h"

namespace seatkeeper {

Operation<Downloads::Outcome> Downloads::refresh(ProfileId profile, Options options) {
    Core &core = m_core;
    return startOperation<Outcome>(
        core, [&core, profile, options](CancelToken cancel, std::shared_ptr<ProgressFeed> progress) -> Task<Outcome> {
            DownloadRun run(core, profile, options, std::move(cancel), std::move(progress));
            auto outcome = co_await run.execute();
            co_return outcome;
        });
}

} // namespace seatkeeper
