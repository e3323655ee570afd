#pragma once

#include "domain/RosterColumns.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! The people of the roster as rows, and the rows of its file that could not be taken.
class RosterRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::RosterRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const RosterPerson &value);
    static QVector<ColumnSpec> errorColumns();
    static Record errorRecord(const RosterError &value);

private:
    static Cell employment(const RosterPerson &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::RosterPerson)
Q_DECLARE_METATYPE(seatkeeper::RosterError)
