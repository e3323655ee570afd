#pragma once

#include "base/Await.h"
#include "domain/Exclusion.h"

namespace seatkeeper {

struct Core;

//! Exclusion rules of both kinds (decisions 9).
class Exclusions {
public:
    explicit Exclusions(Core &core) : m_core(core) {}
    QFuture<Result<std::vector<ExclusionRule>>> list(std::optional<ExclusionKind> kind);
    struct Preview {
        qint64 subscriptions = 0;
        qint64 openCandidates = 0;
        std::optional<Money> costPerYear;
        QStringList examples; //!< up to five user principal names
    };
    //! How many rows the rule would keep out, without saving.
    QFuture<Result<Preview>> preview(ExclusionRule rule);
    //! Saves and acts: open candidates it matches are Closed Skipped at once; the rows are marked at the next refresh
    //! and, so that lists agree at once, now. Usage when reason or pattern is empty.
    QFuture<Result<ExclusionRule>> save(ExclusionRule rule);
    QFuture<Result<ExclusionRule>> setActive(ExclusionId id, bool active);
    QFuture<Result<void>> remove(ExclusionId id);

private:
    Core &m_core;
};

} // namespace seatkeeper
