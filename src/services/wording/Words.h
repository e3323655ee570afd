#pragma once

#include "domain/Evidence.h"
#include "domain/Job.h"
#include "domain/Profile.h"
#include "domain/ReclaimRun.h"
#include "domain/RemovalCandidate.h"
#include "domain/SeatKind.h"
#include "domain/Subscription.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The words that a person reads for the domain's own values; shared by both programs so that they never differ.
class Words {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::Words)

public:
    static QString state(CandidateState state);
    static QString justification(Justification justification);
    static QString action(ProposedAction action);
    static QString seatKind(SeatKind kind);
    //! "Agent, paid", "Light agent, paid: chat", "Agent, suspended, paid".
    static QString seat(const Subscription &subscription);
    static QString signal(SignalKind kind);
    //! The known weakness of a signal, in a sentence.
    static QString signalWeakness(SignalKind kind);
    static QString profileStatus(ProfileStatus status);
    //! The status, or that the profile is an imported list.
    static QString profileState(const Profile &profile);
    static QString clientKind(ClientKind kind);
    static QString purpose(CredentialPurpose purpose);
    static QString jobKind(JobKind kind, const QString &profileName);
    static QString jobStatus(JobStatus status);
    static QString jobTrigger(JobTrigger trigger);
    //! What a person should know of a job that did not fail; empty when there is nothing.
    static QString jobNotes(const JobResult &result);
    static QString runKind(RunKind kind);
    static QString outcome(StepOutcome outcome);
    //! Why a subscription is (not) a candidate, in a sentence.
    static QString verdict(Verdict verdict);
    //! An event of a candidate's history ("Approved", "Kept", …) from its stable name.
    static QString event(const QString &name);
    //! A line of a candidate's history: the event with its reason ("Proposed by a rule: Low Usage").
    static QString historyEntry(const CandidateHistoryEntry &entry);

private:
    //! The reason that goes with an event; what a person typed stays as it is.
    static QString eventReason(const CandidateHistoryEntry &entry);
};

} // namespace seatkeeper
