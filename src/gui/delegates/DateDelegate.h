#pragma once

#include "gui/delegates/CellDelegate.h"

namespace seatkeeper::gui {

//! A relative date; the exact time is in the tool tip.
class DateDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const override;
};

} // namespace seatkeeper::gui
