#pragma once

#include "services/StepSettling.h"

namespace seatkeeper {

struct Core;
class Session;

//! Private to services/: right before the first call for a person, whether it may still go out (quality.md, "Re-check
//! at the last moment"). Looks at what the account said a moment ago and at what stands in the database now: decision,
//! rules, exclusions, protected people, limits of groups. Made for one run, in the sync thread.
class LastLook {
public:
    LastLook(Core &core, ReclaimPlan plan, std::vector<VendorRole> roles, ExternalId identity)
        : m_core(core), m_plan(std::move(plan)), m_roles(std::move(roles)), m_identity(std::move(identity)) {}

    //! Signs of activity as the account shows them now. A signal that plan or role refuse is unavailable; any other
    //! failure is given, because a sign that could not be read is no sign of idleness.
    static Task<Evidence> readEvidence(std::shared_ptr<VendorAccount> account, ExternalId person, CancelToken cancel);

    //! A value ends @p step, whose @c before was just read: activity → Closed Canceled, gone, changed or excluded →
    //! Closed Skipped, protected or refused by another guard → Attention Required; detail "not_started" ends the run.
    //! Nothing: the calls may go out. In the database thread.
    Result<std::optional<Settled>> judge(Session &session, const RunStep &step, Evidence evidence) const;

private:
    std::optional<Settled> compareWithPlan(const RunStep &step, const Subscription &seat) const;
    Result<std::optional<Settled>> compareActivity(Session &session, const RunStep &step,
                                                   const RemovalCandidate &candidate, const Evidence &evidence) const;
    Result<std::optional<Settled>> askGuards(Session &session, const RunStep &step, const RemovalCandidate &candidate,
                                             const Subscription &seat) const;

    Core &m_core;
    ReclaimPlan m_plan;
    std::vector<VendorRole> m_roles;
    ExternalId m_identity;
};

} // namespace seatkeeper
