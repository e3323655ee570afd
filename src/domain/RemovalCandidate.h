#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/Money.h"
#include "domain/ReclamationRule.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace seatkeeper {

//! The eight states of the reference (sam-facts 5.1).
enum class CandidateState {
    AttentionRequired,
    Ready,
    AwaitingUser,
    AwaitingApproval,
    AwaitingRevocation,
    ClosedComplete,
    ClosedSkipped,
    ClosedCanceled
};
QString stateName(CandidateState state); //!< "attention_required", "ready", … as in the command-line contract
std::optional<CandidateState> stateFromName(const QString &name);
bool isOpen(CandidateState state);

enum class Justification { LowUsage, NeverUsed, Unallocated, Unlicensed, SuspendedButPaid, PaidLightAgent, Leaver };
QString justificationName(Justification justification); //!< "low_usage", "never_used", …
std::optional<Justification> justificationFromName(const QString &name);

//! What happens to a candidate. The table of allowed steps stands in CandidateState.cpp and nowhere else.
enum class CandidateEvent {
    Approve,     //!< Ready → Awaiting Revocation, by a person
    RequestUser, //!< Ready → Awaiting User (notice)
    UserGivesUp,
    UserKeeps,
    SilenceElapsed, //!< from Awaiting User
    KeepConfirmed,
    KeepRejected,     //!< from Awaiting Approval
    Withdraw,         //!< Awaiting Revocation → Ready, until the run starts
    Keep,             //!< any open → Closed Skipped with a cool-down
    Skip,             //!< any open → Closed Skipped
    Exclude,          //!< any open → Closed Skipped, an exclusion rule was made
    ReclaimProved,    //!< Awaiting Revocation → Closed Complete (read-back proved it)
    ReclaimFailed,    //!< Awaiting Revocation → Attention Required
    ReclaimUnsettled, //!< Awaiting Revocation → Attention Required, both states side by side
    Resume,           //!< Attention Required → Ready
    DoneByHandProved, //!< any open → Closed Complete after a read-back
    ActivitySeen,     //!< any open → Closed Canceled
    Vanished,         //!< any open → Closed Skipped without savings
    ErrorTimedOut,    //!< Attention Required → Closed Canceled after 30 days
    ProfileDeleted,   //!< any open → Closed Skipped
    MissingUser,      //!< Ready → Attention Required
    Undone,           //!< Closed Complete stays; recorded as an event only
    Postpone,         //!< Ready stays, with a date before which it may not be approved
    TakenBack         //!< the last local decision is taken back: Awaiting Revocation, Closed Skipped → Ready
};
QString eventName(CandidateEvent event);

//! The state after @p event, or NotAllowed (args: state, event). Pure; the only place where transitions are written.
Result<CandidateState> nextState(CandidateState state, CandidateEvent event);

//! A subscription that a rule proposes to reclaim.
struct RemovalCandidate {
    CandidateId id;
    ProfileId profile;
    SubscriptionId subscription;
    ExternalId externalId;
    QString userPrincipalName;
    QString displayName;
    QString identifier;
    CandidateState state = CandidateState::Ready;
    Justification justification = Justification::LowUsage;
    std::optional<RuleId> rule;
    QString ruleName;
    std::optional<int> inactiveDays;
    std::optional<QDateTime> lastActivity;
    SignalKind lastActivitySource = SignalKind::SignIn;
    std::optional<Money> potentialSavings; //!< per year; absent: no price
    bool savingsAreEstimate = false;       //!< from a list price, not from what was bought
    ProposedAction action = ProposedAction::EndUser;
    std::optional<QDate> notBefore; //!< postponed until
    QString attention;              //!< error name when Attention Required
    QString attentionDetail;
    QString approvedBy;
    std::optional<QDateTime> approvedAt;
    QDateTime openedAt;
    std::optional<QDateTime> closedAt;
    std::optional<QDate> coolDownUntil; //!< nobody is proposed again before
    bool operator==(const RemovalCandidate &) const = default;
};

//! Whether new activity speaks against the candidate. Exchanging a copy of the light-agent role for the role itself,
//! proposed by a person, takes nothing from somebody at work.
bool restsOnActivity(const RemovalCandidate &candidate);

//! One line of a candidate's history.
struct CandidateHistoryEntry {
    QDateTime time;
    QString actor;
    QString event;
    QString fromState;
    QString toState;
    QString reason;
    bool operator==(const CandidateHistoryEntry &) const = default;
};

//! Why a subscription is not a candidate; Candidate means that it is.
enum class Verdict {
    Candidate,
    Excluded,
    NotPaid,
    PaidUnknown, //!< product roles decide and were not read
    Active,
    InGrace,
    CoolDown,
    EvidenceIncomplete, //!< a signal that counts failed
    EvidenceNotRead,    //!< a signal that counts was not asked for
    RuleInactive,
    NoRule,
    OtherModel,          //!< the rule is for other software models
    ConditionNotMet,     //!< the rule's condition does not hit
    ConditionUnreadable, //!< nobody can read the rule's condition, so it hits nobody
    NeverUsedIgnored,
    Protected,
    DatesUnknown
};
QString verdictName(Verdict verdict);

} // namespace seatkeeper
