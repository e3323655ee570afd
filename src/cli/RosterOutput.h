#pragma once

#include "cli/Command.h"
#include "cli/Table.h"
#include "services/Roster.h"

#include <QCoreApplication>

namespace seatkeeper::cli {

//! What the roster commands say and how they are called.
class RosterOutput {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::cli::RosterOutput)

public:
    static Noun noun(Run import, Run list, Run errors, Run clear);
    static Table people(const std::vector<RosterPerson> &people);
    static Table errors(const std::vector<RosterError> &errors);
    static QString preview(const Roster::Preview &preview);
    static QString imported(const Roster::Outcome &outcome);
    static QString wouldClear(qint64 people);
    static QString cleared(qint64 people);

private:
    static QString columns(const Roster::Preview &preview);
    static QString statuses(const Roster::Preview &preview);
};

} // namespace seatkeeper::cli
