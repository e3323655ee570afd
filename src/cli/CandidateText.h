#pragma once

#include "cli/Command.h"
#include "cli/Table.h"
#include "services/Candidates.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the candidate commands say and how they are called.
class CandidateText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::CandidateText)

public:
    struct Runs {
        Run list, approve, withdraw, keep, postpone, skip, resume, doneByHand;
    };
    static Noun noun(const Runs &runs);
    static Table table(const std::vector<RemovalCandidate> &items);
    static QString decided(const Candidates::Decided &decided);

private:
    static Verb decision(const QString &name, const QString &description, const Run &run);
};

} // namespace seatkeeper::cli
