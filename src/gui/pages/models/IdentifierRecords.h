#pragma once

#include "domain/SoftwareModel.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Subscription identifiers as rows.
class IdentifierRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::IdentifierRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const SubscriptionIdentifier &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::SubscriptionIdentifier)
