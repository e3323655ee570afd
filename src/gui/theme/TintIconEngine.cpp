#include "gui/theme/TintIconEngine.h"

#include "gui/theme/Theme.h"

#include <QPainter>

namespace seatkeeper::gui {

QColor TintIconEngine::color(QIcon::Mode mode) const {
    const auto &colors = Theme::current();
    if (mode == QIcon::Disabled)
        return colors.disabled;
    return Icons::inkColor(m_ink);
}

void TintIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) {
    const int size = qMin(rect.width(), rect.height());
    const auto picture = Icons::pixmap(m_id, color(mode), size, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, picture);
}

QPixmap TintIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) {
    return Icons::pixmap(m_id, color(mode), qMin(size.width(), size.height()), 1.0);
}

QPixmap TintIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) {
    // Qt asks for device pixels here.
    return Icons::pixmap(m_id, color(mode), qRound(qMin(size.width(), size.height()) / scale), scale);
}

QSize TintIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State) {
    const int edge = qMin(size.width(), size.height());
    return {edge, edge};
}

} // namespace seatkeeper::gui
