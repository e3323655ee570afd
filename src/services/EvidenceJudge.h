#pragma once

#include "domain/Exclusion.h"
#include "domain/RuleEngine.h"
#include "storage/Session.h"

#include <QHash>
#include <QSet>

namespace seatkeeper {

//! Who is worth asking for: judges staged people by the rules before they are published. Private to services/.
//! Made in a database thread; const and safe from any thread afterwards.
class EvidenceJudge {
public:
    static Result<std::shared_ptr<const EvidenceJudge>> load(Session &session, ProfileId profile, const QDateTime &now);

    //! Adds what does not come from the list of people: exclusion and model.
    void complete(Subscription &row) const;
    //! True unless what is known of the person speaks against every rule whatever the unread signals say; also true for
    //! people with an open candidate, who are watched. A superset of the candidates.
    bool mayBeCandidate(const Subscription &row, const Evidence &evidence) const;
    bool isCandidate(const Subscription &row, const Evidence &evidence) const;
    //! Whether an active rule counts the signal.
    bool isCounted(SignalKind kind) const { return m_counted.contains(kind); }
    //! The longest threshold of an active rule, in days.
    int longestThreshold() const { return m_longestThreshold; }

private:
    explicit EvidenceJudge(std::vector<ReclamationRule> rules, const QDateTime &now);
    Verdict verdict(const Subscription &row, const Evidence &evidence) const;

    RuleEngine m_engine;
    QDateTime m_now;
    std::set<SignalKind> m_counted;
    int m_longestThreshold = 0;
    std::vector<ExclusionRule> m_exclusions;
    QHash<QString, std::optional<ModelId>> m_models;
    QMap<ExternalId, QDate> m_coolDowns;
    QSet<ExternalId> m_watched;
};

} // namespace seatkeeper
