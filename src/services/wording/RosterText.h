#pragma once

#include "domain/RosterColumns.h"
#include "services/csv/CsvReader.h"

#include <QCoreApplication>

namespace seatkeeper {

//! The words for the roster and for the files that are imported, the same in both programs.
class RosterText {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::RosterText)

public:
    static QString employment(Employment employment);
    static QString field(RosterField field);
    static QString encoding(const QString &name);
    static QString separator(QChar separator);
};

} // namespace seatkeeper
