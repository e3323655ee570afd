#include "domain/RemovalCandidate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace seatkeeper {
namespace {

using S = CandidateState;
using E = CandidateEvent;

const std::array<std::pair<S, QString>, 8> &stateNames() {
    static const std::array<std::pair<S, QString>, 8> names{{
        {S::AttentionRequired, u"attention_required"_s},
        {S::Ready, u"ready"_s},
        {S::AwaitingUser, u"awaiting_user"_s},
        {S::AwaitingApproval, u"awaiting_approval"_s},
        {S::AwaitingRevocation, u"awaiting_revocation"_s},
        {S::ClosedComplete, u"closed_complete"_s},
        {S::ClosedSkipped, u"closed_skipped"_s},
        {S::ClosedCanceled, u"closed_canceled"_s},
    }};
    return names;
}

struct Transition {
    S from;
    E event;
    S to;
};

//! Every step that holds for single states.
constexpr std::array transitions{
    Transition{S::Ready, E::Approve, S::AwaitingRevocation},
    Transition{S::Ready, E::RequestUser, S::AwaitingUser},
    Transition{S::Ready, E::MissingUser, S::AttentionRequired},
    Transition{S::Ready, E::Postpone, S::Ready},
    Transition{S::AwaitingUser, E::UserGivesUp, S::AwaitingRevocation},
    Transition{S::AwaitingUser, E::UserKeeps, S::AwaitingApproval},
    Transition{S::AwaitingUser, E::SilenceElapsed, S::AwaitingApproval},
    Transition{S::AwaitingApproval, E::KeepConfirmed, S::ClosedSkipped},
    Transition{S::AwaitingApproval, E::KeepRejected, S::AwaitingRevocation},
    Transition{S::AwaitingRevocation, E::Withdraw, S::Ready},
    Transition{S::AwaitingRevocation, E::ReclaimProved, S::ClosedComplete},
    Transition{S::AwaitingRevocation, E::ReclaimFailed, S::AttentionRequired},
    Transition{S::AwaitingRevocation, E::ReclaimUnsettled, S::AttentionRequired},
    Transition{S::AttentionRequired, E::Resume, S::Ready},
    Transition{S::AttentionRequired, E::ErrorTimedOut, S::ClosedCanceled},
    Transition{S::ClosedComplete, E::Undone, S::ClosedComplete},
    Transition{S::ClosedSkipped, E::TakenBack, S::Ready},
    Transition{S::AwaitingRevocation, E::TakenBack, S::Ready},
    Transition{S::Ready, E::TakenBack, S::Ready},
};

//! Events that close a candidate in whichever open state it stands.
std::optional<S> closing(E event) {
    switch (event) {
    case E::Keep:
    case E::Skip:
    case E::Exclude:
    case E::Vanished:
    case E::ProfileDeleted: return S::ClosedSkipped;
    case E::DoneByHandProved: return S::ClosedComplete;
    case E::ActivitySeen: return S::ClosedCanceled;
    default: return std::nullopt;
    }
}

} // namespace

QString stateName(CandidateState state) {
    for (const auto &[value, name] : stateNames()) {
        if (value == state)
            return name;
    }
    return {};
}

std::optional<CandidateState> stateFromName(const QString &name) {
    for (const auto &[value, known] : stateNames()) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

bool isOpen(CandidateState state) {
    return state != S::ClosedComplete && state != S::ClosedSkipped && state != S::ClosedCanceled;
}

QString eventName(CandidateEvent event) {
    switch (event) {
    case E::Approve: return u"approve"_s;
    case E::RequestUser: return u"request_user"_s;
    case E::UserGivesUp: return u"user_gives_up"_s;
    case E::UserKeeps: return u"user_keeps"_s;
    case E::SilenceElapsed: return u"silence_elapsed"_s;
    case E::KeepConfirmed: return u"keep_confirmed"_s;
    case E::KeepRejected: return u"keep_rejected"_s;
    case E::Withdraw: return u"withdraw"_s;
    case E::Keep: return u"keep"_s;
    case E::Skip: return u"skip"_s;
    case E::Exclude: return u"exclude"_s;
    case E::ReclaimProved: return u"reclaim_proved"_s;
    case E::ReclaimFailed: return u"reclaim_failed"_s;
    case E::ReclaimUnsettled: return u"reclaim_unsettled"_s;
    case E::Resume: return u"resume"_s;
    case E::DoneByHandProved: return u"done_by_hand_proved"_s;
    case E::ActivitySeen: return u"activity_seen"_s;
    case E::Vanished: return u"vanished"_s;
    case E::ErrorTimedOut: return u"error_timed_out"_s;
    case E::ProfileDeleted: return u"profile_deleted"_s;
    case E::MissingUser: return u"missing_user"_s;
    case E::Undone: return u"undone"_s;
    case E::Postpone: return u"postpone"_s;
    case E::TakenBack: return u"taken_back"_s;
    }
    return {};
}

Result<CandidateState> nextState(CandidateState state, CandidateEvent event) {
    if (isOpen(state)) {
        if (const auto closed = closing(event))
            return *closed;
    }
    for (const auto &transition : transitions) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return fail(ErrorCode::NotAllowed, u"%1 is not allowed in state %2"_s.arg(eventName(event), stateName(state)),
                {{u"reason"_s, u"state"_s}, {u"state"_s, stateName(state)}, {u"event"_s, eventName(event)}});
}

} // namespace seatkeeper
