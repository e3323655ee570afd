#pragma once

#include "base/Await.h"
#include "base/Operation.h"
#include "domain/RuleReview.h"
#include "domain/WhatIf.h"

namespace seatkeeper {

struct Core;

//! What other settings of a rule would propose: reads the saved data once, then every step is arithmetic in memory.
//! Nothing is changed.
class WhatIfs {
public:
    explicit WhatIfs(Core &core) : m_core(core) {}

    struct Request {
        std::optional<ProfileId> profile; //!< its seats alone; absent: all that the rule looks at
        std::optional<RuleId> rule;       //!< absent: the first active one that looks at the profile, else the first
        std::optional<ReclamationRule> asked; //!< a rule as it is being edited, instead; without id a new one
    };
    //! What steps are asked of. Never changes: a reload gives a new one.
    struct Basis {
        WhatIf whatIf;
        std::shared_ptr<const RuleFacts> facts; //!< about the asked rule's scope; null while there are no data
        int profiles = 0;                       //!< with data; 0: nothing was downloaded yet
        qint64 subscriptions = 0;
        qint64 excluded = 0;           //!< paid seats that an exclusion keeps out
        std::optional<QDateTime> asOf; //!< end of the oldest download in it

        explicit Basis(WhatIfRules rules) : whatIf(std::move(rules)) {}
    };
    using BasisPointer = std::shared_ptr<const Basis>;
    //! Without any rule the basis asks for the default one. NotFound, Cancelled, Busy, storage.
    Operation<BasisPointer> load(Request request);

    //! The people behind seats of a basis, in the order of @p seats; those that left meanwhile are missing.
    QFuture<Result<std::vector<Subscription>>> people(std::vector<SubscriptionId> seats);

private:
    Core &m_core;
};

} // namespace seatkeeper
