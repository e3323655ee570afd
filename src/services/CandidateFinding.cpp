#include "services/CandidateFinding.h"

#include "services/CandidateReview.h"

namespace seatkeeper {

Task<QMap<QString, qint64>> findCandidates(Core &core, ProfileId profile, CancelToken cancel) {
    CandidateReview review(core, profile, CandidateReview::Scope::Everything);
    auto result = co_await review.run(cancel);
    co_return result;
}

} // namespace seatkeeper
