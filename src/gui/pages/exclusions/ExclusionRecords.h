#pragma once

#include "domain/Exclusion.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Exclusion rules as rows.
class ExclusionRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ExclusionRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const ExclusionRule &value, const QDate &today);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::ExclusionRule)
