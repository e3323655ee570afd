#pragma once

#include "cli/Command.h"
#include "cli/Table.h"
#include "domain/Job.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the job commands say and how they are called.
class JobText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::JobText)

public:
    struct Runs {
        Run list, results, run, schedule;
    };
    static Noun noun(const Runs &runs);
    static Table table(const std::vector<ScheduledJob> &jobs);
    static Table resultTable(const std::vector<JobResult> &results);
    static QString ran(const std::vector<JobResult> &results);
    static QString installed(const QString &unit);
    static QString cronLine(const QString &line);
    static QString removed();
    static QString status(bool isInstalled, bool isActive);
};

} // namespace seatkeeper::cli
