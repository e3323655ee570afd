#include "gui/theme/Draw.h"

#include <QFontMetrics>
#include <QPaintDevice>
#include <QStyle>

namespace seatkeeper::gui::Draw {

void box(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    const auto inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal corner = qMin(radius - inset, inner.height() / 2);
    painter->drawRoundedRect(inner, corner, corner);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius) {
    box(painter, rect.adjusted(1, 1, -1, -1), radius - 1, {}, Theme::current().focus, 2);
}

void icon(QPainter *painter, Icon id, const QRectF &rect, int size, const QColor &color) {
    const auto picture = Icons::pixmap(id, color, size, painter->device()->devicePixelRatioF());
    const auto middle = rect.center();
    painter->drawPixmap(QPointF(qRound(middle.x() - size / 2.0), qRound(middle.y() - size / 2.0)), picture);
}

void bottomLine(QPainter *painter, const QRect &rect, const QColor &color) {
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
}

int pillHeight() { return qMax(Size::pill, QFontMetrics(Theme::font(TextRole::Pill)).lineSpacing() + 4); }

int pillWidth(const QString &words, bool hasIcon) {
    const QFontMetrics metrics(Theme::font(TextRole::Pill));
    return (hasIcon ? 6 + Size::iconTiny + Space::xs : Space::s) + metrics.horizontalAdvance(words) + Space::s;
}

QRect pill(QPainter *painter, const QRect &rect, const QString &words, Tone tone, Icon icon,
           Qt::LayoutDirection direction) {
    const auto &theme = Theme::current();
    const auto &colors = theme.tone(tone);
    const QSize size(qMin(pillWidth(words, icon != Icon::None), rect.width()), pillHeight());
    const auto area = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const bool bordered = theme.highContrast || tone == Tone::ClosedCanceled;
    box(painter, area, area.height() / 2.0, theme.highContrast ? QColor() : colors.fill,
        bordered ? colors.line : QColor());
    QRect inner = area.adjusted(Space::s, 0, -Space::s, 0);
    if (icon != Icon::None) {
        const QRect logical(area.left() + 6, area.top(), Size::iconTiny, area.height());
        Draw::icon(painter, icon, QStyle::visualRect(direction, area, logical), Size::iconTiny, colors.word);
        const int taken = 6 + Size::iconTiny + Space::xs;
        inner = QStyle::visualRect(direction, area, area.adjusted(taken, 0, -Space::s, 0));
    }
    painter->setFont(Theme::font(TextRole::Pill));
    painter->setPen(colors.word);
    const auto shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, inner.width() + 2);
    painter->drawText(inner.adjusted(0, 0, 2, 0),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter, shown);
    return area;
}

} // namespace seatkeeper::gui::Draw
