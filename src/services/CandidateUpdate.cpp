#include "services/CandidateUpdate.h"

#include "services/CandidateReview.h"

namespace seatkeeper {

Task<QMap<QString, qint64>> updateOpenCandidates(Core &core, ProfileId profile, CancelToken cancel) {
    CandidateReview review(core, profile, CandidateReview::Scope::OpenOnly);
    auto result = co_await review.run(cancel);
    co_return result;
}

} // namespace seatkeeper
