#include "gui/delegates/NumberDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void NumberDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                  const QStyleOptionViewItem &option) const {
    const auto &theme = Theme::current();
    painter->setFont(Theme::font(cell.bold ? TextRole::BodyBold : TextRole::Body));
    painter->setPen(cell.tone ? theme.tone(*cell.tone).word : cell.muted ? theme.muted : theme.text);
    drawLine(painter, area, words, Qt::AlignRight, option);
}

} // namespace seatkeeper::gui
