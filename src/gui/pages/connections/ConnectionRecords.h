#pragma once

#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"
#include "services/Connections.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Connection aliases as rows.
class ConnectionRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ConnectionRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const Connections::Row &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::Connections::Row)
