#include "gui/delegates/SeatTagDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void SeatTagDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                   const QStyleOptionViewItem &option) const {
    if (words.isEmpty())
        return;
    const auto &theme = Theme::current();
    const auto color = cell.tone ? theme.tone(*cell.tone).word : cell.muted ? theme.muted : theme.text;
    painter->setFont(Theme::font(TextRole::Pill));
    const int lead = cell.icon == Icon::None ? 6 : 6 + Size::iconTiny + Space::xs;
    const QSize size(qMin(lead + painter->fontMetrics().horizontalAdvance(words) + Space::s, area.width()),
                     Draw::pillHeight());
    const auto tag = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, area);
    Draw::box(painter, tag, Radius::tag, {}, theme.line2);
    if (cell.icon != Icon::None) {
        const QRect spot(tag.left() + 6, tag.top(), Size::iconTiny, tag.height());
        Draw::icon(painter, cell.icon, QStyle::visualRect(option.direction, tag, spot), Size::iconTiny, color);
    }
    painter->setPen(color);
    drawLine(painter, QStyle::visualRect(option.direction, tag, tag.adjusted(lead, 0, -6, 0)), words, Qt::AlignLeft,
             option);
}

} // namespace seatkeeper::gui
