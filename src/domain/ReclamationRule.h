#pragma once

#include "base/Ids.h"
#include "domain/Evidence.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace seatkeeper {

enum class ProposedAction { LightAgent, EndUser, EndUserSuspended, Suspend };
QString actionName(ProposedAction action); //!< "light_agent","end_user","end_user_suspended","suspend"
std::optional<ProposedAction> actionFromName(const QString &name);

enum class NeverUsedHandling { Propose, Ignore };

//! What the numbers of a rule may be.
namespace RuleLimits {
inline constexpr int leastThreshold = 1; //!< 0 would propose people who are at work
inline constexpr int mostDays = 3650;
inline constexpr int mostPriority = 1000000;
} // namespace RuleLimits

//! Which seats are proposed for reclaim (decisions 10).
struct ReclamationRule {
    RuleId id;
    std::optional<ProfileId> profile; //!< absent: every profile of the type
    QString name;
    bool active = true;
    std::vector<ModelId> models; //!< empty: all models
    int thresholdDays = 60;      //!< 1..3650, as RuleLimits says
    int graceDays = 30;          //!< 0..3650, since assigned
    NeverUsedHandling neverUsed = NeverUsedHandling::Propose;
    std::set<SignalKind> countingSignals = {SignalKind::SignIn, SignalKind::Session, SignalKind::TicketWork,
                                            SignalKind::AuditLog};
    QString condition;                    //!< where-expression; empty: everybody
    std::optional<ProposedAction> action; //!< absent: light agent if the account has that role, else end user
    bool reassignOpenTickets = true;      //!< look for open tickets first
    bool notifyUser = false;
    int notifyDays = 3;
    QString assignmentGroup = QStringLiteral("Software managers");
    QStringList protectedPeople; //!< external ids or e-mails
    int priority = 100;          //!< the smaller wins
    bool operator==(const ReclamationRule &) const = default;
};

} // namespace seatkeeper
