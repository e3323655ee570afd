#pragma once

#include "cli/Command.h"
#include "cli/Table.h"
#include "domain/ReclaimRun.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the reclaim commands say and how they are called.
class ReclaimText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::ReclaimText)

public:
    struct Runs {
        Run plan, apply, runs, show, undo, recover;
    };
    static Noun noun(const Runs &runs);
    static Table table(const std::vector<ReclaimRun> &runs);
    static QString onlyAPlan();
    static QString recovered(const std::vector<ReclaimRun> &runs);
    static QString stepLine(const RunStep &step);
};

} // namespace seatkeeper::cli
