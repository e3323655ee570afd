#pragma once

#include "domain/SoftwareModel.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Software models as rows.
class ModelRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ModelRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const SoftwareModel &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::SoftwareModel)
