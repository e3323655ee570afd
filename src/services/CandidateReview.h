#pragma once

#include "base/Await.h"
#include "domain/RemovalCandidate.h"
#include "domain/RoleSplit.h"
#include "domain/RuleEngine.h"

#include <QMap>
#include <QSet>

namespace seatkeeper {

struct Core;
class Session;

//! Private to services/: one look at the candidates of a profile. First everything is read and judged, then the people
//! whose subscription went away are read at the vendor, then one transaction writes what follows.
class CandidateReview {
public:
    enum class Scope { Everything, OpenOnly };
    CandidateReview(Core &core, ProfileId profile, Scope scope) : m_core(core), m_profile(profile), m_scope(scope) {}

    //! Without it nothing new is opened: the data cannot be relied on.
    void setMayOpen(bool mayOpen) { m_mayOpen = mayOpen; }
    //! Errors: NotFound, Cancelled, storage. In the sync thread; the object must outlive the task.
    Task<QMap<QString, qint64>> run(CancelToken cancel);

private:
    struct Closing {
        RemovalCandidate candidate;
        CandidateEvent event = CandidateEvent::Vanished;
        QString reason;
    };
    struct Outlook {
        std::vector<RemovalCandidate> found;
        std::vector<RemovalCandidate> refreshed;
        std::vector<Closing> closings;
        std::vector<RemovalCandidate> vanished;
        RoleSplit split;
        qint64 checked = 0;
    };
    Result<Outlook> look(Session &session) const;
    void judgeOpen(const RemovalCandidate &candidate, const Subscription &seat, const Finding &finding,
                   Outlook &outlook) const;
    RemovalCandidate candidateFor(const Subscription &seat, const Finding &finding) const;
    Result<void> findTimedOut(Session &session, const std::vector<RemovalCandidate> &open, Outlook &outlook) const;
    Task<std::vector<Closing>> readVanished(std::vector<RemovalCandidate> vanished, RoleSplit split,
                                            CancelToken cancel);
    Result<QMap<QString, qint64>> write(Session &session, const Outlook &outlook) const;

    Core &m_core;
    ProfileId m_profile;
    Scope m_scope;
    bool m_mayOpen = true;
};

} // namespace seatkeeper
