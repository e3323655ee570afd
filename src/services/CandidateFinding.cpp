#include "services/CandidateFinding.h"

#include "services/CandidateReview.h"
#include "services/Core.h"
#include "services/Quality.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace seatkeeper {

Task<QMap<QString, qint64>> findCandidates(Core &core, ProfileId profile, CancelToken cancel) {
    const std::function<Result<DataQuality>(Session &)> judge = [profile, now = core.clock->now()](Session &session) {
        return judgeQuality(session, profile, now);
    };
    SK_CO_TRY(quality, co_await await(core.database->read<DataQuality>(judge)));
    CandidateReview review(core, profile, CandidateReview::Scope::Everything);
    review.setMayOpen(quality.isReliable());
    auto result = co_await review.run(cancel);
    co_return result;
}

} // namespace seatkeeper
