#pragma once

#include "services/Candidates.h"
#include "services/PlanFacts.h"

#include <functional>
#include <map>

namespace seatkeeper {

class Session;

//! Private to services/: one decision for many candidates in one transaction; each that is refused keeps its reason and
//! does not hinder the others.
class CandidateDecisions {
public:
    CandidateDecisions(Session &session, const Core &core) : m_session(session), m_core(core) {}

    using Check = std::function<Result<void>(const RemovalCandidate &)>;
    using Change = std::function<void(RemovalCandidate &)>;
    //! @param check refuses one candidate; may be empty. @param change sets what goes with the new state; may be empty.
    Result<Candidates::Decided> decide(const std::vector<CandidateId> &ids, CandidateEvent event, const QString &reason,
                                       const Check &check, const Change &change);

    //! Ready, not postponed, not protected, not excluded, no admin while the owner is unknown, evidence complete.
    Result<Candidates::Decided> approve(const std::vector<CandidateId> &ids, const QString &reason);
    Result<Candidates::Decided> exclude(const std::vector<CandidateId> &ids, const QString &reason,
                                        std::optional<QDate> until);
    //! Takes back what the last decision of this user did, as long as nothing was sent.
    Result<Candidates::Decided> undoLast();

private:
    Result<void> mayBeApproved(const RemovalCandidate &candidate);
    Result<void> decideOne(CandidateId id, CandidateEvent event, const QString &reason, const Check &check,
                           const Change &change);
    Result<const PlanFacts *> factsOf(ProfileId profile);
    Session &m_session;
    const Core &m_core;
    qint64 m_batch = 0;                     //!< of the act under way
    std::map<ProfileId, PlanFacts> m_facts; //!< read once for each profile
};

} // namespace seatkeeper
