#pragma once

#include <QStyledItemDelegate>

namespace seatkeeper::gui {

//! Paints one entry of the navigation.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Width that is left for the title of an entry, its count beside it.
    static int titleRoom(int width, const QModelIndex &index, const QFontMetrics &metrics);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace seatkeeper::gui
