#pragma once

#include "domain/Job.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Job results as rows.
class JobResultRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::JobResultRecords)

public:
    static QVector<ColumnSpec> columns();
    //! The failure in a sentence; empty when there was none.
    static QString message(const JobResult &value);
    static Record record(const JobResult &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::JobResult)
