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
    //! "Candidate approved" for "candidate.approve".
    static QString action(const QString &name);
    static Record record(const AuditEntry &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::AuditEntry)
