#pragma once

#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"
#include "services/ListPrices.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! List prices as rows.
class ListPriceRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ListPriceRecords)

public:
    static QVector<ColumnSpec> columns();
    //! @param today marks prices that were read more than a year ago.
    static Record record(const ListPrices::Entry &entry, const QDate &today);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::ListPrices::Entry)
