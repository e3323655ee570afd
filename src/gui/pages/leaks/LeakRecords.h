#pragma once

#include "domain/LeakFinder.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Seat leaks as rows, one for each seat.
class LeakRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::LeakRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const Leak &value);

private:
    static Cell reason(const Leak &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::Leak)
