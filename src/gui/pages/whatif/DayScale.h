#pragma once

#include <QtGlobal>

namespace seatkeeper::gui {

//! Days along a line: the histogram and the slider under it share one, so that the handle stands under what it moves.
struct DayScale {
    qreal left = 0;
    qreal width = 0; //!< of the days from 0 to end; behind it stand the bars for "over" and "never"
    int end = 180;

    qreal x(qreal day) const { return left + width * day / end; }
    int day(qreal x) const { return width <= 0 ? 0 : qRound((x - left) / width * end); }
};

} // namespace seatkeeper::gui
