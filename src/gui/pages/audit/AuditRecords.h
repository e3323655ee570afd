#pragma once

#include "domain/Audit.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Audit entries as rows.
class AuditRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::AuditRecords)

public:
    static QVector<ColumnSpec> columns();
    //! "Profile published" for "profile.publish".
    static QString action(const QString &name);
    static Record record(const AuditEntry &value);

private:
    static QString runAction(const QString &name);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::AuditEntry)
