#pragma once

#include "base/Await.h"
#include "domain/SoftwareModel.h"
#include "services/ListQuery.h"

namespace seatkeeper {

struct Core;

//! Software models and the subscription identifiers that map to them.
class Models {
public:
    explicit Models(Core &core) : m_core(core) {}
    QFuture<Result<std::vector<SoftwareModel>>> list(std::optional<ProfileId> profile);
    QFuture<Result<std::vector<SubscriptionIdentifier>>> identifiers(std::optional<ProfileId> profile,
                                                                     bool unrecognizedOnly);
    //! Maps an identifier to an existing model (by id or name) or to a new one of that name when @p createMissing.
    //! Updates every subscription at once and lasts. @return number of rows updated
    QFuture<Result<qint64>> map(QString identifier, QString modelIdOrName, bool createMissing);
    QFuture<Result<SoftwareModel>> update(SoftwareModel changed);

private:
    Core &m_core;
};

} // namespace seatkeeper
