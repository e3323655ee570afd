#pragma once

#include "base/Ids.h"
#include "domain/Exclusion.h"
#include "domain/Guard.h"
#include "domain/RemovalCandidate.h"
#include "domain/SeatSnapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace seatkeeper {

//! One call to the vendor as it will go out. @c purpose is a stable word: "downgrade", "suspend", "restore_role",
//! "unsuspend", "restore_group", "restore_default_group", "restore_profile".
struct PlannedRequest {
    QString method;
    QString path;
    QJsonObject body;
    QString purpose;
    bool operator==(const PlannedRequest &) const = default;
};

//! The role in words and ids: what a person has or shall have.
struct SeatState {
    QString role;
    std::optional<ExternalId> customRoleId;
    QString customRoleName;
    SeatKind seatKind = SeatKind::Agent;
    bool suspended = false;
    bool operator==(const SeatState &) const = default;
};
QJsonObject toJson(const SeatState &state);
QJsonObject toJson(const PlannedRequest &request);
PlannedRequest requestFromJson(const QJsonObject &json);

//! One person of a plan.
struct PlanStep {
    CandidateId candidate;
    ExternalId externalId;
    QString userPrincipalName;
    QString displayName;
    ProposedAction action = ProposedAction::EndUser;
    SeatState from;
    SeatState to;
    std::vector<PlannedRequest> requests;
    QStringList sideEffects; //!< stable ids: "tickets_unassigned", "tickets_moved", "views_deleted",
                             //!< "groups_lost", "undo_needs_seat", "product_roles_lost", "no_seat_freed", …
    QStringList groups;      //!< names of the person's groups as far as they were read; ids where a name is missing
    std::vector<GuardVerdict> guards;
    std::optional<Money> savings;
    const GuardVerdict *refusal() const; //!< the first guard that said refuse; null: none
    bool isRefused() const { return refusal() != nullptr; }
    bool operator==(const PlanStep &) const = default;
};

//! What a run would do, in order. Pure data; the approval is bound to @c hash.
struct ReclaimPlan {
    ProfileId profile;
    QString profileName;
    QDateTime madeAt;
    std::vector<PlanStep> steps;
    std::vector<GuardVerdict> runGuards; //!< guards about the run as a whole
    QByteArray hash;                     //!< SHA-256, hex, over targets and new values only (see planHash)
    std::optional<Money> savings;        //!< per year of the steps that no guard refuses
    int confirmationCount = 0;           //!< number that must be typed back; 0: none
    bool isRefused() const;              //!< a guard about the whole run said refuse
    bool operator==(const ReclaimPlan &) const = default;
};

//! SHA-256 over canonical JSON of each step's candidate, external id, action, from, to and requests.
//! Names of people and roles do not enter it.
QByteArray planHash(const std::vector<PlanStep> &steps);
QJsonObject toJson(const PlanStep &step);
Result<PlanStep> stepFromJson(const QJsonObject &json);
//! The contract's JSON shape, with planHash; sentences for side effects and guards are added by the programs.
QJsonObject toJson(const ReclaimPlan &plan);
Result<ReclaimPlan> planFromJson(const QJsonObject &json);

//! Input for one person.
struct PlanSubject {
    RemovalCandidate candidate;
    Subscription subscription;
    std::optional<qint64> openTickets;
    bool productRolesUnknown = false; //!< plan or role refuse the look: nobody knows whether one would remain
    bool chooseAction = false;        //!< the rule left the action open: the one that frees the seat is taken
};

//! What the account allows; read before planning.
struct AccountFacts {
    std::vector<VendorRole> roles;
    ExternalId inventoryUserId;       //!< who signed in for inventory
    ExternalId reclaimUserId;         //!< who signed in for reclaim; empty: nobody yet
    QList<ExternalId> clientOwnerIds; //!< owner of the OAuth client, read or named; empty: unknown
    ExternalId accountOwnerId;        //!< empty: not named
    bool ownerIsNone = false;
    int admins = 0; //!< active, unsuspended
    QMap<QString, int> membersPerIdentifier;
    QMap<ExternalId, int> membersPerGroup; //!< people who can work there; a group that is missing was not read
    QMap<ExternalId, QString> groupNames;
    QMap<ExternalId, QList<ExternalId>> groupsOfPerson; //!< somebody who is missing was not read
    bool groupsUnreadable = false;                      //!< plan or role refuse the look at groups
    std::optional<QDateTime> downloadedAt;              //!< end of the download that the plan is made from
};

//! Turns an action into the calls for this vendor. Pure.
using RequestBuilder = std::function<Result<std::vector<PlannedRequest>>(const SeatState &from, const SeatState &to,
                                                                         const ExternalId &person)>;

//! What @p subscription shall become by @p action; the present state when the account has no light-agent role.
SeatState targetOf(const Subscription &subscription, ProposedAction action, const std::vector<VendorRole> &roles);
//! What the person holds now.
SeatState stateOf(const Subscription &subscription);

//! Whether a person holds up a group: who is suspended or only comments does not.
bool staffsGroups(const SeatState &state);

//! Guards about one person, in a fixed order; the same before a plan and right before a call (decisions 17).
//! Those that depend on the rest of the run (last admin, group minimum) are added by buildPlan.
std::vector<GuardVerdict> personGuards(const PlanSubject &subject, const AccountFacts &facts,
                                       const GuardSettings &settings, const std::vector<ExclusionRule> &exclusions,
                                       const QDateTime &now);
//! Guards about a run as a whole. @p steps those that no guard refused.
std::vector<GuardVerdict> runGuards(const std::vector<const PlanStep *> &steps, const AccountFacts &facts,
                                    const GuardSettings &settings, const QDateTime &now);
//! People of one role or group that a run may touch without a typed confirmation.
int limitOf(int members, const GuardSettings &settings);

//! Builds the plan: from → to, requests, side effects, guards, money. Pure.
ReclaimPlan buildPlan(ProfileId profile, const QString &profileName, const std::vector<PlanSubject> &subjects,
                      const AccountFacts &facts, const GuardSettings &guards,
                      const std::vector<ExclusionRule> &exclusions, const RequestBuilder &requests,
                      const QDateTime &now);

} // namespace seatkeeper
