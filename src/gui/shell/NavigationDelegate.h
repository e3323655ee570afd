#pragma once

#include <QStyledItemDelegate>

namespace seatkeeper::gui {

//! Paints one entry of the navigation.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace seatkeeper::gui
