#pragma once

#include "base/Result.h"
#include "domain/Subscription.h"

#include <QStringList>

namespace seatkeeper::test {

//! One line of tests/data/evidence-labelled.csv: a person, the signals, and what is to be said of them.
struct LabelledPerson {
    QString name;
    QString kind; //!< as in the simulator, or what the line tries out
    QString role;
    QString productRoles; //!< "chat agent + explore viewer", "not read" or empty
    bool suspended = false;
    QString address;
    int accountAge = 0;      //!< days
    QStringList signalTexts; //!< sign-in, session, ticket work, audit log: days, "none", "refused", "failed", …
    QString pause;           //!< "away 150 back 3"
    QString circumstance;    //!< "cool-down 30", "excluded", "protected", "shared" or empty
    QString roster;          //!< "left" or empty
    QString verdict;         //!< verdictName()
    QString justification;   //!< justificationName(), of a candidate
    QStringList weaknesses;  //!< weaknessName()
    QStringList leaks;       //!< leakKindName()
    int line = 0;

    Subscription seat(const QDateTime &now) const;
    Evidence evidence(const QDateTime &now) const;
    std::optional<int> coolDownDays() const;
};

Result<std::vector<LabelledPerson>> readLabelledPeople();

//! The custom role of the auditors: a copy of the light agent that costs a seat.
VendorRole auditorRole();

} // namespace seatkeeper::test
