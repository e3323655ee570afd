#pragma once

#include "domain/Profile.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Integration profiles as rows.
class ProfileRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::ProfileRecords)

public:
    static QVector<ColumnSpec> columns();
    static Record record(const Profile &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::Profile)
