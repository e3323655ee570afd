#include "gui/delegates/NumberDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void NumberDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                  const QStyleOptionViewItem &option) const {
    const auto &theme = Theme::current();
    painter->setFont(Theme::font(cell.bold ? TextRole::BodyBold : TextRole::Body));
    painter->setPen(cell.tone ? theme.tone(*cell.tone).word : cell.muted ? theme.muted : theme.text);
    if (cell.second.isEmpty()) {
        drawLine(painter, area, words, Qt::AlignRight, option);
        return;
    }
    const QFontMetrics small(Theme::font(TextRole::Small));
    const int first = painter->fontMetrics().lineSpacing();
    const int top = area.top() + (area.height() - first - small.lineSpacing()) / 2;
    drawLine(painter, QRect(area.left(), top, area.width(), first), words, Qt::AlignRight, option);
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme.muted);
    drawLine(painter, QRect(area.left(), top + first, area.width(), small.lineSpacing()), cell.second, Qt::AlignRight,
             option);
}

} // namespace seatkeeper::gui
