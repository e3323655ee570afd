#pragma once

#include "gui/delegates/CellDelegate.h"

namespace seatkeeper::gui {

//! A seat kind: a square-cornered tag with a seat that is filled when it is paid.
class SeatTagDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const override;
};

} // namespace seatkeeper::gui
