#include "gui/delegates/PillDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void PillDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                const QStyleOptionViewItem &option) const {
    if (cell.tone && !words.isEmpty())
        Draw::pill(painter, area, words, *cell.tone, cell.icon, option.direction);
    else
        drawTwoLines(painter, area, cell, words, option);
}

} // namespace seatkeeper::gui
