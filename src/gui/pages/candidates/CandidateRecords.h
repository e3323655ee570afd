#pragma once

#include "domain/RemovalCandidate.h"
#include "gui/listpage/ColumnSpec.h"
#include "gui/listpage/Record.h"

#include <QCoreApplication>

namespace seatkeeper::gui {

//! Removal candidates as rows, grouped by state.
class CandidateRecords {
    Q_DECLARE_TR_FUNCTIONS(seatkeeper::gui::CandidateRecords)

public:
    static QVector<ColumnSpec> columns();
    //! The colours of a state.
    static Tone tone(CandidateState state);
    static Cell decision(const RemovalCandidate &value);
    static Record record(const RemovalCandidate &value);
};

} // namespace seatkeeper::gui

Q_DECLARE_METATYPE(seatkeeper::RemovalCandidate)
