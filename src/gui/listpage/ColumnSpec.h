#pragma once

#include "gui/listpage/Record.h"

namespace seatkeeper::gui {

//! One column of a list.
struct ColumnSpec {
    QString id; //!< stable; layouts are saved by it
    QString title;
    CellKind kind = CellKind::Text;
    int width = 120; //!< at first, in device independent pixels at the usual text size
    bool visible = true;
    bool sortable = true;
    bool stretch = false;     //!< takes what is left of the width; give it to one column
    bool sumsMoney = false;   //!< its money is summed in foot and groups; give it to one column
    bool middleElide = false; //!< for e-mail addresses and identifiers

    bool isNumeric() const { return kind == CellKind::Number || kind == CellKind::Money; }
};

//! The column whose money is summed, or -1.
int moneyColumn(const QVector<ColumnSpec> &columns);
//! The column with this id, or -1.
int columnIndex(const QVector<ColumnSpec> &columns, const QString &id);

} // namespace seatkeeper::gui
