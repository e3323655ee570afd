#pragma once

#include "base/Operation.h"
#include "domain/Profile.h"

#include <functional>

namespace seatkeeper {

struct Core;

//! *Validate connection*: real calls, GET only (and the token endpoint when a token must be refreshed).
class Validation {
public:
    explicit Validation(Core &core) : m_core(core) {}
    //! Runs all checks and stores the report with the profile. @p onCheck is called in the thread of @p context
    //! whenever a line changes (running, then its verdict); may be empty.
    Operation<ValidationReport> run(ProfileId profile, QObject *context, std::function<void(ValidationCheck)> onCheck);

private:
    Core &m_core;
};

} // namespace seatkeeper
