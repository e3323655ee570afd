#pragma once

#include "base/Operation.h"
#include "domain/Job.h"
#include "domain/Profile.h"

namespace seatkeeper {

struct Core;

//! Publishing creates, idempotently, rule and jobs, and runs the first refresh (decisions 5).
class Publishing {
public:
    explicit Publishing(Core &core) : m_core(core) {}
    struct Outcome {
        Profile profile;
        std::optional<JobResult> firstRefresh;
        std::optional<Error> refreshError; //!< Published all the same
    };
    //! NotAllowed (args reason: "validation_missing", "validation_failed", "validation_old") without a fresh
    //! validation.
    Operation<Outcome> publish(ProfileId profile);

private:
    Core &m_core;
};

} // namespace seatkeeper
