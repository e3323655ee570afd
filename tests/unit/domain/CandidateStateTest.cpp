#include "domain/RemovalCandidate.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace seatkeeper;

namespace {

using S = CandidateState;
using E = CandidateEvent;

const std::vector<S> states{S::AttentionRequired,  S::Ready,          S::AwaitingUser,  S::AwaitingApproval,
                            S::AwaitingRevocation, S::ClosedComplete, S::ClosedSkipped, S::ClosedCanceled};
const std::vector<E> events{E::Approve,        E::RequestUser,
                            E::UserGivesUp,    E::UserKeeps,
                            E::SilenceElapsed, E::KeepConfirmed,
                            E::KeepRejected,   E::Withdraw,
                            E::Keep,           E::Skip,
                            E::Exclude,        E::ReclaimProved,
                            E::ReclaimFailed,  E::ReclaimUnsettled,
                            E::Resume,         E::DoneByHandProved,
                            E::ActivitySeen,   E::Vanished,
                            E::ErrorTimedOut,  E::ProfileDeleted,
                            E::MissingUser,    E::Undone,
                            E::Postpone,       E::TakenBack};

//! The whole table as the decisions name it, written apart from the code.
const std::map<std::pair<S, E>, S> &expected() {
    static const auto table = [] {
        std::map<std::pair<S, E>, S> made{
            {{S::Ready, E::Approve}, S::AwaitingRevocation},
            {{S::Ready, E::RequestUser}, S::AwaitingUser},
            {{S::Ready, E::MissingUser}, S::AttentionRequired},
            {{S::Ready, E::Postpone}, S::Ready},
            {{S::Ready, E::TakenBack}, S::Ready},
            {{S::AwaitingUser, E::UserGivesUp}, S::AwaitingRevocation},
            {{S::AwaitingUser, E::UserKeeps}, S::AwaitingApproval},
            {{S::AwaitingUser, E::SilenceElapsed}, S::AwaitingApproval},
            {{S::AwaitingApproval, E::KeepConfirmed}, S::ClosedSkipped},
            {{S::AwaitingApproval, E::KeepRejected}, S::AwaitingRevocation},
            {{S::AwaitingRevocation, E::Withdraw}, S::Ready},
            {{S::AwaitingRevocation, E::TakenBack}, S::Ready},
            {{S::AwaitingRevocation, E::ReclaimProved}, S::ClosedComplete},
            {{S::AwaitingRevocation, E::ReclaimFailed}, S::AttentionRequired},
            {{S::AwaitingRevocation, E::ReclaimUnsettled}, S::AttentionRequired},
            {{S::AttentionRequired, E::Resume}, S::Ready},
            {{S::AttentionRequired, E::ErrorTimedOut}, S::ClosedCanceled},
            {{S::ClosedComplete, E::Undone}, S::ClosedComplete},
            {{S::ClosedSkipped, E::TakenBack}, S::Ready},
        };
        for (const auto open :
             {S::AttentionRequired, S::Ready, S::AwaitingUser, S::AwaitingApproval, S::AwaitingRevocation}) {
            for (const auto event : {E::Keep, E::Skip, E::Exclude, E::Vanished, E::ProfileDeleted})
                made[{open, event}] = S::ClosedSkipped;
            made[{open, E::DoneByHandProved}] = S::ClosedComplete;
            made[{open, E::ActivitySeen}] = S::ClosedCanceled;
        }
        return made;
    }();
    return table;
}

} // namespace

TEST(CandidateState, AllowsTheTableAndNothingElse) {
    for (const auto state : states) {
        for (const auto event : events) {
            const auto next = nextState(state, event);
            const auto known = expected().find({state, event});
            const auto what = (stateName(state) + u" + "_s + eventName(event)).toStdString();
            if (known == expected().end()) {
                ASSERT_FALSE(next) << what;
                EXPECT_EQ(next.error().code, ErrorCode::NotAllowed);
                EXPECT_EQ(next.error().arg("state"), stateName(state));
                EXPECT_EQ(next.error().arg("event"), eventName(event));
            } else {
                ASSERT_TRUE(next) << what;
                EXPECT_EQ(*next, known->second) << what;
            }
        }
    }
}

TEST(CandidateState, RandomHistoriesStayInTheTable) {
    std::mt19937 random(20261123);
    for (int history = 0; history < 500; ++history) {
        auto state = S::Ready;
        for (int i = 0; i < 60; ++i) {
            const auto event = events[random() % events.size()];
            if (const auto next = nextState(state, event)) {
                ASSERT_EQ(expected().at({state, event}), *next);
                state = *next;
            }
        }
    }
}

TEST(CandidateState, NamesAreStableAndUnique) {
    QStringList seen;
    for (const auto state : states) {
        EXPECT_EQ(stateFromName(stateName(state)), state);
        seen.append(stateName(state));
    }
    for (const auto event : events)
        seen.append(u"event."_s + eventName(event));
    EXPECT_EQ(seen.removeDuplicates(), 0);
    EXPECT_FALSE(seen.contains(u"event."_s));
    EXPECT_EQ(stateName(S::AwaitingRevocation), u"awaiting_revocation"_s);
    EXPECT_FALSE(stateFromName(u"closed"_s));
}
