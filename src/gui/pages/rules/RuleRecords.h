#pragma once

#include "domain/ReclamationRule.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Reclamation rules as rows.
class RuleRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::RuleRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const ReclamationRule &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::ReclamationRule)
