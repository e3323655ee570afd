#pragma once

#include "gui/delegates/CellDelegate.h"

namespace seatkeeper::gui {

//! Numbers and money: right, with figures of one width where the font has them.
class NumberDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const override;
};

} // namespace seatkeeper::gui
