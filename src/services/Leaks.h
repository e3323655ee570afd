#pragma once

#include "base/Await.h"
#include "domain/LeakFinder.h"
#include "services/ListQuery.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Seats that are paid by mistake. What is found is stored in the transaction that changed the seats, the exclusions,
//! the rules or the roster; numbers and lists come from the same rows.
class Leaks {
public:
    explicit Leaks(Core &core) : m_core(core) {}

    //! Chips: "all" and the names of the kinds. One row for each seat, whatever the number of its reasons.
    QFuture<Result<ListResult<Leak>>> list(ListQuery query);
    struct Totals {
        qint64 shown = 0;
        qint64 all = 0;
        std::optional<Money> costPerYear; //!< of the shown; each seat once
        bool costIsEstimate = false;      //!< some of it comes from a list price
        QMap<QString, qint64> facets;
    };
    QFuture<Result<Totals>> totals(ListQuery query);

    //! What could not be looked for, and why a list may be empty.
    struct Coverage {
        bool downloaded = false;       //!< some profile has a complete download
        bool rosterThere = false;      //!< without one nobody is known to have left
        qint64 productRolesUnread = 0; //!< light agents and contributors of whom nobody knows whether they are paid
        bool rolesUnread = false; //!< no role with its configuration is known: copies of the light role stay hidden
    };
    QFuture<Result<Coverage>> coverage(std::optional<ProfileId> profile);

    struct Proposed {
        std::vector<CandidateId> done;
        std::vector<std::pair<SubscriptionId, Error>> refused;
    };
    //! Makes each seat a removal candidate in the state Ready with the justification of its strongest reason; nothing
    //! is approved by that. Refused per seat: NotFound (no leak any more), AlreadyExists (it is a candidate),
    //! NotAllowed (reason "duplicate_needs_a_person", or "cool_down" with until).
    QFuture<Result<Proposed>> propose(std::vector<SubscriptionId> seats, QString reason);

private:
    Core &m_core;
};

} // namespace seatkeeper
