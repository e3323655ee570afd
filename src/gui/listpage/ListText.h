#pragma once

#include "gui/listpage/RecordModel.h"

namespace seatkeeper::gui::ListText {

//! "$1,104", several currencies joined by " + ". Empty when there is no money.
QString amounts(const Amounts &sum);
//! The rows with a head line; tabs and line ends within cells become spaces.
QString tsv(const RecordModel &model, const QVector<int> &rows, const QVector<int> &columns);
//! RFC 4180 with a head line. Words that a spreadsheet would take for a formula get a leading apostrophe.
QByteArray csv(const QVector<ColumnSpec> &columns, const QVector<int> &shown, const QVector<Record> &records,
               const RecordModel &words);
//! One CSV field of a person's words.
QString csvText(const QString &text);

} // namespace seatkeeper::gui::ListText
