#pragma once

#include "gui/listpage/RecordModel.h"
#include "services/sheets/SheetFile.h"

namespace seatkeeper::gui::ListText {

//! "$1,104", several currencies joined by " + ". Empty when there is no money.
QString amounts(const Amounts &sum);
//! The rows with a head line; tabs and line ends within cells become spaces.
QString tsv(const RecordModel &model, const QVector<int> &rows, const QVector<int> &columns);
//! A cell for a file: exact values instead of words where a program goes on counting, both lines of the others.
SheetCell sheetCell(const Cell &cell, CellKind kind);

} // namespace seatkeeper::gui::ListText
