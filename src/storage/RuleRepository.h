#pragma once

#include "domain/ReclamationRule.h"
#include "storage/Session.h"

#include <optional>
#include <vector>

namespace seatkeeper {

//! Table reclamation_rule with the models of each rule. Made for one transaction; lives in the database thread.
class RuleRepository {
public:
    explicit RuleRepository(Session &session) : m_session(session) {}

    //! In the order of priority. With @p profile: its own rules and those of every profile.
    Result<std::vector<ReclamationRule>> list(std::optional<ProfileId> profile);
    Result<std::optional<ReclamationRule>> get(RuleId id);
    //! By name (case does not count) or by id.
    Result<std::optional<ReclamationRule>> find(const QString &idOrName);
    //! Inserts a rule without id, replaces one with. AlreadyExists for a taken name.
    Result<ReclamationRule> save(ReclamationRule rule);
    Result<void> remove(RuleId id);

private:
    Result<std::vector<ReclamationRule>> select(const QString &where, const QVariantList &binds);
    Result<void> loadModels(std::vector<ReclamationRule> &rules);
    Session &m_session;
};

} // namespace seatkeeper
