#pragma once

#include "cli/Call.h"
#include "domain/Job.h"
#include "domain/Profile.h"
#include "domain/ReclaimRun.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace seatkeeper::cli {

//! `demo run`: the whole way against the demo account. Each step prints a line; the first that does not hold ends it.
Task<int> runDemoJourney(CallPointer call);

//! One journey; a coroutine per step.
class DemoJourney {
public:
    explicit DemoJourney(CallPointer call) : m_call(std::move(call)) {}
    Task<int> run();

private:
    Task<QString> setUp();
    Task<QString> authorize();
    Task<QString> authorizeReclaim();
    Task<QString> validate();
    Task<QString> publish();
    Task<QString> download();
    Task<QString> find();
    Task<QString> approve();
    Task<QString> plan();
    Task<QString> reclaim();
    Task<QString> verify();
    Task<QString> undo();

    Task<ReclaimPlan> planOf(std::vector<CandidateId> candidates);
    Task<QString> signIn(CredentialPurpose purpose);
    void report(const QString &id, const Result<QString> &outcome);
    static Error broken(const QString &what);

    CallPointer m_call;
    Profile m_profile;
    ReclaimPlan m_plan;
    ReclaimRun m_run;
    std::vector<CandidateId> m_chosen;
    qint64 m_people = 0;
    QJsonArray m_steps;
    QElapsedTimer m_time;
};

} // namespace seatkeeper::cli
