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
    //! What a rule would do.
    struct Preview {
        qint64 subscriptions = 0;         //!< rows that it would keep out
        qint64 alreadyOut = 0;            //!< rows that match, but another rule keeps them out by now
        qint64 all = 0;                   //!< current rows, whatever they match
        qint64 openCandidates = 0;        //!< that it would close
        std::optional<Money> costPerYear; //!< of the paid ones among the subscriptions; absent: no price
        bool costIsEstimate = false;
        QStringList examples; //!< up to five user principal names
        PatternFlaw flaw = PatternFlaw::None;
        bool expired = false; //!< its last day is past: saved like this it does nothing
        //! Nothing would be left to count: to be said before it is saved.
        bool isEverybody() const { return all > 0 && subscriptions + alreadyOut == all; }
    };
    //! How many rows the rule would keep out, without saving. Never fails for a bad pattern: that is its answer.
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
