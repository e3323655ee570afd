#include "services/Quality.h"

#include "services/Core.h"
#include "storage/Database.h"
#include "storage/ExclusionRepository.h"
#include "storage/ListPriceRepository.h"
#include "storage/ProfileRepository.h"
#include "storage/QualityFactsQuery.h"

namespace seatkeeper {

QFuture<Result<DataQuality>> Quality::of(ProfileId profile) {
    const QDateTime now = m_core.clock->now();
    return m_core.database->read<DataQuality>(
        [profile, now](Session &session) { return judgeQuality(session, profile, now); });
}

Result<DataQuality> judgeQuality(Session &session, ProfileId profile, const QDateTime &now) {
    SK_CHECK(ProfileRepository(session).get(profile));
    SK_TRY(facts, QualityFactsQuery(session).read(profile, now));
    SK_TRY(exclusions, ExclusionRepository(session).list());
    facts.exclusions = std::move(exclusions);
    SK_TRY(prices, ListPriceRepository(session).behind(profile));
    facts.prices = std::move(prices);
    return DataQuality::judge(facts);
}

} // namespace seatkeeper
