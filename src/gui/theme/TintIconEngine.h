#pragma once

#include "gui/theme/Icons.h"

#include <QIconEngine>

namespace seatkeeper::gui {

//! Paints one drawing in the colour that its ink has in the present theme; disabled and selected have their own.
class TintIconEngine final : public QIconEngine {
public:
    TintIconEngine(Icon id, Ink ink) : m_id(id), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new TintIconEngine(m_id, m_ink); }
    bool isNull() override { return m_id == Icon::None; }
    QString iconName() override { return Icons::name(m_id); }

private:
    QColor color(QIcon::Mode mode) const;

    Icon m_id;
    Ink m_ink;
};

} // namespace seatkeeper::gui
