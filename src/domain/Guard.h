#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace seatkeeper {

enum class GuardOutcome { Pass, Warn, Refuse };
QString guardOutcomeName(GuardOutcome outcome); //!< "pass","warn","refuse"
std::optional<GuardOutcome> guardOutcomeFromName(const QString &name);

//! What one guard says. Ids: self, account_owner, owner_unknown, last_admin, shared_agent, client_owner,
//! protected_person, excluded, group_minimum, role_limit, run_limit, blackout, open_tickets, reclaim_disabled,
//! no_reclaim_credential, evidence_stale, no_light_agent_role, product_role_remains, product_roles_unknown,
//! client_owner_unknown, groups_unknown, nothing_to_change, not_possible.
struct GuardVerdict {
    QString id;
    GuardOutcome outcome = GuardOutcome::Pass;
    QMap<QString, QString> args; //!< numbers and names for the sentence
    bool operator==(const GuardVerdict &) const = default;
};

//! Limits of a run (decisions 17 and quality.md Security).
struct GuardSettings {
    int peoplePerRun = 25;       //!< above it the number is typed back
    int percentOfRole = 20;      //!< of a role or group in one run
    int percentFloor = 3;        //!< the percentage never refuses fewer than these
    int minimumPerGroup = 1;     //!< people left in each group
    QStringList protectedPeople; //!< external ids or e-mails
    QList<QDate> blackoutDates;
    bool reclaimEnabled = true;
    bool operator==(const GuardSettings &) const = default;
};

} // namespace seatkeeper
