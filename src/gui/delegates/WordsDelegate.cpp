#include "gui/delegates/WordsDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void WordsDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                 const QStyleOptionViewItem &option) const {
    const auto &theme = Theme::current();
    QRect rest = area;
    if (cell.icon != Icon::None) {
        const auto color = cell.tone ? theme.tone(*cell.tone).word : theme.muted;
        const QRect spot =
            QStyle::visualRect(option.direction, area, QRect(area.left(), area.top(), Size::iconSmall, area.height()));
        Draw::icon(painter, cell.icon, spot, Size::iconSmall, color);
        rest = QStyle::visualRect(option.direction, area, area.adjusted(Size::iconSmall + Space::xs, 0, 0, 0));
    }
    drawTwoLines(painter, rest, cell, words, option);
}

} // namespace seatkeeper::gui
