#pragma once

#include "domain/Job.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Scheduled jobs as rows.
class JobRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::JobRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const ScheduledJob &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::ScheduledJob)
