#include "gui/delegates/DateDelegate.h"

#include "gui/theme/Draw.h"

namespace seatkeeper::gui {

void DateDelegate::paintContent(QPainter *painter, const QRect &area, const Cell &cell, const QString &words,
                                const QStyleOptionViewItem &option) const {
    drawTwoLines(painter, area, cell, words, option);
}

} // namespace seatkeeper::gui
