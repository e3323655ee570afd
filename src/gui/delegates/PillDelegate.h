#pragma once

#include "gui/delegates/CellDelegate.h"

namespace seatkeeper::gui {

//! A state: icon and word on a rounded fill.
class PillDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const override;
};

} // namespace seatkeeper::gui
