#pragma once

#include "base/Await.h"
#include "domain/ReclamationRule.h"
#include "domain/RuleReview.h"
#include "services/ConditionValues.h"

#include <QMap>

namespace seatkeeper {

struct Core;

//! Signals by their names, "sign_in,session". Usage for an unknown one and for none.
Result<std::set<SignalKind>> countingSignalsFrom(const QString &text);

//! Reclamation rules. Saving re-evaluates the saved data at once.
class Rules {
public:
    explicit Rules(Core &core) : m_core(core) {}
    QFuture<Result<std::vector<ReclamationRule>>> list(std::optional<ProfileId> profile);
    QFuture<Result<ReclamationRule>> find(QString idOrName);
    //! Stores a rule (without id: a new one). Usage with args field, value, expected when a value is out of range.
    QFuture<Result<ReclamationRule>> save(ReclamationRule rule);
    //! The rule that a profile starts with: its own one that goes first; without any, the one that publishing would
    //! make, without id. NotFound for an unknown profile.
    QFuture<Result<ReclamationRule>> first(ProfileId profile);
    //! Stores what first() gave, with other values; a name that was made of profile and threshold follows both. What
    //! publishing would make anyway is not stored before: it comes back without id. Errors as save().
    QFuture<Result<ReclamationRule>> saveFirst(ReclamationRule rule);
    //! A stored rule with other values; nothing is stored. Keys: name, active, threshold, grace, never-used
    //! (propose|ignore), signals (comma list), condition, action
    //! (auto|light_agent|end_user|end_user_suspended|suspend), reassign, notify, notify-days, assignment-group,
    //! protected (comma list), priority, models (comma list of ids or names).
    QFuture<Result<ReclamationRule>> draft(QString idOrName, QMap<QString, QString> values);
    //! What should be known before the rule is saved, by the other rules and the saved data.
    QFuture<Result<std::vector<RuleRemark>>> review(ReclamationRule rule);
    //! What the seats of a profile (absent: of all) have now, for those who write a condition.
    QFuture<Result<ConditionValues>> conditionValues(std::optional<ProfileId> profile);
    QFuture<Result<void>> remove(RuleId id);

private:
    Core &m_core;
};

} // namespace seatkeeper
