#pragma once

#include "domain/ReclaimRun.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Runs as rows.
class RunRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::RunRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const ReclaimRun &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::ReclaimRun)
