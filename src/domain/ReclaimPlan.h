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
    QStringList sideEffects;            //!< stable ids: "tickets_unassigned", "tickets_moved", "views_deleted",
                                        //!< "groups_lost", "undo_needs_seat", "product_roles_lost", "no_seat_freed", …
    std::vector<GuardVerdict> guards;
    std::optional<Money> savings;
    bool isRefused() const;             //!< a guard said refuse
    bool operator==(const PlanStep &) const = default;
};

//! What a run would do, in order. Pure data; the approval is bound to @c hash.
struct ReclaimPlan {
    ProfileId profile;
    QString profileName;
    QDateTime madeAt;
    std::vector<PlanStep> steps;
    std::vector<GuardVerdict> runGuards;   //!< guards about the run as a whole
    QByteArray hash;                       //!< SHA-256, hex, over targets and new values only (see planHash)
    std::optional<Money> savings;          //!< per year of the steps that no guard refuses
    int confirmationCount = 0;             //!< number that must be typed back; 0: none
    bool operator==(const ReclaimPlan &) const = default;
};

//! SHA-256 over canonical JSON of each step's candidate, external id, action, from, to and requests.
QByteArray planHash(const std::vector<PlanStep> &steps);
//! The contract's JSON shape, with planHash; sentences for side effects and guards are added by the programs.
QJsonObject toJson(const ReclaimPlan &plan);
Result<ReclaimPlan> planFromJson(const QJsonObject &json);

//! Input for one person.
struct PlanSubject {
    RemovalCandidate candidate;
    Subscription subscription;
    std::optional<qint64> openTickets;
};

//! What the account allows; read before planning.
struct AccountFacts {
    std::vector<VendorRole> roles;
    ExternalId inventoryUserId;            //!< who signed in for inventory
    ExternalId reclaimUserId;              //!< who signed in for reclaim; empty: nobody yet
    ExternalId clientOwnerId;              //!< owner of the OAuth client where known
    ExternalId accountOwnerId;             //!< empty: not named
    bool ownerIsNone = false;
    int admins = 0;                        //!< active, unsuspended
    QMap<QString, int> membersPerIdentifier;
    QMap<ExternalId, int> membersPerGroup;
    QMap<ExternalId, QList<ExternalId>> groupsOfPerson;
};

//! Turns an action into the calls for this vendor. Pure.
using RequestBuilder = std::function<Result<std::vector<PlannedRequest>>(const SeatState &from, const SeatState &to,
                                                                        const ExternalId &person)>;

//! Builds the plan: from → to, requests, side effects, guards, money. Pure.
ReclaimPlan buildPlan(ProfileId profile, const QString &profileName, const std::vector<PlanSubject> &subjects,
                      const AccountFacts &facts, const GuardSettings &guards,
                      const std::vector<ExclusionRule> &exclusions, const RequestBuilder &requests,
                      const QDateTime &now);

} // namespace seatkeeper
