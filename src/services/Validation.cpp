#include "services/Validation.h"

#include "services/ValidationRun.h"
#include "services/Work.h"

namespace seatkeeper {

Operation<ValidationReport> Validation::run(ProfileId profile, QObject *context,
                                            std::function<void(ValidationCheck)> onCheck) {
    auto feed = std::make_shared<CheckFeed>();
    if (onCheck && context != nullptr)
        QObject::connect(feed.get(), &CheckFeed::changed, context, onCheck);
    Core &core = m_core;
    return startOperation<ValidationReport>(
        m_core, [&core, profile, feed](CancelToken cancel, std::shared_ptr<ProgressFeed>) -> Task<ValidationReport> {
            ValidationRun run(core, profile, std::move(cancel), feed);
            auto report = co_await run.execute();
            co_return report;
        });
}

} // namespace seatkeeper
