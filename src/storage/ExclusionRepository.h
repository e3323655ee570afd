#pragma once

#include "domain/Exclusion.h"
#include "storage/Session.h"

namespace seatkeeper {

//! Table exclusion_rule. Made for one transaction; lives in the database thread.
class ExclusionRepository {
public:
    explicit ExclusionRepository(Session &session) : m_session(session) {}
    //! In the order of their making, with their hits and what those cost.
    Result<std::vector<ExclusionRule>> list(std::optional<ExclusionKind> kind = {});
    //! NotFound (what="exclusion", name).
    Result<ExclusionRule> get(ExclusionId id);
    //! Inserts a rule without id, replaces one with.
    Result<ExclusionRule> save(ExclusionRule rule);
    Result<void> remove(ExclusionId id);

private:
    Result<std::vector<ExclusionRule>> select(const QString &rest, const QVariantList &binds);
    Session &m_session;
};

} // namespace seatkeeper
