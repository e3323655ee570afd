#pragma once

#include "domain/Subscription.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Subscriptions as rows.
class SubscriptionRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::SubscriptionRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const Subscription &value);

private:
    static Cell cost(const Subscription &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::Subscription)
