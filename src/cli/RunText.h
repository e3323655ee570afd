#pragma once

#include "domain/Job.h"
#include "domain/ReclaimRun.h"

#include <QCoreApplication>
#include <QString>

namespace seatkeeper::cli {

//! Plans, runs and job results in words. Stateless.
class RunText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::RunText)

public:
    //! Why a step ended as it did; empty when there is nothing to say.
    static QString detail(const RunStep &step);
    //! Why a job failed; empty when it did not.
    static QString message(const JobResult &result);
    //! A whole plan for reading: per person from → to, requests, side effects, guards; then the run's guards and money.
    static QString plan(const ReclaimPlan &plan);
    static QString run(const ReclaimRun &run);

private:
    static QString step(const PlanStep &step);
    static QString guards(const std::vector<GuardVerdict> &guards, const QString &indent);
    static QString state(const SeatState &state);
};

} // namespace seatkeeper::cli
