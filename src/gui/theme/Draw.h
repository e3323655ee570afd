#pragma once

#include "gui/theme/Theme.h"

#include <QPainter>
#include <QRectF>

namespace seatkeeper::gui::Draw {

//! Fills a box with round corners and draws its 1 px border inside @p rect. Invalid colours are left out.
void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
         qreal width = 1.0);
//! The 2 px focus ring just inside the shape, with a 1 px gap.
void focusRing(QPainter *painter, const QRectF &rect, qreal radius);
//! One icon in the middle of @p rect.
void icon(QPainter *painter, Icon id, const QRectF &rect, int size, const QColor &color);
//! A 1 px line at the lower edge of @p rect.
void bottomLine(QPainter *painter, const QRect &rect, const QColor &color);
//! Width that pill() needs for @p words.
int pillWidth(const QString &words, bool hasIcon);
int pillHeight();
//! A state pill at the left of @p rect, vertically centred. @return its rectangle.
QRect pill(QPainter *painter, const QRect &rect, const QString &words, Tone tone, Icon icon,
           Qt::LayoutDirection direction);

} // namespace seatkeeper::gui::Draw
