#pragma once

#include "gui/delegates/CellDelegate.h"

namespace seatkeeper::gui {

//! A decision or a warning: an icon and a word in its colour, or muted words.
class WordsDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                      const QStyleOptionViewItem &option) const override;
};

} // namespace seatkeeper::gui
